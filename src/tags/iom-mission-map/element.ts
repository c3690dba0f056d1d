import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit'
import { FeedElement, feedElementStyles, type FeedView, type RenderResult } from '../../element/feed-element.js'
import { missingItem } from '../../element/feed-view.js'
import { canSplit, type Cluster } from '../../geography/cluster.js'
import { project, type MapPoint } from '../../geography/projection.js'
import { languageAround } from '../../languages/page-language.js'
import type { Messages } from '../../languages/messages.js'
import type { Feed, Release } from '../../model/feed.js'
import { findRelease } from '../../model/find-release.js'
import { contactStyles } from '../../templates/contact.js'
import { statusMessage } from '../../templates/status.js'
import { baseLayerStyles, createBaseLayer, type BaseLayer } from './draw/base-layer.js'
import { controls, controlStyles, footnotes, layoutStyles, legend } from './draw/controls.js'
import { markerStyles, picture } from './draw/markers.js'
import { listStyles, placeDetails, placeList } from './draw/place-list.js'
import {
  createModel,
  findPlaces,
  validate,
  type LocatedPlace,
  type MapContext,
  type MapModel,
  type MapPlace,
  type Show,
  type World,
} from './layers/layer.js'
import { loadContext, loadWorld } from './preload.js'
import { keyListener, nextMarker, SelectionController } from './view/selection-controller.js'
import { ViewportController } from './view/viewport-controller.js'

/** Places that the list shows at first, and adds at each press of "Show more". */
const LIST_PAGE = 60

/**
 * Missions, releases or events on a world map, with the list that says the same.
 *
 * @customElement iom-mission-map
 * @slot - Shown until the list is there, without JavaScript, and where nothing could be loaded.
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
 * @csspart legend - The meaning of symbols and colours.
 * @csspart disclaimer - The disclaimer about boundaries and names.
 * @csspart note - A standard note about an area in view.
 * @csspart source - Source and date of the boundaries.
 */
export class IomMissionMapElement extends FeedElement {
  static override properties: PropertyDeclarations = {
    show: {},
    region: {},
    release: {},
    world: { state: true },
    listPages: { state: true },
  }

  static override styles: CSSResultGroup = [
    feedElementStyles,
    contactStyles,
    baseLayerStyles,
    markerStyles,
    controlStyles,
    listStyles,
    layoutStyles,
  ]

  /** `missions` (offices), `releases` (countries shaded by their number) or `events` (a series in its order). */
  show: Show = 'releases'
  /** The first view: a name such as `mesoamerica`, an M49 name or code, or country codes; absent: the extent of the data. */
  region?: string
  /** Id or permalink of the release whose places or events are shown; absent: of all, and the newest series of events. */
  release?: string

  private world: World | undefined
  private listPages = 1
  #context: Omit<MapContext, 'messages'> | undefined
  #baseLayer: BaseLayer | undefined
  #model: MapModel | undefined
  #modelInput: readonly unknown[] = []
  #clusters: readonly Cluster<LocatedPlace>[] = []
  #markerHadFocus = false
  #scrollsToChosen = false
  readonly #viewport = new ViewportController(this, () => this.#model?.home)
  readonly #selection = new SelectionController(this)

  /** The point of a place in the units of the SVG. Degrees, WGS 84. */
  project(lon: number, lat: number): MapPoint {
    return project(lon, lat)
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
    void loadWorld(this).then((world) => {
      this.#baseLayer ??= createBaseLayer(world.loadGeometry())
      this.world = world
    }, this.#warn)
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
    const isRegionKnown = this.#context && this.region && this.world?.region(this.region)
    return isRegionKnown ? this.#content(this.#modelOf(messages)) : undefined
  }

  protected override renderFeed({ feed, messages }: FeedView): RenderResult {
    // No map is shown without its disclaimer.
    if (!this.#context) return { content: html`${statusMessage(messages.failed)}` }
    const release = this.release ? findRelease(feed, this.release) : undefined
    if (this.release && !release) return missingItem('release', this.release)
    const model = this.#modelOf(messages, feed, release)
    return model.places.length ? { content: this.#content(model) } : { empty: model.context.words.nothing }
  }

  #modelOf(messages: Messages, feed?: Feed, release?: Release): MapModel {
    const region = this.region?.trim() ?? ''
    const input = [feed, release, this.world, this.#context, messages, region]
    if (!this.#model || input.some((value, i) => value !== this.#modelInput[i])) {
      this.#modelInput = input
      const context = { ...this.#context, messages } as MapContext
      this.#model = createModel(context, feed ? findPlaces(feed, release, context) : [], region, this.world)
      this.#baseLayer?.shade(this.#model.shades)
      if (feed) this.#warn(validate(this.#model, region))
    }
    return this.#model
  }

  #content(model: MapModel): TemplateResult {
    const viewport = this.#viewport
    const { chosen, onPoint } = this.#selection
    const baseLayer = viewport.isMeasured ? this.#baseLayer : undefined
    this.#clusters = model.clusters(viewport.unitsPerPixel)
    const active = this.#clusterOf(this.#selection.active) ?? this.#clusters[0]
    const pointed = this.#clusterOf(this.#selection.pointed)
    return html`<div
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
          ${
            baseLayer
              ? picture({ model, viewport, clusters: this.#clusters, active, pointed, chosen }, baseLayer)
              : nothing
          }
        </div>
        ${baseLayer ? controls(model, viewport) : nothing}
      </div>
      <div class="side">
        ${placeList(model, {
          chosen,
          pointed: pointed?.places ?? [],
          limit: this.listPages * LIST_PAGE,
          showMore: () => this.listPages++,
          details: (place) => placeDetails(place, model.context, this.headingLevel + 1, this),
        })}
      </div>
      <div class="below">${model.world ? legend(model, viewport) : nothing} ${footnotes(model, viewport.box)}</div>
    </div>`
  }

  #clusterOf(id: string | undefined): Cluster<LocatedPlace> | undefined {
    return this.#clusters.find(({ places }) => places.some((place) => place.id === id))
  }

  readonly #onClick = ({ target, detail }: MouseEvent): void => {
    const at = (target as Element).closest<HTMLElement | SVGElement>('[data-place], [data-code]')
    // A drag ends with a click; the second click of a double click zooms.
    const isGesture = at?.matches('.frame *') && (this.#viewport.isDragged || detail > 1)
    if (at && !isGesture) this.#chooseAt(at)
  }

  #chooseAt(at: HTMLElement | SVGElement): void {
    const { code, place: id } = at.dataset
    const cluster = at.matches('.marker') ? this.#clusterOf(id) : undefined
    const places = this.#model?.places.filter((place) => (id ? place.id === id : place.code === code)) ?? []
    if (cluster && canSplit(cluster, this.#viewport.finestScale)) this.#viewport.zoomTo(cluster.places)
    else this.#reveal(this.#selection.toggleSelection(cluster?.places ?? places))
  }

  /** Scrolls list and map to places that are chosen now. */
  #reveal(places: readonly MapPlace[] | undefined): void {
    const point = this.#model?.located.find(({ id }) => id === places?.[0]?.id)
    this.#scrollsToChosen = true
    if (!point) return
    this.#selection.active = point.id
    this.#viewport.include(point)
  }

  readonly #onKey = keyListener({
    zoom: (step) => this.#viewport.zoom(step),
    back: () => this.#selection.back(),
    choose: (marker) => this.#chooseAt(marker),
    go: (key) => void this.#go(key),
  })

  async #go(key: string): Promise<void> {
    const from = this.#clusterOf(this.#selection.active) ?? this.#clusters[0]
    const to = from && nextMarker(this.#clusters, from, key)
    if (!to) return
    this.#selection.active = to.id
    this.#viewport.include(to)
    await this.updateComplete
    this.#focusMarker()
  }

  #focusMarker(): void {
    this.renderRoot.querySelector<SVGElement>('.marker[tabindex="0"]')?.focus({ preventScroll: true })
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
    this.#viewport.observe(this.renderRoot.querySelector('.frame'))
    if (this.#scrollsToChosen) this.#scrollToChosen()
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
