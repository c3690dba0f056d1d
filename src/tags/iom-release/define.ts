import { IomReleaseElement } from './element.js'
import { register } from '../../element/register.js'

register('iom-release', IomReleaseElement)
