import { html, nothing, type TemplateResult } from 'lit'
import { blocksOfText, inlineText, type Block } from '../../model/blocks.js'
import type { Release } from '../../model/feed.js'
import type { Quote } from '../../model/release.js'
import { heading } from '../../templates/heading.js'
import { quotation } from '../../templates/quotation.js'
import { richText } from '../../templates/rich-text.js'
import type { ReleaseContext } from './context.js'
import { placeQuotes } from './place-quotes.js'
import { figures } from './sections.js'
import { headingIds, linkedHeading } from './section-headings.js'

/** The body with its quotations; the key figures follow the first paragraph. Without a body, the summary is shown. */
export function body(context: ReleaseContext): unknown[] {
  const { release } = context
  const blocks = release.body?.length ? release.body : blocksOfText(release.summary ?? '')
  const { placed, remaining } = placeQuotes(release.quotes ?? [], blocks)
  const lead = blocks.findIndex(({ type }) => type === 'paragraph')
  const runIn = dateline(release, blocks)
  const ids = headingIds(release.id, blocks)
  const parts = [
    runIn && lead < 0 && html`<p>${runIn}</p>`,
    ...blocks.flatMap((block, i) => [
      ...bodyBlock(block, ids.get(block), context, i === lead ? runIn : undefined),
      i === Math.max(lead, 0) && figures(context),
      quoted(placed.get(i), context),
    ]),
    !blocks.length && figures(context),
    voices(remaining, context),
  ]
  // Each part costs nodes of Lit, an empty one too.
  return parts.filter((part) => part && part !== nothing)
}

function bodyBlock(block: Block, id: string | undefined, context: ReleaseContext, runIn: unknown): unknown[] {
  return block.type === 'heading' && id !== undefined
    ? [linkedHeading(block, id, context)]
    : richText([block], context.level + 1, context.messages, runIn)
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

const quoted = (quote: Quote | undefined, context: ReleaseContext): TemplateResult | typeof nothing =>
  quote ? quotation(quote, context) : nothing

/** The quotations that no paragraph introduces, in a block of their own. */
function voices(quotes: readonly Quote[], context: ReleaseContext): TemplateResult | typeof nothing {
  const { messages, level } = context
  if (!quotes.length) return nothing
  return html`<section class="voices" part="quotes">
    ${heading(level + 1, messages.quotes)} ${quotes.map((quote) => quotation(quote, context))}
  </section>`
}
