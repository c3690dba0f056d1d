export {
  IomActionEvent,
  IomErrorEvent,
  IomLoadEvent,
  IomSelectEvent,
  type Action,
  type Selection,
} from './element/events.js'
export { FeedElement, type Status } from './element/feed-element.js'
export * from './generated/elements.js'
export { checkFeed, type CheckOptions, type Finding, type Severity } from './checks/index.js'
export { checkNews } from './checks/news/index.js'
export { readFeed } from './formats/read.js'
export type { DialectName } from './formats/detect.js'
export type { ReadContext } from './formats/dialect.js'
export { setMessages, type HostMessages } from './languages/host-messages.js'
export type { Block, Inline, TableCell } from './model/blocks.js'
export type { About, Feed, FeedDocument, FeedInput, Office, Release } from './model/feed.js'
export { FeedError, type FeedErrorKind, type FeedWarning } from './model/feed-error.js'
export type { ReleaseInput } from './model/release.js'
export { gate } from './model/visibility.js'
