import { IomMissionMapElement } from './element.js'
import { register } from '../../element/register.js'

register('iom-mission-map', IomMissionMapElement)
