import { IomReleaseListElement } from './element.js'
import { register } from '../../element/register.js'

register('iom-release-list', IomReleaseListElement)
