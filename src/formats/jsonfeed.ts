import type { FeedInput } from '../model/feed.js'

export function readJsonFeed(): FeedInput {
  return { releases: [] }
}
