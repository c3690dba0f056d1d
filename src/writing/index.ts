import type { FeedDocument } from '../model/feed.js'
import { writeIom } from './iom.js'
import { writeJsonFeed } from './jsonfeed.js'
import { writeNinjs } from './ninjs.js'
import { writeRss } from './rss.js'

/** Turns a feed into the text of a file. */
interface Writer {
  write: (document: FeedDocument) => string
  /** True where readers of the format know neither status nor embargo: it may hold only what is public. */
  isPublicOnly: boolean
}

/** The formats that a feed can be written in, by the names of their readers. */
export const writers = {
  iom: { write: writeIom, isPublicOnly: false },
  jsonfeed: { write: writeJsonFeed, isPublicOnly: true },
  ninjs: { write: writeNinjs, isPublicOnly: false },
  rss: { write: writeRss, isPublicOnly: true },
} as const satisfies Record<string, Writer>

export type WritableFormat = keyof typeof writers
