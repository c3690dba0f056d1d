import { html, nothing, type TemplateResult } from 'lit'
import { formatDate } from '../languages/format.js'
import { asWritten, precisionOf, type Moment } from '../model/moment.js'

/** A moment in words, as the day it is at its source: no reader's zone moves it. */
export function dateText(moment: Moment, lang: string): string {
  const precision = precisionOf(moment)
  const form = precision === 'year' || precision === 'month' ? precision : 'day'
  return formatDate(asWritten(moment), lang, form, 'UTC')
}

/** A moment as HTML `time`; nothing where there is none. */
export const time = (moment: Moment | undefined, lang: string): TemplateResult | typeof nothing =>
  moment ? html`<time datetime=${moment}>${dateText(moment, lang)}</time>` : nothing
