import { isObject, type JsonObject } from '../../model/clean.js'
import type { UncheckedFeed } from '../../model/feed.js'
import { FeedError } from '../../model/feed-error.js'
import type { UncheckedRelease } from '../../model/release.js'
import { blocksOfHtml, placeOf, readItems, type Warn } from '../../reading/items.js'
import type { ReadContext } from '../dialect.js'
import { markdownToHtml } from './markdown.js'
import { kindOf, list, number, object, objects, some, text } from '../../reading/values.js'

/**
 * Reads reports of the ReliefWeb API: version 2, the envelope of version 1, and the answer for one report.
 * @throws FeedError of kind `status` where the API answers with an error, which it words, `format` where there is no `data`
 */
export function readReliefWeb(json: unknown, { url }: ReadContext): UncheckedFeed {
  const envelope = object(json)
  const { data } = envelope
  if (!Array.isArray(data) && !isObject(data)) throw toFeedError(envelope, url)
  const reports = list(data)
  return { next: nextPage(envelope, reports.length, url), ...readItems(reports, readReport) }
}

function toFeedError({ status, error }: JsonObject, url: string | undefined): FeedError {
  const message = text(isObject(error) ? error['message'] : error)
  if (message === undefined)
    return new FeedError('format', 'The answer has no "data", in which ReliefWeb lists reports.', { url })
  const advice = /appname/i.test(message)
    ? ' Add appname=… to the address, with a name that ReliefWeb has approved.'
    : ''
  return new FeedError('status', `ReliefWeb answers with an error: ${message}${advice}`, {
    url,
    status: number(status),
  })
}

function readReport(report: JsonObject, warn: Warn): UncheckedRelease {
  const fields = object(report['fields'])
  const date = object(fields['date'])
  if (!Object.keys(date).length) warn('date', 'is not in the answer: add profile=full to the address of the API')
  const headline = object(fields['headline'])
  const sources = objects(fields['source'])
  // Sources stand in the order of the alphabet: IOM publishes what it is a source of, the others are its partners.
  const publisher =
    sources.find((source) => source['shortname'] === 'IOM' || text(source['id']) === '1255') ?? sources[0]
  return {
    id: report['id'] ?? fields['id'] ?? fields['url'] ?? report['href'],
    status: statusOf(warn, fields['status']),
    published: dayOf(date['original'] ?? date['created']),
    modified: date['changed'],
    language: languageOf(fields['language']),
    url: fields['url_alias'] ?? fields['url'] ?? fields['origin'],
    kind: kindOf(nameOf(objects(fields['format'])[0])),
    headline: fields['title'] ?? headline['title'],
    summary: headline['summary'],
    body: some(blocksOfHtml(text(fields['body-html']) ?? markdownToHtml(text(fields['body']) ?? ''), warn)),
    publisher: publisher && organization(publisher),
    partners: some(sources.filter((source) => source !== publisher).map(organization)),
    places: some(placesOf(fields)),
    image: imageOf(object(fields['image'] ?? headline['image'])),
    attachments: some(objects(fields['file']).map(attachment)),
    themes: some(objects(fields['theme']).map((theme) => ({ name: nameOf(theme), id: theme['id'] }))),
    tags: some(['disaster', 'disaster_type', 'vulnerable_groups'].flatMap((key) => objects(fields[key]).map(nameOf))),
    rights: publisher?.['disclaimer'],
  }
}

const nameOf = (entity: JsonObject | undefined): string | undefined => text(entity?.['name'])

// The statuses of public reports. Any other (draft, embargoed, refused) hides the report.
function statusOf(warn: Warn, status: unknown = 'published'): unknown {
  if (['published', 'to-review', 'archive', 'archived'].includes(status as string)) return 'usable'
  warn('status', 'is not "published": the report stays hidden')
  return status
}

// The day of publication is written as midnight UTC: it is a day, not an instant.
const dayOf = (date: unknown): unknown =>
  typeof date === 'string' ? date.replace(/T00:00:00(\.0+)?(Z|[+-]00:?00)$/, '') : date

// "ot" stands for any other language.
const languageOf = (languages: unknown): unknown =>
  objects(languages)
    .map(({ code }) => code)
    .find((code) => code !== undefined && code !== 'ot')

function organization(source: JsonObject): JsonObject {
  const name = nameOf(source) ?? text(source['longname']) ?? text(source['shortname'])
  const shortName = text(source['shortname'])
  return { name, shortName: shortName === name ? undefined : shortName, url: source['homepage'] }
}

function placesOf(fields: JsonObject): JsonObject[] {
  const primary = objects(fields['primary_country'])
  const isPrimary = (country: JsonObject): boolean =>
    country['primary'] === true || primary.some((one) => nameOf(one) === nameOf(country))
  const countries = objects(fields['country'])
  const first = countries.filter(isPrimary)
  return [...(first.length ? first : primary), ...countries.filter((country) => !isPrimary(country))].map(place)
}

// "World" and other areas of ReliefWeb carry codes that are none of ISO 3166: they keep their name only.
function place(country: JsonObject): JsonObject {
  const { location } = country
  const [lon, lat] = Array.isArray(location)
    ? (location as unknown[])
    : [object(location)['lon'], object(location)['lat']]
  return placeOf({ name: nameOf(country) }, country['iso3'], lat, lon)
}

function imageOf(image: JsonObject): JsonObject | undefined {
  const original = image['url']
  const url = original ?? image['url-large'] ?? image['url-small'] ?? image['url-thumb']
  if (url === undefined) return undefined
  const size = original === undefined ? {} : { width: number(image['width']), height: number(image['height']) }
  return { url, credit: image['copyright'], caption: image['caption'], ...size }
}

const attachment = (file: JsonObject): JsonObject => ({
  url: file['url'],
  title: text(file['description']) ?? text(file['filename']),
  type: file['mimetype'],
  size: number(file['filesize']),
})

/** The link that the API gives, else the next offset where the address asks the API for pages. */
function nextPage(envelope: JsonObject, read: number, url: string | undefined): string | undefined {
  const given = text(object(object(envelope['links'])['next'])['href'])
  const asked = url === undefined || !URL.canParse(url) ? undefined : new URL(url)
  if (given !== undefined) return withAppName(given, asked)
  const query = asked?.searchParams
  if (!asked || !query || !['limit', 'offset', 'appname'].some((key) => query.has(key))) return undefined
  const offset = (number(query.get('offset')) ?? 0) + read
  if (!read || offset >= (number(envelope['totalCount']) ?? 0)) return undefined
  query.set('offset', String(offset))
  return asked.href
}

// The API refuses a request without the name of its application, which its own links may leave out.
function withAppName(given: string, asked: URL | undefined): string {
  const name = asked?.searchParams.get('appname')
  if (!asked || !name || !URL.canParse(given, asked)) return given
  const next = new URL(given, asked)
  if (next.origin === asked.origin && !next.searchParams.has('appname')) next.searchParams.set('appname', name)
  return next.href
}
