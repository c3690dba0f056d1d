import type { Feed } from '../model/feed.js'
import type { FeedError } from '../model/feed-error.js'

/** What is known of a source. A `feed` has passed the gate. */
export type FeedState =
  /** There is nothing to load. */
  | { status: 'idle' }
  /** Nothing has come yet; a `feed` is what was shown before, or the last good copy of an earlier visit. */
  | { status: 'loading'; feed?: Feed | undefined }
  | { status: 'ready'; feed: Feed; paging: Paging }
  /** The source could not be reached or read: the feed is the last good one, got at `asOf` (milliseconds since 1970). */
  | { status: 'stale'; feed: Feed; paging: Paging; error: FeedError; asOf: number }
  /** Nothing could ever be loaded. */
  | { status: 'error'; error: FeedError }

/** Whether there is a next page: none, one to ask for, or one on its way. */
export type Paging = 'end' | 'more' | 'loading'

/** The feed of a state, where it has one. */
export const feedOf = (state: FeedState): Feed | undefined => ('feed' in state ? state.feed : undefined)
