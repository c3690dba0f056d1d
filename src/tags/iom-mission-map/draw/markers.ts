import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { overlap } from '../../../geography/boxes.js'
import type { Cluster } from '../../../geography/cluster.js'
import { placeLabels } from '../../../geography/label-placement.js'
import { formatNumber } from '../../../languages/format.js'
import type { Feature, LocatedPlace, MapContext, MapModel } from '../layers/layer.js'
import type { ViewportController } from '../view/viewport-controller.js'
import type { BaseLayer } from './base-layer.js'

/** Styles of markers, labels and tooltip. */
export const markerStyles = css`
  .route {
    fill: none;
    vector-effect: non-scaling-stroke;
    stroke: var(--brand);
    stroke-width: 1.5px;
    stroke-dasharray: 1 4;
    stroke-linecap: round;
  }
  .marker {
    cursor: pointer;
    outline: none;
    fill: var(--brand);
    stroke: var(--surface);
    stroke-width: 1.5px;
  }
  .focus {
    fill: transparent;
    stroke: none;
  }
  [aria-pressed='true'] .focus {
    fill: color-mix(in srgb, var(--brand) 40%, transparent);
  }
  .marker:focus-visible .focus {
    stroke: var(--focus);
    stroke-width: 2px;
  }
  .planned,
  .cancelled {
    fill: var(--surface);
    stroke: var(--brand);
    stroke-width: 2px;
  }
  .cancelled {
    stroke-dasharray: 3 2.5;
  }
  .map text {
    font-size: 12px;
    font-weight: 600;
    direction: ltr;
    unicode-bidi: plaintext;
  }
  .marker text {
    fill: var(--surface);
    stroke: none;
    text-anchor: middle;
  }
  :is(.planned, .cancelled) text {
    fill: var(--brand);
  }
  .labels {
    pointer-events: none;
    fill: var(--ink);
    stroke: var(--surface);
    stroke-width: 3px;
    paint-order: stroke;
  }
  .tip {
    overflow: visible;
    pointer-events: none;
  }
  .tip > div {
    block-size: 100%;
    display: grid;
    place-items: end center;
  }
  .under > div {
    align-items: start;
  }
  [role='tooltip'] {
    pointer-events: auto;
    background: var(--ink);
    color: var(--surface);
    border: 1px solid transparent;
    border-radius: var(--radius);
    padding: 4px 8px;
    font-size: 13px;
  }
`

/** The input of a picture. */
export interface Picture {
  model: MapModel
  viewport: ViewportController
  clusters: readonly Cluster<LocatedPlace>[]
  /** The marker that is the tab stop. */
  active: Cluster<LocatedPlace> | undefined
  /** The marker that has a tooltip. */
  pointed: Cluster<LocatedPlace> | undefined
  /** Ids of the chosen places. */
  chosen: ReadonlySet<string>
}

/** More labels than that would only be noise. */
const MAX_LABELLED = 80

/** The map: base layer, labels, markers, tooltip. */
export function picture(input: Picture, baseLayer: BaseLayer): TemplateResult {
  const { model, viewport, active, pointed, clusters } = input
  const { words } = model.context
  const { box, unitsPerPixel: scale, onPointer } = viewport
  const [left, top, right, bottom] = box
  const edge = 20 * scale
  const inView = clusters.filter(
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
    ${baseLayer.node} ${model.located[0]?.order ? route(model) : nothing}
    ${inView.length > MAX_LABELLED ? nothing : labels(inView, input)}
    ${repeat(
      inView,
      ({ id }) => id,
      (one) => marker(one, input),
    )}
    ${pointed && tooltip(pointed, nameOf(pointed, model), viewport)}
  </svg>`
}

/** The line that joins the events of a series in their order. */
const route = ({ located }: MapModel): SVGTemplateResult =>
  svg`<path class="route" aria-hidden="true" d="M${located.map(({ x, y }) => `${x} ${y}`).join('L')}"></path>`

/** Text in a marker. */
const badgeOf = ({ places: [first, ...others] }: Cluster<LocatedPlace>, { context }: MapModel): string =>
  first && others.length ? context.layer.summarize([first, ...others], context).badge : (first?.badge ?? '')

/** Distinct names: the first few, and the number of the others. */
function joinNames(names: readonly string[], { lang, words }: MapContext, limit = 3): string {
  const distinct = [...new Set(names)]
  const rest = distinct.length - limit
  return distinct.slice(0, limit).join(words.comma) + (rest > 0 ? ` +${formatNumber(rest, lang)}` : '')
}

/** The name of a marker: "Guatemala, 3 press releases"; of a cluster "4 press releases (Guatemala, Belize)". */
function nameOf({ places }: Cluster<LocatedPlace>, { context }: MapModel): string {
  const { lang, words } = context
  const [first] = places
  const names = places.map(({ name, order }) => (order ? `${formatNumber(order, lang)}. ${name}` : name))
  return first && places.length === 1
    ? names.join('') + words.comma + first.detail
    : `${context.layer.summarize(places, context).text} (${joinNames(names, context)})`
}

// The accessible name contains the visible text, for speech input (WCAG 2.5.3).
const accessibleName = (name: string, badge: string): string => (name.includes(badge) ? name : `${badge} – ${name}`)

function marker(one: Cluster<LocatedPlace>, { model, viewport, active, chosen }: Picture): SVGTemplateResult {
  const { id, places, x, y } = one
  const badge = badgeOf(one, model)
  const half = halfWidth(badge) + 6
  return svg`<g
    class="marker"
    part="marker"
    role="button"
    tabindex=${one === active ? 0 : -1}
    aria-label=${accessibleName(nameOf(one, model), badge)}
    aria-pressed=${places.some((place) => chosen.has(place.id))}
    data-place=${id}
    transform="translate(${x} ${y}) scale(${viewport.unitsPerPixel})"
    ><rect class="focus" x=${-half} y="-16" width=${2 * half} height="32" rx="16"></rect>${symbol(places, badge)}</g>`
}

/** Half the width of a disc with a text, in CSS pixels. */
const halfWidth = (text: string): number => Math.max(10, 5 + 3.3 * text.length)

/** A disc as wide as its text; its class tells the state of an event. */
function disc(text: string, state: Feature['state'], offset = 0): SVGTemplateResult {
  const half = halfWidth(text)
  return svg`<g class=${state ?? nothing}>
    <rect x=${offset - half} y=${offset - 10} width=${2 * half} height="20" rx="10"></rect>
    <text y="4">${offset ? nothing : text}</text>
  </g>`
}

/** The symbol of places: of one its own, of several a stack of discs. */
export function symbol([first, ...others]: readonly Feature[], badge: string): unknown {
  if (!others.length) return first?.symbol ?? disc(badge, first?.state)
  const state = others.every((one) => one.state === first?.state) ? first?.state : 'planned'
  return [5, 2.5, 0].map((offset) => disc(badge, state, offset))
}

// Distances between the lines of the patterns in CSS pixels: denser for darker classes. The first has no lines.
const pitches = [8, 9, 6, 4]

/** A pattern for each colour class, `#step0` and on, so that classes differ not by colour alone. */
const patterns = (scale: number): SVGTemplateResult[] =>
  pitches.map(
    (pitch, i) => svg`<pattern id="step${i}" patternUnits="userSpaceOnUse" width=${pitch} height=${pitch}
      patternTransform="scale(${scale}) rotate(45)">
      <rect width=${pitch} height=${pitch}></rect><path d="M0 0V${i && pitch}"></path>
    </pattern>`,
  )

/** Labels beside the markers that have room for one: the names of up to three places, else of one. */
function labels(inView: readonly Cluster<LocatedPlace>[], { model, viewport }: Picture): SVGTemplateResult {
  const { box, unitsPerPixel: scale } = viewport
  const [left, top, right, bottom] = box
  const markers = inView.map((one) => {
    const names = one.places.map(({ name, label }) => label ?? name)
    return {
      x: (one.x - left) / scale,
      y: (one.y - top) / scale,
      half: halfWidth(badgeOf(one, model)),
      texts: [3, 1].map((limit) => joinNames(names, model.context, limit)),
    }
  })
  const placed = placeLabels(markers, (right - left) / scale, (bottom - top) / scale)
  return svg`<g class="labels" aria-hidden="true" transform="translate(${left} ${top}) scale(${scale})">${placed.map(
    ({ x, y, text, anchor }) => svg`<text x=${x} y=${y + 4} text-anchor=${anchor}>${text}</text>`,
  )}</g>`
}

/**
 * The name of a marker above or below it. It touches the marker and carries its id, so that the pointer can move onto it.
 */
function tooltip(
  { id, x, y }: Cluster<LocatedPlace>,
  text: string,
  { box, unitsPerPixel: scale }: ViewportController,
): SVGTemplateResult {
  const [left, top, right] = box
  const [width, height] = [Math.min(240, (right - left) / scale), 96]
  const half = (width / 2) * scale
  const isBelow = y - top < (height + 20) * scale
  return svg`<foreignObject class="tip ${isBelow ? 'under' : ''}" data-place=${id} width=${width} height=${height}
    x=${-width / 2} y=${isBelow ? 15 : -15 - height}
    transform="translate(${Math.min(Math.max(x, left + half), right - half)} ${y}) scale(${scale})">
    <div><div role="tooltip" part="tooltip">${text}</div></div>
  </foreignObject>`
}
