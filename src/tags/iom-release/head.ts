import { html, nothing, type TemplateResult } from 'lit'
import { fillParts } from '../../languages/fill.js'
import { isBefore, toEpoch, type Moment } from '../../model/moment.js'
import { publishersOf } from '../../model/publishers.js'
import type { Correction } from '../../model/release.js'
import { heading } from '../../templates/heading.js'
import { kicker } from '../../templates/kicker.js'
import { lockUp } from '../../templates/lock-up.js'
import { notice } from '../../templates/status.js'
import { dateText, isRecent, newsTime, time } from '../../templates/time.js'
import type { ReleaseContext } from './context.js'
import { editionSwitch, languageNote } from './edition-switch.js'
import { toolbar } from './toolbar.js'

/** The head of a release: kind and date, headline, deck, publishers, languages, actions and notices. */
export function head(context: ReleaseContext): TemplateResult {
  const { release, messages, level } = context
  return html`<header>
    ${languageNote(context)}
    <span class="mark"></span>
    ${kicker(release, context, updated(context))} ${heading(level, html`<bdi>${release.headline}</bdi>`, 'headline')}
    ${release.subheadline === undefined ? nothing : html`<p class="deck" part="deck">${release.subheadline}</p>`}
    ${publishers(context)}
    <div class="tools">${editionSwitch(context)} ${toolbar(context)}</div>
    ${release.expired ? notice(messages.expired, 'expired') : nothing}
    ${release.corrections?.map((one) => correction(one, context))}
  </header>`
}

function publishers({ release, publisher, messages, options }: ReleaseContext): TemplateResult | typeof nothing {
  const organizations = publishersOf(release, publisher)
  return organizations.length
    ? html`<div class="row">${lockUp(organizations, messages.inPartnership, options.logos)}</div>`
    : nothing
}

function correction({ date, text }: Correction, { messages, lang }: ReleaseContext): TemplateResult {
  const title = date ? fillParts(messages.correctedOn, { when: time(date, lang) }) : messages.corrected
  const label = html`<strong>${title}</strong>`
  return notice(html`${fillParts<unknown>(messages.labelled, { label, value: text })}`, 'correction')
}

/** Milliseconds after publication in which newsrooms still save a text without changing it for readers. */
const MIN_UPDATE_MS = 3_600_000

/** When the release was updated, where that says more than the date of publication. */
function updated({ release, messages, lang, options }: ReleaseContext): unknown {
  const { published, modified } = release
  if (modified === undefined || (published !== undefined && !isUpdate(published, modified, lang, options.now)))
    return nothing
  return html`<span part="updated"
    >${fillParts(messages.updated, { when: newsTime(modified, lang, options.now) })}</span
  >`
}

function isUpdate(published: Moment, modified: Moment, lang: string, now: number): boolean {
  if (!isBefore(published, modified)) return false
  const isOtherDay = dateText(published, lang) !== dateText(modified, lang)
  return isOtherDay || (isRecent(modified, now) && toEpoch(modified) - toEpoch(published) >= MIN_UPDATE_MS)
}
