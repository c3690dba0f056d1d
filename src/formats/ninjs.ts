import { isObject, type JsonObject } from '../model/clean.js'
import type { FeedInput } from '../model/feed.js'
import type { FeedWarning } from '../model/feed-error.js'
import { parseMoment, precisionOf, toEpoch } from '../model/moment.js'
import type { ReleaseInput } from '../model/release.js'
import { ninjsMedia } from './ninjs/media.js'
import { ninjsEntities } from './ninjs/entities.js'
import { bodyOf, hasBody, headlinesOf, summaryOf } from './ninjs/texts.js'
import { kindOf, list, object, objects, renamed, some, text } from './values.js'

/**
 * Reads IPTC ninjs 1.x, 2.x and 3.x: an item, an array of items, `{items: […]}`, or a package, whose texts are the
 * releases. The spellings differ in case, in plural and in few names besides, so that names are compared in lower case.
 */
export function readNinjs(json: unknown): FeedInput {
  const root = renamed(json, (key) => key.toLowerCase())
  const warnings: FeedWarning[] = []
  const releases = itemsOf(root).map((value, index) => {
    const item = object(value)
    const id = text(item['uri'])
    return readItem(item, (path, reason) => warnings.push({ index, id, path, reason }))
  })
  return { title: isObject(root) && releases.length !== 1 ? headlinesOf(root).main : undefined, releases, warnings }
}

type Warn = (path: string, reason: string) => void

function itemsOf(root: unknown): unknown[] {
  if (!isObject(root)) return list(root)
  if (Array.isArray(root['items'])) return root['items'] as unknown[]
  const members = hasBody(root) ? [] : objects(memberList(root['associations'])).filter(hasBody)
  return members.length ? members.map((member) => underTermsOf(root, member)) : [root]
}

const memberList = (value: unknown): unknown => (isObject(value) ? Object.values(value) : value)

// What holds a package back holds its members back too.
function underTermsOf(parent: JsonObject, item: JsonObject): JsonObject {
  const status = parent['pubstatus'] ?? 'usable'
  return {
    ...item,
    embargoeduntil: later(embargoOf(parent), embargoOf(item)),
    pubstatus: status === 'usable' ? item['pubstatus'] : status,
  }
}

const embargoOf = (item: JsonObject): unknown => later(item['embargoeduntil'], item['embargoed'])

/** The stricter of two embargoes; one that cannot be read is the strictest. */
function later(a: unknown, b: unknown): unknown {
  if (a === undefined || b === undefined) return a ?? b
  return endOf(a) >= endOf(b) ? a : b
}

function endOf(embargo: unknown): number {
  const moment = parseMoment(embargo)
  return moment !== undefined && precisionOf(moment) === 'instant' ? toEpoch(moment) : Infinity
}

function readItem(item: JsonObject, warn: Warn): ReleaseInput {
  checkTypes(item, warn)
  const { main, sub } = headlinesOf(item)
  const embargo = embargoOf(item)
  const mayGoWith = (part: JsonObject): boolean =>
    (part['pubstatus'] ?? 'usable') === 'usable' && later(embargo, embargoOf(part)) === embargo
  return {
    id: item['uri'],
    version: item['version'],
    status: item['pubstatus'],
    embargoedUntil: embargo,
    ...datesOf(item),
    expires: item['expires'],
    language: item['language'],
    url: /^https?:/i.test(text(item['uri']) ?? '') ? item['uri'] : undefined,
    kind: kindOf(nameOf(list(item['genres'] ?? item['genre'])[0])),
    headline: main ?? fallback(item, warn),
    subheadline: sub,
    summary: summaryOf(item),
    dateline: text(item['located']),
    body: bodyOf(item, warn),
    authors: some(list(item['authors'] ?? item['by'] ?? item['byline'])),
    withdrawal: item['pubstatus'] === 'canceled' ? { date: item['versioncreated'] } : undefined,
    rights: rightsOf(item),
    ...ninjsEntities(item),
    ...ninjsMedia(item, mayGoWith, warn),
  }
}

// ninjs asks for nothing but `uri`: an item without a headline is valid, and shows what names it best.
function fallback(item: JsonObject, warn: Warn): string | undefined {
  const name = ['title', 'slugline', 'uri'].find((key) => text(item[key]) !== undefined)
  if (name === undefined) return undefined
  warn('headline', `is missing; "${name}" stands in for it`)
  return text(item[name])
}

// What counts is when it was first made; where nothing but the version's time is known, that is the date.
function datesOf(item: JsonObject): ReleaseInput {
  const changed = item['versioncreated']
  const dates = [item['firstcreated'], item['contentcreated'], changed].filter((date) => date !== undefined)
  const published = dates.find(parseMoment) ?? dates[0]
  return { published, modified: changed === published ? undefined : changed }
}

function rightsOf(item: JsonObject): string | undefined {
  const holder = text(item['copyrightholder'])
  const notice =
    text(item['copyrightnotice']) ?? (holder && (/^(©|\(c\)|copyright)/i.test(holder) ? holder : `© ${holder}`))
  return [notice, text(item['usageterms'])].filter(Boolean).join('\n') || undefined
}

const nameOf = (value: unknown): string | undefined =>
  isObject(value) ? text(value['name'] ?? value['literal'] ?? value['code']) : text(value)

const strings =
  'type profile version firstcreated versioncreated contentcreated copyrightholder copyrightnotice usageterms ednote title slugline located by byline'
const arrays =
  'headlines bodies descriptions people person organisations organisation places place subjects subject genres genre infosources infosource'

function checkTypes(item: JsonObject, warn: Warn): void {
  for (const key of strings.split(' ')) {
    if (key in item && typeof item[key] !== 'string') warn(key, 'expected a string')
  }
  for (const key of arrays.split(' ')) if (key in item && !Array.isArray(item[key])) warn(key, 'expected an array')
  const status = item['pubstatus'] ?? 'usable'
  if (!['usable', 'withheld', 'canceled'].includes(status as string)) {
    warn('pubstatus', 'is none of usable, withheld, canceled: the release stays hidden')
  }
}
