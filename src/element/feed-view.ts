import type { TemplateResult } from 'lit'
import type { Messages } from '../languages/messages.js'
import type { Feed } from '../model/feed.js'
import type { FeedFilter } from '../source/context.js'
import type { FeedState, Paging } from '../source/state.js'

/** Status of a tag; reflected as the attribute `status`. */
export type Status = 'idle' | 'loading' | 'ready' | 'stale' | 'empty' | 'error'

/** What a tag renders, besides its own attributes. */
export interface FeedView {
  feed: Feed
  paging: Paging
  /** Language of the page around the tag. */
  lang: string
  /** Messages in that language. */
  messages: Messages
  /** Choice of the reader in the `<iom-feed>` around the tag. */
  filter: FeedFilter | undefined
}

/**
 * What a tag makes of a feed: `content`, which may say that nothing of the feed is shown (`isEmpty`); a sentence that there is nothing to show (`empty`); or an error message that
 * the feed does not hold what the attributes name (`missing`).
 */
export type RenderResult = { content: TemplateResult; isEmpty?: boolean } | { empty: string } | { missing: string }

/** Status of a tag by the state of its source and by what the tag made of it. */
export function statusOf(state: FeedState, result: RenderResult | undefined): Status {
  if (result && 'missing' in result) return state.status === 'loading' ? 'loading' : 'error'
  return isEmpty(result) && state.status === 'ready' ? 'empty' : state.status
}

const isEmpty = (result: RenderResult | undefined): boolean =>
  result !== undefined && ('empty' in result || ('content' in result && result.isEmpty === true))

/** The result for a release or an office that the feed does not hold. */
export const missingItem = (kind: 'release' | 'office', name: string): RenderResult => ({
  missing: `${missingMessage(kind, name)} Check the attribute ${kind}: it takes an id or a ${kind === 'release' ? 'permalink' : 'name'}.`,
})

/** Says that a feed does not hold a release or an office. */
export const missingMessage = (kind: 'release' | 'office', name: string): string =>
  `The feed holds no ${kind} "${name}".`
