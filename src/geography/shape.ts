import { union, type Box } from './boxes.js'
import type { MapPoint } from './projection.js'

/** Measures of a line, taken as a ring. */
export interface Measure {
  /** In square units; clockwise is positive. */
  area: number
  /** The centre of gravity; of a ring without area its start. */
  centre: MapPoint
  box: Box
}

/** Measures the ring that steps make: where it starts, then right and down from point to point. */
export function measure(steps: readonly number[]): Measure {
  const [startX = 0, startY = 0] = steps
  let [x, y, left, top, right, bottom] = [0, 0, 0, 0, 0, 0]
  let [area, sumX, sumY] = [0, 0, 0]
  for (let i = 2; i < steps.length; i += 2) {
    const [fromX, fromY] = [x, y]
    x += steps[i] ?? 0
    y += steps[i + 1] ?? 0
    const cross = fromX * y - x * fromY
    area += cross / 2
    sumX += (cross * (fromX + x)) / 6
    sumY += (cross * (fromY + y)) / 6
    if (x < left) left = x
    if (x > right) right = x
    if (y < top) top = y
    if (y > bottom) bottom = y
  }
  const centre = area ? { x: startX + sumX / area, y: startY + sumY / area } : { x: startX, y: startY }
  return { area, centre, box: [startX + left, startY + top, startX + right, startY + bottom] }
}

/** Measures each line of a path that `decode` made. */
export const measures = (path: string): Measure[] =>
  path
    .split('M')
    .slice(1)
    .map((line) => measure((line.match(/-?\d+/g) ?? []).map(Number)))

/** A country, or an area of undetermined status. It is measured on first use: most are only drawn. */
export class Shape {
  #measured: { box: Box; centre: MapPoint } | undefined

  /**
   * @param code ISO 3166-1 alpha-3; of an area of undetermined status a code that begins with X
   * @param path the `d` of an SVG path
   * @param anchor a better point for a marker than the centre of the largest part
   */
  constructor(
    readonly code: string,
    readonly path: string,
    readonly anchor?: MapPoint,
  ) {}

  /** In units of the drawing, around all its parts but small and distant islands. */
  get box(): Box {
    return this.#extent.box
  }

  /** A good place for a label or a marker, inside the shape. */
  get point(): MapPoint {
    return this.anchor ?? this.#extent.centre
  }

  get #extent(): { box: Box; centre: MapPoint } {
    return (this.#measured ??= mainOf(measures(this.path)))
  }
}

function mainOf(rings: readonly Measure[]): { box: Box; centre: MapPoint } {
  const [largest] = rings.toSorted((a, b) => Math.abs(b.area) - Math.abs(a.area))
  const main = rings.filter(({ area }) => largest && Math.abs(area) >= Math.abs(largest.area) / 100)
  return { box: union(main.map(({ box }) => box)) ?? [0, 0, 0, 0], centre: largest?.centre ?? { x: 0, y: 0 } }
}
