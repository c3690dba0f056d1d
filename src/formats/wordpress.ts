import type { FeedInput } from '../model/feed.js'

export function readWordPress(): FeedInput {
  return { releases: [] }
}
