import { nothing, svg, type SVGTemplateResult } from 'lit'
import type { Messages } from '../../i18n/messages.js'
import type { Cluster } from './cluster.js'
import { spotLabel, type Show, type Spot } from './spots.js'
import type { Viewport } from './viewport.js'

/** What the markers are drawn with. */
export interface MarkerOptions {
  show: Show
  words: Messages
  numbers: (value: number) => string
  /** Units of the drawing in one CSS pixel. */
  unit: number
  view: Viewport
  /** Keys of the marker that the Tab key reaches, of the one that is named beside it, and of the spot that was chosen. */
  focus: string | undefined
  named: string | undefined
  chosen: string | undefined
  choose: (cluster: Cluster) => void
  /** The pointer or the focus is on a marker, or has left it. */
  point: (key: string | undefined) => void
}

const target = 12

/** The markers, the series line of events, and the names that fit. */
export function markers(clusters: readonly Cluster[], options: MarkerOptions): SVGTemplateResult {
  const names = labels(clusters, options)
  return svg`${options.show === 'events' ? series(clusters) : nothing}
    ${clusters.map((one) => marker(one, options, names.get(one.key)))}`
}

function series(clusters: readonly Cluster[]): SVGTemplateResult {
  const spots = clusters.flatMap(({ spots, x, y }) => spots.map(({ order = 0 }) => ({ order, x, y })))
  const points = spots.sort((a, b) => a.order - b.order).map(({ x, y }) => `${x},${y}`)
  return svg`<polyline class="series" points=${points.join(' ')} aria-hidden="true"></polyline>`
}

/** The name of a marker: of its only spot, or of all that it stands for. */
export const clusterLabel = ({ spots }: Cluster, words: Messages, show: Show): string =>
  spots
    .map((spot) => spotLabel(spot, words, show))
    .slice(0, 5)
    .join('; ') + (spots.length > 5 ? '; …' : '')

function marker(one: Cluster, options: MarkerOptions, name: SVGTemplateResult | undefined): SVGTemplateResult {
  const { words, show, unit, focus, chosen, choose, point } = options
  const isChosen = one.spots.some(({ key }) => key === chosen)
  return svg`<g
    class="marker ${isChosen ? 'chosen' : ''}"
    role="button"
    part="marker"
    tabindex=${one.key === focus ? 0 : -1}
    data-key=${one.key}
    aria-label=${clusterLabel(one, words, show)}
    aria-pressed=${isChosen}
    transform="translate(${one.x} ${one.y}) scale(${unit})"
    @click=${() => choose(one)}
    @focus=${() => point(one.key)}
    @blur=${() => point(undefined)}
    @pointerenter=${() => point(one.key)}
    @pointerleave=${() => point(undefined)}
  >
    <circle class="target" r=${target}></circle>
    <circle class="ring" r=${target + 2}></circle>
    ${shape(one, options)} ${name ?? nothing}
  </g>`
}

function shape({ spots }: Cluster, { show, numbers }: MarkerOptions): SVGTemplateResult {
  const count = show === 'releases' ? spots.reduce((sum, { entries }) => sum + entries.length, 0) : spots.length
  if (show === 'releases' || count > 1) {
    return svg`<circle class="point" r=${count > 99 ? 12 : 9}></circle><text class="count" dy="0.36em" aria-hidden="true">${numbers(count)}</text>`
  }
  const [spot] = spots
  return show === 'events' ? svg`<circle class="event ${spot?.entries[0]?.event?.state}" r="6"></circle>` : office(spot)
}

// Levels differ by shape, not by colour: a square for headquarters, a diamond for regional offices, a circle for all others.
function office(spot: Spot | undefined): SVGTemplateResult {
  const level = spot?.entries[0]?.office?.level
  if (level === 'hq') return svg`<rect class="point" x="-7" y="-7" width="14" height="14"></rect>`
  if (level === 'regional') return svg`<path class="point" d="M0-8 8 0 0 8-8 0Z"></path>`
  return svg`<circle class="point" r="5.5"></circle>`
}

const letter = 6.6
const lineHeight = 16

/** The names that stand beside their markers: first of the one that is pointed at, then of as many as fit without touching. */
function labels(
  clusters: readonly Cluster[],
  { unit, view, named, chosen }: MarkerOptions,
): Map<string, SVGTemplateResult> {
  const taken: Rectangle[] = clusters.map(({ x, y }) => rectangle(x / unit - 9, y / unit - 9, 18, 18))
  const found = new Map<string, SVGTemplateResult>()
  const first = (one: Cluster): boolean => one.key === named || one.spots.some(({ key }) => key === chosen)
  for (const one of [...clusters].sort((a, b) => Number(first(b)) - Number(first(a)))) {
    const text = one.spots.length > 1 && one.key !== named ? '' : nameOf(one)
    const spot = text && place(one, text, taken, view, unit, first(one))
    if (!spot) continue
    taken.push(spot.room)
    found.set(
      one.key,
      svg`<text class="name" x=${spot.x} dy="0.36em" text-anchor=${spot.side} aria-hidden="true">${text}</text>`,
    )
  }
  return found
}

const nameOf = ({ spots }: Cluster): string =>
  spots
    .map(({ name }) => name)
    .slice(0, 3)
    .join(', ')

type Rectangle = readonly [left: number, top: number, right: number, bottom: number]
const rectangle = (x: number, y: number, width: number, height: number): Rectangle => [x, y, x + width, y + height]
const touch = (a: Rectangle, b: Rectangle): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]

function place(
  { x, y }: Cluster,
  text: string,
  taken: readonly Rectangle[],
  view: Viewport,
  unit: number,
  always: boolean,
) {
  const width = text.length * letter
  const [px, py] = [x / unit, y / unit]
  const edge = (view.x + view.width) / unit
  const right = { x: 14, side: 'start', room: rectangle(px + 14, py - lineHeight / 2, width, lineHeight) }
  const left = { x: -14, side: 'end', room: rectangle(px - 14 - width, py - lineHeight / 2, width, lineHeight) }
  const inside = ({ room }: typeof right): boolean => room[2] <= edge && room[0] >= view.x / unit
  const free = [right, left].find((one) => inside(one) && !taken.some((other) => touch(one.room, other)))
  return free ?? (always ? ([right, left].find(inside) ?? right) : undefined)
}
