import { isObject, type JsonObject } from '../model/clean.js'
import { parseMoment, precisionOf, toEpoch } from '../model/moment.js'
import { embargoEnd } from '../model/visibility.js'
import { checkContact } from './contacts.js'
import { join, type Report } from './finding.js'
import { checkEvents, checkPlaces } from './places.js'

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() ? value : undefined)
const objectsIn = (value: unknown): [number, JsonObject][] =>
  (Array.isArray(value) ? (value as unknown[]) : []).flatMap((item, i) => (isObject(item) ? [[i, item]] : []))

/** Names what the schema allows and readers will miss, in a feed or in a release alone. */
export function checkValues(feed: JsonObject, now: number, report: Report): void {
  const releases = 'releases' in feed ? objectsIn(feed['releases']) : []
  if (!('releases' in feed)) checkRelease(feed, '', feed['language'], now, report)
  for (const [i, release] of releases) checkRelease(release, join('releases', i), feed['language'], now, report)
  for (const [i, office] of objectsIn(feed['offices'])) {
    const path = join('offices', i)
    checkPlaces([office['place']], path, report)
    for (const [j, contact] of objectsIn(office['contacts'])) checkContact(contact, `${path}.contacts.${j}`, report)
  }
  checkIdentities(
    releases.map(([, release]) => release),
    report,
  )
}

/** The same for what the reader of another dialect made of its source: pictures and dates. */
export function checkRead(releases: readonly object[], now: number, report: Report): void {
  for (const [i, release] of objectsIn(releases)) {
    checkDates(release, join('releases', i), now, report)
    checkImage(release['image'], join('releases', `${i}.image`), report)
  }
}

function checkRelease(release: JsonObject, path: string, language: unknown, now: number, report: Report): void {
  if (release['status'] === undefined || release['status'] === 'usable') checkContent(release, path, language, report)
  checkStatus(release, path, report)
  checkDates(release, path, now, report)
  checkImage(release['image'], join(path, 'image'), report)
  checkWording(release, path, report)
  checkPlaces(Array.isArray(release['places']) ? release['places'] : [], join(path, 'places'), report)
  checkEvents(release['events'], join(path, 'events'), report)
  for (const [i, contact] of objectsIn(release['contacts'])) checkContact(contact, join(path, `contacts.${i}`), report)
}

function checkContent(release: JsonObject, path: string, language: unknown, report: Report): void {
  if (release['published'] === undefined)
    report('warning', join(path, 'published'), 'The release has no date.', 'Add "published": "2016-10-18".')
  if (textOf(release['language'] ?? language) === undefined)
    report(
      'warning',
      join(path, 'language'),
      'Neither the release nor the feed says its language.',
      'Add "language": "en" to the feed.',
    )
  if (release['body'] === undefined && release['summary'] === undefined)
    report('hint', join(path, 'body'), 'The release has no text but its headline.', 'Add "body" or "summary".')
}

function checkStatus({ status, withdrawal, embargoedUntil }: JsonObject, path: string, report: Report): void {
  if (status === 'canceled' && withdrawal === undefined)
    report(
      'hint',
      join(path, 'withdrawal'),
      'The notice of withdrawal gives no reason.',
      'Add "withdrawal": {"text": "…"}.',
    )
  if (withdrawal !== undefined && status !== 'canceled')
    report(
      'warning',
      join(path, 'withdrawal'),
      'A withdrawal is shown only with status "canceled".',
      'Add "status": "canceled".',
    )
  if (embargoedUntil !== undefined && embargoEnd(embargoedUntil) === undefined)
    report(
      'error',
      join(path, 'embargoedUntil'),
      'The embargo is no instant with a time zone: the release stays hidden.',
      'Write the embargo with its zone: 2016-10-18T09:00:00-06:00.',
    )
}

function checkDates(release: JsonObject, path: string, now: number, report: Report): void {
  for (const name of ['published', 'modified', 'expires']) {
    const moment = parseMoment(release[name])
    if (moment !== undefined && precisionOf(moment) === 'local')
      report(
        'warning',
        join(path, name),
        'A time without a zone is another instant for each reader.',
        'Add the zone: 2016-10-18T09:00:00-06:00.',
      )
  }
  const [published, modified, expires] = ['published', 'modified', 'expires'].map((name) => parseMoment(release[name]))
  if (published === undefined) return
  if (modified !== undefined && toEpoch(modified) < startOfDay(published))
    report('warning', join(path, 'modified'), 'It was changed before it was published.', 'Check both dates.')
  if (expires !== undefined && toEpoch(expires) <= toEpoch(published))
    report('warning', join(path, 'expires'), 'It expires before it is published.', 'Check both dates.')
  if (startOfDay(published) > now && release['embargoedUntil'] === undefined)
    report(
      'warning',
      join(path, 'published'),
      'The date lies ahead, and the release is shown all the same.',
      'Add "embargoedUntil" to hide it until then.',
    )
}

const startOfDay = (moment: string): number => toEpoch(moment.slice(0, 10))

function checkImage(image: unknown, path: string, report: Report): void {
  if (!isObject(image)) return
  if (image['alt'] === undefined)
    report(
      'warning',
      join(path, 'alt'),
      'The picture has no text alternative.',
      'Add "alt"; "" says that it is decoration.',
    )
  if (image['credit'] === undefined)
    report('hint', join(path, 'credit'), 'The picture names no author.', 'Add "credit".')
  if (textOf(image['url'])?.startsWith('http:'))
    report('warning', join(path, 'url'), 'Pages of https do not load a picture by http.', 'Serve it by https.')
}

function checkWording({ quotes, keyFigures, dateline }: JsonObject, path: string, report: Report): void {
  for (const [i, { text }] of objectsIn(quotes)) {
    if (/^["“«„].*["”»“]$/su.test(textOf(text)?.trim() ?? ''))
      report(
        'hint',
        join(path, `quotes.${i}.text`),
        'The quotation stands between quotation marks, which are added.',
        'Remove the quotation marks.',
      )
  }
  for (const [i, { value }] of objectsIn(keyFigures)) {
    if (typeof value === 'string' && /^\d{4,}(\.\d+)?$/.test(value))
      report(
        'hint',
        join(path, `keyFigures.${i}.value`),
        'A number as text is not written as the language of the reader does.',
        `Write it without quotation marks: ${value}.`,
      )
  }
  if (/\s*[-–—:]\s*$/.test(textOf(dateline) ?? ''))
    report('hint', join(path, 'dateline'), 'The dash behind the place is added.', 'Write the place alone.')
}

function checkIdentities(releases: readonly JsonObject[], report: Report): void {
  const seen = new Map<string, number>()
  const ids = new Set(releases.map(({ id }) => id))
  for (const [i, { id, version, language, translations }] of releases.entries()) {
    const key = JSON.stringify([id, version, language])
    const other = seen.get(key)
    if (id !== undefined && other !== undefined)
      report(
        'warning',
        `releases.${i}.id`,
        `Release ${other} has the same id, so that only one of both is shown.`,
        'Give each release an id of its own, and each version a "version".',
      )
    seen.set(key, i)
    for (const [j, { id: translation, url }] of objectsIn(translations)) {
      if (translation !== undefined && url === undefined && !ids.has(translation))
        report(
          'warning',
          `releases.${i}.translations.${j}.id`,
          'No release of the feed has this id.',
          'Correct the id, or add the "url" of the translation.',
        )
    }
  }
}
