import type { Moment } from './moment.js'

/** A change of the offset of a zone from UTC. */
export interface Transition {
  /** Milliseconds since 1970. */
  at: number
  /** Minutes east of UTC before and from then on. */
  from: number
  to: number
}

const MINUTE = 60_000
const WEEK = 7 * 24 * 60 * MINUTE
const MAX_WEEKS = 53 * 20

const clocks = new Map<string, Intl.DateTimeFormat>()

/** True for a name of the IANA time zone data base that this engine knows, such as `America/Guatemala`. */
export function isTimeZone(name: string): boolean {
  try {
    clockOf(name)
    return true
  } catch {
    return false
  }
}

// Formatters are slow to make. An offset such as "+02:00" is no name: engines do not agree on it.
function clockOf(zone: string): Intl.DateTimeFormat {
  if (!/^[a-z]/i.test(zone)) throw new RangeError(`no time zone: ${zone}`)
  const known = clocks.get(zone)
  if (known) return known
  const part = 'numeric'
  const time = { hour: part, minute: part, second: part, hourCycle: 'h23' } as const
  const clock = new Intl.DateTimeFormat('en-US', { timeZone: zone, year: part, month: part, day: part, ...time })
  clocks.set(zone, clock)
  return clock
}

/** What clocks show in a zone, as a UTC date. */
export function wallTime(epoch: number, zone: string): Date {
  const parts = clockOf(zone).formatToParts(epoch)
  const value = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((part) => part.type === type)?.value)
  return new Date(
    Date.UTC(value('year'), value('month') - 1, value('day'), value('hour'), value('minute'), value('second')),
  )
}

/** Minutes that a zone is east of UTC at a time. */
export const offsetAt = (epoch: number, zone: string): number =>
  Math.round((wallTime(epoch, zone).getTime() - epoch) / MINUTE)

/** The changes of offset of a zone between two times. At most twenty years are searched. */
export function transitions(zone: string, from: number, to: number): Transition[] {
  const found: Transition[] = []
  const end = Math.min(to, from + MAX_WEEKS * WEEK)
  for (let start = from; start < end; start += WEEK) {
    const [before, after] = [offsetAt(start, zone), offsetAt(start + WEEK, zone)]
    if (before !== after) found.push({ at: changeBetween(zone, start, start + WEEK), from: before, to: after })
  }
  return found
}

function changeBetween(zone: string, from: number, to: number): number {
  const before = offsetAt(from, zone)
  let [low, high] = [from, to]
  while (high - low > MINUTE) {
    const middle = Math.floor((low + high) / 2 / MINUTE) * MINUTE
    if (offsetAt(middle, zone) === before) low = middle
    else high = middle
  }
  return high
}

/** Milliseconds since 1970 at which clocks in a zone show a local time; of two such times the first. */
export function instantIn(zone: string, local: Moment): number {
  const wall = Date.parse(`${local}Z`)
  const day = 24 * 60 * MINUTE
  const [before, after] = [offsetAt(wall - day, zone), offsetAt(wall + day, zone)]
  const first = wall - Math.max(before, after) * MINUTE
  return wallTime(first, zone).getTime() === wall ? first : wall - Math.min(before, after) * MINUTE
}
