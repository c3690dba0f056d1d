import type { FeedInput } from '../model/feed.js'

export function readNinjs(): FeedInput {
  return { releases: [] }
}
