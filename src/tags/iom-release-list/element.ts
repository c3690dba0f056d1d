import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { IomSelectEvent } from '../../element/events.js'
import type { Release } from '../../model/feed.js'
import { select } from '../../model/select.js'
import { figureStyles } from '../../templates/figure.js'
import { focusOn } from '../../templates/focus.js'
import { itemStyles, releaseItem, type ItemForm } from '../../templates/release-item.js'
import { FeedElement, feedElementStyles, type Outcome, type View } from '../../element/feed-element.js'
import { listStyles } from './styles.js'

const forms = { list: 'list', grid: 'card', headlines: 'headline' } as const satisfies Record<string, ItemForm>
const maxStep = 100

// What makes another list of it.
const choices = ['src', 'format', 'data', 'limit', 'country', 'theme', 'partner', 'kind', 'query'] as const

const positionOf = (releases: readonly Release[], wanted: string | undefined): number =>
  releases.findIndex(({ id }) => id === wanted)

/**
 * A feed of press releases, newest first.
 *
 * @customElement iom-release-list
 * @slot - What stands here is shown until the list is there, without JavaScript, and where nothing could be loaded.
 * @fires {IomLoadEvent} iom-load - The feed arrived.
 * @fires {IomErrorEvent} iom-error - The source could not be loaded or read.
 * @fires {IomSelectEvent} iom-select - The reader follows a headline; cancelable.
 * @csspart base - Everything.
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
    wishes: { state: true },
  }

  static override styles: CSSResultGroup = [feedElementStyles, figureStyles, itemStyles, listStyles]

  /** How many releases are shown at first, and more with each wish for more; at most 100. */
  limit = 10
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
  /** Leaves out what its source says is no longer current; else it is marked. */
  hideExpired = false

  private wishes = 0
  /** Id of the last release shown: news must not push it off the end of the list. */
  #last: string | undefined

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (choices.some((name) => changed.has(name))) this.#last = undefined
    super.willUpdate(changed)
  }

  // The button goes with the last release that there is; who had the focus on it goes on with what it brought.
  protected override update(changed: PropertyValues<this>): void {
    const held = this.shadowRoot?.activeElement?.closest('.more')
    const before = this.#items.length
    super.update(changed)
    if (held?.isConnected !== false) return
    const item = this.#items[before] ?? this.#items.at(-1)
    focusOn(item?.querySelector('a') ?? item)
  }

  get #items(): HTMLElement[] {
    return [...(this.shadowRoot?.querySelectorAll('li') ?? [])]
  }

  protected override outcome({ feed, paging, lang, words }: View): Outcome {
    const { country, theme, partner, kind, query } = this
    const found = select(feed, { country, theme, partner, kind, query }, lang).filter(
      ({ expired }) => !(expired && this.hideExpired),
    )
    if (!found.length && paging === 'end') return { empty: feed.releases.length ? words.noMatch : words.empty }
    const shown = found.slice(0, Math.max(this.#step * (this.wishes + 1), 1 + positionOf(found, this.#last)))
    this.#last = shown.at(-1)?.id
    const rest = shown.length < found.length || paging !== 'end'
    return {
      content: html`${this.#list(shown, lang)}${rest ? this.#button(words.showMore, paging === 'loading', shown.length === found.length) : nothing}`,
    }
  }

  get #step(): number {
    return Math.min(Math.max(Math.trunc(this.limit) || 10, 1), maxStep)
  }

  // Keyed by id, so that what a reader has in focus stays the same element when a new release comes before it.
  #list(releases: readonly Release[], lang: string): TemplateResult {
    const layout = Object.hasOwn(forms, this.layout) ? this.layout : 'list'
    const options = { form: forms[layout], lang, level: this.headingLevel, select: this.#select }
    return html`<ul class="items ${layout}" role="list">
      ${repeat(
        releases,
        ({ id }) => id,
        (release) => html`<li>${releaseItem(release, options)}</li>`,
      )}
    </ul>`
  }

  #button(label: string, busy: boolean, needsPage: boolean): TemplateResult {
    const show = (): void => {
      this.wishes++
      if (needsPage) void this.more()
    }
    return html`<div class="more">
      <button type="button" part="button" aria-disabled=${busy} @click=${busy ? nothing : show}>${label}</button>
    </div>`
  }

  readonly #select = (release: Release, event: Event): void => {
    if (!this.dispatchEvent(new IomSelectEvent({ release }))) event.preventDefault()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-release-list': IomReleaseListElement
  }
}
