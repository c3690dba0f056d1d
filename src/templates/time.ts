import { html, nothing, type TemplateResult } from 'lit'
import { formatDate } from '../languages/format.js'
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
