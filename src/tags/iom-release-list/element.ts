import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { Announcer } from '../../element/controllers/announcer.js'
import { IomSelectEvent } from '../../element/events.js'
import { messagesFor } from '../../languages/load.js'
import type { Messages } from '../../languages/messages.js'
import { languageAround } from '../../languages/page-language.js'
import { formatCount } from '../../languages/plural.js'
import { dedupeTranslations } from '../../model/dedupe-translations.js'
import { editionsOf } from '../../model/editions.js'
import type { Feed, Release } from '../../model/feed.js'
import { matching } from '../../model/select.js'
import { figureStyles } from '../../templates/figure.js'
import { focusOn } from '../../templates/focus.js'
import type { FeedFilter } from '../../source/context.js'
import { itemStyles, releaseItem, type ItemVariant } from '../../templates/release-item.js'
import { FeedElement, feedElementStyles, type FeedView, type RenderResult } from '../../element/feed-element.js'
import { OpenedRelease } from './opened.js'
import { SearchController } from './search-controller.js'
import { listStyles } from './styles.js'
import { subscribeLinks } from './subscribe.js'

const itemVariants = { list: 'list', grid: 'card', headlines: 'headline' } as const satisfies Record<
  string,
  ItemVariant
>
const DEFAULT_LIMIT = 10
const MAX_LIMIT = 100

const filters = ['country', 'theme', 'partner', 'kind', 'language', 'query', 'exclude'] as const
/** Properties whose change makes another list. */
const selectors = ['src', 'format', 'data', 'limit', ...filters] as const

const indexOfId = (releases: readonly Release[], wanted: string | undefined): number =>
  releases.findIndex(({ id }) => id === wanted)

/**
 * A feed of press releases, newest first. A release that has no address opens in its place.
 *
 * @customElement iom-release-list
 * @slot - Fallback: shown until the list has loaded, without JavaScript, and when loading fails.
 * @fires {IomLoadEvent} iom-load - The feed has loaded.
 * @fires {IomErrorEvent} iom-error - The source could not be loaded or read.
 * @fires {IomSelectEvent} iom-select - The reader follows or opens a headline, or chooses a country; cancelable.
 * @fires {IomActionEvent} iom-action - The reader acts in an opened release.
 * @csspart base - The container of all content.
 * @csspart release - One release.
 * @csspart headline - Its headline.
 * @csspart kicker - The line of kind, date and place above it.
 * @csspart summary - The sentences below it.
 * @csspart item-partners - The partners of a release.
 * @csspart editions - The other languages in which a release exists.
 * @csspart opened - A release that is open in its place.
 * @csspart search - The search and the choices of a list with `searchable`.
 * @csspart chosen - The line that says what the reader has chosen.
 * @csspart chip - One choice in it; the button takes it back.
 * @csspart subscribe - The links to subscribe to the feed.
 * @csspart button - The button that shows more, or closes a release.
 */
export class IomReleaseListElement extends FeedElement {
  static override properties: PropertyDeclarations = {
    limit: { type: Number },
    layout: {},
    country: {},
    theme: {},
    partner: {},
    kind: {},
    language: {},
    exclude: {},
    query: {},
    searchable: { type: Boolean },
    hideExpired: { type: Boolean, attribute: 'hide-expired' },
    expansions: { state: true },
  }

  static override styles: CSSResultGroup = [feedElementStyles, figureStyles, itemStyles, listStyles]

  /** Number of releases shown at first, and added each time that the reader asks for more; 1–100. */
  limit = DEFAULT_LIMIT
  /** `list`, `grid` (cards with pictures) or `headlines`. */
  layout: 'list' | 'grid' | 'headlines' = 'list'
  /** Only releases about or from this country: ISO 3166-1 alpha-3, M49 or name; several with commas. */
  country?: string
  /** Only releases of this theme, by name or id; several with commas. */
  theme?: string
  /** Only releases of this partner or publisher, by name or short name; several with commas. */
  partner?: string
  /** Only releases of this kind: `press-release`, `statement`, …; several with commas. */
  kind?: string
  /** Only releases in this language, as a language tag: `fr`; several with commas. */
  language?: string
  /** Leaves out these releases, in all languages: ids or permalinks, with white space or commas between them. */
  exclude?: string
  /** Only releases in which all these words occur. With `searchable`, the reader can change them. */
  query?: string
  /** Shows a search above the list, with the countries, themes, kinds and languages of the feed to choose from. */
  searchable = false
  /** Leaves out releases that are no longer current; without it, they are marked. */
  hideExpired = false

  /** How often the reader has asked for more. */
  private expansions = 0
  /** Id of the last release shown. New releases must not push it off the end of the list. */
  #lastId: string | undefined
  /** Number of releases shown before the reader asked for more; undefined once more are shown. */
  #countBeforeMore: number | undefined
  /** Number of releases that match the filters. */
  #foundCount = 0
  /** A filter has changed since the last announcement. */
  #isFilterChanged = false
  readonly #announcer = new Announcer(this)
  #filter: FeedFilter | undefined
  readonly #opened = new OpenedRelease(this)
  readonly #search = new SearchController(this, {
    isInFeed: () => this.source.context !== undefined,
    addStyles: (styles) => this.addStyles(styles),
    onChange: () => this.#restart(),
  })

  /** Begins another list at its head. */
  #restart(): void {
    this.#lastId = undefined
    this.expansions = 0
    this.#isFilterChanged = true
    this.#opened.reset()
  }

  protected override prepare(lang: string): Promise<void> | undefined {
    return this.#search.prepare(lang)
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (selectors.some((name) => changed.has(name))) this.#lastId = undefined
    if (changed.has('query')) this.#search.resetQuery()
    if (this.hasUpdated && filters.some((name) => changed.has(name))) this.#isFilterChanged = true
    if (changed.has('searchable')) void this.prepare(languageAround(this))?.then(() => this.requestUpdate())
    super.willUpdate(changed)
  }

  // When a button that has the focus disappears, the focus moves: to the first release that was added, or to the search.
  protected override update(changed: PropertyValues<this>): void {
    const focused = this.shadowRoot?.activeElement
    const focusedButton = focused?.closest('.more, .chosen, .no-match') && focused
    const isMore = Boolean(focused?.closest('.more'))
    const countBefore = this.#items.length
    super.update(changed)
    if (focusedButton?.isConnected !== false) return
    const item = this.#items[countBefore] ?? this.#items.at(-1)
    focusOn(isMore ? (item?.querySelector('a, button') ?? item) : this.renderRoot.querySelector('input'))
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed)
    const text = this.#announcement(messagesFor(languageAround(this)))
    if (text) this.#announcer.announce(text, languageAround(this))
  }

  /** What the reader, or a filter of the page, has changed in the list. */
  #announcement(messages: Messages): string | undefined {
    const lang = languageAround(this)
    const added = this.#items.length - (this.#countBeforeMore ?? Infinity)
    if (added > 0) {
      this.#countBeforeMore = undefined
      return formatCount(messages.moreShown, added, lang)
    }
    if (!this.#isFilterChanged || this.status === 'loading') return undefined
    this.#isFilterChanged = false
    return this.#foundCount ? formatCount(messages.releases, this.#foundCount, lang) : messages.noMatch
  }

  get #items(): HTMLElement[] {
    return [...(this.shadowRoot?.querySelectorAll<HTMLElement>('.items > li') ?? [])]
  }

  protected override renderFeed(view: FeedView): RenderResult {
    const { feed, paging, lang, messages, filter } = view
    if (filter !== this.#filter) this.#lastId = undefined
    this.#filter = filter
    const allowed = this.#allowed(feed, filter)
    const found = dedupeTranslations(matching(allowed, this.#search.filterOf(filter)), lang)
    const result = { allowed, count: found.length }
    this.#foundCount = found.length
    const head = this.#search.head(view, result)
    const isEmpty = !found.length && paging === 'end'
    if (isEmpty && !(head && allowed.length)) return { empty: feed.releases.length ? messages.noMatch : messages.empty }
    const noMatch = found.length ? undefined : this.#search.noMatch(view, result)
    return { content: html`${head}${noMatch}${this.#list(found, view)}${subscribeLinks(feed, messages)}`, isEmpty }
  }

  /** What the page lets the list show. A country that the reader chooses in the `<iom-feed>` replaces that of the page. */
  #allowed({ releases }: Feed, filter: FeedFilter | undefined): Release[] {
    const { country, theme, partner, kind, language, exclude } = this
    const wanted = { country: filter ? undefined : country, theme, partner, kind, language, exclude }
    return matching(releases, wanted).filter(({ expired }) => !(expired && this.hideExpired))
  }

  #list(found: readonly Release[], view: FeedView): TemplateResult {
    const { paging, messages } = view
    const count = Math.max(this.#pageSize * (this.expansions + 1), 1 + indexOfId(found, this.#lastId))
    const shown = found.slice(0, count)
    this.#lastId = shown.at(-1)?.id
    const hasMore = shown.length < found.length || paging !== 'end'
    const needsPage = shown.length === found.length
    const button = hasMore ? this.#button(messages.showMore, paging === 'loading', needsPage) : nothing
    return html`${this.#itemList(shown, view)}${button}`
  }

  get #pageSize(): number {
    return Math.min(Math.max(Math.trunc(this.limit) || DEFAULT_LIMIT, 1), MAX_LIMIT)
  }

  // Keyed by id, so that an element keeps the focus when a new release is inserted before it.
  #itemList(releases: readonly Release[], { feed, lang, messages }: FeedView): TemplateResult {
    const layout = Object.hasOwn(itemVariants, this.layout) ? this.layout : 'list'
    const level = this.headingLevel
    const options = {
      variant: itemVariants[layout],
      lang,
      level,
      onSelect: this.#onSelect,
      onOpen: this.#onOpen,
      editionsOf: (release: Release) =>
        editionsOf(release, feed).filter(({ language }) => language !== release.language),
    }
    const opened = { source: this.source.feedSource, messages, level, font: this.font }
    return html`<ul class="items ${layout}" role="list">
      ${repeat(
        releases,
        ({ id }) => id,
        (release) => {
          const isOpen = this.#opened.isOpen(release)
          const content = isOpen ? this.#opened.template(release, opened) : releaseItem(release, options)
          return html`<li class=${isOpen ? 'open' : nothing}>${content}</li>`
        },
      )}
    </ul>`
  }

  #button(label: string, busy: boolean, needsPage: boolean): TemplateResult {
    const showMore = (): void => {
      this.expansions++
      this.#countBeforeMore = this.#items.length
      if (needsPage) void this.source.loadMore()
    }
    return html`<div class="more">
      <button type="button" part="button" aria-disabled=${busy} @click=${busy ? nothing : showMore}>${label}</button>
    </div>`
  }

  readonly #onSelect = (release: Release, event: Event): void => {
    if (!this.dispatchEvent(new IomSelectEvent({ release }))) event.preventDefault()
  }

  readonly #onOpen = (release: Release, event: Event): void => {
    if (this.dispatchEvent(new IomSelectEvent({ release }))) this.#opened.open(release, event)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-release-list': IomReleaseListElement
  }
}
