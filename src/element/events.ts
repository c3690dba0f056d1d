import type { Feed } from '../model/feed.js'
import type { FeedError } from '../model/feed-error.js'
import type { Release } from '../model/feed.js'

const way = { bubbles: true, composed: true } as const

/** A feed arrived and is shown. */
export class IomLoadEvent extends CustomEvent<{ feed: Feed }> {
  constructor(feed: Feed) {
    super('iom-load', { ...way, detail: { feed } })
  }
}

/** A source could not be loaded or read, or does not hold what was asked for. What was shown stays. */
export class IomErrorEvent extends CustomEvent<{ error: FeedError }> {
  constructor(error: FeedError) {
    super('iom-error', { ...way, detail: { error } })
  }
}

/** What the reader chose, before the browser follows the link; `preventDefault()` keeps the reader on the page. */
export interface Selection {
  release?: Release | undefined
  /** Country code of ISO 3166-1, alpha-3; there, but undefined: the choice was taken back. */
  place?: string | undefined
}

/** A release or a place was chosen. Cancelable. */
export class IomSelectEvent extends CustomEvent<Selection> {
  constructor(detail: Selection) {
    super('iom-select', { ...way, cancelable: true, detail })
  }
}

/** What a reader did with a release or a contact. Holds no personal data. */
export interface Action {
  action: 'share' | 'copy' | 'print' | 'call' | 'mail' | 'message' | 'vcard' | 'calendar' | 'download'
  /** Id of the release or office. */
  id?: string | undefined
}

/** The reader called, wrote, downloaded, shared, … */
export class IomActionEvent extends CustomEvent<Action> {
  constructor(detail: Action) {
    super('iom-action', { ...way, detail })
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'iom-load': IomLoadEvent
    'iom-error': IomErrorEvent
    'iom-select': IomSelectEvent
    'iom-action': IomActionEvent
  }
}
