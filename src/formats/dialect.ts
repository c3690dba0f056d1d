import type { FeedInput } from '../model/feed.js'

/** The names of the dialects: the values of a tag's `format`, besides `auto`. */
export type Dialect = 'iom' | 'jsonfeed' | 'ninjs' | 'reliefweb' | 'drupal' | 'wordpress' | 'newsarticle'

/** What a reader may know besides the JSON. */
export interface ReadContext {
  /** Absolute URL of the answer; absent for inline data. */
  url?: string | undefined
  /** Headers of the answer, of which some dialects page by (WordPress `X-WP-TotalPages`). */
  headers?: Pick<Headers, 'get'> | undefined
  /**
   * Drupal only: where a site keeps what the reader would otherwise guess. Keys are members of a release (`body`,
   * `published`, `contacts`), values are paths of field names, through relationships too: `field_hero.field_media_image`.
   * On a tag they follow the format: `format="drupal; body=field_text; published=field_day"`.
   */
  fields?: Readonly<Record<string, string>> | undefined
}

/**
 * Turns the JSON of one dialect into the names of `iom-feed/1`. Pure: no I/O, no DOM, the same in Node and browsers.
 * Its input has passed `cleanJson`. It decides of every string whether it is text or HTML; it resolves no address and
 * checks no value: `validateFeed` does both for all dialects. It throws a `FeedError` of kind `format` or `version`
 * only where nothing at all can be read.
 */
export type Reader = (json: unknown, context: ReadContext) => FeedInput | Promise<FeedInput>
