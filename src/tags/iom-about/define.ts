import { register } from '../../element/register.js'
import { IomAboutElement } from './element.js'

register('iom-about', IomAboutElement)
