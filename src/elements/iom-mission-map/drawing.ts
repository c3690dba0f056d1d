import { nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { Geometry } from '../../map/decode.js'
import { formatNumber } from '../../i18n/format.js'
import type { Cluster } from './cluster.js'
import type { Label } from './labels.js'
import type { MapPlace } from './places.js'

/** Countries, areas and borders. `shades` gives the step of a country, from 0. */
export function land(
  { countries, areas, borders, dots }: Geometry,
  shades: ReadonlyMap<string, number>,
  scale: number,
) {
  const fill = (code: string): string | typeof nothing => {
    const step = shades.get(code)
    return step === undefined ? nothing : `url(#step${step})`
  }
  return svg`<g class="land" aria-hidden="true">
    <g class="countries">${countries.map(({ code, path }) => svg`<path data-code=${code} d=${path} fill=${fill(code)}></path>`)}</g>
    <g class="areas">${areas.map(({ code, path }) => svg`<path data-code=${code} d=${path}></path>`)}</g>
    <g class="borders">${borders.map(({ style, path }) => svg`<path class=${style} d=${path}></path>`)}</g>
    <g class="dots">${dots.map(({ code, x, y }) => svg`<circle data-code=${code} cx=${x} cy=${y} r=${2 * scale} class=${shades.has(code) ? 'shaded' : ''}></circle>`)}</g>
  </g>`
}

// Distance of the lines of a pattern in CSS pixels: the darker the shade, the closer.
const pitches = [0, 9, 6, 4]

/** Shades that differ in pattern besides colour. */
export const patterns = (prefix: string, scale: number): SVGTemplateResult[] =>
  pitches.map((pitch, i) => {
    const size = pitch || 8
    return svg`<pattern id="${prefix}${i}" class="step${i}" patternUnits="userSpaceOnUse" width=${size} height=${size}
      patternTransform="scale(${scale}) rotate(45)">
      <rect class="ground" width=${size} height=${size}></rect><rect class="tint" width=${size} height=${size}></rect>
      ${pitch ? svg`<path d="M0 0V${size}"></path>` : nothing}
    </pattern>`
  })

const shapes = {
  hq: svg`<path d="M0 -12 3.4 -4.2 11.6 -3.6 5.4 1.8 7.4 10 0 5.6 -7.4 10 -5.4 1.8 -11.6 -3.6 -3.4 -4.2Z"></path>`,
  regional: svg`<path d="M-8 -8H8V8H-8Z"></path>`,
  country: svg`<circle r="8"></circle>`,
  sub: svg`<circle class="open" r="6"></circle>`,
  liaison: svg`<path d="M0 -9 9 7H-9Z"></path>`,
} as const

/** The shape of an office's level. */
export const levelShape = (level: keyof typeof shapes): SVGTemplateResult => shapes[level]

const radiusOf = (count: number): number => Math.min(9 + 2 * String(count).length, 16)

/** The sign of one event: a ring, filled where it was held, broken where it was cancelled; with its order, in digits of `lang`. */
export const ring = ({ event, order }: MapPlace, lang: string): SVGTemplateResult =>
  svg`<circle class=${event?.state ?? ''} r="10"></circle><text class="number ${event?.state}" y="4">${order === undefined ? '' : formatNumber(order, lang)}</text>`

function sign({ places }: Cluster, count: number, lang: string): SVGTemplateResult {
  const [first] = places
  if (places.length === 1 && first?.office) return levelShape(first.office.level)
  if (places.length === 1 && first?.event) return ring(first, lang)
  const r = radiusOf(count)
  return svg`${places.length > 1 ? svg`<circle class="halo" r=${r + 3}></circle>` : nothing}
    <circle r=${r}></circle><text class="number" y="4">${formatNumber(count, lang)}</text>`
}

/** What markers need besides their places. */
export interface MarkerOptions {
  /** Units of the drawing in a CSS pixel. */
  scale: number
  name: (cluster: Cluster) => string
  count: (cluster: Cluster) => number
  /** Language of the reader, in whose digits numbers are written. */
  lang: string
  active: Cluster | undefined
  isChosen: (cluster: Cluster) => boolean
  isHot: (cluster: Cluster) => boolean
  choose: (cluster: Cluster) => void
  enter: (cluster: Cluster, focus: boolean) => void
  leave: () => void
}

const marker = (one: Cluster, options: MarkerOptions): SVGTemplateResult => svg`<g
  class="marker ${options.isChosen(one) ? 'chosen' : ''} ${options.isHot(one) ? 'hot' : ''}"
  part="marker"
  role="button"
  tabindex=${one === options.active ? 0 : -1}
  aria-label=${options.name(one)}
  aria-pressed=${options.isChosen(one)}
  data-place=${one.id}
  transform="translate(${one.x} ${one.y}) scale(${options.scale})"
  @click=${() => options.choose(one)}
  @focus=${() => options.enter(one, true)}
  @blur=${options.leave}
  @pointerenter=${() => options.enter(one, false)}
  @pointerleave=${options.leave}
  ><circle class="hit" r="14"></circle><circle class="focus" r="17"></circle>${sign(one, options.count(one), options.lang)}</g>`

/** Markers, keyed so that the one in focus stays the same element. */
export const markers = (clusters: readonly Cluster[], options: MarkerOptions): SVGTemplateResult =>
  svg`<g class="markers">${repeat(
    clusters,
    ({ id }) => id,
    (one) => marker(one, options),
  )}</g>`

/** Names beside the markers; their points are CSS pixels of the picture whose left and top corner is given. */
export const nameTexts = (found: readonly Label[], [left, top]: readonly [number, number], scale: number) =>
  svg`<g class="labels" aria-hidden="true" transform="translate(${left} ${top}) scale(${scale})">${found.map(
    ({ x, y, text, anchor }) => svg`<text x=${x} y=${y + 4} text-anchor=${anchor}>${text}</text>`,
  )}</g>`

/** The line that joins the events of a series in their order. */
export const route = (points: readonly { x: number; y: number }[]): SVGTemplateResult =>
  svg`<path class="route" aria-hidden="true" d="M${points.map(({ x, y }) => `${x} ${y}`).join('L')}"></path>`

export type Drawn = TemplateResult | SVGTemplateResult | typeof nothing
