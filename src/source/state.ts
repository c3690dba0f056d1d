import type { Feed } from '../model/feed.js'
import type { FeedError } from '../model/feed-error.js'

/** What has been loaded. */
export interface Loaded {
  /** It has passed the gate. */
  feed: Feed
  paging: Paging
  /** When it was got, milliseconds since 1970. */
  asOf: number
}

/** What is known of a source. */
export type FeedState =
  /** There is nothing to load. */
  | { status: 'idle' }
  /** Nothing has come yet; a `feed` is what was shown before, or the last good copy of an earlier visit. */
  | ({ status: 'loading' } & Partial<Loaded>)
  | ({ status: 'ready' } & Loaded)
  /** The source could not be reached or read: the feed is the last good one. */
  | ({ status: 'stale'; error: FeedError } & Loaded)
  /** Nothing could ever be loaded. */
  | { status: 'error'; error: FeedError }

/** Whether there is a next page: none, one to ask for, or one on its way. */
export type Paging = 'end' | 'more' | 'loading'

/** The feed of a state, where it has one. */
export const feedOf = (state: FeedState): Feed | undefined => ('feed' in state ? state.feed : undefined)
