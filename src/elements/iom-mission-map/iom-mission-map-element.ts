import { html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit'
import { guard } from 'lit/directives/guard.js'
import { IomActionEvent, IomSelectEvent } from '../../feed/events.js'
import { countryNames, type CountryNames } from '../../i18n/countries/index.js'
import { formatNumber } from '../../i18n/format.js'
import { languageAround } from '../../i18n/locale.js'
import { mapNotes, type MapNotes } from '../../i18n/map-notes/index.js'
import { notes as english } from '../../i18n/map-notes/en.js'
import { project as projectPoint } from '../../map/projection.js'
import type { Contact } from '../../model/basics.js'
import type { Feed, Release } from '../../model/feed.js'
import { findRelease } from '../../model/find-release.js'
import { contactStyles } from '../../ui/contact.js'
import { FeedElement, feedElementStyles, type Outcome, type View } from '../feed-element.js'
import { cluster, nextTo, type Cluster } from './cluster.js'
import { mapStyles } from './iom-mission-map.styles.js'
import { legend, notes } from './legend-template.js'
import { placeList } from './list-template.js'
import { markers } from './markers-template.js'
import { Pointers } from './pointer.js'
import { spotsOf, type Show, type Spot, type Spots } from './spots.js'
import { around, panned, viewBox, whole, zoomed, type Viewport } from './viewport.js'
import { shading, world } from './world-template.js'

type MapModule = typeof import('../../map/index.js')

/** The words of the map in a language; the map stands when they and the geometry are there. */
interface Words {
  lang: string
  nameOf: CountryNames
  notes: MapNotes
  notesLang: string
}

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
}
const reach = 24

/**
 * Missions, press releases or events on a map of the world, with the list that says the same.
 *
 * @customElement iom-mission-map
 * @slot - What stands here is shown until the map is there, without JavaScript, and where nothing could be loaded.
 * @fires {IomLoadEvent} iom-load - The feed arrived.
 * @fires {IomErrorEvent} iom-error - The source could not be loaded or read, or does not hold the release.
 * @fires {IomSelectEvent} iom-select - The reader chose a place, or follows the headline of a release; cancelable.
 * @fires {IomActionEvent} iom-action - The reader calls, writes or saves a contact.
 * @csspart base - Everything.
 * @csspart map - The drawing.
 * @csspart marker - A marker on it.
 * @csspart places - The list of places.
 * @csspart disclaimer - The disclaimer and the notes below it.
 * @csspart button - A button.
 */
export class IomMissionMapElement extends FeedElement {
  static override styles: CSSResultGroup = [feedElementStyles, contactStyles, mapStyles]
  static override properties: PropertyDeclarations = {
    show: {},
    region: {},
    release: {},
    module: { state: true },
    texts: { state: true },
    viewport: { state: true },
    pixels: { state: true },
    chosen: { state: true },
    named: { state: true },
    focused: { state: true },
  }

  /** What is shown: `missions`, `releases` or `events`. */
  show: Show = 'releases'
  /** `world`, a name such as `mesoamerica`, a region of M49 by name or code, or ISO codes; absent: what the data covers. */
  region?: string
  /** Id or permalink of one release: its countries or its events alone. */
  release?: string

  private module: MapModule | undefined
  private texts: Words | undefined
  private viewport: Viewport | undefined
  private pixels = 640
  private chosen: string | undefined
  private named: string | undefined
  private focused: string | undefined
  #watchers: (IntersectionObserver | ResizeObserver)[] = []
  #clusters: Cluster[] = []
  #found: { key: readonly unknown[]; spots: Spots } | undefined
  #told = ''
  readonly #pointers = new Pointers({
    pan: (dx, dy) => this.#look((view) => panned(view, dx * this.#unit, dy * this.#unit)),
    zoom: (factor, x, y) => this.#look((view) => zoomed(view, factor, this.#pointAt(x, y))),
  })

  /** The point of a longitude and latitude (degrees, WGS 84) in the units of the drawing. */
  project(lon: number, lat: number): { x: number; y: number } {
    return projectPoint(lon, lat)
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#watchers = [new ResizeObserver(() => this.#measure())]
    this.#watchers[0]?.observe(this)
    if (!('IntersectionObserver' in globalThis)) return void this.#loadGeometry()
    const near = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && void this.#loadGeometry(),
      { rootMargin: '400px' },
    )
    near.observe(this)
    this.#watchers.push(near)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    for (const watcher of this.#watchers) watcher.disconnect()
  }

  async #loadGeometry(): Promise<void> {
    this.#watchers[1]?.disconnect()
    this.module ??= await import('../../map/index.js').catch(() => undefined)
  }

  async #loadWords(lang: string): Promise<void> {
    const [nameOf, { lang: notesLang, notes }] = await Promise.all([
      countryNames(lang).catch((): CountryNames => (code) => code),
      mapNotes(lang).catch(() => ({ lang: 'en', notes: english })),
    ])
    this.texts = { lang, nameOf, notes, notesLang }
  }

  protected override willUpdate(): void {
    super.willUpdate()
    const lang = languageAround(this)
    if (this.texts?.lang !== lang && this.#asked !== lang) {
      this.#asked = lang
      void this.#loadWords(lang)
    }
  }
  #asked = ''

  #measure(): void {
    this.pixels = this.renderRoot.querySelector('.stage')?.clientWidth ?? this.pixels
  }

  protected override updated(): void {
    super.updated()
    this.#measure()
  }

  get #view(): Viewport {
    return this.viewport ?? this.#firstView()
  }

  get #unit(): number {
    return this.#view.width / Math.max(this.pixels, 1)
  }

  #firstView(): Viewport {
    const { module } = this
    if (!module) return whole
    const asked = this.region ? module.region(this.region) : undefined
    if (asked?.name === 'world') return whole
    const box = asked ? module.boundsOf(asked.frame) : boxOf(this.#found?.spots.spots ?? [])
    return box ? around(box) : whole
  }

  #look(change: (view: Viewport) => Viewport): void {
    this.viewport = change(this.#view)
  }

  #pointAt(clientX: number, clientY: number): [number, number] {
    const box = this.renderRoot.querySelector('svg.drawing')?.getBoundingClientRect()
    const { x, y } = this.#view
    return [x + (clientX - (box?.left ?? 0)) * this.#unit, y + (clientY - (box?.top ?? 0)) * this.#unit]
  }

  protected override languagesOf(): (string | undefined)[] {
    return []
  }

  protected override outcome(view: View): Outcome {
    const { feed, words } = view
    const release = this.release || this.show === 'events' ? findRelease(feed, this.release) : undefined
    if (this.release && !release)
      return {
        missing: `The feed holds no release "${this.release}". Check the attribute release: it takes an id or a permalink.`,
      }
    const { texts, module } = this
    if (!texts || !module)
      return {
        content: html`<div class="map">
          <div class="stage"></div>
          ${notes(texts?.notes ?? english, texts?.notesLang ?? 'en', [], undefined)}
        </div>`,
      }
    const found = this.#spots(feed, release, texts, module)
    this.#tell(found, module)
    if (!found.spots.length && !found.lost.length && !this.region) return { empty: words.noMatch }
    return { content: this.#content(found, view, texts, module) }
  }

  #spots(feed: Feed, release: Release | undefined, { nameOf }: Words, module: MapModule): Spots {
    const key = [feed, release, this.show, nameOf]
    if (!this.#found || key.some((part, i) => part !== this.#found?.key[i])) {
      const codeOf = (code: string | undefined): string | undefined =>
        code === 'XKX' ? code : code && module.countryCodes(code)?.code
      this.#found = { key, spots: spotsOf(feed, this.show, release, { codeOf, anchor: module.anchor, nameOf }) }
    }
    return this.#found.spots
  }

  // What the map cannot show is said once, to the developer; all else is drawn.
  #tell({ lost }: Spots, module: MapModule): void {
    const faults = [
      ...(this.region && !module.region(this.region)
        ? [`region="${this.region}" names no region and holds no country code; the map shows what the data covers.`]
        : []),
      ...(lost.length
        ? [
            `${lost.length} places have neither a country code nor coordinates and stand in the list alone: ${lost.slice(0, 5).join(', ')}.`,
          ]
        : []),
    ].join(' ')
    if (faults && faults !== this.#told) console.warn(`<${this.localName}>: ${faults}`)
    this.#told = faults
  }

  #content({ spots, lost }: Spots, { words, lang }: View, texts: Words, module: MapModule): TemplateResult {
    const view = this.#view
    const unit = this.#unit
    this.#clusters = cluster(spots, reach * unit)
    const focus = this.#clusters.some(({ key }) => key === this.focused) ? this.focused : this.#clusters[0]?.key
    const counts = new Map(
      this.show === 'releases'
        ? spots.flatMap(({ code, entries }) => (code === undefined ? [] : [[code, entries.length] as const]))
        : [],
    )
    const shade = shading(counts, module.shadedWith)
    const inView = module.notesFor([view.x, view.y, view.x + view.width, view.y + view.height])
    const footnotes =
      spots.some(({ code }) => code === 'XKX') && !inView.includes('kosovo') ? ([...inView, 'kosovo'] as const) : inView
    return html`<div class="map">
      <div class="stage" part="map">
        <svg
          class="drawing"
          viewBox=${viewBox(view)}
          role="group"
          aria-label=${texts.notes.map}
          @keydown=${this.#keys}
          @dblclick=${this.#closer}
          @pointerdown=${this.#pointers.down}
          @pointermove=${this.#pointers.move}
          @pointerup=${this.#pointers.up}
          @pointercancel=${this.#pointers.up}
          @pointerleave=${this.#pointers.up}
        >
          ${guard([module, this.#found, this.show, Math.round(Math.log2(unit) * 4)], () => world(module.loadGeometry(), shade, module.isState, unit))}
          ${markers(this.#clusters, {
            show: this.show,
            words,
            numbers: (value) => formatNumber(value, lang),
            unit,
            view,
            focus,
            named: this.named,
            chosen: this.chosen,
            choose: this.#chooseCluster,
            point: (key) => this.#point(key),
          })}
        </svg>
        <div class="zoom">
          ${this.#button('+', texts.notes.zoomIn, () => this.#look((now) => zoomed(now, 2)))}${this.#button('−', texts.notes.zoomOut, () => this.#look((now) => zoomed(now, 0.5)))}${this.#button('⤢', texts.notes.wholeMap, () => (this.viewport = whole))}
        </div>
      </div>
      ${legend(this.show, words, texts.notes, lang, counts, spots)}
      ${placeList(spots, lost, { show: this.show, words, lang, level: this.headingLevel, chosen: this.chosen, choose: this.#choose, follow: this.#follow, actions: { use: this.#use, save: this.#save } })}
      ${notes(texts.notes, texts.notesLang, footnotes, module.source)}
    </div>`
  }

  #button(sign: string, label: string, run: () => void): TemplateResult {
    return html`<button type="button" part="button" aria-label=${label} title=${label} @click=${run}>${sign}</button>`
  }

  #point(key: string | undefined): void {
    this.named = key
    if (key !== undefined) this.focused = key
  }

  readonly #closer = (event: MouseEvent): void =>
    this.#look((view) => zoomed(view, 2, this.#pointAt(event.clientX, event.clientY)))

  readonly #keys = (event: KeyboardEvent): void => {
    const at = this.#clusters.findIndex(({ key }) => key === this.focused)
    const from = this.#clusters[Math.max(at, 0)]
    const arrow = arrows[event.key]
    const actions: Readonly<Record<string, () => unknown>> = {
      Home: () => this.#focus(this.#clusters[0]),
      End: () => this.#focus(this.#clusters[this.#clusters.length - 1]),
      Enter: () => from && this.#chooseCluster(from),
      ' ': () => from && this.#chooseCluster(from),
      Escape: () => this.#dismiss(),
      '+': () => this.#look((view) => zoomed(view, 2)),
      '-': () => this.#look((view) => zoomed(view, 0.5)),
      '0': () => (this.viewport = whole),
    }
    const run =
      arrow && from
        ? () => this.#focus(nextTo(from, this.#clusters, arrow))
        : Object.hasOwn(actions, event.key)
          ? actions[event.key]
          : undefined
    if (!run || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    run()
  }

  #focus(one: Cluster | undefined): void {
    if (!one) return
    this.focused = one.key
    void this.updateComplete.then(() => {
      for (const marker of this.renderRoot.querySelectorAll<SVGElement>('.marker'))
        if (marker.dataset['key'] === one.key) marker.focus()
    })
  }

  // First the name that floats beside the marker goes, then the choice.
  #dismiss(): void {
    if (this.named === undefined) this.chosen = undefined
    this.named = undefined
  }

  readonly #chooseCluster = ({ spots }: Cluster): void => {
    const [spot] = spots
    if (spots.length > 1) this.#look(() => around(boxOf(spots) ?? [0, 0, whole.width, whole.height]))
    if (spot) this.#choose(spot)
  }

  readonly #choose = (spot: Spot): void => {
    const place = spot.code ?? spot.name
    if (!this.dispatchEvent(new IomSelectEvent({ place }))) return
    this.chosen = this.chosen === spot.key ? undefined : spot.key
  }

  readonly #follow = (release: Release, event: Event): void => {
    if ((event.target as Element).closest('a') && !this.dispatchEvent(new IomSelectEvent({ release })))
      event.preventDefault()
  }

  readonly #use = (action: 'call' | 'mail'): void => {
    this.dispatchEvent(new IomActionEvent({ action }))
  }

  readonly #save = (contact: Contact): void => {
    void import('../../ui/save-contact.js').then(({ saveContact }) => saveContact(contact, contact.office ?? ''))
    this.dispatchEvent(new IomActionEvent({ action: 'vcard' }))
  }
}

function boxOf(spots: readonly Spot[]): readonly [number, number, number, number] | undefined {
  if (!spots.length) return undefined
  const xs = spots.map(({ x }) => x)
  const ys = spots.map(({ y }) => y)
  const least = (values: number[]): number => values.reduce((a, b) => Math.min(a, b))
  const most = (values: number[]): number => values.reduce((a, b) => Math.max(a, b))
  return [least(xs), least(ys), most(xs), most(ys)]
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-mission-map': IomMissionMapElement
  }
}
