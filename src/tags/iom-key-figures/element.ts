import { html, type CSSResultGroup, type TemplateResult } from 'lit'
import { feedElementStyles, type RenderResult } from '../../element/feed-element.js'
import { ReleasePartElement } from '../../element/release-part-element.js'
import type { Release } from '../../model/feed.js'
import type { TemplateContext } from '../../templates/context.js'
import { heading } from '../../templates/heading.js'
import { keyFigureList, keyFigureStyles } from '../../templates/key-figures.js'
import { keyFiguresStyles } from './styles.js'

/**
 * The key figures of a release, with date and source.
 *
 * @customElement iom-key-figures
 * @slot - Fallback: shown until the figures have loaded, without JavaScript, and when loading fails.
 * @fires {IomLoadEvent} iom-load - The feed has loaded.
 * @fires {IomErrorEvent} iom-error - The source could not be loaded or read, or does not hold the release.
 * @csspart base - The container of all content.
 * @csspart heading - The heading.
 * @csspart figures - The list of figures.
 * @csspart key-figure - One figure.
 * @csspart key-figure-value - Its value and unit.
 * @csspart key-figure-label - What it counts.
 * @csspart key-figure-note - Date and source.
 */
export class IomKeyFiguresElement extends ReleasePartElement {
  static override styles: CSSResultGroup = [feedElementStyles, keyFigureStyles, keyFiguresStyles]

  protected override renderPart(release: Release, context: TemplateContext): TemplateResult | RenderResult {
    const { keyFigures = [] } = release
    if (!keyFigures.length) return { empty: context.messages.noKeyFigures }
    return html`${heading(context.level, context.messages.keyFigures)} ${keyFigureList(keyFigures, context)}`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-key-figures': IomKeyFiguresElement
  }
}
