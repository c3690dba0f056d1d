import { IomReleaseElement } from '../elements/iom-release/iom-release-element.js'
import { register } from './register.js'

register('iom-release', IomReleaseElement)
