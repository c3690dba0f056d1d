export {
  IomActionEvent,
  IomErrorEvent,
  IomLoadEvent,
  IomSelectEvent,
  type Action,
  type Selection,
} from './element/events.js'
export { FeedElement, type Status } from './element/feed-element.js'
export { IomContactCardElement } from './tags/iom-contact-card/element.js'
export { IomFeedElement } from './tags/iom-feed/element.js'
export { IomMissionMapElement } from './tags/iom-mission-map/element.js'
export { IomReleaseElement } from './tags/iom-release/element.js'
export { IomReleaseListElement } from './tags/iom-release-list/element.js'
export { readFeed } from './formats/read.js'
export type { DialectName } from './formats/detect.js'
export type { ReadContext } from './formats/dialect.js'
export type { Block, Inline, TableCell } from './model/blocks.js'
export type { About, Feed, FeedDocument, Office, Release } from './model/feed.js'
export { FeedError, type FeedErrorKind, type FeedWarning } from './model/feed-error.js'
export { gate } from './model/visibility.js'
