import { fill } from '../languages/fill.js'
import { formatDate, weekdayName } from '../languages/format.js'
import { formatOffset } from '../languages/intl-format.js'
import type { Messages } from '../languages/messages.js'
import { openState, parseOpeningHours, type OpenState } from '../model/opening-hours.js'
import { isTimeZone, wallTime } from '../model/zone-time.js'

/** Where and when an office is open, and the language of the text about it. */
export interface OfficeHours {
  /** Zone of the IANA database. */
  timeZone: string
  /** Hours of service as written. */
  hours: string | undefined
  messages: Messages
  lang: string
}

/**
 * The time at an office, its offset from UTC, and whether the office is open, such as "14:05 (GMT-6) · Open until 17:00".
 * Hours that are not understood say nothing of the latter. Undefined for an unknown zone.
 * @param now milliseconds since 1970
 */
export function officeTimeText({ timeZone, hours, messages, lang }: OfficeHours, now: number): string | undefined {
  if (!isTimeZone(timeZone)) return undefined
  const local = wallTime(now, timeZone)
  const time = `${formatDate(local, lang, 'clock', 'UTC')} (${formatOffset(new Date(now), timeZone, lang)})`
  const state = openState(parseOpeningHours(hours ?? '') ?? [], local)
  return state ? `${time}\u00A0· ${stateText(state)}` : time

  function stateText({ isOpen, minutes, day, daysAhead }: OpenState): string {
    const clock = formatDate(new Date(minutes * 60_000), lang, 'clock', 'UTC')
    if (isOpen) return fill(messages.openUntil, { time: clock })
    const opens = fill(messages.opensAt, { time: daysAhead ? `${weekdayName(day, lang)} ${clock}` : clock })
    return `${messages.closedNow}\u00A0· ${opens}`
  }
}
