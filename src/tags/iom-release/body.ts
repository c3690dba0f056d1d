import { html, nothing, type TemplateResult } from 'lit'
import { blocksOfText, inlineText, type Block } from '../../model/blocks.js'
import type { Release } from '../../model/feed.js'
import type { Quote } from '../../model/release.js'
import { richText } from '../../templates/rich-text.js'
import { separated } from '../../templates/separated.js'
import type { ReleaseContext } from './context.js'
import { placeQuotes } from './place-quotes.js'
import { figures } from './sections.js'

/** Longer quotations are set in the size of the text. */
const MAX_LARGE_QUOTE_LENGTH = 220

/** The body with its pull quotes; the key figures follow the first paragraph. Without a body, the summary is shown. */
export function body(context: ReleaseContext): unknown[] {
  const { release, messages, level } = context
  const blocks = release.body?.length ? release.body : blocksOfText(release.summary ?? '')
  const { placed, remaining } = placeQuotes(release.quotes ?? [], blocks)
  const lead = blocks.findIndex(({ type }) => type === 'paragraph')
  const runIn = dateline(release, blocks)
  const parts = [
    runIn && lead < 0 && html`<p>${runIn}</p>`,
    ...blocks.flatMap((block, i) => [
      ...richText([block], level + 1, messages, i === lead ? runIn : undefined),
      i === Math.max(lead, 0) && figures(context),
      pullQuote(placed.get(i)),
    ]),
    !blocks.length && figures(context),
    ...remaining.map(pullQuote),
  ]
  // Each part costs nodes of Lit, an empty one too.
  return parts.filter((part) => part && part !== nothing)
}

// The same place in capitals, or in another spelling before a dash: "GROSSETO, Italy (AP) – …".
const hasDateline = (text: string, place: string): boolean =>
  text.toLowerCase().startsWith(place.toLowerCase()) || /^\(?\p{Lu}{3,}[^.!?–—]{0,60}?\s[–—-]{1,2}\s/u.test(text)

// The dateline runs in before the first paragraph, unless the text begins with it. Without a text, the kicker shows it.
function dateline({ dateline: place }: Release, blocks: readonly Block[]): unknown {
  const first = blocks.find(({ type }) => type === 'paragraph')
  const text = first?.type === 'paragraph' ? inlineText(first.children) : ''
  if (place === undefined || !blocks.length || hasDateline(text.trimStart(), place)) return undefined
  return html`<strong part="dateline"><bdi>${place}</bdi>${first && '\u00A0– '}</strong>`
}

function pullQuote(quote: Quote | undefined): TemplateResult | typeof nothing {
  if (!quote) return nothing
  const { text, speaker, role, organization } = quote
  const details = [role, organization].filter(Boolean).join(', ')
  const name = speaker === undefined ? undefined : html`<strong><bdi>${speaker}</bdi></strong>`
  const attribution = separated([name, details], '\u00A0— ')
  // Words that begin within a sentence are marked as such.
  const words = /^\p{Ll}/u.test(text) ? `… ${text}` : text
  return html`<figure class=${text.length > MAX_LARGE_QUOTE_LENGTH ? 'quote' : 'quote large'} part="quote">
    <blockquote>
      <p><q>${words}</q></p>
    </blockquote>
    ${attribution.length ? html`<figcaption class="muted">${attribution}</figcaption>` : nothing}
  </figure>`
}
