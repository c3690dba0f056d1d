import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { contains, overlap, type Box } from '../../../geography/boxes.js'
import { placeLabels, widthOf, type Labelled } from '../../../geography/label-placement.js'
import type { MapPoint } from '../../../geography/projection.js'
import { seas } from '../../../geography/seas.js'
import { formatNumber } from '../../../languages/format.js'
import { formatCount } from '../../../languages/plural.js'
import { countOf, mostOf, type Feature, type LocatedPlace, type MapModel, type Marker } from '../layers/layer.js'
import type { ViewportController } from '../view/viewport-controller.js'
import { circleRadius, patterns, type BaseLayer } from './base-layer.js'
import { joinNames, tooltip } from './list-and-tooltip.js'

/** Styles of markers and labels. */
export const markerStyles = css`
  .marker {
    cursor: pointer;
    outline: none;
    fill: var(--mark);
    stroke: var(--surface);
    stroke-width: 1.5px;
  }
  .marker.is-shape {
    pointer-events: none;
  }
  .focus {
    fill: transparent;
    stroke: none;
  }
  [aria-pressed='true']:not(.is-shape) .focus {
    fill: color-mix(in srgb, var(--mark) 35%, transparent);
  }
  .marker:focus-visible .focus {
    stroke: var(--focus);
    stroke-width: 2px;
  }
  .open {
    fill: var(--surface);
    stroke: var(--mark);
    stroke-width: 2px;
  }
  .cancelled.open {
    stroke-dasharray: 3 2.5;
  }
  .bar {
    stroke: var(--mark);
  }
  .ring {
    fill: none;
    stroke: var(--mark);
  }
  .bubble {
    fill-opacity: 0.6;
    stroke-width: 1px;
  }
  .marker text {
    font-size: 12px;
    font-weight: 600;
    fill: var(--surface);
    stroke: none;
    text-anchor: middle;
  }
  :is(.planned, .cancelled) text {
    fill: var(--ink);
    paint-order: stroke;
    stroke: var(--surface);
    stroke-width: 3px;
  }
  .map text {
    direction: ltr;
    unicode-bidi: plaintext;
  }
  .labels {
    pointer-events: none;
    paint-order: stroke;
    stroke: var(--land);
    stroke-width: 3px;
    stroke-linejoin: round;
    fill: var(--ink);
    font-size: 12px;
    font-weight: 600;
  }
  /* On the darkest colours, or in the dark on the lightest. */
  .labels :is(.on-3, .on-4) {
    fill: var(--surface);
    stroke: var(--step3);
  }
  .labels .on-4 {
    stroke: var(--step4);
  }
  .labels .country {
    fill: var(--muted);
    font-size: 11px;
    font-weight: 400;
  }
  .labels .sea {
    stroke: var(--sea);
    fill: light-dark(#4a6b8a, #7f9dc0);
    font-style: italic;
    font-weight: 400;
  }
`

/** The input of a picture. */
export interface Picture {
  model: MapModel
  viewport: ViewportController
  markers: readonly Marker[]
  /** The marker that is the tab stop. */
  active: Marker | undefined
  /** The marker that has a tooltip. */
  pointed: Marker | undefined
  /** Ids of the chosen places. */
  chosen: ReadonlySet<string>
  /** Labels follow the first picture. */
  hasLabels: boolean
}

/** The map: base layer, labels, markers, tooltip. */
export function picture(input: Picture, baseLayer: BaseLayer): TemplateResult {
  const { model, viewport, active, pointed, markers } = input
  const { words } = model.context
  const { box, unitsPerPixel: scale, onPointer } = viewport
  const [left, top, right, bottom] = box
  const edge = 20 * scale
  const inView = markers.filter(
    (one) => one === active || overlap([one.x - edge, one.y - edge, one.x + edge, one.y + edge], box),
  )
  return html`<svg
    part="map"
    role="group"
    aria-label=${words.map}
    aria-description=${words.help}
    viewBox="${left} ${top} ${right - left} ${bottom - top}"
    @pointerdown=${onPointer}
    @pointermove=${onPointer}
    @pointerup=${onPointer}
    @pointercancel=${onPointer}
    @touchmove=${viewport.onTouchMove}
    @dblclick=${viewport.onDoubleClick}
  >
    <defs>${patterns(scale)}</defs>
    ${baseLayer.node} ${outlines(input)} ${input.hasLabels ? labels(inView, model, viewport) : nothing}
    ${repeat(
      inView,
      ({ id }) => id,
      (one) => markerTemplate(one, input),
    )}
    ${pointed && input.hasLabels ? tooltip(pointed, radiusOf(pointed, model), model, viewport) : nothing}
  </svg>`
}

/** Outlines of the countries that are chosen or pointed at, where their shapes are the markers. */
function outlines({ model, chosen, pointed }: Picture): SVGTemplateResult[] {
  const { world, places, showAs } = model
  if (!world || showAs !== 'shades') return []
  const isPointed = (id: string): boolean => Boolean(pointed?.places.some((place) => place.id === id))
  return places
    .filter(({ id }) => chosen.has(id) || isPointed(id))
    .map(({ id, code }) => {
      const shape = world.geometry.countries.find((country) => country.code === code)
      return svg`<path class="outline ${chosen.has(id) ? 'is-chosen' : ''}" d=${shape?.path ?? ''}></path>`
    })
}

/** Circles in larger numbers overlap, and carry no number. */
const MAX_NUMBERED = 40

/** Half the width of a marker in CSS pixels; 0 where the shape of the country is the marker. */
function radiusOf(one: Marker, model: MapModel): number {
  const { length } = one.places
  if (one.isShape) return 0
  if (model.showAs === 'circles') return circleRadius(countOf(one.places[0] ?? noFeature), mostOf(model))
  if (model.showAs === 'shades') return length > 1 ? 8 : 6
  const textWidth = 4 + 3.4 * badgeOf(one, model).length
  return length > 1 ? Math.max(textWidth, Math.min(30, 9 + 1.6 * Math.sqrt(length))) : 11
}

const noFeature: Feature = { id: '', place: undefined, detail: '', badge: '' }

/** Text in a marker. */
function badgeOf(one: Marker, model: MapModel): string {
  const { places } = one
  const [first] = places
  if (!first || model.showAs === 'shades') return ''
  if (places.length > 1) return model.context.layer.summarize(places, model.context).badge
  const isCrowded = model.located.length > MAX_NUMBERED || circleRadius(countOf(first), mostOf(model)) < 10
  return model.showAs === 'circles' && isCrowded ? '' : first.badge
}

/** The name of a marker: "Guatemala, 3 press releases"; of several places "4 press releases (Guatemala, Belize)". */
function nameOf({ places }: Marker, { context }: MapModel): string {
  const { lang, words } = context
  const [first] = places
  const names = places.map(({ name, order }) => (order ? `${formatNumber(order, lang)}. ${name}` : name))
  return first && places.length === 1
    ? names.join('') + words.comma + first.detail
    : `${context.layer.summarize(places, context).text} (${joinNames(names, context)})`
}

// The accessible name contains the visible text, for speech input (WCAG 2.5.3).
const accessibleName = (name: string, badge: string): string => (name.includes(badge) ? name : `${badge} – ${name}`)

function markerTemplate(one: Marker, { model, viewport, active, chosen }: Picture): SVGTemplateResult {
  const { id, places, x, y, isShape } = one
  const badge = badgeOf(one, model)
  const half = Math.max(16, radiusOf(one, model) + 5)
  return svg`<g
    class=${isShape ? 'marker is-shape' : 'marker'}
    part="marker"
    role="button"
    tabindex=${one === active ? 0 : -1}
    aria-label=${accessibleName(nameOf(one, model), badge)}
    aria-pressed=${places.some((place) => chosen.has(place.id))}
    data-place=${id}
    transform="translate(${x} ${y}) scale(${viewport.unitsPerPixel})"
    ><rect class="focus" x=${-half} y=${-half} width=${2 * half} height=${2 * half} rx=${half}></rect>${
      isShape ? nothing : symbolOf(one, badge, model)
    }</g>`
}

function symbolOf(one: Marker, badge: string, model: MapModel): unknown {
  const [first, ...others] = one.places
  const radius = radiusOf(one, model)
  if (model.showAs === 'shades') return shadedDot(one.places, radius, model)
  if (!others.length && first?.symbol) return first.symbol(badge)
  // Several events look held only where all of them are.
  const isOpen = one.places.some(({ event }) => event && event.state !== 'done')
  return svg`${others.length ? svg`<circle class="ring" r=${radius + 2.5}></circle>` : nothing}
    <g class=${isOpen ? 'planned' : nothing}>
      <circle class=${isOpen ? 'open' : model.showAs === 'circles' ? 'bubble' : nothing} r=${radius}></circle>
      <text y="4">${badge}</text>
    </g>`
}

/** A dot in the colour of a country that is too small for one; of several the darkest. */
function shadedDot(places: readonly LocatedPlace[], radius: number, { steps }: MapModel): SVGTemplateResult {
  const step = Math.max(...places.map(({ code }) => steps.get(code ?? '') ?? 0))
  return svg`${places.length > 1 ? svg`<circle class="ring" r=${radius + 1.5}></circle>` : nothing}
    <circle class="small-state" r=${radius} data-step=${step} fill="url(#step${step})"></circle>`
}

interface MapLabel extends Labelled {
  /** The class of its style: a place, a place on the colour of a class, a sea, another country. */
  rank: string
}

/** What turns points of the drawing into CSS pixels of the picture. */
interface Frame {
  scale: number
  toPixels: (point: MapPoint) => MapPoint
}

/** Units in a CSS pixel below which a map is regional: it names inner seas, and countries without data. */
const REGIONAL_SCALE = 5

/** Labels in three ranks: places with data, seas, other countries of a regional map. */
function labels(
  markers: readonly Marker[],
  model: MapModel,
  { box, unitsPerPixel: scale }: ViewportController,
): SVGTemplateResult {
  const [left, top, right, bottom] = box
  const toPixels = ({ x, y }: MapPoint): MapPoint => ({
    x: (x - left) / scale,
    y: (y - top) / scale,
  })
  const wanted: MapLabel[] = [
    ...markers.map((one) => ({ ...toPixels(one), ...placeLabel(one, model, { scale, toPixels }) })),
    ...(scale < REGIONAL_SCALE ? countryLabels(model, box, scale).map((one) => ({ ...one, ...toPixels(one) })) : []),
    ...seaLabels(model, scale).map((one) => ({ ...one, ...toPixels(one) })),
  ]
  const placed = placeLabels(wanted, (right - left) / scale, (bottom - top) / scale)
  return svg`<g class="labels" aria-hidden="true" transform="translate(${left} ${top}) scale(${scale})">${placed.map(
    ({ x, y, text, anchor, of }) => svg`<text class=${of.rank} x=${x} y=${y + 4} text-anchor=${anchor}>${text}</text>`,
  )}</g>`
}

function placeLabel(one: Marker, model: MapModel, { scale, toPixels }: Frame): Omit<MapLabel, 'x' | 'y'> {
  const texts = textsOf(one, model)
  const code = one.places[0]?.code ?? ''
  const extent = one.isShape ? model.world?.extentOf(code) : undefined
  if (!extent) return { rank: 'place', half: radiusOf(one, model), texts }
  // On the shape where it is wide enough, else beside its middle.
  const share = (widthOf(texts[0] ?? '') * scale) / (extent[2] - extent[0])
  const rank = share < 0.9 ? `on-${model.steps.get(code) ?? 0}` : 'place'
  return { rank, half: share < 1.5 ? 0 : 4, texts, core: coreOf(extent, toPixels) }
}

/** The inner half of a box, in CSS pixels. */
function coreOf([left, top, right, bottom]: Box, toPixels: (point: MapPoint) => MapPoint): Box {
  const [from, to] = [toPixels({ x: left, y: top }), toPixels({ x: right, y: bottom })]
  const [dx, dy] = [(to.x - from.x) / 4, (to.y - from.y) / 4]
  return [from.x + dx, from.y + dy, to.x - dx, to.y - dy]
}

/** Up to two names. More places are counted, but where the marker says their number. */
function textsOf({ places }: Marker, model: MapModel): string[] {
  const { context, showAs } = model
  const { words, layer } = context
  const [first = '', second, ...others] = [...new Set(places.map((place) => shortName(place, model)))]
  if (second === undefined) return [first]
  if (!others.length) return [`${first}${words.comma}${second}`, first]
  if (showAs === 'shades') return [formatCount(words.countries, places.length, words.lang)]
  return places[0]?.office ? [] : [layer.summarize(places, context).text]
}

const shortName = ({ name, label, code, office, event }: LocatedPlace, { context }: MapModel): string =>
  label ?? (office || event ? name : (context.words.shortNames[code ?? ''] ?? name))

/** Names of the countries in view that have no data and are large enough for them. */
function countryLabels({ world, located, context }: MapModel, box: Box, scale: number): MapLabel[] {
  const named = new Set(located.map(({ code }) => code))
  return (world?.geometry.countries ?? []).flatMap(({ code, box: extent, point }) => {
    if (named.has(code) || !overlap(extent, box) || !contains(box, point)) return []
    const text = context.words.shortNames[code] ?? context.countryName(code)
    const isWide = widthOf(text, 11) < (1.2 * (extent[2] - extent[0])) / scale
    return isWide ? { ...point, rank: 'country' as const, half: 0, texts: [text], size: 11 } : []
  })
}

const seaLabels = ({ world, context: { words } }: MapModel, scale: number): MapLabel[] =>
  seas.flatMap(({ name, lon, lat, isInner }) => {
    const point = world?.project(lon, lat)
    if (!point || (isInner && scale >= REGIONAL_SCALE)) return []
    return { ...point, rank: 'sea' as const, half: 0, texts: [words.seas[name]], size: 12 }
  })
