import { type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit'
import { IomSelectEvent } from '../../element/events.js'
import { FeedElement, feedElementStyles, type FeedView, type RenderResult } from '../../element/feed-element.js'
import { missingItem } from '../../element/feed-view.js'
import { pageUrl } from '../../element/page-url.js'
import { GoalTitles } from '../../element/goal-titles.js'
import { LoadedLogos } from '../../element/loaded-logos.js'
import { fill } from '../../languages/fill.js'
import { autonymOf } from '../../languages/format.js'
import { messagesFor } from '../../languages/load.js'
import { languageAround } from '../../languages/page-language.js'
import { editionIn, editionsOf, type Edition } from '../../model/editions.js'
import type { Feed, Release } from '../../model/feed.js'
import { findRelease } from '../../model/find-release.js'
import { contactStyles } from '../../templates/contact.js'
import { seriesStyles } from '../../templates/event-series.js'
import { figureStyles } from '../../templates/figure.js'
import { goalStyles } from '../../templates/goals.js'
import { keyFigureStyles } from '../../templates/key-figures.js'
import { lockUpStyles } from '../../templates/lock-up.js'
import { quotationStyles } from '../../templates/quotation.js'
import { itemStyles, releaseItem } from '../../templates/release-item.js'
import { richTextStyles } from '../../templates/rich-text.js'
import { JsonLdController, type JsonLdHost } from './json-ld-controller.js'
import { printStyles } from './print-styles.js'
import { ReaderActions } from './reader-actions.js'
import { SectionLinkController } from './section-links.js'
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
 * @fires {IomActionEvent} iom-action - The reader shares, copies, prints or downloads, calls, writes or saves a contact or an event.
 * @csspart base - The container of all content.
 * @csspart headline - The headline.
 * @csspart kicker - The line of kind, date and place above it.
 * @csspart deck - The line below the headline.
 * @csspart updated - When the release was updated.
 * @csspart editions - The choice of languages.
 * @csspart edition - One of them.
 * @csspart language-note - Says that the language of the page is not among them.
 * @csspart toolbar - What the reader can do.
 * @csspart action - A button of it.
 * @csspart result - What the last action came to.
 * @csspart dateline - The place that runs in before the first paragraph.
 * @csspart body - The text.
 * @csspart quote - A quotation.
 * @csspart quotes - The quotations that no paragraph introduces.
 * @csspart figure - A picture with caption and credit.
 * @csspart partners - Publisher and partners.
 * @csspart series - The events.
 * @csspart gallery - Further pictures.
 * @csspart media - Videos and sound recordings.
 * @csspart section-link - The link to a section of a long text.
 * @csspart source - Publisher, rights and link to the original; it cannot be hidden.
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
    themeHref: { attribute: 'theme-href' },
    countryHref: { attribute: 'country-href' },
    sdgHref: { attribute: 'sdg-href' },
    jsonLd: { type: Boolean, attribute: 'json-ld' },
    hideExpired: { type: Boolean, attribute: 'hide-expired' },
  }

  static override styles: CSSResultGroup = [
    feedElementStyles,
    figureStyles,
    keyFigureStyles,
    richTextStyles,
    itemStyles,
    lockUpStyles,
    quotationStyles,
    seriesStyles,
    goalStyles,
    contactStyles,
    releaseStyles,
    printStyles,
  ]

  /** Id or permalink of the release; absent: the newest in the language of the reader, else the newest. */
  release?: string
  /** `full`, `card` or `headline`. */
  variant: 'full' | 'card' | 'headline' = 'full'
  /** Address of the page about a theme; `{id}` stands for its id, or its name where it has none. */
  themeHref?: string
  /** Address of the page about a country; `{id}` stands for its ISO 3166-1 alpha-3 code, its M49 code or its name. */
  countryHref?: string
  /** Address of the page about a Sustainable Development Goal; `{id}` stands for its number. */
  sdgHref?: string
  /** Shows a message in place of a release that is no longer current; without it, the release is marked. */
  hideExpired = false

  /** Describes the release to search engines (schema.org `NewsArticle`), for `full` only; one release a page. */
  jsonLd = false

  readonly #logos = new LoadedLogos(this)
  readonly #goalTitles = new GoalTitles(this)
  readonly #actions = new ReaderActions(this, (edition) => this.#choose(edition))
  /** Language that the reader chose in place of that of the page. */
  #chosenLanguage: string | undefined
  #announcesEdition = false
  #shown: { release: Release; feed: Feed } | undefined

  constructor() {
    super()
    new SectionLinkController(this)
    new JsonLdController(this)
  }

  protected override languagesOf(feed: Feed): (string | undefined)[] {
    return [this.#find(feed, languageAround(this))?.language]
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('release')) {
      this.#chosenLanguage = undefined
      this.#actions.reset()
    }
    super.willUpdate(changed)
  }

  protected override renderFeed({ feed, lang, messages }: FeedView): RenderResult {
    const release = this.#find(feed, lang)
    this.#shown = release && { release, feed }
    if (release?.expired && this.hideExpired) return { empty: messages.expired }
    if (release) return { content: this.#content(release, feed, lang) }
    return this.release ? missingItem('release', this.release) : { empty: messages.empty }
  }

  // The page names an edition. The reader, or the language of the tag itself, asks for another one of it.
  #find(feed: Feed, lang: string): Release | undefined {
    const named = findRelease(feed, this.release, lang)
    const wanted = this.#chosenLanguage ?? (this.release ? this.lang : lang)
    if (!named || !wanted || named.status !== 'usable') return named
    return editionIn(wanted, editionsOf(named, feed))?.release ?? named
  }

  #content(release: Release, feed: Feed, lang: string): TemplateResult {
    const level = this.headingLevel
    const variant = itemVariants.find((name) => name === this.variant)
    if (variant) return releaseItem(release, { variant, lang, level, onSelect: this.#onSelect })
    return releaseTemplate(release, feed, {
      lang,
      level,
      now: Date.now(),
      editions: editionsOf(release, feed),
      isChosen: this.#chosenLanguage !== undefined,
      pageUrl: pageUrl(),
      baseUrl: this.baseURI,
      themeHref: this.themeHref,
      countryHref: this.countryHref,
      sdgHref: this.sdgHref,
      goalTitles: (language) => this.#goalTitles.in(language),
      logos: this.#logos,
      canShare: 'navigator' in globalThis && 'share' in navigator,
      result: this.#actions.result,
      recordings: this.#actions.recordings,
      actions: this.#actions.for(release, feed, lang),
    })
  }

  /** What the page may tell search engines. */
  get described(): JsonLdHost['described'] {
    return this.jsonLd && this.variant === 'full' && this.#shown?.release.status === 'usable' ? this.#shown : undefined
  }

  #choose({ language }: Edition): void {
    this.#chosenLanguage = language
    this.#announcesEdition = true
    this.#actions.reset()
    this.commitWhenReady()
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed)
    if (this.#announcesEdition && this.#shown) this.#announceEdition(this.#shown.release)
  }

  #announceEdition({ language = '', headline }: Release): void {
    this.#announcesEdition = false
    const { labelled } = messagesFor(language)
    this.#actions.announcer.announce(fill(labelled, { label: autonymOf(language), value: headline }), language)
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
