import type { MapPoint } from './projection.js'

/** Left, top, right, bottom. */
export type Box = readonly [left: number, top: number, right: number, bottom: number]

/** What is known of a line, taken as a ring. */
export interface Measure {
  /** In square units; clockwise is positive. */
  area: number
  /** The centre of gravity; of a ring without area its start. */
  centre: MapPoint
  box: Box
}

/** Measures the ring that flat coordinates make: x, y, x, y … */
export function measure(points: readonly number[]): Measure {
  const xs = points.filter((_, i) => i % 2 === 0)
  const ys = points.filter((_, i) => i % 2)
  const [startX = 0, startY = 0] = points
  let [area, sumX, sumY] = [0, 0, 0]
  for (let i = 1; i < xs.length; i++) {
    const [ax, ay] = [(xs[i - 1] ?? 0) - startX, (ys[i - 1] ?? 0) - startY]
    const [bx, by] = [(xs[i] ?? 0) - startX, (ys[i] ?? 0) - startY]
    const cross = ax * by - bx * ay
    area += cross / 2
    sumX += (cross * (ax + bx)) / 6
    sumY += (cross * (ay + by)) / 6
  }
  const centre = area ? { x: startX + sumX / area, y: startY + sumY / area } : { x: startX, y: startY }
  return { area, centre, box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] }
}

/** The smallest box that holds all boxes. */
const around = (boxes: readonly Box[]): Box => [
  Math.min(...boxes.map(([left]) => left)),
  Math.min(...boxes.map(([, top]) => top)),
  Math.max(...boxes.map(([, , right]) => right)),
  Math.max(...boxes.map(([, , , bottom]) => bottom)),
]

function pointsOf(line: string): number[] {
  let [x, y] = [0, 0]
  return (line.match(/-?[\d.]+/g) ?? []).map((step, i) => (i % 2 ? (y += Number(step)) : (x += Number(step))))
}

/** The lines of a path that `decode` made, measured. */
export const measures = (path: string): Measure[] =>
  path
    .split('M')
    .slice(1)
    .map((line) => measure(pointsOf(line)))

/** A country, or an area of undetermined status. It is measured when it is asked: of most only the path is wanted. */
export class Shape {
  #measured: { box: Box; centre: MapPoint } | undefined

  /**
   * @param code ISO 3166-1 alpha-3; of an area of undetermined status a code that begins with X
   * @param path the `d` of an SVG path
   * @param given a better point than the centre of the largest part
   */
  constructor(
    readonly code: string,
    readonly path: string,
    readonly given?: MapPoint,
  ) {}

  /** In units of the drawing, around all its parts but small and distant islands. */
  get box(): Box {
    return this.#all.box
  }

  /** A good place for a label or a marker, inside the shape. */
  get point(): MapPoint {
    return this.given ?? this.#all.centre
  }

  get #all(): { box: Box; centre: MapPoint } {
    return (this.#measured ??= mainOf(measures(this.path)))
  }
}

function mainOf(rings: readonly Measure[]): { box: Box; centre: MapPoint } {
  const [largest] = rings.toSorted((a, b) => Math.abs(b.area) - Math.abs(a.area))
  const main = rings.filter(({ area }) => largest && Math.abs(area) >= Math.abs(largest.area) / 100)
  return { box: around(main.map(({ box }) => box)), centre: largest?.centre ?? { x: 0, y: 0 } }
}
