import { css, html, LitElement, type TemplateResult, type PropertyDeclarations } from 'lit'
import type { IomLoadEvent, IomSelectEvent } from '../../element/events.js'
import { loadCountryNames, loadMessages, messagesFor } from '../../languages/load.js'
import { languageAround } from '../../languages/page-language.js'
import { formatCount } from '../../languages/plural.js'
import { countryCodes } from '../../model/countries.js'
import type { Feed } from '../../model/feed.js'
import { select } from '../../model/select.js'

/** A list as far as this tag rules it. */
interface List extends Element {
  country?: string | undefined
}

/** A map as far as this tag rules it. */
interface PlaceMap extends Element {
  choose?: (code?: string) => void
}

/**
 * One source for all tags inside it, which it also links: a place chosen on a map filters the lists.
 *
 * @customElement iom-feed
 * @slot - The tags; those without a source of their own take this one.
 */
export class IomFeedElement extends LitElement {
  static override properties: PropertyDeclarations = {
    src: {},
    format: {},
    data: { attribute: false },
    refresh: { type: Number },
    said: { state: true },
  }

  static override styles = css`
    :host {
      display: block;
    }
    :host([hidden]) {
      display: none;
    }
    [role='status'] {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  `

  /** URL of the JSON. */
  src?: string
  /** `auto`, or the dialect of the JSON. */
  format = 'auto'
  /** A feed or release in any dialect, as an object; wins over `src`. */
  data?: unknown
  /** Minutes between looks for news; absent: never. */
  refresh?: number

  private said = ''
  #feed: Feed | undefined
  #place: string | undefined
  // What the page itself asked of each list, to return to.
  readonly #own = new Map<List, string | undefined>()

  constructor() {
    super()
    this.addEventListener('iom-load', this.#loaded)
    this.addEventListener('iom-select', this.#selected)
    this.addEventListener('keydown', this.#key)
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>
      <div role="status" lang=${languageAround(this)}>${this.said}</div>`
  }

  // The tags inside look up to this one whenever they render; they must hear that there is something new to see.
  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (!['src', 'format', 'data', 'refresh'].some((name) => changed.has(name))) return
    for (const element of this.querySelectorAll('*')) {
      if ('status' in element && element instanceof LitElement) element.requestUpdate()
    }
  }

  readonly #loaded = ({ detail }: IomLoadEvent): void => {
    this.#feed = detail.feed
  }

  // Listeners of the page come later on the way up: they may still cancel the choice, so it waits for them.
  readonly #selected = (event: IomSelectEvent): void => {
    if (!('place' in event.detail)) return
    const { place } = event.detail
    queueMicrotask(() => {
      if (!event.defaultPrevented) void this.#choose(place)
    })
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || this.#place === undefined) return
    for (const map of this.querySelectorAll<PlaceMap>('iom-mission-map')) map.choose?.()
    void this.#choose(undefined)
  }

  async #choose(place: string | undefined): Promise<void> {
    this.#place = place
    const wanted = [place, place && countryCodes(place)?.m49].filter(Boolean).join()
    for (const list of this.querySelectorAll<List>('iom-release-list')) {
      if (!this.#own.has(list)) this.#own.set(list, list.country)
      list.country = wanted || this.#own.get(list)
      if (!wanted) this.#own.delete(list)
    }
    await this.#say(place, wanted)
  }

  async #say(place: string | undefined, country: string): Promise<void> {
    const lang = languageAround(this)
    const [names] = await Promise.all([
      loadCountryNames(lang).catch(() => (code: string) => code),
      loadMessages([lang]),
    ])
    if (place !== this.#place) return
    const count = this.#feed ? select(this.#feed, { country }, lang).length : 0
    const messages = messagesFor(lang)
    this.said = [formatCount(messages.releases, count, messages.lang), place && names(place)].filter(Boolean).join(': ')
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-feed': IomFeedElement
  }
}
