import { isObject, type JsonObject } from '../model/clean.js'

// What a reader does with values of any type: each answers `undefined` or an empty list where the type is another.

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

/** A list, or undefined where it is empty, so that an absent part stays absent. */
export const some = <T>(found: T[]): T[] | undefined => (found.length ? found : undefined)

/** True for text that holds tags of HTML which shape a text: what a content system wrote, not a reader's "a < b". */
export const isMarkup = (value: string): boolean =>
  /<\/[a-z][a-z\d]*\s*>|<(br|p|div|h[1-6]|ul|ol|hr|img)\b[^<>]*>/i.test(value)

/** The genre in the library's words where it knows it, else as the source words it. */
export function kindOf(genre: string | undefined): string | undefined {
  if (genre === undefined) return undefined
  if (/press[\s_-]*release/i.test(genre)) return 'press-release'
  const slug = genre.toLowerCase().replace(/[\s_]+/g, '-')
  return /^(statement|news|speech|press-briefing)$/.test(slug) ? slug : genre
}

/** What the name of a content type says of the kind, where it is one that the library knows. */
export function knownKind(type: string | undefined): string | undefined {
  const kind = kindOf(type) ?? ''
  return /^(press-release|statement|news|speech|press-briefing)$/.test(kind) ? kind : undefined
}

/** A picture that a source offers in several sizes. */
interface Sized {
  width?: number | undefined
}

// About the width of a page on a dense screen: a larger file only costs the reader's time.
const enough = 2048

/** The most fitting of several sizes: the widest up to 2,048 pixels; beyond, the less the wider. Unknown counts little. */
export function bestSize<T extends Sized>(sizes: readonly T[]): T | undefined {
  let best: T | undefined
  for (const one of sizes) if (!best || fitness(one) > fitness(best)) best = one
  return best
}

const fitness = ({ width = 1 }: Sized): number => (width <= enough ? width : enough ** 2 / width)

/** The words of text, runs or blocks, whether they were checked or not; `""` where there are none. */
export function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(wordsOf).find(Boolean) ?? ''
  const { text, children, items, image } = object(value)
  return Array.isArray(children) ? children.map(wordsOf).join('') : wordsOf(text ?? items ?? object(image)['alt'] ?? '')
}

// A sentence end nearer to the beginning is more likely an abbreviation. Lengths are in code points.
const sentence = /^.{20,}?(?:[.!?؟](?=\s)|[。！？])/su
const longest = /^.{80}/su

/** A headline for a text that has none: its first sentence, or as many whole words as fit in about 80 characters. */
export function headlineOf(body: unknown): string | undefined {
  const [line = ''] = wordsOf(body).trim().split('\n')
  const first = sentence.exec(line)?.[0] ?? line
  const cut = longest.exec(first)?.[0]
  if (cut === undefined || cut === first) return text(first)
  return `${cut.replace(/[\s,;:]+\S*$/u, '') || cut}…`
}
