import { isObject, type JsonObject } from '../../model/clean.js'
import type { UncheckedFeed } from '../../model/feed.js'
import { embargoEnd } from '../../model/visibility.js'
import { parseMoment } from '../../model/moment.js'
import type { UncheckedRelease } from '../../model/release.js'
import { readItems, type Warn } from '../../reading/items.js'
import { entitiesOf } from './entities.js'
import { eventsOf } from './events.js'
import { mediaOf } from './media.js'
import { bodyOf, hasBody, headlinesOf, summaryOf } from './texts.js'
import { headlineOf, kindOf, list, object, objects, renamed, some, text, webAddress } from '../../reading/values.js'

/**
 * Reads IPTC ninjs 1.x, 2.x and 3.x: an item, an array of items, `{items: […]}`, or a package, whose texts are the
 * releases. The spellings differ in case, in number and in few names besides: all are read under one.
 */
export function readNinjs(json: unknown): UncheckedFeed {
  const root = renamed(json, oneName)
  const items = itemsOf(root)
  const title = items[0] === root ? undefined : headlinesOf(object(root)).main
  const read = (item: JsonObject, warn: Warn): UncheckedRelease => ({
    ...readItem(item, warn),
    ...mediaOf(item, warn, mayAccompany),
    ...eventsOf(item, warn),
  })
  return { title, ...readItems(items, read) }
}

// The names of 2.x in lower case; `bodys` so that every plural is the name and an s.
const oneName = (key: string): string =>
  key
    .toLowerCase()
    .replace(/^(place|subject|genre|infosource|organisation)$/, '$1s')
    .replace(/(?<=^by)line$|^geometry_/, '')
    .replace(/^person$/, 'people')
    .replace(/^mimetype$/, 'contenttype')
    .replace(/^code$/, 'literal')
    .replace(/^bodies$/, 'bodys')

function itemsOf(root: unknown): unknown[] {
  if (!isObject(root)) return list(root)
  // Superdesk lists items in `_items`.
  const items = root['items'] ?? root['_items']
  if (Array.isArray(items)) return items as unknown[]
  const { associations } = root
  const members = objects(isObject(associations) ? Object.values(associations) : associations).filter(hasBody)
  return hasBody(root) || !members.length ? [root] : members.map((member) => withTermsOf(root, member))
}

// Agencies identify items by addresses of their own interfaces, which are no pages.
const permalinkOf = (uri: unknown): string | undefined => {
  const address = webAddress(uri)
  return address === undefined || /^https?:\/\/(api[.-]|[^/]*\binternal\b|localhost)|\/api\/|\?/i.test(address)
    ? undefined
    : address
}

const statusOf = (item: JsonObject): unknown => item['pubstatus'] ?? 'usable'

// Status and embargo of a package hold for its members too.
const withTermsOf = (parent: JsonObject, item: JsonObject): JsonObject => ({
  ...item,
  embargoed: stricter(embargoOf(parent), embargoOf(item)),
  pubstatus: statusOf(statusOf(parent) === 'usable' ? item : parent),
})

const embargoOf = (item: JsonObject): unknown => stricter(item['embargoeduntil'], item['embargoed'])

/** The later of two embargoes; one that cannot be read counts as the latest. */
const stricter = (a: unknown, b: unknown): unknown =>
  a === undefined || (b !== undefined && endOf(b) > endOf(a)) ? b : a

const endOf = (embargo: unknown): number => embargoEnd(embargo) ?? Infinity

const mayAccompany = (item: JsonObject, part: JsonObject): boolean =>
  statusOf(part) === 'usable' && stricter(embargoOf(item), embargoOf(part)) === embargoOf(item)

function readItem(item: JsonObject, warn: Warn): UncheckedRelease {
  // Superdesk names an item by its `guid`.
  const { guid, uri = guid, version, expires, language, versioncreated, firstcreated, contentcreated } = item
  const [genre] = list(item['genres'])
  const { name, literal } = object(genre)
  const { main, sub } = headlinesOf(item)
  const status = statusOf(item)
  const embargo = embargoOf(item)
  const body = bodyOf(item, warn)
  const summary = summaryOf(item)
  // The time of the version is the date only where no earlier one is known.
  const dates = [firstcreated, contentcreated, versioncreated]
  const published = dates.find(parseMoment) ?? dates.find(Boolean)
  if (status !== 'usable' && status !== 'canceled') warn('pubstatus', 'is not usable: the release stays hidden')
  if (main === undefined) warn('headline', 'is missing: another text stands in')
  return {
    id: uri,
    version,
    status,
    embargoedUntil: embargo,
    published,
    modified: versioncreated === published ? undefined : versioncreated,
    expires,
    language,
    url: permalinkOf(uri),
    kind: kindOf(text(name) ?? text(literal) ?? text(genre)),
    headline: main ?? text(item['title']) ?? text(item['slugline']) ?? headlineOf(summary ?? body) ?? uri,
    subheadline: sub,
    summary,
    dateline: text(item['located']),
    body,
    authors: some(list(item['authors'] ?? item['by'])),
    withdrawal: status === 'canceled' ? { date: versioncreated } : undefined,
    rights: text([text(item['copyrightnotice']) ?? text(item['copyrightholder']), text(item['usageterms'])].join('\n')),
    ...entitiesOf(item, warn),
  }
}
