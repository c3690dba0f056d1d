import { isObject, type JsonObject } from '../model/clean.js'
import type { FeedInput } from '../model/feed.js'
import type { ReleaseInput } from '../model/release.js'
import { safeUrl } from '../model/url.js'
import { lacking, pageAfter, refusal } from './answers.js'
import { htmlToText } from './html/index.js'
import { withHtmlRead } from './iom.js'
import type { ReadContext } from './reader.js'
import { list, number, object, objects, some, text, withHeadlines } from './values.js'

/** Reads posts, pages and custom types of the WordPress REST API, with and without `_embed`: a list, or one alone. */
export async function readWordPress(json: unknown, context: ReadContext): Promise<FeedInput> {
  const { code, message, data } = object(json)
  if (text(code) && text(message)) {
    throw refusal('WordPress', plain(message), object(data)['status'], context.url)
  }
  if (typeof json !== 'object') {
    throw lacking('posts', context.url)
  }
  const spoken = context.headers?.get('content-language')?.split(',')[0]
  const releases = list(json).map((post) => (isObject(post) ? releaseOf(post, spoken) : {}))
  return withHeadlines(await withHtmlRead({ next: Array.isArray(json) ? nextOf(context) : undefined, releases }))
}

function releaseOf(post: JsonObject, spoken: string | undefined): ReleaseInput {
  const embedded = object(post['_embedded'])
  const { content, excerpt, type } = post
  const html = isObject(content) && content['protected'] === true ? undefined : markup(content)
  return {
    ...ownNames(post['meta']),
    ...ownNames(post['acf']),
    id: post['id'],
    status: post['status'] === undefined || post['status'] === 'publish' ? 'usable' : 'withheld',
    published: momentOf(post['date'], post['date_gmt']),
    modified: momentOf(post['modified'], post['modified_gmt']),
    url: text(post['link']),
    kind: type === 'post' || type === 'page' ? undefined : text(type)?.replaceAll('_', '-'),
    headline: plain(post['title']),
    summary: object(excerpt)['protected'] === true ? undefined : plain(excerpt)?.replace(/\s*\[\s*(…|\.{3})\s*\]$/, ''),
    body: html && { html },
    authors: some(objects(embedded['author']).flatMap(authorOf)),
    image: imageOf(post, embedded),
    ...termsOf(embedded),
    ...languageOf(post, spoken),
  }
}

const markup = (value: unknown): string | undefined => text(value) ?? text(object(value)['rendered'])

// Rendered titles, excerpts and names of terms are HTML: entities are decoded here, once.
const plain = (value: unknown): string | undefined => text(htmlToText(markup(value) ?? ''))

const wysiwyg = ['notesToEditors', 'boilerplate']
const ownFields = [
  ...['subheadline', 'dateline', 'embargoedUntil', 'expires', 'quotes', 'keyFigures', 'events', 'contacts', 'places'],
  ...['partners', 'sdgs', 'corrections', 'withdrawal', 'related', 'rights', ...wysiwyg],
]

// Custom fields are read by our own names alone. Plugins write "", false or [] where an editor filled nothing in.
function ownNames(fields: unknown): ReleaseInput {
  const filled = ownFields
    .map((name): [string, unknown] => [name, object(fields)[name]])
    .filter(([, value]) => value && !(Array.isArray(value) && !value.length))
    .map(([name, value]) => [name, wysiwyg.includes(name) && text(value) ? { html: value } : value])
  return Object.fromEntries(filled) as ReleaseInput
}

const clock = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)$/
const quarter = 15 * 60_000

// WordPress writes each moment twice without a zone: by the clock of the site, and in UTC. Their difference is the
// zone, with which the release keeps both its instant and the day of its newsroom. A draft's UTC is 0000-00-00.
function momentOf(local: unknown, gmt: unknown): string | undefined {
  const utc = text(gmt)?.startsWith('0000') ? undefined : text(gmt)
  if (utc === undefined || !clock.test(utc)) return utc ?? text(local)
  const offset = clock.test(text(local) ?? '') ? Date.parse(`${text(local)}Z`) - Date.parse(`${utc}Z`) : 0
  const size = Math.abs(offset)
  if (!offset || offset % quarter || !(size <= 56 * quarter)) return `${utc}Z`
  return `${text(local)}${offset < 0 ? '-' : '+'}${new Date(size).toISOString().slice(11, 16)}`
}

// An account called "admin" is nobody's name; an embedded error has no name at all.
function authorOf({ name, url, link }: JsonObject): JsonObject[] {
  const known = text(name)
  return known && !/^admin(istrator)?$/i.test(known) ? [{ name: known, url: text(url) ?? text(link) }] : []
}

function imageOf(post: JsonObject, embedded: JsonObject): JsonObject | undefined {
  const media = objects(embedded['wp:featuredmedia']).find(isPicture)
  if (media) return pictureOf(media)
  const shared = objects(object(post['yoast_head_json'])['og_image'])[0]
  return shared && { url: shared['url'], width: number(shared['width']), height: number(shared['height']) }
}

const isPicture = ({ source_url, mime_type }: JsonObject): boolean =>
  text(source_url) !== undefined && (text(mime_type) ?? 'image/').startsWith('image/')

function pictureOf(media: JsonObject): JsonObject {
  const { alt_text: alt, caption } = media
  const details = object(media['media_details'])
  const { credit, copyright } = object(details['image_meta'])
  const { source_url: url, width, height } = sizeOf(details) ?? { ...details, source_url: media['source_url'] }
  return {
    url,
    width: number(width),
    height: number(height),
    alt: typeof alt === 'string' ? alt : undefined,
    caption: plain(caption),
    credit: text(credit) ?? text(copyright),
  }
}

// The widest scaled copy that fills an article but is no original of many megapixels; narrower ones may be cropped.
function sizeOf(details: JsonObject): JsonObject | undefined {
  const width = (size: JsonObject): number => Number(size['width'])
  return Object.values(object(details['sizes']))
    .filter(isObject)
    .filter((size) => text(size['source_url']) && width(size) >= 600 && width(size) <= 1600)
    .sort((a, b) => width(b) - width(a))[0]
}

const unsorted = /^(uncategori[sz]ed|sin[- ]categor[ií]a|non[- ]class[eé]|sem[- ]categoria|غير[- ]مصنف)$/i

function termsOf(embedded: JsonObject): ReleaseInput {
  const terms = list(embedded['wp:term']).flatMap(objects)
  const named = (taxonomy: RegExp): { name: string; id: unknown }[] =>
    terms.flatMap((term) => {
      const name = plain(term['name'])
      return name && taxonomy.test(text(term['taxonomy']) ?? '') ? [{ name, id: text(term['slug']) }] : []
    })
  const places = some(named(/^(countr(y|ies)|pa[iy]s(es)?)$/).map(({ name }) => ({ name })))
  return {
    themes: some(named(/^(category|topics?|themes?)$/).filter(({ name }) => !unsorted.test(name))),
    tags: some(named(/^post_tag$/).map(({ name }) => name)),
    ...(places && { places }),
  }
}

// Polylang writes `lang` and `translations` {language: id}, WPML's fields are prefixed, Yoast knows the locale.
function languageOf(post: JsonObject, spoken: string | undefined): ReleaseInput {
  const { lang, wpml_current_locale: locale, translations, wpml_translations: editions, yoast_head_json: yoast } = post
  const language = text(lang) ?? text(locale) ?? text(object(yoast)['og_locale']) ?? spoken
  const polylang = Object.entries(object(translations)).map(([language, id]) => ({ language, id }))
  const wpml = objects(editions).map((edition) => ({
    id: edition['id'],
    headline: plain(edition['post_title']),
    url: text(edition['href']),
    language: edition['locale'],
  }))
  return { language, translations: some([...polylang, ...wpml].filter(({ id }) => id !== post['id'])) }
}

// By number of pages where the headers tell it, else by the Link header. With `offset` WordPress ignores `page`.
function nextOf({ url, headers }: ReadContext): string | undefined {
  const link = /<([^<>]+)>\s*;[^,<]*\brel="?next\b/.exec(headers?.get('link') ?? '')?.[1]
  const here = safeUrl(url)
  if (here === undefined) return link
  const next = new URL(here)
  const query = next.searchParams
  const page = Number(query.get('page') ?? 1)
  if (query.has('offset')) return undefined
  if (!(page < Number(headers?.get('x-wp-totalpages')))) return pageAfter(link, url)
  query.set('page', String(page + 1))
  return next.href
}
