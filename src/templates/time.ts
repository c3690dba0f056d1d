import { html, nothing, type TemplateResult } from 'lit'
import { fillParts } from '../languages/fill.js'
import { formatDate } from '../languages/format.js'
import type { Messages } from '../languages/messages.js'
import { asWritten, precisionOf, type Moment } from '../model/moment.js'

/** A moment as text, in the time zone of its source: the reader's zone never shifts the day. */
export function dateText(moment: Moment, lang: string): string {
  const precision = precisionOf(moment)
  const form = precision === 'year' || precision === 'month' ? precision : 'day'
  return formatDate(asWritten(moment), lang, form, 'UTC')
}

/** A moment as an HTML `time` element; nothing if there is none. */
export const time = (moment: Moment | undefined, lang: string): TemplateResult | typeof nothing =>
  moment ? html`<time datetime=${moment}>${dateText(moment, lang)}</time>` : nothing

/** Two moments as `time` elements; one where the second is absent or reads the same. */
export function timeRange(
  start: Moment | undefined,
  end: Moment | undefined,
  messages: Messages,
  lang: string,
): unknown {
  const isRange = start && end && dateText(start, lang) !== dateText(end, lang)
  return isRange
    ? fillParts(messages.range, { start: time(start, lang), end: time(end, lang) })
    : time(start ?? end, lang)
}
