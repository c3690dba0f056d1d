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
import type { Release } from '../../model/feed.js'
import { select } from '../../model/select.js'
import { figureStyles } from '../../templates/figure.js'
import { focusOn } from '../../templates/focus.js'
import type { FeedFilter } from '../../source/context.js'
import { itemStyles, releaseItem, type ItemVariant } from '../../templates/release-item.js'
import { FeedElement, feedElementStyles, type FeedView, type RenderResult } from '../../element/feed-element.js'
import { listStyles } from './styles.js'

const itemVariants = { list: 'list', grid: 'card', headlines: 'headline' } as const satisfies Record<
  string,
  ItemVariant
>
const DEFAULT_LIMIT = 10
const MAX_LIMIT = 100

const filters = ['country', 'theme', 'partner', 'kind', 'query'] as const
/** Properties whose change makes another list. */
const selectors = ['src', 'format', 'data', 'limit', ...filters] as const

const indexOfId = (releases: readonly Release[], wanted: string | undefined): number =>
  releases.findIndex(({ id }) => id === wanted)

/**
 * A feed of press releases, newest first.
 *
 * @customElement iom-release-list
 * @slot - Fallback: shown until the list has loaded, without JavaScript, and when loading fails.
 * @fires {IomLoadEvent} iom-load - The feed has loaded.
 * @fires {IomErrorEvent} iom-error - The source could not be loaded or read.
 * @fires {IomSelectEvent} iom-select - The reader follows a headline; cancelable.
 * @csspart base - The container of all content.
 * @csspart release - One release.
 * @csspart headline - Its headline.
 * @csspart kicker - The line of kind, date and place above it.
 * @csspart summary - The sentences below it.
 * @csspart button - The button that shows more.
 */
export class IomReleaseListElement extends FeedElement {
  static override properties: PropertyDeclarations = {
    limit: { type: Number },
    layout: {},
    country: {},
    theme: {},
    partner: {},
    kind: {},
    query: {},
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
  /** Only releases in which all these words occur. */
  query?: string
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

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (selectors.some((name) => changed.has(name))) this.#lastId = undefined
    if (this.hasUpdated && filters.some((name) => changed.has(name))) this.#isFilterChanged = true
    super.willUpdate(changed)
  }

  // When all releases are shown, the button disappears. If it had the focus, the first added release takes it.
  protected override update(changed: PropertyValues<this>): void {
    const focusedButton = this.shadowRoot?.activeElement?.closest('.more')
    const countBefore = this.#items.length
    super.update(changed)
    if (focusedButton?.isConnected !== false) return
    const item = this.#items[countBefore] ?? this.#items.at(-1)
    focusOn(item?.querySelector('a') ?? item)
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
    return this.status === 'empty' ? messages.noMatch : formatCount(messages.releases, this.#foundCount, lang)
  }

  get #items(): HTMLElement[] {
    return [...(this.shadowRoot?.querySelectorAll('li') ?? [])]
  }

  protected override renderFeed({ feed, paging, lang, messages, filter }: FeedView): RenderResult {
    const { theme, partner, kind, query } = this
    const country = this.#countryFor(filter)
    const found = select(feed, { country, theme, partner, kind, query }, lang).filter(
      ({ expired }) => !(expired && this.hideExpired),
    )
    this.#foundCount = found.length
    if (!found.length && paging === 'end') return { empty: feed.releases.length ? messages.noMatch : messages.empty }
    const count = Math.max(this.#pageSize * (this.expansions + 1), 1 + indexOfId(found, this.#lastId))
    const shown = found.slice(0, count)
    this.#lastId = shown.at(-1)?.id
    const hasMore = shown.length < found.length || paging !== 'end'
    const needsPage = shown.length === found.length
    const button = hasMore ? this.#button(messages.showMore, paging === 'loading', needsPage) : nothing
    return { content: html`${this.#list(shown, lang)}${button}` }
  }

  // The choice of the reader replaces the country that the page asks for, until it is taken back.
  #countryFor(filter: FeedFilter | undefined): string | undefined {
    if (filter !== this.#filter) this.#lastId = undefined
    this.#filter = filter
    return filter?.country ?? this.country
  }

  get #pageSize(): number {
    return Math.min(Math.max(Math.trunc(this.limit) || DEFAULT_LIMIT, 1), MAX_LIMIT)
  }

  // Keyed by id, so that an element keeps the focus when a new release is inserted before it.
  #list(releases: readonly Release[], lang: string): TemplateResult {
    const layout = Object.hasOwn(itemVariants, this.layout) ? this.layout : 'list'
    const options = { variant: itemVariants[layout], lang, level: this.headingLevel, onSelect: this.#onSelect }
    return html`<ul class="items ${layout}" role="list">
      ${repeat(
        releases,
        ({ id }) => id,
        (release) => html`<li>${releaseItem(release, options)}</li>`,
      )}
    </ul>`
  }

  #button(label: string, busy: boolean, needsPage: boolean): TemplateResult {
    const showMore = (): void => {
      this.expansions++
      this.#countBeforeMore = this.#items.length
      if (needsPage) void this.source.loadMore()
      if (needsPage) void this.source.loadMore()
    }
    return html`<div class="more">
      <button type="button" part="button" aria-disabled=${busy} @click=${busy ? nothing : showMore}>${label}</button>
    </div>`
  }

  readonly #onSelect = (release: Release, event: Event): void => {
    if (!this.dispatchEvent(new IomSelectEvent({ release }))) event.preventDefault()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-release-list': IomReleaseListElement
  }
}
