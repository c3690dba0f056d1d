import { ContextProvider } from '@lit/context'
import { css, html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit'
import { AdoptableElement } from '../../element/adoptable-element.js'
import { onServer } from '../../element/on-server.js'
import type { IomLoadEvent, IomSelectEvent } from '../../element/events.js'
import { loadCountryNames, loadMessages, messagesFor } from '../../languages/load.js'
import { languageAround } from '../../languages/page-language.js'
import { formatCount } from '../../languages/plural.js'
import { countryCodes } from '../../model/countries.js'
import type { Feed } from '../../model/feed.js'
import { directionOf } from '../../model/language-tag.js'
import { select } from '../../model/select.js'
import { feedContext, type FeedFilter } from '../../source/context.js'
import { tokens } from '../../templates/tokens.js'

const feedStyles = css`
  .filter {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: calc(2 * var(--space)) calc(4 * var(--space));
    padding: calc(4 * var(--space));
  }
`

/**
 * One source for all tags inside it. Links them: a country chosen in one of them filters the others. Source and filter
 * reach the tags by the context protocol, through shadow roots; any tag may be inside.
 *
 * @customElement iom-feed
 * @slot - The tags; those without a source of their own take this one.
 * @csspart filter - The line that names the chosen country, with the button that shows all again.
 * @csspart button - That button.
 */
export class IomFeedElement extends AdoptableElement {
  static override properties: PropertyDeclarations = {
    src: {},
    format: {},
    data: { attribute: false },
    refresh: { type: Number },
    filter: { state: true },
    announcement: { state: true },
  }

  static override styles: CSSResultGroup = [tokens, feedStyles]

  /** Address of the feed; several with white space between them are shown as one. */
  src?: string
  /** `auto`, or the dialect of the JSON. */
  format = 'auto'
  /** A feed or release in any dialect, as an object; wins over `src`. */
  data?: unknown
  /** Minutes between two loads of the source; absent: it is loaded once. */
  refresh?: number

  private filter: FeedFilter | undefined
  private announcement = ''
  #feed: Feed | undefined
  readonly #provider = new ContextProvider(this, { context: feedContext, initialValue: {} })

  constructor() {
    super()
    this.addEventListener('iom-load', this.#onLoad)
    this.addEventListener('iom-select', this.#onSelect)
    this.addEventListener('keydown', this.#onKeydown)
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!['src', 'format', 'data', 'refresh', 'filter'].some((name) => changed.has(name))) return
    const { src, format, data, refresh, filter } = this
    this.#provider.setValue({ src, format, data, refresh, filter })
  }

  protected override render(): TemplateResult {
    if (onServer) return html`<slot></slot>`
    const lang = languageAround(this)
    const showAll = html`<button type="button" part="button" @click=${() => this.#choose(undefined)}>
      ${messagesFor(lang).showAll}
    </button>`
    return html`<slot></slot>
      <div class="iom ${this.filter ? 'filter' : 'hidden'}" part="filter" lang=${lang} dir=${directionOf(lang)}>
        <span role="status">${this.announcement}</span>${this.filter ? showAll : nothing}
      </div>`
  }

  readonly #onLoad = ({ detail }: IomLoadEvent): void => {
    this.#feed = detail.feed
  }

  // Waits until listeners of the page, further up, have had the chance to cancel the event.
  readonly #onSelect = (event: IomSelectEvent): void => {
    if (!('place' in event.detail)) return
    const { place } = event.detail
    queueMicrotask(() => {
      if (!event.defaultPrevented) this.#choose(place)
    })
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented && this.filter) this.#choose(undefined)
  }

  #choose(place: string | undefined): void {
    this.filter = place ? { place, country: [place, countryCodes(place)?.m49].filter(Boolean).join() } : undefined
    void this.#announce(this.filter)
  }

  async #announce(filter: FeedFilter | undefined): Promise<void> {
    const lang = languageAround(this)
    const unnamed = (code: string): string => code
    const [nameOf] = await Promise.all([loadCountryNames(lang).catch(() => unnamed), loadMessages([lang])])
    if (filter !== this.filter) return
    const messages = messagesFor(lang)
    const count = this.#feed ? select(this.#feed, { country: filter?.country }, lang).length : 0
    const countText = formatCount(messages.releases, count, messages.lang)
    this.announcement = filter ? `${countText}: ${nameOf(filter.place)}` : countText
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-feed': IomFeedElement
  }
}
