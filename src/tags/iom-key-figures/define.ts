import { register } from '../../element/register.js'
import { IomKeyFiguresElement } from './element.js'

register('iom-key-figures', IomKeyFiguresElement)
