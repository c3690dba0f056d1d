import type { JsonObject } from '../model/clean.js'
import type { UncheckedFeed } from '../model/feed.js'

/** What a reader may know besides the document. */
export interface ReadContext {
  /** Absolute URL of the response; absent for inline data. */
  url?: string | undefined
  /** Headers of the response, by which some dialects page (WordPress `X-WP-TotalPages`). */
  headers?: Pick<Headers, 'get'> | undefined
  /**
   * Drupal only: the fields of a site whose names do not tell what they hold. Keys are members of a release (`body`,
   * `published`, `contacts`), values are paths of field names, through relationships too: `field_hero.field_media_image`.
   * On a tag they follow the format: `format="drupal; body=field_text; published=field_day"`.
   */
  fields?: Readonly<Record<string, string>> | undefined
}

/**
 * Turns a document of one dialect into the names of `iom-feed/1`. Pure: no I/O, no DOM, the same in Node and browsers.
 * It decides of every string whether it is text or HTML; it resolves no address and checks no value: `validateFeed` does
 * both for all dialects. It throws a `FeedError` only where nothing at all can be read.
 */
type Read<Input> = (input: Input, context: ReadContext) => UncheckedFeed | Promise<UncheckedFeed>

/** A dialect of JSON. Its folder exports it by default from `index.ts`; `read` imports the rest of the folder. */
export interface JsonDialect {
  /** Value of a tag's attribute `format`. */
  readonly name: string
  /** Recognises the dialect by the members of a document, or of an item where the document is an array. */
  readonly matches: (sample: JsonObject) => boolean
  /** True where the document itself names the dialect: then no other is considered. */
  readonly isNamedIn?: (sample: JsonObject) => boolean
  /** True for a document without items, where only the name of its list shows the dialect. */
  readonly matchesEmpty?: (json: unknown) => boolean
  /** Reads JSON that has passed `cleanJson`. */
  readonly read: Read<unknown>
}

/** A dialect of text that is not JSON, such as XML. */
export interface TextDialect {
  /** Value of a tag's attribute `format`. */
  readonly name: string
  /** Recognises the dialect by the beginning of a text. */
  readonly matchesText: (text: string) => boolean
  /** Reads a text whose control characters are removed. */
  readonly readText: Read<string>
}

/** One folder of `src/formats/`. */
export type Dialect = JsonDialect | TextDialect

export const isTextDialect = (dialect: Dialect): dialect is TextDialect => 'readText' in dialect
