import { IomMissionMapElement } from '../elements/iom-mission-map/iom-mission-map-element.js'
import { register } from './register.js'

register('iom-mission-map', IomMissionMapElement)
