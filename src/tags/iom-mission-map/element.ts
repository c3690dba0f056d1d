import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit'
import { IomActionEvent } from '../../element/events.js'
import { FeedElement, feedElementStyles, type FeedView, type RenderResult } from '../../element/feed-element.js'
import { missingItem } from '../../element/feed-view.js'
import { canSplit } from '../../geography/cluster.js'
import { project, type MapPoint } from '../../geography/projection.js'
import type { World } from '../../geography/world.js'
import { languageAround } from '../../languages/page-language.js'
import type { Messages } from '../../languages/messages.js'
import type { Feed, Release } from '../../model/feed.js'
import { findRelease } from '../../model/find-release.js'
import { directionOf } from '../../model/language-tag.js'
import { boundaryNotes, boundaryNotesStyles, disclaimer } from '../../templates/boundary-notes.js'
import { contactStyles } from '../../templates/contact.js'
import type { PictureFile } from '../../templates/save-picture.js'
import { statusMessage } from '../../templates/status.js'
import { baseLayerStyles, createBaseLayer, type BaseLayer } from './draw/base-layer.js'
import { controls, controlStyles, downloads, legend, type SavedFormat } from './draw/legend-and-controls.js'
import { markerStyles, picture } from './draw/markers-and-labels.js'
import { listStyles, placeDetails, placeList, tableOf } from './draw/list-and-tooltip.js'
import {
  createModel,
  findPlaces,
  notesIn,
  validate,
  worldOf,
  type Geography,
  type MapContext,
  type MapModel,
  type MapPlace,
  type Marker,
  type Show,
  type ShowAs,
} from './layers/layer.js'
import { loadContext, loadGeography } from './preload.js'
import { keyListener, nextItem, nextMarker, SelectionController } from './view/selection-controller.js'
import { ViewportController } from './view/viewport-controller.js'

/** Places that the list shows at first, and adds at each press of "Show more". */
const LIST_PAGE = 60
/** Name of saved files, without an ending. */
const FILE_NAME = 'map'
/** Time that the list waits for a picture before it. */
const LIST_DELAY_MS = 300

/**
 * Missions, releases or events on a world map, with the list that says the same.
 *
 * @customElement iom-mission-map
 * @slot - Shown until the map is there, without JavaScript, and where nothing could be loaded.
 * @slot title - Title above the map.
 * @slot takeaway - A sentence under the title: what the map tells.
 * @fires {IomLoadEvent} iom-load - The feed arrived.
 * @fires {IomErrorEvent} iom-error - The source could not be loaded or read, or does not hold the release.
 * @fires {IomSelectEvent} iom-select - The reader chooses a place (`place`; undefined where the choice is taken back) or follows a release; cancelable.
 * @fires {IomActionEvent} iom-action - The reader calls or writes to an office, saves its contact, or downloads the map.
 * @csspart map - The picture.
 * @csspart base - Everything.
 * @csspart marker - A marker.
 * @csspart tooltip - The card beside a marker in focus or under the pointer.
 * @csspart button - A button.
 * @csspart list - The list of places.
 * @csspart place - A place of the list.
 * @csspart legend - The meaning of symbols and colours.
 * @csspart disclaimer - The disclaimer about boundaries and names.
 * @csspart note - A standard note about an area in view.
 * @csspart source - Source and date of the boundaries.
 * @cssprop [--iom-color-sea] - The sea.
 * @cssprop [--iom-color-land] - Land without data.
 * @cssprop [--iom-color-coast] - Coasts.
 */
export class IomMissionMapElement extends FeedElement {
  static override properties: PropertyDeclarations = {
    show: {},
    showAs: { attribute: 'show-as' },
    region: {},
    release: {},
    geography: { state: true },
    listPages: { state: true },
    isComplete: { state: true },
  }

  static override styles: CSSResultGroup = [
    feedElementStyles,
    contactStyles,
    boundaryNotesStyles,
    baseLayerStyles,
    markerStyles,
    controlStyles,
    listStyles,
  ]

  /** `missions` (offices), `releases` (countries by their number of releases) or `events` (a series in its order). */
  show: Show = 'releases'
  /** How `releases` are shown: `shades` of the countries, or `circles` sized by the number. */
  showAs: ShowAs = 'shades'
  /** The first view: a name such as `mesoamerica`, an M49 name or code, or country codes; absent: the extent of the data. */
  region?: string
  /** Id or permalink of the release whose places or events are shown; absent: of all, and the newest series of events. */
  release?: string

  private geography: Geography | undefined
  private listPages = 1
  /** Labels, list and notes follow the first picture in a task of their own. */
  private isComplete = false
  #context: Omit<MapContext, 'messages'> | undefined
  readonly #baseLayers = new Map<World, BaseLayer>()
  #model: MapModel | undefined
  #modelInput: readonly unknown[] = []
  #markers: readonly Marker[] = []
  #markerHadFocus = false
  #scrollsToChosen = false
  #completion: ReturnType<typeof setTimeout> | undefined
  readonly #viewport = new ViewportController(this, () => this.#model?.home)
  readonly #selection = new SelectionController(
    this,
    (code) => this.#model?.located.find((place) => place.code === code)?.id,
  )

  /** The point of a place in the units of the SVG. Degrees, WGS 84. */
  project(lon: number, lat: number): MapPoint {
    return this.#model?.world?.project(lon, lat) ?? project(lon, lat)
  }

  /** Marks the places with an alpha-3 code as chosen; without a code marks none. Sends no event. */
  choose(code?: string): void {
    const places = this.#model?.located.filter((place) => code && place.code === code) ?? []
    this.#selection.select(places)
    this.#reveal(places)
  }

  override connectedCallback(): void {
    super.connectedCallback()
    // Loads beside the feed.
    void this.prepare(languageAround(this))?.then(() => this.requestUpdate())
    void loadGeography(this).then((geography) => {
      this.geography = geography
      // Draws the land while the feed is on its way.
      this.#baseLayerOf(worldOf(geography, this.region ?? ''))
    }, this.#warn)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.#completion)
    this.#completion = undefined
  }

  protected override prepare(lang: string): Promise<void> | undefined {
    const { show } = this
    if (this.#context?.lang === lang && this.#context.show === show) return undefined
    return loadContext(lang, show).then((context) => {
      if (show === this.show) this.#context = context
    }, this.#warn)
  }

  readonly #warn = (problem: unknown): void => {
    if (problem) console.warn(`<${this.localName}>:`, problem)
  }

  // A named region can be drawn before the data has arrived.
  protected override renderPlaceholder(messages: Messages): TemplateResult | undefined {
    return this.#context && this.#isRegionKnown() ? this.#content(this.#modelOf(messages)) : undefined
  }

  #isRegionKnown(): boolean {
    return Boolean(this.region && this.geography?.region(this.region))
  }

  protected override renderFeed({ feed, messages }: FeedView): RenderResult {
    // No map is shown without its disclaimer.
    if (!this.#context) return { content: html`${statusMessage(messages.failed)}` }
    const release = this.release ? findRelease(feed, this.release) : undefined
    if (this.release && !release) return missingItem('release', this.release)
    const model = this.#modelOf(messages, feed, release)
    const isEmpty = !model.places.length && !this.#isRegionKnown()
    return isEmpty ? { empty: model.context.words.nothing } : { content: this.#content(model) }
  }

  #modelOf(messages: Messages, feed?: Feed, release?: Release): MapModel {
    const region = this.region?.trim() ?? ''
    const { geography, showAs } = this
    const input = [feed, release, geography, this.#context, messages, region, showAs]
    if (!this.#model || input.some((value, i) => value !== this.#modelInput[i])) {
      this.#modelInput = input
      const context = { ...this.#context, messages } as MapContext
      const found = feed && findPlaces(feed, release, context)
      this.#model = createModel({ context, found, region, showAs, geography })
      if (feed) this.#warn(validate(this.#model, region))
    }
    return this.#model
  }

  #baseLayerOf(world: World): BaseLayer {
    const baseLayer = this.#baseLayers.get(world) ?? createBaseLayer(world.geometry)
    this.#baseLayers.set(world, baseLayer)
    return baseLayer
  }

  #content(model: MapModel): TemplateResult {
    const viewport = this.#viewport
    const { onPoint, active, pointed } = this.#selection
    this.#markers = model.markers(viewport.unitsPerPixel)
    return html`<div class="heading"><slot name="title"></slot><slot name="takeaway"></slot></div>
      <div
        class="map"
        @click=${this.#onClick}
        @keydown=${this.#onKey}
        @pointerover=${onPoint}
        @pointerleave=${onPoint}
        @focusin=${onPoint}
        @focusout=${onPoint}
      >
        <div class="picture">
          <div class="frame">
            ${this.#picture(model, this.#markerOf(active) ?? this.#markers[0], this.#markerOf(pointed))}
          </div>
          <div class="bar">${model.world ? [legend(model, viewport), controls(model, viewport)] : nothing}</div>
          ${disclaimer(model.context.words)}
        </div>
        <div class="side">${this.isComplete || !model.hasData ? this.#list(model) : nothing}</div>
        <div class="notes">
          ${boundaryNotes(model.context.words, notesIn(model, viewport.box), model.geography?.source)}
          ${model.places.length ? downloads(model, (format) => void this.#save(format)) : nothing}
        </div>
      </div>`
  }

  #picture(model: MapModel, active: Marker | undefined, pointed: Marker | undefined): unknown {
    if (!model.world || !this.#viewport.isMeasured) return nothing
    const baseLayer = this.#baseLayerOf(model.world)
    baseLayer.shade(model.steps)
    const { chosen } = this.#selection
    const hasLabels = this.isComplete
    return picture(
      { model, viewport: this.#viewport, markers: this.#markers, active, pointed, chosen, hasLabels },
      baseLayer,
    )
  }

  #list(model: MapModel): TemplateResult {
    const { chosen, active, pointed } = this.#selection
    return placeList(model, {
      chosen,
      pointed: this.#markerOf(pointed)?.places ?? [],
      active,
      limit: this.listPages * LIST_PAGE,
      showMore: () => this.listPages++,
      clear: () => this.#clear(),
      details: (place) => placeDetails(place, model.context, this.headingLevel + 1, this),
    })
  }

  #markerOf(id: string | undefined): Marker | undefined {
    return this.#markers.find(({ places }) => places.some((place) => place.id === id))
  }

  readonly #onClick = ({ target, detail }: MouseEvent): void => {
    const at = (target as Element).closest<HTMLElement | SVGElement>('[data-place], [data-code]')
    // A drag ends with a click; the second click of a double click zooms.
    const isGesture = at?.matches('.frame *') && (this.#viewport.isDragged || detail > 1)
    if (at && !isGesture) this.#chooseAt(at)
  }

  #chooseAt(at: HTMLElement | SVGElement): void {
    const { code, place: id } = at.dataset
    const marker = at.matches('.marker') ? this.#markerOf(id) : undefined
    const places = this.#model?.places.filter((place) => (id ? place.id === id : place.code === code)) ?? []
    if (marker && canSplit(marker, this.#viewport.finestScale)) this.#viewport.flyToAll(marker.places)
    else this.#reveal(this.#selection.toggleSelection(marker?.places ?? places))
  }

  /** Scrolls the list to places that are chosen now, and moves the map to them. */
  #reveal(places: readonly MapPlace[] | undefined): void {
    const model = this.#model
    const point = model?.located.find(({ id }) => id === places?.[0]?.id)
    this.#scrollsToChosen = true
    if (!model || !point) return
    this.#selection.active = point.id
    const isApart = (scale: number): boolean =>
      model.markers(scale).some((one) => one.id === point.id && (one.places.length === 1 || !canSplit(one, scale)))
    this.#viewport.flyToPoint(point, isApart)
  }

  #clear(): void {
    this.#selection.clear()
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>('[part="place"][tabindex="0"]')?.focus({ preventScroll: true })
    })
  }

  readonly #onKey = keyListener({
    zoom: (step) => void this.#zoom(step),
    back: () => this.#selection.back(),
    choose: (marker) => this.#chooseAt(marker),
    moveOnMap: (key) => void this.#moveOnMap(key),
    moveInList: (key) => this.#moveInList(key),
  })

  /** Zooms around the marker in focus, and keeps it in view where it is joined with another. */
  async #zoom(step: 1 | -1 | 0): Promise<void> {
    const focused = this.shadowRoot?.activeElement?.matches('.marker')
      ? this.#markerOf(this.#selection.active)
      : undefined
    this.#viewport.zoom(step, focused)
    await this.updateComplete
    const marker = focused && this.#markerOf(focused.id)
    if (marker && step) this.#viewport.include(marker)
  }

  async #moveOnMap(key: string): Promise<void> {
    const from = this.#markerOf(this.#selection.active) ?? this.#markers[0]
    const to = from && nextMarker(this.#markers, from, key)
    if (!to) return
    this.#selection.active = to.id
    this.#viewport.include(to)
    await this.updateComplete
    this.#focusMarker()
  }

  #moveInList(key: string): boolean {
    const items = [...this.renderRoot.querySelectorAll<HTMLElement>('[part="place"]')]
    const from = items.find((item) => item === this.shadowRoot?.activeElement)
    const to = from && nextItem(items, from, key)
    to?.focus()
    return Boolean(to)
  }

  #focusMarker(): void {
    this.renderRoot.querySelector<SVGElement>('.marker[tabindex="0"]')?.focus({ preventScroll: true })
  }

  async #save(format: SavedFormat): Promise<void> {
    const drawing = this.renderRoot.querySelector<SVGSVGElement>('svg[part=map]')
    const model = this.#model
    if (!model) return
    try {
      if (format === 'csv') (await import('../../templates/save-table.js')).saveTable(FILE_NAME, tableOf(model))
      else if (drawing)
        await (await import('../../templates/save-picture.js')).savePicture(drawing, format, this.#file(model))
      this.dispatchEvent(new IomActionEvent({ action: 'download' }))
    } catch (problem) {
      this.#warn(problem)
    }
  }

  /** What a saved picture says around the drawing. */
  #file({ context }: MapModel): PictureFile {
    const texts = (selector: string): string[] =>
      [...this.renderRoot.querySelectorAll(selector)].map(({ textContent }) => textContent.trim())
    return {
      name: FILE_NAME,
      title: this.querySelector('[slot="title"]')?.textContent.trim() ?? context.layer.title(context),
      legend: [...this.renderRoot.querySelectorAll('.legend li')].map((item) => ({
        symbol: item.querySelector('svg'),
        text: item.textContent.trim(),
      })),
      notes: texts('[part="disclaimer"], [part="note"], [part="source"]'),
      isRightToLeft: directionOf(context.lang) === 'rtl',
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    const country = this.source.context?.filter?.place
    if (this.#selection.isFilteredElsewhere(country)) this.choose(country)
    const { lang } = this.#context ?? {}
    if (lang !== undefined) void this.prepare(lang)?.then(() => this.requestUpdate())
    if (['show', 'region', 'release'].some((name) => changed.has(name))) this.#viewport.reset()
    this.#markerHadFocus = Boolean(this.shadowRoot?.activeElement?.matches('.marker'))
    super.willUpdate(changed as PropertyValues<this>)
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed as PropertyValues<this>)
    // Zooming may join the focused marker with another one: that one takes the focus.
    if (this.#markerHadFocus && !this.shadowRoot?.activeElement) this.#focusMarker()
    // The picture follows as soon as the size of its frame is known, before anything is painted.
    void this.updateComplete.then(() => this.#viewport.observe(this.renderRoot.querySelector('.frame')))
    if (!this.isComplete && this.#model?.hasData) this.#complete()
    if (this.#scrollsToChosen) this.#scrollToChosen()
  }

  // The first picture is painted before the list is made; without one the list does not wait for long.
  #complete(): void {
    const complete = (): void => {
      this.isComplete = true
    }
    if (this.renderRoot.querySelector('svg[part=map]')) requestAnimationFrame(() => setTimeout(complete))
    else this.#completion ??= setTimeout(complete, LIST_DELAY_MS)
  }

  // Scrolls the list, never the page.
  #scrollToChosen(): void {
    this.#scrollsToChosen = false
    const item = this.renderRoot.querySelector<HTMLElement>('[aria-expanded=true]')
    item?.closest('.scroll')?.scrollTo(0, item.offsetTop)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-mission-map': IomMissionMapElement
  }
}
