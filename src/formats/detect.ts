import { dialects } from '../generated/dialects.js'
import { isObject, type JsonObject } from '../model/clean.js'
import { FeedError } from '../model/feed-error.js'
import { isTextDialect, type Dialect, type JsonDialect } from './dialect.js'
import { firstObject } from './structure.js'

/** The names of the dialects: the values of a tag's attribute `format`, besides `auto`. */
export type DialectName = (typeof dialects)[number]['name']

const all: readonly Dialect[] = dialects
const jsonDialects = all.filter((dialect): dialect is JsonDialect => !isTextDialect(dialect))
const textDialects = all.filter(isTextDialect)
const names = all.map(({ name }) => name).join(', ')

/**
 * The dialect that the attribute `format` names, or the one that a document is in where it names none.
 * @throws FeedError of kind `format`
 */
export function dialectFor(format: string, input: unknown, url?: string): Dialect {
  if (format === 'auto' || format === '') return detect(input, url)
  const named = all.find(({ name }) => name === format)
  if (named) return named
  throw new FeedError('format', `format="${format}" is no format. Use auto, ${names}.`, { url })
}

/**
 * The dialect of JSON or of a text, by its structure. An array is judged by its first item that fits any dialect.
 * @throws FeedError of kind `format` where none fits, or more than one
 */
export function detect(input: unknown, url?: string): Dialect {
  const found = matching(input)
  const [dialect] = found
  if (dialect !== undefined && found.length === 1) return dialect
  throw new FeedError('format', `${describe(input, found)} ${advice}`, { url })
}

function matching(input: unknown): Dialect[] {
  if (typeof input === 'string') return textDialects.filter(({ matchesText }) => matchesText(input))
  const samples = (Array.isArray(input) ? (input as unknown[]) : [input]).filter(isObject)
  const found = samples.map(matchingSample).find((list) => list.length)
  return found ?? jsonDialects.filter(({ matchesEmpty }) => matchesEmpty?.(input))
}

function matchingSample(sample: JsonObject): JsonDialect[] {
  const named = jsonDialects.filter(({ isNamedIn }) => isNamedIn?.(sample))
  return named.length ? named : jsonDialects.filter(({ matches }) => matches(sample))
}

const advice = `Accepted are: ${names}. If it is one of them, name it with the attribute format="…".`

function describe(input: unknown, found: readonly Dialect[]): string {
  if (found.length > 1) return `The JSON looks like more than one format (${found.map(({ name }) => name).join(', ')}).`
  if (typeof input === 'string') return 'The text is neither JSON nor a feed of RSS or Atom.'
  const list = Array.isArray(input) ? (input as unknown[]) : undefined
  const sample = firstObject(input) ?? list?.[0]
  const shape = isObject(sample) ? `an object with the members ${keysOf(sample)}` : typeName(sample)
  return `The JSON is of no known format: it is ${list ? 'an array of ' : ''}${shape}.`
}

// `cleanJson` drops null.
const typeName = (value: unknown): string =>
  Array.isArray(value) ? 'arrays' : (value ?? undefined) === undefined ? 'null' : typeof value

const keysOf = (json: JsonObject): string =>
  Object.keys(json)
    .slice(0, 8)
    .map((key) => `"${key.slice(0, 40)}"`)
    .join(', ') || '(none)'
