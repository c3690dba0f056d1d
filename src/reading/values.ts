import { isObject, type JsonObject } from '../model/clean.js'
import { toSubscript, toSuperscript } from '../model/raised-text.js'

// Values of any type: each function returns `undefined` or an empty list for another type than its own.

/** Text that is not blank, trimmed; a number as its digits. */
export function text(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? value.trim() || undefined : undefined
}

/** A finite number, or the one that a string of digits writes. */
export function number(value: unknown): number | undefined {
  const found = typeof value === 'string' && value.trim() ? Number(value) : value
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined
}

/** True for text that fits a pattern. */
export const fits = (value: unknown, pattern: RegExp): boolean => pattern.test(text(value) ?? '')

/** The value itself, where it is an address of the web. */
export const webAddress = (value: unknown): string | undefined => (fits(value, /^https?:/i) ? text(value) : undefined)

/** An array as it is, nothing as an empty list, anything else as the only member. */
export const list = <T>(value: T | readonly T[] | undefined): T[] =>
  Array.isArray(value) ? (value as T[]) : value === undefined ? [] : [value as T]

/** The members of {@link list} that are objects. */
export const objects = (value: unknown): JsonObject[] => list(value).filter(isObject)

/** An object as it is, anything else as an empty one. */
export const object = (value: unknown): JsonObject => (isObject(value) ? value : {})

/** A copy whose property names are renamed at every depth. */
export function renamed(value: unknown, rename: (key: string) => string): unknown {
  if (Array.isArray(value)) return value.map((member: unknown) => renamed(member, rename))
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [rename(key), renamed(child, rename)]))
}

/** A list; undefined where it is empty. */
export const some = <T>(found: T[]): T[] | undefined => (found.length ? found : undefined)

/** True for text with tags that structure HTML; "a < b" is plain text. */
export const isMarkup = (value: string): boolean =>
  /<\/[a-z][a-z\d]*\s*>|<(br|p|div|h[1-6]|ul|ol|hr|img)\b[^<>]*>/i.test(value)

/** The kind of a release by its genre: one of the model's kinds, else the genre as it is. */
export function kindOf(genre: string | undefined): string | undefined {
  if (genre === undefined) return undefined
  if (/press[\s_-]*release/i.test(genre)) return 'press-release'
  const slug = genre.toLowerCase().replace(/[\s_]+/g, '-')
  return /^(statement|news|speech|press-briefing)$/.test(slug) ? slug : genre
}

/** The kind of a release by the name of its content type, where it is one of the model's kinds. */
export function knownKind(type: string | undefined): string | undefined {
  const kind = kindOf(type) ?? ''
  return /^(press-release|statement|news|speech|press-briefing)$/.test(kind) ? kind : undefined
}

/** A picture that a source offers in several sizes. */
interface Sized {
  width?: number | undefined
}

/** About the width of a page on a dense screen: a larger file only costs loading time. */
const MAX_USEFUL_WIDTH = 2048

/** The most fitting of several sizes: the widest up to 2,048 pixels; beyond, the less the wider. Unknown counts little. */
export function bestSize<T extends Sized>(sizes: readonly T[]): T | undefined {
  let best: T | undefined
  for (const one of sizes) if (!best || fitness(one) > fitness(best)) best = one
  return best
}

const fitness = ({ width = 1 }: Sized): number => (width <= MAX_USEFUL_WIDTH ? width : MAX_USEFUL_WIDTH ** 2 / width)

/**
 * The words of text, runs or blocks, whether they were checked or not; of blocks and items those of the first that has any.
 */
export function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(wordsOf).find(Boolean) ?? ''
  const { type, text, children, items, image } = object(value)
  if (type === 'line-break') return '\n'
  if (type === 'quotation' || !Array.isArray(children))
    return wordsOf(text ?? children ?? items ?? object(image)['alt'] ?? '')
  return inRun(type, children.map(wordsOf).join(''))
}

/** The words inside a run of a type as `inlineText` writes them: figures keep their sense. */
function inRun(type: unknown, words: string): string {
  if (type === 'deletion') return ''
  if (type === 'superscript') return toSuperscript(words)
  if (type === 'subscript') return toSubscript(words)
  return type === 'quote' ? `“${words}”` : words
}

// A sentence end further on is less likely an abbreviation. Lengths are in code points.
const FIRST_SENTENCE = /^.{20,}?(?:[.!?؟](?=\s)|[。！？])/su
const FIRST_80_CHARACTERS = /^.{80}/su

/** A headline for a text that has none: its first sentence, or as many whole words as fit in about 80 characters. */
export function headlineOf(body: unknown): string | undefined {
  const [line = ''] = wordsOf(body).trim().split('\n')
  const sentence = FIRST_SENTENCE.exec(line)?.[0] ?? line
  const cut = FIRST_80_CHARACTERS.exec(sentence)?.[0]
  if (cut === undefined || cut === sentence) return text(sentence)
  return `${cut.replace(/[\s,;:]+\S*$/u, '') || cut}…`
}
