import { IomFeedElement } from './element.js'
import { register } from '../../element/register.js'

register('iom-feed', IomFeedElement)
