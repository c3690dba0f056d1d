import { createContext } from '@lit/context'

/** A choice of the reader that narrows what the tags inside an `<iom-feed>` show. */
export interface FeedFilter {
  /** Code of the chosen country, as in the event `iom-select`: ISO 3166-1 alpha-3. */
  readonly place: string
  /** The same country as a value of the attribute `country`: its alpha-3 and M49 codes, joined by a comma. */
  readonly country: string
}

/**
 * What `<iom-feed>` provides to the tags inside it: its source, as in its own attributes, and the filter. A plain object,
 * replaced at every change.
 */
export interface FeedContext {
  readonly src?: string | undefined
  readonly format?: string | undefined
  readonly data?: unknown
  readonly refresh?: number | undefined
  /** Undefined: the reader has chosen no country. */
  readonly filter?: FeedFilter | undefined
}

/**
 * Key of {@link FeedContext} in the context protocol of the Web Components Community Group (`context-request` events).
 * A shared symbol, so that tags of another copy of this library, or elements of the host page, can request it too. The
 * number is the version of the shape.
 */
export const feedContext = createContext<FeedContext>(Symbol.for('iom-widgets.feed/1'))
