import { precisionOf, toEpoch, type Moment } from '../model/moment.js'

/**
 * An instant for formats that have no days. A day becomes noon UTC, which falls on that day nearly everywhere.
 * Undefined where the zone of a time is not known.
 */
export function instantOf(moment: Moment | undefined): Date | undefined {
  if (moment === undefined) return undefined
  const precision = precisionOf(moment)
  if (precision === 'instant') return new Date(toEpoch(moment))
  return precision === 'day' ? new Date(`${moment}T12:00:00Z`) : undefined
}

/** RFC 3339, with the zone as the source wrote it. */
export const rfc3339 = (moment: Moment | undefined): string | undefined =>
  moment !== undefined && precisionOf(moment) === 'instant' ? moment : instantOf(moment)?.toISOString()

/** RFC 822 with a year of four digits, as RSS writes dates. */
export const rfc822 = (moment: Moment | undefined): string | undefined => instantOf(moment)?.toUTCString()
