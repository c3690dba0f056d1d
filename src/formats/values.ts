import { isObject, type JsonObject } from '../model/clean.js'
import type { FeedInput } from '../model/feed.js'

/** The string itself, or undefined where it is blank or no string. */
export const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value : undefined

/** The members of an array; a single value counts as an array of one, an absent one as empty. */
export const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : value === undefined || value === null ? [] : [value]

/** The object itself, or an empty one where it is none: its members can be asked for in any case. */
export const object = (value: unknown): JsonObject => (isObject(value) ? value : {})

/** The objects of a list. */
export const objects = (value: unknown): JsonObject[] => list(value).filter(isObject)

/** A number, also where its source wrote it as a string; undefined where it is none. */
export function number(value: unknown): number | undefined {
  const found = typeof value === 'number' || text(value) ? Number(value) : NaN
  return Number.isNaN(found) ? undefined : found
}

/** The list, or undefined where it is empty. */
export const some = <T>(values: T[]): T[] | undefined => (values.length ? values : undefined)

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

/** The feed with a headline made from the text for each release that has none. Call it when bodies are read. */
export function withHeadlines(feed: FeedInput): FeedInput {
  for (const release of feed.releases) release.headline ??= headlineOf(release.body) ?? headlineOf(release.summary)
  return feed
}
