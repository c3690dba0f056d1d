import { IomContactCardElement } from '../elements/iom-contact-card/iom-contact-card-element.js'
import { register } from './register.js'

register('iom-contact-card', IomContactCardElement)
