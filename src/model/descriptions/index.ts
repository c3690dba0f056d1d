import './basics.js'
import './blocks.js'
import './release.js'

export { FeedFile } from './feed.js'
export { descriptions, type Description, type Member } from './registry.js'
