import type { Release } from './feed.js'
import { precisionOf, toEpoch, type Moment } from './moment.js'
import type { SeriesEvent } from './release.js'
import { percentEncode } from './url.js'

/** An event of a release that a calendar can hold. */
export interface CalendarEntry {
  event: SeriesEvent & { start: Moment }
  /** Identity over all versions of the event (RFC 5545, 3.8.4.7). */
  uid: string
  /** Rises with each version of the release (RFC 5545, 3.8.7.4). */
  sequence: number
}

/** The events of a release that have a day. A month or a year is no entry of a calendar. */
export function calendarEntries({ id, version, modified, events = [] }: Release): CalendarEntry[] {
  const sequence = sequenceOf(version, modified)
  const counts = new Map<string, number>()
  return events.flatMap((event) => {
    const count = (counts.get(event.place.name) ?? 0) + 1
    counts.set(event.place.name, count)
    const uid = event.uid ?? `${[id, event.place.name, String(count)].map(percentEncode).join('/')}@iom-widgets`
    return hasDay(event) ? [{ event, uid, sequence }] : []
  })
}

const hasDay = (event: SeriesEvent): event is CalendarEntry['event'] =>
  event.start !== undefined && !['year', 'month'].includes(precisionOf(event.start))

// A version that is no number, such as a date, cannot be counted. Minutes fit in 31 bits, as parsers expect.
function sequenceOf(version: string | undefined, modified: Moment | undefined): number {
  if (version !== undefined && /^\d{1,9}$/.test(version)) return Number(version)
  return modified === undefined ? 0 : Math.max(0, Math.floor(toEpoch(modified) / 60_000))
}
