import type { Feed } from '../model/feed.js'
import type { FeedError } from '../model/feed-error.js'

/** A loaded feed. */
export interface Loaded {
  /** Has passed the gate. */
  feed: Feed
  paging: Paging
  /** When it was loaded, milliseconds since 1970. */
  asOf: number
}

/** State of a source. */
export type FeedState =
  /** There is no source. */
  | { status: 'idle' }
  /** No answer yet; `feed` is the feed that was shown before, or the last good copy of an earlier visit. */
  | ({ status: 'loading' } & Partial<Loaded>)
  | ({ status: 'ready' } & Loaded)
  /** The source could not be reached or read: the feed is the last good one. */
  | ({ status: 'stale'; error: FeedError } & Loaded)
  /** The source has never been loaded. */
  | { status: 'error'; error: FeedError }

/** The next page: there is none (`end`), there is one (`more`), or it is loading. */
export type Paging = 'end' | 'more' | 'loading'

/** The feed of a state; undefined where it has none. */
export const feedOf = (state: FeedState): Feed | undefined => ('feed' in state ? state.feed : undefined)
