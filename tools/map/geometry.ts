import { measure, type Measure } from '../../src/geography/shape.js'
import type { Line, Point, Polygon, Ring } from './types.js'

/** The item at a place of a list, from the end if negative; there must be one. */
export function nth<T>(list: readonly T[], i: number): T {
  const item = list.at(i)
  if (item === undefined) throw new RangeError(`No item ${i} in a list of ${list.length}.`)
  return item
}

export const distance = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(ax - bx, ay - by)

/** The number of an arc, whichever way a ring takes it. */
export const positive = (arc: number): number => (arc < 0 ? ~arc : arc)

/** How far it is from one point to another. */
export const step = ([ax, ay]: Point, [bx, by]: Point): Point => [bx - ax, by - ay]

/** The way from point to point of a line. */
export const steps = (line: readonly Point[]): number[] =>
  line.slice(1).flatMap((point, i) => step(nth(line, i), point))

/** What the browser finds of a ring. */
export const measureRing = (ring: Ring): Measure => measure([...(ring[0] ?? []), ...steps(ring)])

export const ringContains = (ring: Ring, [x, y]: Point): boolean => {
  let inside = false
  ring.forEach(([ax, ay], i) => {
    const [bx, by] = nth(ring, i - 1)
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  })
  return inside
}

export const polygonContains = (polygon: Polygon, point: Point): boolean =>
  polygon.reduce((inside, ring) => inside !== ringContains(ring, point), false)

/** The middle of the ring's bounding box. */
export function middle(ring: Ring): Point {
  const xs = ring.map(([x]) => x)
  const ys = ring.map(([, y]) => y)
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2]
}

export function nearestIndex(line: Line, to: Point): number {
  let best = 0
  line.forEach((point, i) => {
    if (distance(point, to) < distance(nth(line, best), to)) best = i
  })
  return best
}

/** The stretch of a line between the vertices nearest to two points, in that order. */
export function stretch(lines: Line[], from: Point, to: Point): Line {
  const gap = (line: Line): number =>
    distance(nth(line, nearestIndex(line, from)), from) + distance(nth(line, nearestIndex(line, to)), to)
  const line = lines.reduce((best, candidate) => (gap(candidate) < gap(best) ? candidate : best))
  if (gap(line) > 0.6) throw new Error(`No border runs from ${from.join(' ')} to ${to.join(' ')}.`)
  const [a, b] = [nearestIndex(line, from), nearestIndex(line, to)]
  return a <= b ? line.slice(a, b + 1) : line.slice(b, a + 1).reverse()
}

/** The part of a ring on one side of a vertical line; side is 1 for east, -1 for west. */
export function clip(ring: Ring, x: number, side: 1 | -1): Ring {
  const inside = ([px]: Point): boolean => (px - x) * side >= 0
  const points = ring.slice(0, -1).flatMap((point, i, all): Point[] => {
    const before = nth(all, i - 1)
    const share = (x - before[0]) / (point[0] - before[0])
    const crossing: Point[] = inside(point) === inside(before) ? [] : [[x, before[1] + share * (point[1] - before[1])]]
    return inside(point) ? [...crossing, point] : crossing
  })
  return points.length < 3 ? [] : [...points, nth(points, 0)]
}
