import { register } from '../../element/register.js'
import { IomQuoteElement } from './element.js'

register('iom-quote', IomQuoteElement)
