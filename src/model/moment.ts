import { offsetOf } from './time-zone.js'

/**
 * A point in time with the precision of its source, in one of the forms of RFC 3339 and ISO 8601:
 * `2016`, `2016-10`, `2016-10-18` (a day, never shifted), `2016-10-18T09:00:00Z` (an instant), or
 * `2016-10-18T09:00:00` (a local time of unknown zone).
 */
export type Moment = string

/** How precise a moment is. `local` is a time of day without a zone. */
export type Precision = 'year' | 'month' | 'day' | 'local' | 'instant'

const MAX_LENGTH = 100
const MONTHS = 'january february march april may june july august september october november december'.split(' ')

const TIME = String.raw`(?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,]\d+)?)?\s*(?<half>[ap]\.?m\.?(?![a-z]))?`
const ZONE = String.raw`\s*(?<zone>(?:[a-z]{1,5}(?![a-z/]))?(?:[+-]\d{1,2}(?::?\d\d)?)?)\s*(?:\[?(?<place>[a-z]+(?:\/[\w+-]+)+|[a-z]{2,5})\]?)?`
const WEEKDAY = String.raw`(?:[a-z]{3,9},?\s+)?`
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`
const MONTH = String.raw`(?<month>[a-z]{3,9})\.?`
const form = (pattern: string): RegExp => new RegExp(`^${pattern}$`, 'i')

// Only forms that have one meaning: `10/11/2016` is read as nothing.
const FORMS = [
  // RFC 3339 and ISO 8601: 2016, 2016-10, 2016-10-18, 2016-10-18T09:00:00Z, 2016-10-18 9:00 UTC
  form(String.raw`(?<year>\d{4})(?:[-/](?<month>\d{1,2})(?:[-/](?<day>\d{1,2})(?:(?:T|\s+)${TIME}${ZONE})?)?)?`),
  // ISO 8601, basic: 20161018, 20161018T090000Z
  form(
    String.raw`(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)(?:[T\s]?(?<hour>\d\d)(?<minute>\d\d)(?:(?<second>\d\d)(?:[.,]\d+)?)?${ZONE})?`,
  ),
  // RFC 822, 850 and 2822, and prose: Tue, 18 Oct 2016 09:00:00 GMT, Tuesday, 18-Oct-16 09:00:00 GMT, 18 October 2016
  form(String.raw`${WEEKDAY}${DAY}[\s-]${MONTH},?[\s-](?<year>\d{4}|\d\d)(?:,?\s+${TIME}${ZONE})?`),
  // JavaScript and prose: Tue Oct 18 2016 09:00:00 GMT+0200, October 18, 2016
  form(String.raw`${WEEKDAY}${MONTH}\s+${DAY},?\s+(?<year>\d{4})(?:,?\s+${TIME}${ZONE})?`),
  // C and Unix: Tue Oct 18 09:00:00 UTC 2016
  form(String.raw`${WEEKDAY}${MONTH}\s+${DAY}\s+${TIME}${ZONE}\s+(?<year>\d{4})`),
  form(String.raw`${MONTH}\s+(?<year>\d{4})`),
]

/** The canonical form of a date that a source wrote; undefined where it has no or more than one meaning. */
export function parseMoment(text: unknown): Moment | undefined {
  if (typeof text !== 'string' || text.length > MAX_LENGTH) return undefined
  const plain = text
    .trim()
    .replaceAll('−', '-')
    .replace(/\s*\([^()]*\)$/, '')
  for (const pattern of FORMS) {
    const parts = pattern.exec(plain)?.groups
    if (parts) return momentOf(parts)
  }
  return undefined
}

/**
 * The instant of a Unix time, in seconds or milliseconds since 1970. Undefined for a number that is neither between 1980
 * and 2100.
 */
export function momentOfEpoch(value: unknown): Moment | undefined {
  if (typeof value !== 'number') return undefined
  const milliseconds = Math.abs(value) < 1e11 ? value * 1000 : value
  const isPlausible = milliseconds >= Date.UTC(1980) && milliseconds < Date.UTC(2100)
  return isPlausible ? `${new Date(milliseconds).toISOString().slice(0, 19)}Z` : undefined
}

type Parts = Readonly<Record<string, string | undefined>>

function momentOf({
  year = '',
  month,
  day,
  hour,
  minute,
  second = '00',
  half,
  zone,
  place,
}: Parts): Moment | undefined {
  const date = [fullYear(year), month && monthNumber(month), day?.padStart(2, '0')].filter(Boolean).join('-')
  if (hour === undefined) return calendar(date)
  // A leap second is shown as the second before it.
  const local = `${date}T${hourOfDay(hour, half)}:${minute}:${second === '60' ? '59' : second}`
  return calendar(local) && calendar(`${local}${offsetOf(local, zone, place)}`)
}

// RFC 2822, 4.3: of a year with two digits.
const fullYear = (year: string): string => (year.length === 4 ? year : `${Number(year) < 50 ? '20' : '19'}${year}`)

function monthNumber(month: string): string {
  const index = MONTHS.findIndex((name) => name.startsWith(month.toLowerCase()))
  return index < 0 ? month.padStart(2, '0') : String(index + 1).padStart(2, '0')
}

function hourOfDay(hour: string, half: string | undefined): string {
  if (half === undefined) return hour.padStart(2, '0')
  const isAfternoon = half.toLowerCase().startsWith('p')
  return String((Number(hour) % 12) + (isAfternoon ? 12 : 0)).padStart(2, '0')
}

// Date moves 2023-02-30 to March: a date that does not come back unchanged is none.
function calendar(moment: Moment): Moment | undefined {
  const utc = new Date(toUtc(moment))
  if (Number.isNaN(utc.getTime()) || Number.isNaN(Date.parse(moment))) return undefined
  return utc.toISOString().startsWith(moment.slice(0, 19)) ? moment : undefined
}

const toUtc = (moment: Moment): string => (moment.length > 10 ? `${moment.slice(0, 19)}Z` : moment)

/** How precise a canonical moment is. */
export function precisionOf(moment: Moment): Precision {
  if (moment.length <= 4) return 'year'
  if (moment.length <= 7) return 'month'
  if (moment.length <= 10) return 'day'
  return moment.length === 19 ? 'local' : 'instant'
}

/** Milliseconds since 1970 for sorting and comparing. Days and local times count as UTC. */
export function toEpoch(moment: Moment | undefined): number {
  if (moment === undefined) return Number.NEGATIVE_INFINITY
  return Date.parse(precisionOf(moment) === 'instant' ? moment : toUtc(moment))
}

/**
 * The calendar day, hour and minute as written at the source, as a UTC date: format it with `timeZone: 'UTC'`.
 * So a release shows the day of its newsroom to every reader, and the same on a server and in a browser.
 */
export function asWritten(moment: Moment): Date {
  return new Date(toUtc(moment))
}

/** Whether one moment comes before another, as far as both are precise: a day is not before an hour of it. */
export function isBefore(a: Moment, b: Moment): boolean {
  if (precisionOf(a) === 'instant' && precisionOf(b) === 'instant') return toEpoch(a) < toEpoch(b)
  const length = Math.min(a.length, b.length, 19)
  return a.slice(0, length) < b.slice(0, length)
}
