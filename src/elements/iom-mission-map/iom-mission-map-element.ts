import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit'
import { IomSelectEvent } from '../../feed/events.js'
import { project, type MapPoint } from '../../map/projection.js'
import { contactStyles } from '../../ui/contact.js'
import { sentence } from '../../ui/states.js'
import { FeedElement, feedElementStyles, type Outcome, type View as Given } from '../feed-element.js'
import { controls, legend, smallPrint } from './around.js'
import { Camera } from './camera.js'
import { canPart, type Cluster } from './cluster.js'
import { mapStyles } from './iom-mission-map.styles.js'
import { list } from './list.js'
import { modeOf, type Mode, type Show } from './mode.js'
import { next } from './navigate.js'
import { picture } from './picture.js'
import { placesOf, type MapPlace } from './places.js'
import { pictureStyles } from './picture.styles.js'
import { notesOf, sceneOf, type MapModule, type Scene } from './scene.js'
import { loadSpeech, type Speech } from './speech.js'
import { findRelease } from '../../model/find-release.js'
import { meet } from './view.js'

const pageOfList = 60
const zoomKeys: Readonly<Record<string, 1 | -1 | 0>> = { '+': 1, '=': 1, '-': -1, '0': 0 }

/**
 * Missions, releases or events on a world map, with the list that says the same.
 *
 * @customElement iom-mission-map
 * @slot - What stands here is shown until the list is there, without JavaScript, and where nothing could be loaded.
 * @fires {IomLoadEvent} iom-load - The feed arrived.
 * @fires {IomErrorEvent} iom-error - The source could not be loaded or read, or does not hold the release.
 * @fires {IomSelectEvent} iom-select - The reader chooses a place (`place`; undefined where the choice is taken back) or follows a release; cancelable.
 * @fires {IomActionEvent} iom-action - The reader calls or writes to an office, or saves its contact.
 * @csspart base - Everything.
 * @csspart map - The picture.
 * @csspart marker - A marker.
 * @csspart tooltip - The words beside a marker in focus or under the pointer.
 * @csspart button - A button.
 * @csspart list - The list of places.
 * @csspart place - A place of the list.
 * @csspart legend - What the signs mean.
 * @csspart disclaimer - The disclaimer about boundaries and names.
 * @csspart note - A standard note about an area in view.
 * @csspart source - Source and date of the boundaries.
 */
export class IomMissionMapElement extends FeedElement {
  static override properties: PropertyDeclarations = {
    show: {},
    region: {},
    release: {},
    map: { state: true },
    mode: { state: true },
    details: { state: true },
    chosen: { state: true },
    wishes: { state: true },
    hovered: { state: true },
    focused: { state: true },
  }

  static override styles: CSSResultGroup = [feedElementStyles, contactStyles, pictureStyles, mapStyles]

  /** `missions` (offices), `releases` (countries shaded by their number) or `events` (a series in its order). */
  show: Show = 'releases'
  /** What is seen first: a name such as `mesoamerica`, an M49 name or code, or country codes; absent: what the data covers. */
  region?: string
  /** Id or permalink of the release whose places or events are shown; absent: of all, and the newest series of events. */
  release?: string

  private map: MapModule | undefined
  private mode: Mode | undefined
  private details: typeof import('./details.js').details | undefined
  private chosen: ReadonlySet<string> = new Set()
  private wishes = 1
  private hovered: string | undefined
  private focused: string | undefined
  #speech: Omit<Speech, 'messages'> | undefined
  #scene: Scene | undefined
  #from: readonly unknown[] = []
  #asked: Promise<void> | undefined
  #clusters: readonly Cluster[] = []
  #active: string | undefined
  #hadFocus = false
  #near: IntersectionObserver | undefined
  readonly #camera = new Camera(this, () => this.#scene?.home)

  /** Where a place lies in the units of the SVG. Degrees, WGS 84. */
  project(lon: number, lat: number): MapPoint {
    return project(lon, lat)
  }

  /** Marks the places with an alpha-3 code, as if the reader had chosen them; without one marks none. No event is sent. */
  choose(code?: string): void {
    this.#mark(this.#scene?.places.filter((place) => code && place.code === code) ?? [])
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#near ??= new IntersectionObserver(
      (entries, near) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return
        near.disconnect()
        void this.#load()
      },
      { rootMargin: '400px' },
    )
    this.#near.observe(this)
  }

  async #load(): Promise<void> {
    try {
      this.map = await import('../../map/index.js')
    } catch (error) {
      this.#tell(`the map could not be loaded; its list stands. ${String(error)}`)
    }
  }

  async #loadMode(): Promise<void> {
    const { show } = this
    const mode = await modeOf(show)
    if (show === this.show) this.mode = mode
  }

  protected override prepare(lang: string): Promise<void> | undefined {
    if (this.#speech?.lang === lang && this.mode) return undefined
    const speech = loadSpeech(lang).then((loaded) => (this.#speech = loaded))
    return Promise.all([speech, this.#asked]).then(
      () => undefined,
      (error: unknown) => this.#tell(`a part could not be loaded. ${String(error)}`),
    )
  }

  async #report(scene: Scene, region: string, map: MapModule): Promise<void> {
    const isSound = !scene.lost.length && !scene.places.some(({ unknown }) => unknown.length)
    if (isSound && (!region || map.region(region)?.name)) return
    const { faultsOf } = await import('./faults.js')
    this.#tell(faultsOf(scene, region, map).join(' '))
  }

  #tell(fault: string): void {
    console.warn(`<${this.localName}>: ${fault}`)
  }

  protected override outcome({ feed, words: messages }: Given): Outcome {
    const { map, mode, release: name } = this
    // Without the disclaimer no map is shown.
    if (!this.#speech || !mode) return { content: html`${sentence(messages.failed)}` }
    const release = name ? findRelease(feed, name) : undefined
    if (name && !release) return { missing: `The feed holds no release "${name}". Check the attribute release.` }
    const region = this.region?.trim() ?? ''
    const from = [feed, mode, release, map, this.#speech, messages, region]
    if (!this.#scene || from.some((value, i) => value !== this.#from[i])) {
      this.#from = from
      const speech: Speech = { ...this.#speech, messages }
      this.#scene = sceneOf(mode, speech, placesOf(feed, release, mode, speech), region, map)
      if (map) void this.#report(this.#scene, region, map)
    }
    const { places, speech } = this.#scene
    return places.length ? { content: this.#content(this.#scene) } : { empty: speech.words.nothing }
  }

  #content(scene: Scene): TemplateResult {
    const { map, chosen } = this
    const { speech } = scene
    const camera = this.#camera
    const { box, scale } = camera
    const clusters = scene.clusters(scale)
    this.#clusters = clusters
    const pointed = this.#clusterOf(this.hovered ?? this.focused)
    const active = this.#clusterOf(this.#active) ?? clusters[0]
    const isUnsettled = scene.unsettled.some((one) => meet(one, box))
    return html`<div
      class="map"
      @click=${this.#click}
      @keydown=${this.#key}
      @pointerover=${this.#point}
      @pointerleave=${this.#point}
      @focusin=${this.#point}
      @focusout=${this.#point}
    >
      <div class="frame">
        ${map ? [picture({ scene, camera, clusters, active, pointed, chosen }, map), controls(speech, camera)] : nothing}
      </div>
      <div class="side">${this.#list(scene, pointed)}</div>
      <div class="below">
        ${map ? legend(scene, scale, isUnsettled) : nothing} ${smallPrint(speech, notesOf(scene, map, box), map)}
      </div>
    </div>`
  }

  #list(scene: Scene, pointed: Cluster | undefined): TemplateResult {
    return list(scene, {
      chosen: this.chosen,
      pointed: pointed?.places ?? [],
      most: this.wishes * pageOfList,
      more: () => this.wishes++,
      details: (place) => this.details?.(place, scene.speech, this.headingLevel + 1, this),
    })
  }

  #clusterOf(id: string | undefined): Cluster | undefined {
    return this.#clusters.find(({ places }) => places.some((place) => place.id === id))
  }

  // The tooltip of a marker stays while the pointer is on it.
  readonly #point = ({ type, target }: Event): void => {
    const isOver = type === 'pointerover' || type === 'focusin'
    const at = isOver ? (target as Element).closest<HTMLElement | SVGElement>('[data-place], .tip') : null
    if (at?.matches('.tip')) return
    const id = at?.dataset['place']
    if (type.startsWith('pointer')) this.hovered = id
    else this.focused = id
    if (type === 'focusin' && at?.matches('.marker')) this.#active = id
  }

  readonly #click = ({ target, detail }: MouseEvent): void => {
    const at = (target as Element).closest<HTMLElement | SVGElement>('[data-place], [data-code]')
    // A drag ends with a click; the second click of a double one is no choice.
    if (!at || this.#camera.dragged || (detail > 1 && at.matches('svg *'))) return
    this.#choose(at)
  }

  #choose(at: HTMLElement | SVGElement): void {
    const { code, place: id } = at.dataset
    const places = this.#scene?.places.filter((place) => (id ? place.id === id : place.code === code)) ?? []
    const cluster = at.matches('.marker') ? this.#clusterOf(id) : undefined
    if (cluster && canPart(cluster, this.#camera.finest)) this.#camera.part(cluster.places)
    else this.#wish(cluster?.places ?? places)
  }

  // Choosing what is chosen takes the choice back.
  #wish(places: readonly MapPlace[]): void {
    if (!places.length) return
    const again = places.every(({ id }) => this.chosen.has(id)) && places.length === this.chosen.size
    const codes = new Set(again ? [] : places.map(({ code }) => code))
    const [place] = codes.size === 1 ? codes : []
    if (this.dispatchEvent(new IomSelectEvent({ place }))) this.#mark(again ? [] : places)
  }

  #mark(places: readonly MapPlace[]): void {
    if (places.length && !this.details) void import('./details.js').then((module) => (this.details = module.details))
    this.chosen = new Set(places.slice(0, pageOfList).map(({ id }) => id))
    const point = this.#scene?.located.find(({ id }) => id === places[0]?.id)
    if (!point) return
    this.#active = point.id
    this.#camera.include(point)
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !this.#does(event)) return
    event.preventDefault()
    event.stopPropagation()
  }

  #does({ key, target }: KeyboardEvent): boolean {
    const by = zoomKeys[key]
    if (by !== undefined) this.#camera.zoom(by)
    else if (key === 'Escape') return this.#back()
    else if ((target as Element).matches('.marker')) return this.#walk(key, target as SVGElement)
    return by !== undefined
  }

  #back(): boolean {
    const { hovered, focused, chosen } = this
    this.hovered = this.focused = undefined
    if (hovered ?? focused) return true
    const takesBack = chosen.size > 0 && this.dispatchEvent(new IomSelectEvent({ place: undefined }))
    if (takesBack) this.#mark([])
    return takesBack
  }

  #walk(key: string, marker: SVGElement): boolean {
    const chooses = key === 'Enter' || key === ' '
    if (chooses) this.#choose(marker)
    const from = this.#clusterOf(this.#active)
    const to = from && next(this.#clusters, from, key)
    if (!to) return chooses
    this.#active = to.id
    this.#camera.include(to)
    void this.updateComplete.then(() => this.#focus())
    return true
  }

  #focus(): void {
    this.renderRoot.querySelector<SVGElement>('.marker[tabindex="0"]')?.focus({ preventScroll: true })
  }

  protected override willUpdate(changed?: PropertyValues): void {
    if (changed?.has('show')) this.#asked = this.#loadMode()
    // Another part of the world, or other things, are looked at anew.
    if (['show', 'region', 'release'].some((name) => changed?.has(name))) this.#camera.reset()
    this.#hadFocus = Boolean(this.shadowRoot?.activeElement?.matches('.marker'))
    super.willUpdate()
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed as PropertyValues<this>)
    // A marker that zooming joined with another takes its focus along.
    if (this.#hadFocus && !this.shadowRoot?.activeElement) this.#focus()
    this.#camera.measure(this.renderRoot.querySelector('.frame'))
    if (changed.has('chosen')) this.#reveal()
  }

  // Scrolls the list, never the page.
  #reveal(): void {
    const [list, item] = ['.scroll', '.scroll [aria-expanded=true]'].map((name) =>
      this.renderRoot.querySelector<HTMLElement>(name),
    )
    if (list && item) list.scrollTop = item.offsetTop
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-mission-map': IomMissionMapElement
  }
}
