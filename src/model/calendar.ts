import type { CalendarEntry } from './calendar-entries.js'
import { escapeText, joinLines } from './content-line.js'
import type { Release } from './feed.js'
import { isBefore, precisionOf, toEpoch, type Moment } from './moment.js'
import { instantIn, offsetAt, transitions, wallTime } from './zone-time.js'
import { safeUrl } from './url.js'

/** What a calendar file says besides its entries. */
export interface CalendarOptions {
  release: Pick<Release, 'headline' | 'url' | 'modified'>
  /** Name of the series, where the file holds one. */
  name?: string | undefined
  /** Time at which the file is made, in milliseconds since 1970. */
  now: number
}

/** Entries as an iCalendar file (RFC 5545). */
export function calendar(entries: readonly CalendarEntry[], { release, name, now }: CalendarOptions): string {
  return joinLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//iom-widgets//EN',
    'CALSCALE:GREGORIAN',
    // RFC 7986 has NAME; Apple and Google read the older X-WR-CALNAME.
    ...(name === undefined ? [] : [`NAME:${escapeText(name)}`, `X-WR-CALNAME:${escapeText(name)}`]),
    ...zonesOf(entries).flatMap((zone) => timeZone(zone, entries)),
    ...entries.flatMap((entry) => eventLines(entry, release, now)),
    'END:VCALENDAR',
  ])
}

function eventLines(
  { event, uid, sequence }: CalendarEntry,
  { headline, url, modified }: CalendarOptions['release'],
  now: number,
): string[] {
  const { title = headline, place, state } = event
  const address = safeUrl(event.url ?? url)
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${utc(now)}`,
    `SEQUENCE:${sequence}`,
    ...(modified === undefined ? [] : [`LAST-MODIFIED:${utc(toEpoch(modified))}`]),
    `STATUS:${state === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'}`,
    ...timeLines(event),
    `SUMMARY:${escapeText(title)}`,
    `LOCATION:${escapeText(place.name)}`,
    ...(place.lat === undefined || place.lon === undefined ? [] : [`GEO:${place.lat};${place.lon}`]),
    // Google shows no URL of an event, so the description repeats it.
    `DESCRIPTION:${escapeText([headline, address].filter(Boolean).join('\n'))}`,
    ...(address === undefined ? [] : [`URL:${address}`]),
    'END:VEVENT',
  ]
}

// DTEND is exclusive and of the same type as DTSTART (RFC 5545, 3.6.1).
function timeLines({ start, end, timeZone: zone }: CalendarEntry['event']): string[] {
  if (precisionOf(start) === 'day') {
    const last = end?.slice(0, 10) ?? start
    const day = (moment: string): string => moment.replaceAll('-', '')
    // A whole day does not make anybody busy.
    return [
      `DTSTART;VALUE=DATE:${day(start)}`,
      `DTEND;VALUE=DATE:${day(dayAfter(last.length === 10 ? last : start))}`,
      'TRANSP:TRANSPARENT',
    ]
  }
  const stop = end === undefined ? undefined : endOf(end, start)
  const hasStop = stop !== undefined && isBefore(start, stop)
  return [`DTSTART${dateTime(start, zone)}`, ...(hasStop ? [`DTEND${dateTime(stop, zone)}`] : [])]
}

/** An end as precise as the start, in the zone in which the start is written: a day ends with it. */
function endOf(end: Moment, start: Moment): Moment | undefined {
  if (end.length < 10) return undefined
  const offset = start.slice(19)
  if (end.length === 10) return `${dayAfter(end)}T00:00:00${offset}`
  return offset && end.length > 19 ? end : `${end.slice(0, 19)}${offset}`
}

const dayAfter = (day: Moment): Moment => new Date(toEpoch(day) + 86_400_000).toISOString().slice(0, 10)

// An instant without a zone is written in UTC; a local time without a zone holds wherever the reader is.
function dateTime(moment: Moment, zone: string | undefined): string {
  const isInstant = precisionOf(moment) === 'instant'
  if (zone === undefined) return `:${isInstant ? utc(toEpoch(moment)) : compact(moment)}`
  const local = isInstant ? wallTime(toEpoch(moment), zone).toISOString() : moment
  return `;TZID=${zone}:${compact(local)}`
}

const compact = (local: string): string => local.slice(0, 19).replace(/[-:]/g, '')
const utc = (epoch: number): string => `${compact(new Date(epoch).toISOString())}Z`

const zonesOf = (entries: readonly CalendarEntry[]): string[] => [
  ...new Set(entries.flatMap(({ event }) => (precisionOf(event.start) === 'day' ? [] : (event.timeZone ?? [])))),
]

/** A zone as far as the entries need it: its offset at the first of them, and each change until the last. */
function timeZone(zone: string, entries: readonly CalendarEntry[]): string[] {
  const times = entries
    .filter(({ event }) => event.timeZone === zone)
    .flatMap(({ event: { start, end } }) => [start, end ?? start])
    .map((moment) => (precisionOf(moment) === 'local' ? instantIn(zone, moment) : toEpoch(moment)))
  const [first, last] = [Math.min(...times), Math.max(...times)]
  const offset = offsetAt(first, zone)
  const changes = transitions(zone, first, last)
  const highest = Math.max(offset, ...changes.map(({ to }) => to))
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...observance('19700101T000000', offset, offset, Boolean(changes.length) && offset === highest),
    ...changes.flatMap(({ at, from, to }) =>
      observance(compact(new Date(at + from * 60_000).toISOString()), from, to, to === highest),
    ),
    'END:VTIMEZONE',
  ]
}

// A zone with one offset is STANDARD, also in summer: Outlook takes none without.
function observance(start: string, from: number, to: number, isDaylight: boolean): string[] {
  const kind = isDaylight ? 'DAYLIGHT' : 'STANDARD'
  return [
    `BEGIN:${kind}`,
    `DTSTART:${start}`,
    `TZOFFSETFROM:${utcOffset(from)}`,
    `TZOFFSETTO:${utcOffset(to)}`,
    `END:${kind}`,
  ]
}

function utcOffset(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${two(hours)}${two(rest)}`
}
