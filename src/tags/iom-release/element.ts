import { type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit'
import { contactActions } from '../../element/contact-actions.js'
import { IomSelectEvent } from '../../element/events.js'
import type { Feed, Release } from '../../model/feed.js'
import { findRelease } from '../../model/find-release.js'
import { contactStyles } from '../../templates/contact.js'
import { figureStyles } from '../../templates/figure.js'
import { keyFigureStyles } from '../../templates/key-figures.js'
import { partnerStyles } from '../../templates/partners.js'
import { itemStyles, releaseItem } from '../../templates/release-item.js'
import { richTextStyles } from '../../templates/rich-text.js'
import { FeedElement, feedElementStyles, type FeedView, type RenderResult } from '../../element/feed-element.js'
import { missingItem } from '../../element/feed-view.js'
import { releaseStyles } from './styles.js'
import { releaseTemplate } from './template.js'

const itemVariants = ['card', 'headline'] as const

/**
 * One press release: in full, as a card, or as its headline alone.
 *
 * @customElement iom-release
 * @slot - Fallback: shown until the release has loaded, without JavaScript, and when loading fails.
 * @fires {IomLoadEvent} iom-load - The feed has loaded.
 * @fires {IomErrorEvent} iom-error - The source could not be loaded or read, or does not hold the release.
 * @fires {IomSelectEvent} iom-select - The reader follows the headline of a card; cancelable.
 * @fires {IomActionEvent} iom-action - The reader calls, writes or saves a contact.
 * @csspart base - The container of all content.
 * @csspart headline - The headline.
 * @csspart kicker - The line of kind, date and place above it.
 * @csspart deck - The line below the headline.
 * @csspart dateline - The place that runs in before the first paragraph.
 * @csspart body - The text.
 * @csspart quote - A pull quote.
 * @csspart figure - A picture with caption and credit.
 * @csspart partners - Publisher and partners.
 * @csspart contact - A press contact.
 * @csspart notice - A correction, withdrawal or other note.
 * @cssprop [--iom-color-brand=#0033a0] - Links, figures, buttons. Text takes a tone of it with a contrast of 4.5 : 1.
 * @cssprop [--iom-color-accent=#ffb81c] - The mark above the headline and the edge of notices; never text.
 * @cssprop [--iom-color-text] - Text; that of the page where the surface is transparent.
 * @cssprop [--iom-color-muted=#55607a] - Text of second rank.
 * @cssprop [--iom-color-surface=transparent] - Background. A tag with `scheme` has a surface of its own.
 * @cssprop [--iom-color-border=#d8dfea] - Hairlines.
 * @cssprop [--iom-color-focus] - Focus ring; the brand colour by default.
 * @cssprop [--iom-font-family=system-ui, sans-serif] - Type of everything.
 * @cssprop [--iom-font-family-heading] - Type of headings.
 * @cssprop [--iom-font-size=max(1em, 16px)] - Size of the text.
 * @cssprop [--iom-line-height=1.6] - Line height of the text.
 * @cssprop [--iom-space=4px] - The unit of all distances.
 * @cssprop [--iom-radius=2px] - Rounding of corners.
 * @cssprop [--iom-padding=0] - Distance of the content to the edge; 16px for a tag with `scheme`.
 */
export class IomReleaseElement extends FeedElement {
  static override properties: PropertyDeclarations = {
    release: {},
    variant: {},
    hideExpired: { type: Boolean, attribute: 'hide-expired' },
  }

  static override styles: CSSResultGroup = [
    feedElementStyles,
    figureStyles,
    keyFigureStyles,
    richTextStyles,
    itemStyles,
    partnerStyles,
    contactStyles,
    releaseStyles,
  ]

  /** Id or permalink of the release; absent: the newest. */
  release?: string
  /** `full`, `card` or `headline`. */
  variant: 'full' | 'card' | 'headline' = 'full'
  /** Shows a message in place of a release that is no longer current; without it, the release is marked. */
  hideExpired = false

  protected override languagesOf(feed: Feed): (string | undefined)[] {
    return [findRelease(feed, this.release)?.language]
  }

  protected override renderFeed({ feed, lang, messages }: FeedView): RenderResult {
    const release = findRelease(feed, this.release)
    if (release?.expired && this.hideExpired) return { empty: messages.expired }
    if (release) return { content: this.#content(release, feed, lang) }
    return this.release ? missingItem('release', this.release) : { empty: messages.empty }
  }

  #content(release: Release, feed: Feed, lang: string): TemplateResult {
    const level = this.headingLevel
    const variant = itemVariants.find((name) => name === this.variant)
    if (variant) return releaseItem(release, { variant, lang, level, onSelect: this.#onSelect })
    const actions = contactActions(this, { organization: release.publisher ?? feed.publisher, id: release.id })
    return releaseTemplate(release, feed, { lang, level, actions })
  }

  readonly #onSelect = (release: Release, event: Event): void => {
    if (!this.dispatchEvent(new IomSelectEvent({ release }))) event.preventDefault()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-release': IomReleaseElement
  }
}
