import { html, nothing, type TemplateResult } from 'lit'
import type { Messages } from '../languages/messages.js'
import type { Release } from '../model/feed.js'
import type { TemplateContext } from './context.js'
import { separated } from './separated.js'
import { newsTime } from './time.js'

/** The translated name of a kind of release; a kind without a translation is shown as written. */
export const kindName = (kind: string | undefined, { kinds }: Messages): string | undefined =>
  kind === undefined ? undefined : Object.hasOwn(kinds, kind) ? kinds[kind] : kind

/**
 * The line above a headline: kind, date and place.
 * @param more what follows them
 */
export function kicker(
  { kind: code, published, dateline: place }: Release,
  { messages, lang }: TemplateContext,
  more: unknown = nothing,
): TemplateResult {
  const kind = kindName(code, messages)
  const parts = separated([newsTime(published, lang), place ? html`<bdi>${place}</bdi>` : nothing, more])
  return html`<p class="kicker" part="kicker">
    ${kind ? html`<strong part="kind">${kind}</strong> ` : nothing}<span class="muted">${parts}</span>
  </p>`
}
