import {
  html,
  nothing,
  svg,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit'
import { IomSelectEvent } from '../../feed/events.js'
import { project, type MapPoint } from '../../map/projection.js'
import type { Release } from '../../model/feed.js'
import { contactStyles } from '../../ui/contact.js'
import { sentence } from '../../ui/states.js'
import { FeedElement, feedElementStyles, type Outcome, type View as Given } from '../feed-element.js'
import { Camera } from './camera.js'
import { canPart, type Cluster } from './cluster.js'
import { controls, tooltip } from './frame.js'
import { mapStyles } from './iom-mission-map.styles.js'
import { layout } from './layout.js'
import { contactActions, type ListOptions } from './list.js'
import { NearWindow } from './near-window.js'
import { next } from './navigate.js'
import { pictureStyles } from './picture.styles.js'
import { Pointing } from './pointing.js'
import { placesOf, unknownIn, type MapPlace, type Show } from './places.js'
import { firstBox, pictureOf, sceneOf, type MapModule, type Scene } from './scene.js'
import { loadSpeech, markerName, type Speech } from './speech.js'

const shows: readonly Show[] = ['missions', 'releases', 'events']
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
    chosen: { state: true },
    wishes: { state: true },
  }

  static override styles: CSSResultGroup = [feedElementStyles, contactStyles, pictureStyles, mapStyles]

  /** `missions` (offices), `releases` (countries shaded by their number) or `events` (a series in its order). */
  show: Show = 'releases'
  /** What is seen first: a name such as `mesoamerica`, an M49 name or code, or country codes; absent: what the data covers. */
  region?: string
  /** Id or permalink of the release whose places or events are shown; absent: of all, and the newest series of events. */
  release?: string

  private map: MapModule | undefined
  private chosen: ReadonlySet<string> = new Set()
  private wishes = 1
  #speech: Omit<Speech, 'messages' | 'show'> | undefined
  #scene: Scene | undefined
  #shown: readonly Cluster[] = []
  #active: string | undefined
  #hadFocus = false
  #aim = ''
  readonly #pointing = new Pointing(this)
  readonly #camera = new Camera(this, () => firstBox(this.#scene, this.map))

  /** Where a place lies in the units of the SVG. Degrees, WGS 84. */
  project(lon: number, lat: number): MapPoint {
    return project(lon, lat)
  }

  /** Marks the places with an alpha-3 code, as if the reader had chosen them; without one marks none. No event is sent. */
  choose(code?: string): void {
    this.#mark(code === undefined ? [] : (this.#scene?.places.filter((place) => place.code === code) ?? []))
  }

  constructor() {
    super()
    this.addController(new NearWindow(this, () => void this.#load()))
  }

  async #load(): Promise<void> {
    try {
      this.map = await import('../../map/index.js')
    } catch (error) {
      console.warn(`<${this.localName}>: the map could not be loaded; its list stands. ${String(error)}`)
    }
  }

  protected override prepare(lang: string): Promise<void> | undefined {
    if (this.#speech?.lang === lang) return undefined
    return loadSpeech(lang).then(
      (speech) => void (this.#speech = speech),
      (error: unknown) => console.warn(`<${this.localName}>: its words could not be loaded. ${String(error)}`),
    )
  }

  protected override outcome({ feed, words }: Given): Outcome {
    const show = shows.includes(this.show) ? this.show : 'releases'
    // Without the disclaimer no map is shown.
    if (!this.#speech) return { content: html`${sentence(words.failed)}` }
    const speech: Speech = { ...this.#speech, messages: words, show }
    const wanted = [feed, show, this.release, this.map, speech.names, this.region]
    if (!this.#scene || wanted.some((value, i) => value !== this.#scene?.from[i])) {
      const places = placesOf(feed, show, this.release)
      if (!places) return { missing: `The feed holds no release "${this.release}". Check the attribute release.` }
      this.#scene = sceneOf(places, this.region, speech, this.map, wanted)
      this.#tell([...this.#scene.faults, ...unknownIn(feed).map((code) => `"${code}" is no country code.`)])
    }
    if (!this.#scene.places.length) return { empty: speech.words.nothing }
    return { content: this.#content(this.#scene, speech) }
  }

  #tell(faults: readonly string[]): void {
    if (faults.length) console.warn(`<${this.localName}>: ${faults.join(' ')}`)
  }

  #content(scene: Scene, speech: Speech): TemplateResult {
    const first = scene.places.slice(0, this.wishes * pageOfList)
    const extra = scene.places.filter(({ id }) => this.chosen.has(id) && !first.some((place) => place.id === id))
    const { map } = this
    return layout({
      scene,
      map,
      picture: map ? [this.#picture(scene, speech, map), controls(speech, (by) => this.#camera.zoomBy(by))] : nothing,
      list: this.#listOptions(speech),
      shown: [...first, ...extra],
      box: this.#camera.box,
      isWorld: this.region?.trim().toLowerCase() === 'world',
      isMoved: this.#camera.moved,
      key: this.#key,
      more: () => this.wishes++,
    })
  }

  #listOptions(speech: Speech): ListOptions {
    return {
      speech,
      level: this.headingLevel + 1,
      chosen: this.chosen,
      hot: this.#pointing.hot,
      choose: (place) => this.#wish([place]),
      point: (place) => this.#pointing.mark(place?.id),
      follow: this.#follow,
      contact: contactActions(this),
    }
  }

  #picture(scene: Scene, speech: Speech, map: MapModule): TemplateResult {
    const { size, scale, box, gestures } = this.#camera
    const clusters = scene.clusters(scale)
    this.#shown = clusters
    const has = (id: string | undefined, one: Cluster): boolean => one.places.some((place) => place.id === id)
    const active = clusters.find((one) => has(this.#active, one)) ?? clusters[0]
    const tipped = clusters.find((one) => has(this.#pointing.tip, one))
    const text = tipped && { ...tipped, text: markerName(tipped.places, speech) }
    return html`<svg
      part="map"
      role="group"
      aria-label=${speech.words.map}
      aria-description=${speech.words.help}
      viewBox="${box[0]} ${box[1]} ${box[2] - box[0]} ${box[3] - box[1]}"
      @pointerdown=${gestures.down}
      @pointermove=${gestures.move}
      @pointerup=${gestures.up}
      @pointercancel=${gestures.up}
      @click=${{ handleEvent: gestures.click, capture: true }}
      @dblclick=${gestures.doubleClick}
    >
      ${pictureOf(
        scene,
        speech,
        map,
        { box, scale, size, clusters },
        (code) => this.#wish(scene.places.filter((place) => place.code === code)),
        {
          scale,
          name: (one) => markerName(one.places, speech),
          active,
          isChosen: (one) => one.places.some(({ id }) => this.chosen.has(id)),
          isHot: (one) => has(this.#pointing.hot, one),
          choose: (one) => this.#chooseCluster(one),
          enter: ({ id }, focus) => {
            if (focus) this.#active = id
            this.#pointing.enter(id)
          },
          leave: this.#pointing.leave,
        },
      )}
      ${text ? tooltip(text, box, scale, this.#pointing) : svg``}
    </svg>`
  }

  readonly #follow = (release: Release, event: Event): void => {
    if (!(event.target as Element).closest('a')) return
    if (!this.dispatchEvent(new IomSelectEvent({ release }))) event.preventDefault()
  }

  #chooseCluster(one: Cluster): void {
    if (canPart(one, this.#camera.finest)) this.#camera.part(one)
    else this.#wish(one.places)
  }

  // Choosing what is chosen takes the choice back.
  #wish(places: readonly MapPlace[]): void {
    if (!places.length) return
    const ids = places.slice(0, pageOfList).map(({ id }) => id)
    const again = ids.length === this.chosen.size && ids.every((id) => this.chosen.has(id))
    const codes = new Set(again ? [] : places.map(({ code }) => code))
    const [place] = codes.size === 1 ? codes : []
    if (this.dispatchEvent(new IomSelectEvent({ place }))) this.#mark(again ? [] : places)
  }

  #mark(places: readonly MapPlace[]): void {
    this.chosen = new Set(places.slice(0, pageOfList).map(({ id }) => id))
    const point = this.#scene?.located.get(places[0]?.id ?? '')
    if (!point) return
    this.#active = point.id
    this.#camera.include(point)
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (this.#act(event)) {
      event.preventDefault()
      event.stopPropagation()
    }
  }

  #act({ key, target }: KeyboardEvent): boolean {
    const by = ({ '+': 1, '=': 1, '-': -1, '−': -1, _: -1, '0': 0 } as const)[key]
    if (by !== undefined) this.#camera.zoomBy(by)
    else if (key === 'Escape') return this.#back()
    else if ((target as Element).classList.contains('marker')) return this.#walk(key)
    return by !== undefined
  }

  #back(): boolean {
    if (this.#pointing.dismiss()) return true
    const takesBack = this.chosen.size > 0 && this.dispatchEvent(new IomSelectEvent({ place: undefined }))
    if (takesBack) this.#mark([])
    return takesBack
  }

  #walk(key: string): boolean {
    const from = this.#shown.find(({ places }) => places.some(({ id }) => id === this.#active))
    if (from && (key === 'Enter' || key === ' ')) this.#chooseCluster(from)
    const to = next(this.#shown, from, key)
    if (!to) return key === 'Enter' || key === ' '
    this.#active = to.id
    this.#camera.include(to)
    this.requestUpdate()
    void this.updateComplete.then(() => this.#focusActive())
    return true
  }

  #focusActive(): void {
    this.renderRoot.querySelector<SVGElement>('.markers > [tabindex="0"]')?.focus({ preventScroll: true })
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Another part of the world, or other things, are looked at anew.
    const aim = `${this.region} ${this.show} ${this.release}`
    if (aim !== this.#aim) this.#camera.reset()
    this.#aim = aim
    this.#hadFocus = Boolean((this.shadowRoot?.activeElement as Element | null)?.matches('.markers > *'))
    super.willUpdate(changed)
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed)
    // A marker that zooming joined with another takes its focus along.
    if (this.#hadFocus && !this.shadowRoot?.activeElement) this.#focusActive()
    this.#camera.measure(this.renderRoot.querySelector('.frame') ?? undefined)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-mission-map': IomMissionMapElement
  }
}
