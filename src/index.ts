export {
  IomActionEvent,
  IomErrorEvent,
  IomLoadEvent,
  IomSelectEvent,
  type Action,
  type Selection,
} from './feed/events.js'
export { FeedElement, type Status } from './elements/feed-element.js'
export { IomContactCardElement } from './elements/iom-contact-card/iom-contact-card-element.js'
export { IomFeedElement } from './elements/iom-feed/iom-feed-element.js'
export { IomMissionMapElement } from './elements/iom-mission-map/iom-mission-map-element.js'
export { IomReleaseElement } from './elements/iom-release/iom-release-element.js'
export { IomReleaseListElement } from './elements/iom-release-list/iom-release-list-element.js'
export { readFeed } from './formats/read.js'
export type { Dialect, ReadContext } from './formats/reader.js'
export type { Block, Inline, TableCell } from './model/blocks.js'
export type { About, Feed, FeedDocument, Office, Release } from './model/feed.js'
export { FeedError, type FeedErrorKind, type FeedWarning } from './model/feed-error.js'
export { gate } from './model/gate.js'
