import { fill } from '../languages/fill.js'
import { formatDate, formatDateRange } from '../languages/format.js'
import { formatOffset } from '../languages/intl-format.js'
import type { DateForm } from '../languages/language-format.js'
import { beginningOf, localTime } from '../model/event-time.js'
import { precisionOf, type Moment } from '../model/moment.js'
import type { SeriesEvent } from '../model/release.js'
import type { TemplateContext } from './context.js'

/** When an event takes place, on the clocks of its place. */
export interface EventTime {
  /** One day or several, a month or a year. */
  date: string
  /** The time of day, where the event has one. */
  hours?: string
}

/** The time of an event in words; undefined where it has no date. */
export function eventTime({ start, end, timeZone }: SeriesEvent, context: TemplateContext): EventTime | undefined {
  const { lang } = context
  if (start === undefined) return undefined
  const first = localTime(start, timeZone)
  const last = end === undefined ? first : localTime(end, timeZone)
  const form = formOf(start, end)
  if (form === 'time' && isSameDay(first, last)) {
    return { date: formatDate(first, lang, 'day', 'UTC'), hours: hoursOf(first, last, context) }
  }
  return { date: span(first, last, lang, form) }
}

const span = (first: Date, last: Date, lang: string, form: DateForm): string =>
  first.getTime() === last.getTime() || (form === 'day' && isSameDay(first, last))
    ? formatDate(first, lang, form, 'UTC')
    : formatDateRange(first, last, lang, form)

function hoursOf(first: Date, last: Date, { messages, lang }: TemplateContext): string {
  const [start = '', end = ''] = [first, last].map((date) => formatDate(date, lang, 'clock', 'UTC'))
  return start === end ? start : fill(messages.range, { start, end })
}

const isSameDay = (a: Date, b: Date): boolean => a.toISOString().slice(0, 10) === b.toISOString().slice(0, 10)

const forms = ['year', 'month', 'day', 'time'] as const

/** How precise both ends are: of two precisions the coarser. */
function formOf(start: Moment, end = start): DateForm {
  const ranks = [start, end].map((moment) => {
    const precision = precisionOf(moment)
    return forms.indexOf(precision === 'local' || precision === 'instant' ? 'time' : precision)
  })
  return forms[Math.min(...ranks)] ?? 'day'
}

/** The zone of the hours of an event, such as "GMT-6"; undefined where it has none, or no hours. */
export function eventZone({ start, timeZone }: SeriesEvent, lang: string): string | undefined {
  if (start === undefined || start.length <= 10) return undefined
  const zone = timeZone ?? zoneOfOffset(start.slice(19))
  return zone && formatOffset(new Date(beginningOf(start, timeZone)), zone, lang)
}

// The database names zones of whole hours, with the sign turned round. Other offsets have no name.
function zoneOfOffset(offset: string): string | undefined {
  if (offset === 'Z' || offset === '+00:00') return 'UTC'
  const [, sign, hours] = /^([+-])(\d\d):00$/.exec(offset) ?? []
  return hours === undefined ? undefined : `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`
}

/** Label of the button of an event: the action, place and time. */
export function eventLabel(event: SeriesEvent, context: TemplateContext): string {
  const { messages } = context
  const { date, hours } = eventTime(event, context) ?? {}
  const value = [event.place.name, date, hours].filter(Boolean).join(messages.comma)
  return fill(messages.labelled, { label: messages.addToCalendar, value })
}
