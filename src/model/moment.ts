/**
 * A point in time as its source wrote it, in one of the forms of RFC 3339 and ISO 8601:
 * `2016`, `2016-10`, `2016-10-18` (a day, never shifted), `2016-10-18T09:00:00Z` (an instant), or
 * `2016-10-18T09:00:00` (a local time whose zone is not known).
 */
export type Moment = string

/** How much of a moment its source gave. `local` is a time of day without a zone. */
export type Precision = 'year' | 'month' | 'day' | 'local' | 'instant'

const form =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*([Zz]|[+-]\d\d(?::?\d\d)?)?)?)?)?$/

/** The canonical form of a date that a source wrote, or undefined where it is none. */
export function parseMoment(text: unknown): Moment | undefined {
  const parts = typeof text === 'string' ? form.exec(text.trim()) : null
  if (!parts) return undefined
  const [, year, month, day, hour, minute, second = '00', zone] = parts
  if (hour === undefined || minute === undefined) return calendar([year, month, day].filter(Boolean).join('-'))
  const local = `${year}-${month}-${day}T${hour}:${minute}:${second}`
  return calendar(`${local}${zone === undefined ? '' : canonicalZone(zone)}`)
}

const canonicalZone = (zone: string): string =>
  /^z$/i.test(zone) ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`

// Date rolls 2023-02-30 over to March: a date that does not come back as it went in is none.
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
