import { html, nothing, type TemplateResult } from 'lit'
import type { Messages } from '../languages/messages.js'
import type { Release } from '../model/feed.js'
import { time } from './time.js'

/** The word for the kind of a release; a kind that we have no word for is shown as it is written. */
export const kindWord = (kind: string | undefined, { kinds }: Messages): string | undefined =>
  kind === undefined ? undefined : Object.hasOwn(kinds, kind) ? kinds[kind] : kind

/** The line above a headline: kind · date · place. */
export function kicker(release: Release, words: Messages, lang: string, place = release.dateline): TemplateResult {
  const kind = kindWord(release.kind, words)
  const parts = [time(release.published, lang), place ? html`<bdi>${place}</bdi>` : nothing].filter(
    (part) => part !== nothing,
  )
  return html`<p class="kicker" part="kicker">
    ${kind ? html`<strong part="kind">${kind}</strong>` : nothing}
    <span class="muted">${parts.map((part, i) => [i ? ' · ' : nothing, part])}</span>
  </p>`
}
