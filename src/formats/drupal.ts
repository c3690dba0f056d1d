import type { FeedInput } from '../model/feed.js'

export function readDrupal(): FeedInput {
  return { releases: [] }
}
