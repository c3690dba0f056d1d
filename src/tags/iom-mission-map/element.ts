import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit'
import { IomSelectEvent } from '../../element/events.js'
import { project, type MapPoint } from '../../geography/projection.js'
import { languageAround } from '../../languages/page-language.js'
import type { Messages } from '../../languages/messages.js'
import type { Feed, Release } from '../../model/feed.js'
import { contactStyles } from '../../templates/contact.js'
import { statusMessage } from '../../templates/status.js'
import { FeedElement, feedElementStyles, type Outcome, type View as Given } from '../../element/feed-element.js'
import { controls, legend, smallPrint } from './draw/controls.js'
import { Camera } from './view/viewport-controller.js'
import { canPart, type Cluster } from './view/cluster.js'
import { mapStyles } from './styles.js'
import { keys } from './view/keyboard.js'
import { landOf, type Land } from './draw/base-layer.js'
import { list } from './draw/place-list.js'
import type { Show } from './layers/layer.js'
import { mapFor } from './preload.js'
import { nameOf, picture } from './draw/picture.js'
import { placesOf, type MapPlace } from './layers/places.js'
import { pictureStyles } from './draw/styles.js'
import { faultsIn, sceneOf, type MapModule, type Scene } from './map-model.js'
import { loadSpeech, type Speech } from './map-context.js'
import { findRelease } from '../../model/find-release.js'

const pageOfList = 60

/**
 * Missions, releases or events on a world map, with the list that says the same.
 *
 * @customElement iom-mission-map
 * @slot - What stands here is shown until the list is there, without JavaScript, and where nothing could be loaded.
 * @fires {IomLoadEvent} iom-load - The feed arrived.
 * @fires {IomErrorEvent} iom-error - The source could not be loaded or read, or does not hold the release.
 * @fires {IomSelectEvent} iom-select - The reader chooses a place (`place`; undefined where the choice is taken back) or follows a release; cancelable.
 * @fires {IomActionEvent} iom-action - The reader calls or writes to an office, or saves its contact.
 * @csspart map - The picture.
 * @csspart base - Everything.
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
    closer: { state: true },
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
  private closer: typeof import('./draw/place-details.js') | undefined
  private chosen: ReadonlySet<string> = new Set()
  private wishes = 1
  private hovered: string | undefined
  private focused: string | undefined
  #speech: Omit<Speech, 'messages'> | undefined
  #land: Land | undefined
  #scene: Scene | undefined
  #from: readonly unknown[] = []
  #clusters: readonly Cluster[] = []
  #active: string | undefined
  #hadFocus = false
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
    // With the data, not after it.
    void this.prepare(languageAround(this))?.then(() => this.requestUpdate())
    void mapFor(this).then((map) => {
      this.#land ??= landOf(map.loadGeometry())
      this.map = map
    }, this.#tell)
  }

  protected override prepare(lang: string): Promise<void> | undefined {
    const { show } = this
    if (this.#speech?.lang === lang && this.#speech.show === show) return undefined
    return loadSpeech(lang, show).then((speech) => {
      if (show === this.show) this.#speech = speech
    }, this.#tell)
  }

  // What could not be loaded is left out; without its words or its mode the map is a sentence.
  readonly #tell = (fault: unknown): void => {
    if (fault) console.warn(`<${this.localName}>:`, fault)
  }

  // Where the page says which part of the world is wanted, it is there before the data.
  protected override ahead(messages: Messages): Outcome | undefined {
    const isSure = this.#speech && this.region && this.map?.region(this.region)
    return isSure ? { content: this.#content(this.#sceneOf(messages)) } : undefined
  }

  protected override outcome({ feed, words: messages }: Given): Outcome {
    const { release: name } = this
    // Without the disclaimer no map is shown.
    if (!this.#speech) return { content: html`${statusMessage(messages.failed)}` }
    const release = name ? findRelease(feed, name) : undefined
    if (name && !release) return { missing: `The feed holds no release "${name}".` }
    const scene = this.#sceneOf(messages, feed, release)
    return scene.places.length ? { content: this.#content(scene) } : { empty: scene.speech.words.nothing }
  }

  #sceneOf(messages: Messages, feed?: Feed, release?: Release): Scene {
    const region = this.region?.trim() ?? ''
    const from = [feed, release, this.map, this.#speech, messages, region]
    if (!this.#scene || from.some((value, i) => value !== this.#from[i])) {
      this.#from = from
      const speech = { ...this.#speech, messages } as Speech
      this.#scene = sceneOf(speech, feed ? placesOf(feed, release, speech) : [], region, this.map)
      this.#land?.shade(this.#scene.shades)
      if (feed) void faultsIn(this.#scene, region).then(this.#tell, this.#tell)
    }
    return this.#scene
  }

  #content(scene: Scene): TemplateResult {
    const { chosen, closer } = this
    const camera = this.#camera
    const land = this.#land
    const isDrawn = land && camera.isMeasured
    const clusters = (this.#clusters = scene.clusters(camera.scale))
    const active = this.#clusterOf(this.#active) ?? clusters[0]
    const pointed = this.#clusterOf(this.hovered ?? this.focused)
    const tooltip = pointed && closer?.tooltip(pointed, nameOf(pointed, scene), camera)
    return html`<div
      class="map"
      @click=${this.#click}
      @keydown=${this.#key}
      @pointerover=${this.#point}
      @pointerleave=${this.#point}
      @focusin=${this.#point}
      @focusout=${this.#point}
    >
      <div class="picture">
        <div class="frame">
          ${isDrawn ? picture({ scene, camera, clusters, active, chosen }, land, tooltip) : nothing}
        </div>
        ${isDrawn ? controls(scene, camera) : nothing}
      </div>
      <div class="side">
        ${list(scene, {
          chosen,
          pointed: pointed?.places ?? [],
          most: this.wishes * pageOfList,
          more: () => this.wishes++,
          details: (place) => closer?.details(place, scene.speech, this.headingLevel + 1, this),
        })}
      </div>
      <div class="below">${scene.map ? legend(scene, camera) : nothing} ${smallPrint(scene, camera.box)}</div>
    </div>`
  }

  #clusterOf(id: string | undefined): Cluster | undefined {
    return this.#clusters.find(({ places }) => places.some((place) => place.id === id))
  }

  readonly #point = ({ type, target }: Event): void => {
    const isOn = type === 'pointerover' || type === 'focusin'
    const id = isOn
      ? (target as Element).closest<HTMLElement | SVGElement>('[data-place]')?.dataset['place']
      : undefined
    if (type.startsWith('pointer')) this.hovered = id
    else this.focused = id
    if (id) this.#turn().catch(this.#tell)
    if (id && type === 'focusin') this.#active = id
  }

  async #turn(): Promise<typeof import('./draw/place-details.js')> {
    return (this.closer ??= await import('./draw/place-details.js'))
  }

  readonly #click = ({ target, detail }: MouseEvent): void => {
    const at = (target as Element).closest<HTMLElement | SVGElement>('[data-place], [data-code]')
    // A drag ends with a click; the second click of a double one is no choice.
    const isNone = at?.matches('.frame *') && (this.#camera.dragged || detail > 1)
    if (at && !isNone) this.#choose(at)
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
    const { chosen } = this
    const wanted = places.length === chosen.size && places.every(({ id }) => chosen.has(id)) ? [] : places
    const [place, ...others] = new Set(wanted.map(({ code }) => code))
    const detail = { place: others.length ? undefined : place }
    if (places.length && this.dispatchEvent(new IomSelectEvent(detail))) this.#mark(wanted)
  }

  #mark(places: readonly MapPlace[]): void {
    if (places.length) this.#turn().catch(this.#tell)
    this.chosen = new Set(places.slice(0, pageOfList).map(({ id }) => id))
    const point = this.#scene?.located.find(({ id }) => id === places[0]?.id)
    if (!point) return
    this.#active = point.id
    this.#camera.include(point)
  }

  readonly #key = keys({
    zoom: (by) => this.#camera.zoom(by),
    back: () => this.#back(),
    choose: (marker) => this.#choose(marker),
    go: (key) => void this.#go(key).catch(this.#tell),
  })

  #back(): boolean {
    const { hovered, focused, chosen } = this
    this.hovered = this.focused = undefined
    if (hovered ?? focused) return true
    const takesBack = chosen.size > 0 && this.dispatchEvent(new IomSelectEvent({ place: undefined }))
    if (takesBack) this.#mark([])
    return takesBack
  }

  async #go(key: string): Promise<void> {
    const { next } = await this.#turn()
    const from = this.#clusterOf(this.#active)
    const to = from && next(this.#clusters, from, key)
    if (!to) return
    this.#active = to.id
    this.#camera.include(to)
    await this.updateComplete
    this.#focus()
  }

  #focus(): void {
    this.renderRoot.querySelector<SVGElement>('.marker[tabindex="0"]')?.focus({ preventScroll: true })
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { lang } = this.#speech ?? {}
    if (lang !== undefined) void this.prepare(lang)?.then(() => this.requestUpdate())
    // Another part of the world, or other things, are looked at anew.
    if (['show', 'region', 'release'].some((name) => changed.has(name))) this.#camera.reset()
    this.#hadFocus = Boolean(this.shadowRoot?.activeElement?.matches('.marker'))
    super.willUpdate(changed as PropertyValues<this>)
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed as PropertyValues<this>)
    // A marker that zooming joined with another takes its focus along.
    if (this.#hadFocus && !this.shadowRoot?.activeElement) this.#focus()
    this.#camera.measure(this.renderRoot.querySelector('.frame'))
    // Scrolls the list, never the page.
    if (!changed.has('chosen')) return
    const item = this.renderRoot.querySelector<HTMLElement>('[aria-expanded=true]')
    item?.closest('.scroll')?.scrollTo(0, item.offsetTop)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-mission-map': IomMissionMapElement
  }
}
