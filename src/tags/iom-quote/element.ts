import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit'
import { IomActionEvent, IomSelectEvent } from '../../element/events.js'
import { feedElementStyles, type RenderResult } from '../../element/feed-element.js'
import { ReleasePartElement } from '../../element/release-part-element.js'
import type { Feed, Release } from '../../model/feed.js'
import { quoteWith, standingOf } from '../../model/quotation.js'
import type { Quote } from '../../model/release.js'
import type { TemplateContext } from '../../templates/context.js'
import { copyText } from '../../templates/copy-text.js'
import { quotationStyles } from '../../templates/quotation.js'
import { quoteStyles } from './styles.js'
import { citation, quoteTemplate, type CopyResult } from './template.js'

/**
 * A quotation of a release, with speaker, function and organisation. It can be copied with its attribution, links to its
 * place in the release, and says where the current version of the release no longer holds the words.
 *
 * @customElement iom-quote
 * @slot - Fallback: shown until the quotation has loaded, without JavaScript, and when loading fails.
 * @fires {IomLoadEvent} iom-load - The feed has loaded.
 * @fires {IomErrorEvent} iom-error - The source could not be loaded or read, or does not hold the quotation.
 * @fires {IomSelectEvent} iom-select - The reader follows the link to the release; cancelable.
 * @fires {IomActionEvent} iom-action - The reader copied the quotation.
 * @csspart base - The container of all content.
 * @csspart quote - The quotation.
 * @csspart attribution - Who spoke.
 * @csspart speaker - The name in it.
 * @csspart role - Function and organisation in it.
 * @csspart notice - Says that the release no longer holds the words.
 * @csspart link - The link to the place in the release.
 * @csspart button - The button that copies.
 */
export class IomQuoteElement extends ReleasePartElement {
  static override properties: PropertyDeclarations = {
    index: { type: Number },
    text: {},
    copyResult: { state: true },
  }

  static override styles: CSSResultGroup = [feedElementStyles, quotationStyles, quoteStyles]

  /** Position of the quotation in the release, from 0. */
  index = 0
  /** Words of the quotation; wins over `index`. They are shown, with a notice, also when the release loses them. */
  text?: string

  private copyResult: CopyResult | undefined
  /** The quotation that the reader saw, by release: a new version of the release may lack it. */
  #shown: { id: string; quote: Quote } | undefined

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('release') || changed.has('index') || changed.has('text')) {
      this.#shown = undefined
      this.copyResult = undefined
    }
    super.willUpdate(changed)
  }

  protected override renderPart(
    release: Release,
    context: TemplateContext,
    { publisher }: Feed,
  ): TemplateResult | RenderResult {
    const quote = this.#quoteOf(release)
    if (!quote) return this.#noQuote(release, context)
    this.#shown = { id: release.id, quote }
    const standing = standingOf(quote.text, release)
    const cited = { quote, standing, release, publisher: release.publisher ?? publisher }
    return quoteTemplate(cited, context, {
      copyResult: this.copyResult,
      copy: () => void this.#copy(release.id, citation(cited, context)),
      select: (event) => {
        if (!this.dispatchEvent(new IomSelectEvent({ release }))) event.preventDefault()
      },
    })
  }

  #quoteOf(release: Release): Quote | undefined {
    if (this.text) return quoteWith(release, this.text) ?? { text: this.text }
    const shown = this.#shown?.id === release.id ? this.#shown.quote : undefined
    return shown ? (quoteWith(release, shown.text) ?? shown) : release.quotes?.[this.index]
  }

  #noQuote({ id, quotes = [] }: Release, { messages }: TemplateContext): RenderResult {
    if (!quotes.length && !this.index) return { empty: messages.noQuote }
    return {
      missing: `The release "${id}" holds ${quotes.length} quotations, none at ${this.index}. Check the attribute index: it counts from 0.`,
    }
  }

  async #copy(id: string, text: string): Promise<void> {
    this.copyResult = (await copyText(text)) ? 'copied' : 'copyFailed'
    if (this.copyResult === 'copied') this.dispatchEvent(new IomActionEvent({ action: 'copy', id }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-quote': IomQuoteElement
  }
}
