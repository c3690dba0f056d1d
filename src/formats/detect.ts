import { isObject, type JsonObject } from '../model/clean.js'
import { FeedError } from '../model/feed-error.js'
import { isIom } from './iom/read.js'
import type { Dialect } from './dialect.js'

type Sign = (json: JsonObject) => boolean

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
// A bad member never hides what the others are.
const first = (value: unknown): unknown => (Array.isArray(value) ? (value as unknown[]).find(isObject) : value)
const holds = (value: unknown, ...keys: string[]): boolean => isObject(value) && keys.some((key) => key in value)
const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0

// What each dialect shows in its structure; never its address. A bare array is judged by its first member that is of any.
const signs: Record<Dialect, Sign> = {
  iom: (json) => isIom(json) || isBareRelease(json) || Array.isArray(json['releases']),
  jsonfeed: isJsonFeed,
  ninjs: (json) => isNinjs(json) || (Array.isArray(json['items']) && json['items'].some(isNinjs)),
  reliefweb: (json) =>
    holds(first(json['data']), 'fields') ||
    ('totalCount' in json && (isEmptyList(json['data']) || holds(first(json['data']), 'href'))) ||
    isReliefWebError(json),
  drupal: (json) =>
    'jsonapi' in json ||
    (holds(first(json['data']), 'type') && holds(first(json['data']), 'attributes')) ||
    (Array.isArray(json['errors']) && holds(first(json['errors']), 'status', 'title', 'detail')),
  wordpress: (json) =>
    isWordPressError(json) ||
    ['title', 'content', 'excerpt', 'guid'].some((key) => holds(json[key], 'rendered', 'raw')) ||
    holds(json, 'date_gmt', 'modified_gmt', 'featured_media'),
  newsarticle: (json) => holds(json, '@graph', '@type') || ('@context' in json && !isNinjs(json)),
}

const isBareRelease = (json: JsonObject): boolean =>
  holds(json, 'headline') && holds(json, 'id') && !holds(json, '@type', '@context', 'uri')

const namesJsonFeed = ({ version }: JsonObject): boolean =>
  /^https?:\/\/(www\.)?jsonfeed\.org\/version\//.test(text(version))

// Feeds of some generators name the version in their own way, or not at all.
function isJsonFeed({ items, ...feed }: JsonObject): boolean {
  const isItem = (item: unknown): boolean => holds(item, 'content_html', 'content_text')
  return Array.isArray(items) && (holds(feed, 'home_page_url', 'feed_url') || items.some(isItem))
}

const isWordPressError = (json: JsonObject): boolean =>
  text(json['code']) !== '' &&
  text(json['message']) !== '' &&
  (/^(rest|wp)_/.test(text(json['code'])) || holds(json['data'], 'status'))

// {"status": 403, "error": {"type": …, "message": …}}: read, so that its message reaches the webmaster.
const isReliefWebError = (json: JsonObject): boolean =>
  'status' in json && holds(json['error'], 'type') && holds(json['error'], 'message')

// Superdesk writes `guid`, as much else does: there the members of ninjs alone tell.
const isNinjs = (json: unknown): boolean =>
  isObject(json) &&
  !holds(json, '@type', '@graph') &&
  (/string|number/.test(typeof json['uri']) ||
    (text(json['guid']) !== '' && holds(json, 'versioncreated', 'pubstatus')))

// A list of nothing shows nothing of its dialect: the name of the list tells whose it is.
const lists: Record<string, Dialect> = { items: 'jsonfeed', data: 'drupal', releases: 'iom' }
const emptyLists = (json: JsonObject): Dialect[] =>
  Object.entries(lists).flatMap(([name, dialect]) => (isEmptyList(json[name]) ? dialect : []))

// A name in the document itself outweighs what its members look like.
function dialectsOf(sample: JsonObject): Dialect[] {
  if (namesJsonFeed(sample)) return ['jsonfeed']
  const found = (Object.keys(signs) as Dialect[]).filter((dialect) => signs[dialect](sample))
  return found.length ? found : emptyLists(sample)
}

/**
 * The dialect of a JSON document, by its structure. An empty array is that of WordPress, which answers so where there
 * is no post.
 * @throws FeedError of kind `format` where none fits, or more than one
 */
export function detect(json: unknown, url?: string): Dialect {
  if (isEmptyList(json)) return 'wordpress'
  const samples = (Array.isArray(json) ? (json as unknown[]) : [json]).filter(isObject)
  const found = samples.map(dialectsOf).find((dialects) => dialects.length) ?? []
  const [dialect] = found
  if (dialect !== undefined && found.length === 1) return dialect
  throw new FeedError('format', `${seen(json, found)} ${advice}`, { url })
}

const advice = `Accepted are: ${Object.keys(signs).join(', ')}. If it is one of them, name it with the attribute format="…".`

function seen(json: unknown, found: Dialect[]): string {
  if (found.length > 1) return `The JSON looks like more than one format (${found.join(', ')}).`
  const list = Array.isArray(json) ? (json as unknown[]) : undefined
  const sample = first(json) ?? list?.[0]
  const shape = isObject(sample) ? `an object with the members ${keysOf(sample)}` : nameOf(sample)
  return `The JSON is of no known format: it is ${list ? 'an array of ' : ''}${shape}.`
}

const nameOf = (value: unknown): string => (Array.isArray(value) ? 'arrays' : value === null ? 'null' : typeof value)

const keysOf = (json: JsonObject): string =>
  Object.keys(json)
    .slice(0, 8)
    .map((key) => `"${key.slice(0, 40)}"`)
    .join(', ') || '(none)'
