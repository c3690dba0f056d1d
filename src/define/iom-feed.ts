import { IomFeedElement } from '../elements/iom-feed/iom-feed-element.js'
import { register } from './register.js'

register('iom-feed', IomFeedElement)
