import './basics.js'
import './blocks.js'
import './feed.js'
import './release.js'

export { descriptions, type Description, type Member } from './registry.js'
