import { codes, undetermined } from '../../src/geography/codes.js'
import { project, type MapPoint } from '../../src/geography/projection.js'
import { measureRing, nth, polygonContains } from './geometry.js'
import { shapeOf, type Drawing } from './simplify.js'
import type { Point, Polygon, Ring } from './types.js'

/** Where the seat of government or the main island says more than the largest island; degrees. */
const places: Record<string, Point> = {
  BVT: [3.4, -54.4],
  FSM: [158.2, 6.9],
  GIB: [-5.35, 36.14],
  KIR: [173, 1.4],
  MDV: [73.5, 4.2],
  MHL: [171.2, 7.1],
  PCN: [-130.1, -25.1],
  TKL: [-171.8, -9.2],
  TON: [-175.2, -21.2],
  TUV: [179.2, -8.5],
  UMI: [166.6, 19.3],
  WLF: [-176.2, -13.3],
}

const distanceTo = (ring: Ring, [x, y]: Point): number =>
  ring.reduce((least, [bx, by], i) => {
    const [ax, ay] = nth(ring, i - 1)
    const [dx, dy] = [bx - ax, by - ay]
    const share = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)))
    return Math.min(least, Math.hypot(ax + share * dx - x, ay + share * dy - y))
  }, Infinity)

/** Points inside the box of a ring, in even steps. */
function lattice(ring: Ring): Point[] {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)]
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const [w, h] = [Math.max(...xs) - left, Math.max(...ys) - top]
  return [...Array(39 * 39).keys()].map((i) => [
    left + (w * ((i % 39) + 1)) / 40,
    top + (h * (Math.floor(i / 39) + 1)) / 40,
  ])
}

const areaOf = (ring: Ring): number => Math.abs(measureRing(ring).area)
const mainOf = (polygons: Polygon[]): Polygon =>
  polygons.reduce((best, one) => (areaOf(one[0] ?? []) > areaOf(best[0] ?? []) ? one : best), [])

/** The point of a polygon that is farthest from its own edge and from the areas above it. */
function innermost(polygon: Polygon, above: Polygon[]): MapPoint {
  const isFree = (point: Point): boolean =>
    polygonContains(polygon, point) && !above.some((area) => polygonContains(area, point))
  const room = (point: Point): number =>
    Math.min(...[...polygon, ...above.flat()].map((ring) => distanceTo(ring, point)))
  const free = lattice(polygon[0] ?? []).filter(isFree)
  const [x, y] = free.reduce((best, point) => (room(point) > room(best) ? point : best), nth(free, 0))
  return { x, y }
}

const neighbours = ['CHN', 'EGY', 'IND', 'KEN', 'PAK', 'SDN', 'SSD']
const toMap = (point: Point | undefined): MapPoint | undefined => point && { x: point[0], y: point[1] }

/**
 * Index of the code, and a point, of the countries whose point the browser does not find by itself: the centre of the
 * largest part may lie outside it, and to find the centres of all dots would take time.
 */
export function anchors(drawing: Drawing, dots: readonly number[]): [index: number, x: number, y: number][] {
  const areas = undetermined.flatMap((code) => shapeOf(drawing, drawing.areas.get(code) ?? []))
  return codes.flatMap((code, i): [number, number, number][] => {
    const place = places[code]
    const main = mainOf(shapeOf(drawing, drawing.countries.get(code) ?? []))
    const near = neighbours.includes(code) ? areas : []
    const given = place ? project(...place) : main.length ? undefined : toMap(drawing.specks.get(code))
    const ring = main[0] ?? []
    const centre = measureRing(ring).centre
    const at: Point = [centre.x, centre.y]
    const isGood = polygonContains(main, at) && !near.some((area) => polygonContains(area, at))
    const isSpeck = areaOf(ring) < 50
    const isFound = !given && (isGood || isSpeck)
    if (isFound && !dots.includes(i)) return []
    const { x, y } = given ?? (isFound ? centre : innermost(main, near))
    return [[i, Math.round(x), Math.round(y)]]
  })
}
