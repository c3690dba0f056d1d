import type { FeedInput } from '../model/feed.js'

export function readNewsArticle(): FeedInput {
  return { releases: [] }
}
