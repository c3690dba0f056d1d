import { html, nothing, type TemplateResult } from 'lit'
import { formatDate } from '../languages/format.js'
import { asWritten, precisionOf, toEpoch, type Moment } from '../model/moment.js'

/** A moment as text, in the time zone of its source: the reader's zone never shifts the day. */
export function dateText(moment: Moment, lang: string): string {
  const precision = precisionOf(moment)
  const form = precision === 'year' || precision === 'month' ? precision : 'day'
  return formatDate(asWritten(moment), lang, form, 'UTC')
}

/** A moment as an HTML `time` element; nothing if there is none. */
export const time = (moment: Moment | undefined, lang: string): TemplateResult | typeof nothing =>
  moment ? html`<time datetime=${moment}>${dateText(moment, lang)}</time>` : nothing

/** Milliseconds during which the hour of a publication counts as news. */
const RECENT_MS = 48 * 3_600_000

/** Whether a moment has an hour that counts as news at `now`, milliseconds since 1970. */
export const isRecent = (moment: Moment, now: number): boolean =>
  precisionOf(moment) === 'instant' && Math.abs(now - toEpoch(moment)) < RECENT_MS

/** When something was published or updated: the day, and of recent news the hour with its zone too. */
export const newsTime = (
  moment: Moment | undefined,
  lang: string,
  now: number = Date.now(),
): TemplateResult | typeof nothing =>
  moment && isRecent(moment, now)
    ? html`<time datetime=${moment}
        >${formatDate(asWritten(moment), lang, 'time', 'UTC')} <bdi dir="ltr">${zoneOf(moment)}</bdi></time
      >`
    : time(moment, lang)

/** The zone of an instant as people write it: `UTC`, `UTC+2`, `UTC−6:30`. */
function zoneOf(moment: Moment): string {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(moment) ?? []
  if (sign === undefined || (hours === '00' && minutes === '00')) return 'UTC'
  return `UTC${sign === '-' ? '−' : '+'}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`
}
