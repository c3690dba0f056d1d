import { asWritten, precisionOf, toEpoch, type Moment } from './moment.js'
import type { SeriesEvent } from './release.js'
import { instantIn, wallTime } from './zone-time.js'

/** Where an event stands against the present. */
export type Phase = 'past' | 'ongoing' | 'upcoming'

/** The phase of an event at `now`, milliseconds since 1970. Without a date, it follows from the state. */
export function phaseOf({ start, end = start, timeZone, state }: SeriesEvent, now: number): Phase {
  if (state === 'done') return 'past'
  if (start === undefined || end === undefined) return 'upcoming'
  if (endOf(end, timeZone) <= now) return 'past'
  return beginningOf(start, timeZone) <= now ? 'ongoing' : 'upcoming'
}

/** The first millisecond of a moment. Without a zone, a day and a local time count as UTC. */
export function beginningOf(moment: Moment, zone: string | undefined): number {
  if (precisionOf(moment) === 'instant' || zone === undefined) return toEpoch(moment)
  return instantIn(zone, asWritten(moment).toISOString().slice(0, 19))
}

// A day, a month and a year end with the next.
function endOf(moment: Moment, zone: string | undefined): number {
  if (moment.length > 10) return beginningOf(moment, zone)
  const next = asWritten(moment)
  if (moment.length === 4) next.setUTCFullYear(next.getUTCFullYear() + 1)
  else if (moment.length === 7) next.setUTCMonth(next.getUTCMonth() + 1)
  else next.setUTCDate(next.getUTCDate() + 1)
  return beginningOf(next.toISOString().slice(0, 10), zone)
}

/** What clocks at the place of an event show at a moment, as a UTC date. Without a zone, the time as it is written. */
export const localTime = (moment: Moment, zone: string | undefined): Date =>
  zone !== undefined && precisionOf(moment) === 'instant' ? wallTime(toEpoch(moment), zone) : asWritten(moment)
