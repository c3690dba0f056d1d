import { IomContactCardElement } from './element.js'
import { register } from '../../element/register.js'

register('iom-contact-card', IomContactCardElement)
