import { html, nothing, type TemplateResult } from 'lit'
import type { Organization } from '../../model/basics.js'
import type { Release } from '../../model/feed.js'
import { excerptUrl, type Standing } from '../../model/quotation.js'
import type { Quote } from '../../model/release.js'
import { safeUrl } from '../../model/url.js'
import type { TemplateContext } from '../../templates/context.js'
import { quotation, quotedText, speakerDetails } from '../../templates/quotation.js'
import { notice } from '../../templates/status.js'
import { dateText } from '../../templates/time.js'
import { fill } from '../../languages/fill.js'

/** What became of copying: the name of its message. */
export type CopyResult = 'copied' | 'copyFailed'

/** A quotation and where it comes from. */
export interface CitedQuote {
  quote: Quote
  standing: Standing
  release: Release
  publisher: Organization | undefined
}

/** What the reader can do with a quotation. */
export interface QuoteActions {
  copyResult: CopyResult | undefined
  copy: () => void
  /** Called when the reader follows the link; `event` can be cancelled. */
  select: (event: Event) => void
}

/** A quotation with its notice and actions. */
export function quoteTemplate(cited: CitedQuote, context: TemplateContext, actions: QuoteActions): TemplateResult {
  const { messages } = context
  const url = addressOf(cited)
  return html`${quotation(cited.quote, context)}
    ${cited.standing.in === 'none' ? notice(messages.quoteOutdated) : nothing}
    <div class="actions">
      ${
        url
          ? html`<a href=${url} rel="noopener" part="link" @click=${actions.select}>${messages.showInRelease}</a>`
          : nothing
      }
      <button type="button" part="button" @click=${actions.copy}>${messages.copyQuote}</button>
      <span role="status" class="muted small">${actions.copyResult ? messages[actions.copyResult] : nothing}</span>
    </div>`
}

const addressOf = ({ standing, release: { url } }: CitedQuote): string | undefined =>
  standing.in === 'text' ? (excerptUrl(url, standing.excerpt) ?? safeUrl(url)) : safeUrl(url)

/** A quotation as plain text to paste: words, speaker, source, address; and that it is outdated where it is. */
export function citation(cited: CitedQuote, context: TemplateContext): string {
  const { quote, standing, release, publisher } = cited
  const { messages, lang } = context
  const by = [quote.speaker, speakerDetails(quote, context)].filter(Boolean).join(messages.comma)
  const source = [
    publisher?.shortName ?? publisher?.name,
    fill(messages.quoted, { text: release.headline }),
    release.published && dateText(release.published, lang),
  ]
  return [
    quotedText(quote, context),
    by && `— ${by}`,
    source.filter(Boolean).join(messages.comma),
    standing.in === 'none' ? messages.quoteOutdated : '',
    addressOf(cited),
  ]
    .filter(Boolean)
    .join('\n')
}
