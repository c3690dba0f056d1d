import { blocksOfText, type Block } from '../../model/blocks.js'
import { isObject, type JsonObject } from '../../model/clean.js'
import type { UncheckedFeed } from '../../model/feed.js'
import { parseMoment, toEpoch } from '../../model/moment.js'
import type { UncheckedRelease } from '../../model/release.js'
import { htmlToText } from '../../reading/html/index.js'
import { blocksOfHtml, readItems, type Warn } from '../../reading/items.js'
import type { ReadContext } from '../dialect.js'
import {
  bestSize,
  headlineOf,
  isMarkup,
  knownKind,
  list,
  number,
  object,
  objects,
  some,
  text,
  webAddress,
} from '../../reading/values.js'
import { customFields, translationsOf } from './extensions.js'
import { toFeedError } from './errors.js'
import { nextPage } from './paging.js'

/**
 * Reads posts and pages of the WordPress REST API (`/wp/v2/posts`), a list or one alone, with or without `_embed`.
 * @throws FeedError of kind `status` where WordPress answers with an error, which it words
 */
export function readWordPress(json: unknown, context: ReadContext): UncheckedFeed {
  if (isError(json)) throw toFeedError(json, context.url)
  const { releases, warnings } = readItems(list(json), (post, warn) =>
    isProtected(post)
      ? readPost(withoutProtected(post, warn), warn)
      : { ...readPost(post, warn), ...customFields(post), ...translationsOf(post) },
  )
  const siteLanguage = context.headers?.get('content-language')?.split(',')[0]
  for (const release of releases) release.language ??= siteLanguage
  return { next: Array.isArray(json) ? nextPage(releases.length, context) : undefined, releases, warnings }
}

const isError = (json: unknown): json is JsonObject =>
  isObject(json) && text(json['code']) !== undefined && text(json['message']) !== undefined && !('title' in json)

function readPost(post: JsonObject, warn: Warn): UncheckedRelease {
  const { status = 'publish' } = post
  const embedded = object(post['_embedded'])
  const seo = object(post['yoast_head_json'])
  const language = text(post['lang']) ?? text(post['wpml_current_locale']) ?? text(seo['og_locale'])
  const body = bodyOf(post['content'], warn)
  const summary = summaryOf(post['excerpt']) ?? text(seo['description'])
  const headline = textOf(markupOf(post['title']), language) ?? headlineOf(body) ?? summary ?? webAddress(post['link'])
  if (status !== 'publish') warn('status', 'is not "publish": the post stays hidden')
  return {
    id: text(post['id']) ?? text(post['link']) ?? markupOf(post['guid']) ?? text(post['slug']) ?? headline,
    status: status === 'publish' ? 'usable' : 'withheld',
    published: dateOf(post, 'date'),
    modified: dateOf(post, 'modified'),
    language,
    url: text(post['link']),
    kind: knownKind(text(post['type'])),
    headline,
    summary,
    // Where no text was asked for, what there is of it.
    body: body ?? summary,
    authors: authorsOf(embedded) ?? some(list(text(seo['author']))),
    image: imageOf(object(list(embedded['wp:featuredmedia'])[0])) ?? ogImage(seo, post),
    attachments: some(filesIn(markupOf(post['content']) ?? '')),
    ...termsOf(embedded),
  }
}

/** HTML as WordPress renders it, else as its editor wrote it (`context=edit`, some extensions). */
const markupOf = (value: unknown): string | undefined =>
  isObject(value) ? (text(value['rendered']) ?? text(value['raw'])) : text(value)

const textOf = (html: string | undefined, language?: string): string | undefined =>
  text(htmlToText(html ?? '', language))

const isProtected = ({ content, excerpt }: JsonObject): boolean =>
  [content, excerpt].some((value) => object(value)['protected'] === true)

// A post with a password shows its title and address to everybody, and nothing else.
function withoutProtected(post: JsonObject, warn: Warn): JsonObject {
  const { id, status, date, date_gmt, link, title, type, lang } = post
  warn('body', 'is protected by a password')
  return { id, status, date, date_gmt, link, title, type, lang }
}

function bodyOf(content: unknown, warn: Warn): Block[] | undefined {
  const html = markupOf(content)
  if (html === undefined) return undefined
  return isMarkup(html) || html.includes('&') ? some(blocksOfHtml(html, warn)) : blocksOfText(html)
}

const MAX_FILES = 50

/** The files of file blocks, each with the text of its first link. */
const filesIn = (html: string): JsonObject[] =>
  html
    .split(/<div[^<>]*\bwp-block-file\b/)
    .slice(1, MAX_FILES)
    .flatMap((block) => {
      const [, url = '', title = ''] =
        /<a\b[^<>]*\bhref="([^"<>]*)"[^<>]*>([^<>]*)<\/a>/.exec(block.slice(0, 4000)) ?? []
      return url ? [{ url: htmlToText(url), title: textOf(title) }] : []
    })

// An excerpt that WordPress cut says so by "[…]", themes by a link to the post: what is left of a sentence ends in "…".
function summaryOf(excerpt: unknown): string | undefined {
  const whole = textOf(markupOf(excerpt)?.replace(/<a\s[^<>]*more-link[^]*/i, '[…]'))
  const cut = whole?.replace(/(\s?\[(…|\.\.\.)\]){1,2}$/, '')
  return cut === whole || !cut || /[.!?…؟。]["”»’)]?$/.test(cut) ? text(cut) : `${cut}…`
}

const QUARTER_HOUR_MS = 15 * 60_000

// What counts in UTC is written without its zone; a draft has zeros there. The other date is by the clock of the site:
// the difference is its zone, with which the release keeps the day of its newsroom and the instant.
function dateOf(post: JsonObject, name: string): unknown {
  const [local, utc] = [post[name], post[`${name}_gmt`]].map((date) => parseMoment(date))
  if (utc?.length !== 19) return utc ?? post[name]
  const offset = local?.length === 19 ? toEpoch(local) - toEpoch(utc) : 0
  const size = Math.abs(offset)
  if (!offset || offset % QUARTER_HOUR_MS || size > 56 * QUARTER_HOUR_MS) return `${utc}Z`
  return `${local}${offset < 0 ? '-' : '+'}${new Date(size).toISOString().slice(11, 16)}`
}

// What may not be read (an author, a picture) stands in `_embedded` as an error, without a name or address.
const authorsOf = ({ author }: JsonObject): JsonObject[] | undefined =>
  some(
    objects(author).flatMap(({ name, link }) =>
      textOf(text(name)) === undefined ? [] : [{ name: textOf(text(name)), url: link }],
    ),
  )

function imageOf(media: JsonObject): JsonObject | undefined {
  const details = object(media['media_details'])
  const meta = object(details['image_meta'])
  const { thumbnail: _cropped, ...sizes } = object(details['sizes'])
  const original = { source_url: media['source_url'], width: details['width'], height: details['height'] }
  const best = bestSize([original, ...Object.values(sizes)].flatMap(fileOf))
  if (!best || (media['media_type'] ?? 'image') !== 'image') return undefined
  return {
    ...best,
    alt: text(media['alt_text']),
    caption: textOf(markupOf(media['caption'])),
    credit: text(meta['credit']) ?? text(meta['copyright']),
  }
}

interface File {
  url: string
  width: number | undefined
  height: number | undefined
}

function fileOf(size: unknown): File[] {
  const { source_url, url = source_url, width, height } = object(size)
  const address = text(url)
  return address === undefined ? [] : [{ url: address, width: number(width), height: number(height) }]
}

// Without `_embed` the picture is known only to extensions: Yoast and Jetpack.
const ogImage = (seo: JsonObject, post: JsonObject): JsonObject | undefined =>
  [...list(seo['og_image']), { url: post['jetpack_featured_media_url'] }]
    .flatMap(fileOf)
    .map((file) => ({ ...file }))[0]

const uncategorized = /^(uncategori[sz]ed|sin categor[ií]a|non class[ée]|غير مصنف)$/i

function termsOf(embedded: JsonObject): UncheckedRelease {
  const terms = objects(list(embedded['wp:term']).flatMap(list)).flatMap(({ name, slug, taxonomy }) => {
    const known = textOf(text(name))
    return known === undefined || uncategorized.test(known) ? [] : [{ name: known, id: slug, of: text(taxonomy) ?? '' }]
  })
  const places = terms.filter((term) => /countr|pa[iy]s|location|place|region/i.test(term.of))
  const themes = terms.filter((term) => /categor|topic|theme/i.test(term.of))
  const tags = terms.filter((term) => !places.includes(term) && !themes.includes(term) && term.of !== 'post_format')
  return {
    places: some(places.map(({ name }) => ({ name }))),
    themes: some(themes.map(({ name, id }) => ({ name, id }))),
    tags: some(tags.map(({ name }) => name)),
  }
}
