import { isObject, type JsonObject } from '../model/clean.js'
import { FeedError } from '../model/feed-error.js'
import { isIom } from './iom.js'
import type { Dialect } from './reader.js'

type Sign = (json: JsonObject) => boolean

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
// A bad member never hides what the others are.
const first = (value: unknown): unknown => (Array.isArray(value) ? (value as unknown[]).find(isObject) : value)
const holds = (value: unknown, key: string): boolean => isObject(value) && key in value

// What each dialect shows in its structure; never its address. A bare array is judged by its first member that is of any.
const signs: Record<Dialect, Sign> = {
  iom: (json) => isIom(json) || isBareRelease(json),
  jsonfeed: (json) => /^https?:\/\/(www\.)?jsonfeed\.org\/version\//.test(text(json['version'])),
  ninjs: (json) => isNinjs(json) || (Array.isArray(json['items']) && json['items'].some(isNinjs)),
  reliefweb: (json) =>
    holds(first(json['data']), 'fields') ||
    (Array.isArray(json['data']) && 'totalCount' in json) ||
    isReliefWebError(json),
  drupal: (json) =>
    'jsonapi' in json ||
    (holds(first(json['data']), 'type') && holds(first(json['data']), 'attributes')) ||
    (Array.isArray(json['errors']) && ['status', 'title', 'detail'].some((key) => holds(first(json['errors']), key))),
  wordpress: (json) =>
    isWordPressError(json) ||
    ['title', 'content', 'excerpt', 'guid'].some((key) => holds(json[key], 'rendered') || holds(json[key], 'raw')) ||
    (holds(json['_links'], 'collection') && 'date_gmt' in json),
  newsarticle: (json) => ['@context', '@graph', '@type'].some((key) => key in json),
}

const isBareRelease = (json: JsonObject): boolean =>
  'headline' in json && 'id' in json && !('@type' in json) && !('uri' in json)

const isWordPressError = (json: JsonObject): boolean =>
  text(json['code']) !== '' && text(json['message']) !== '' && holds(json['data'], 'status')

// {"status": 403, "error": {"type": …, "message": …}}: read, so that its message reaches the webmaster.
const isReliefWebError = (json: JsonObject): boolean => 'status' in json && holds(json['error'], 'message')

const isNinjs = (json: unknown): boolean =>
  isObject(json) && /string|number/.test(typeof json['uri']) && !('@context' in json)

const dialectsOf = (sample: JsonObject): Dialect[] =>
  (Object.keys(signs) as Dialect[]).filter((dialect) => signs[dialect](sample))

/**
 * The dialect of a JSON document, by its structure.
 * @throws FeedError of kind `format` where none fits, or more than one
 */
export function detect(json: unknown, url?: string): Dialect {
  const samples = (Array.isArray(json) ? (json as unknown[]) : [json]).filter(isObject)
  const found = samples.map(dialectsOf).find((dialects) => dialects.length) ?? []
  const [dialect] = found
  if (dialect !== undefined && found.length === 1) return dialect
  throw new FeedError('format', `${seen(json, found)} ${advice}`, { url })
}

const advice = `Accepted are: ${Object.keys(signs).join(', ')}. If it is one of them, name it with the attribute format="…".`

function seen(json: unknown, found: Dialect[]): string {
  if (found.length > 1) return `The JSON looks like more than one format (${found.join(', ')}).`
  if (Array.isArray(json) && json.length === 0) return 'The JSON is an empty array, which every format could be.'
  const sample = first(json)
  const shape = isObject(sample) ? `an object with the members ${keysOf(sample)}` : typeof sample
  return `The JSON is of no known format: it is ${Array.isArray(json) ? 'an array of ' : ''}${shape}.`
}

const keysOf = (json: JsonObject): string =>
  Object.keys(json)
    .slice(0, 8)
    .map((key) => `"${key.slice(0, 40)}"`)
    .join(', ') || '(none)'
