import { register } from '../../element/register.js'
import { IomEventSeriesElement } from './element.js'

register('iom-event-series', IomEventSeriesElement)
