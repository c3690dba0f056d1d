import { html, nothing, type TemplateResult } from 'lit'
import { blocksOfText, inlineText, type Block } from '../../model/blocks.js'
import type { Release } from '../../model/feed.js'
import type { Quote } from '../../model/release.js'
import { richText } from '../../templates/rich-text.js'
import type { ReleaseContext } from './context.js'

/**
 * The body with its pull quotes. Each quote follows a paragraph that another paragraph follows; the others stand at the
 * end. Without a body, the summary is shown.
 */
export function body({ release, messages, level }: ReleaseContext): unknown[] {
  const blocks = release.body?.length ? release.body : blocksOfText(release.summary ?? '')
  const quotes = [...(release.quotes ?? [])]
  const [cuts] = blocks.reduce<[number[], number]>(
    ([found, since], block, i) =>
      quotes.length > found.length && since > 0 && isBetweenParagraphs(block, blocks[i + 1])
        ? [[...found, i + 1], 0]
        : [found, since + 1],
    [[], 1],
  )
  const starts = [0, ...cuts]
  return [
    ...starts.map((start, i) => [
      i ? pullQuote(quotes[i - 1]) : nothing,
      richText(blocks.slice(start, starts[i + 1]), level + 1, messages, i ? undefined : dateline(release, blocks)),
    ]),
    ...quotes.slice(cuts.length).map(pullQuote),
  ]
}

const isBetweenParagraphs = (block: Block, next: Block | undefined): boolean =>
  block.type === 'paragraph' && next?.type === 'paragraph'

// The dateline runs in before the first paragraph, unless the text begins with it. Without a text, the kicker shows it.
function dateline({ dateline: place }: Release, blocks: readonly Block[]): unknown {
  const first = blocks.find(({ type }) => type === 'paragraph')
  const text = first?.type === 'paragraph' ? inlineText(first.children) : ''
  if (place === undefined || !blocks.length || text.trimStart().startsWith(place)) return undefined
  return html`<strong part="dateline"><bdi>${place}</bdi>${first && ' – '}</strong>`
}

function pullQuote(quote: Quote | undefined): TemplateResult | typeof nothing {
  if (!quote) return nothing
  const { text, speaker, role, organization } = quote
  const rest = [role, organization].filter(Boolean).join(', ')
  return html`<figure class="quote" part="quote">
    <blockquote>
      <p><q>${text}</q></p>
    </blockquote>
    ${
      (speaker ?? rest)
        ? html`<figcaption>
            ${speaker === undefined ? nothing : html`<strong><bdi>${speaker}</bdi></strong>`}${speaker && rest ? ' — ' : nothing}${rest}
          </figcaption>`
        : nothing
    }
  </figure>`
}
