import { IomReleaseListElement } from '../elements/iom-release-list/iom-release-list-element.js'
import { register } from './register.js'

register('iom-release-list', IomReleaseListElement)
