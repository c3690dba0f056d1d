import { register } from '../../element/register.js'
import { IomCobrandElement } from './element.js'

register('iom-cobrand', IomCobrandElement)
