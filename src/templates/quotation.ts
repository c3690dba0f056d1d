import { css, html, nothing, type TemplateResult } from 'lit'
import { fill } from '../languages/fill.js'
import type { Quote } from '../model/release.js'
import type { TemplateContext } from './context.js'

/** Characters above which a quotation is set as large as text. */
const MAX_LARGE = 220

/** Styles of {@link quotation}. */
export const quotationStyles = css`
  .quotation {
    border-inline-start: 3px solid var(--brand);
    padding-inline-start: calc(5 * var(--space));
    line-height: var(--leading);
  }
  .quotation p {
    max-inline-size: 40em;
    hyphens: auto;
    overflow-wrap: break-word;
    text-wrap: pretty;
  }
  .quotation.large p {
    font-size: 1.3em;
    line-height: calc(0.9 * var(--leading));
    max-inline-size: 32em;
  }
  .quotation figcaption {
    display: grid;
    padding-block-start: calc(3 * var(--space));
    font-size: 0.92em;
    line-height: 1.45;
    color: var(--muted);
  }
  .quotation figcaption strong {
    color: var(--ink);
  }
  @media print {
    .quotation {
      break-inside: avoid;
    }
  }
`

/** Words that somebody spoke or wrote, with who it was. */
export function quotation(quote: Quote, context: TemplateContext): TemplateResult {
  const { speaker } = quote
  const details = speakerDetails(quote, context)
  return html`<figure class="quotation ${quote.text.length > MAX_LARGE ? '' : 'large'}" part="quote">
    <blockquote><p>${quotedText(quote, context)}</p></blockquote>
    ${
      (speaker ?? details)
        ? html`<figcaption part="attribution">
            ${speaker === undefined ? nothing : html`<strong part="speaker"><bdi>${speaker}</bdi></strong>`}
            ${details ? html`<span part="role"><bdi>${details}</bdi></span>` : nothing}
          </figcaption>`
        : nothing
    }
  </figure>`
}

/** Function and organisation of the speaker. */
export const speakerDetails = ({ role, organization }: Quote, { messages }: TemplateContext): string =>
  [role, organization].filter(Boolean).join(messages.comma)

/** The words in quotation marks of their language, with an ellipsis where they begin within a sentence. */
export function quotedText({ text }: Quote, { messages }: TemplateContext): string {
  return fill(messages.quoted, { text: /^\p{Ll}/u.test(text) ? `… ${text}` : text })
}
