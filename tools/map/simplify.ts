import { project } from '../../src/map/projection.js'
import { middle, ringArea } from './geometry.js'
import type { Point, Polygon, Ring } from './types.js'
import type { Weighed, World } from './topology.js'

export interface Detail {
  /** Points whose triangle is smaller than this many square units are left out. */
  triangle: number
  /** Islands smaller than this many square units are left out, save the largest part of a country. */
  island: number
}

export const coarse: Detail = { triangle: 0.21, island: 0.1 }
export const fine: Detail = { triangle: 0.03, island: 0.008 }

/** Steps of the grid in one unit of the drawing. */
export const grid = 10

/** Where more points are kept: north-west and south-east corner. */
const closeUps = [
  // Central America, the Caribbean and the Bahamas, which the first users of the map look at closely.
  [project(-98, 24), project(-59.4, 7)],
  [project(-79.4, 27.6), project(-72, 20)],
  // Coasts that would cross themselves: the Strait of Magellan, the Gulf of Trieste, Glacier Bay.
  [project(-69.6, -51.4), project(-68, -52.6)],
  [project(13, 46), project(14.2, 45.3)],
  [project(-137.8, 59.6), project(-135.5, 58.2)],
] as const
const isFine = ([x, y]: readonly [number, number, ...unknown[]]): boolean =>
  closeUps.some(([from, to]) => x > from.x && x < to.x && y > from.y && y < to.y)

const onGrid = ([x, y]: Weighed): Point => [Math.round(x * grid), Math.round(y * grid)]

function thin(arc: Weighed[], limit: number): Point[] {
  const kept = arc.filter((point) => point[2] >= Math.min(limit, (isFine(point) ? fine : coarse).triangle))
  const points = kept.map(onGrid)
  return points.filter((point, i) => i === 0 || String(point) !== String(points[i - 1]))
}

export interface Drawing {
  /** Arcs on the grid, with whole numbers. */
  arcs: Point[][]
  countries: Map<string, number[][][]>
  areas: Map<string, number[][][]>
  styles: World['styles']
  /** A point of each country, in units of the drawing, even if nothing is left of its shape. */
  specks: Map<string, Point>
}

const walk = (arcs: Point[][], arc: number): Point[] => (arc < 0 ? (arcs[~arc] ?? []).toReversed() : (arcs[arc] ?? []))

export const ringPoints = (arcs: Point[][], ring: number[]): Ring =>
  ring.flatMap((arc, i) => walk(arcs, arc).slice(i && 1))

const ringSize = (arcs: Point[][], ring: number[]): number =>
  Math.abs(ringArea(ringPoints(arcs, ring).slice(0, -1))) / grid ** 2

const size = (arcs: Point[][], polygon: number[][]): number => ringSize(arcs, polygon[0] ?? [])

/** Leaves out islands too small to be seen, never the largest part of a country. */
function sieve(arcs: Point[][], polygons: number[][][]): number[][][] {
  const sizes = polygons.map((polygon) => size(arcs, polygon))
  const largest = Math.max(...sizes)
  const chosen = polygons.filter((polygon, i) => {
    const own = sizes[i] ?? 0
    const [x, y] = arcs[Math.max(polygon[0]?.[0] ?? 0, ~(polygon[0]?.[0] ?? 0))]?.[0] ?? [0, 0]
    const limit = isFine([x / grid, y / grid]) ? fine.island : coarse.island
    return own > 0 && (own === largest || own >= limit)
  })
  return chosen.map((polygon) => polygon.filter((ring) => ringSize(arcs, ring) > 0))
}

/** A country smaller than this would lose its shape with the common measure. */
const small = 2
const smallTriangle = 0.015
/** An island of this size keeps enough points to be seen. */
const keptIsland = 0.45

const positive = (arc: number): number => (arc < 0 ? ~arc : arc)
const largestOf = (arcs: Point[][], polygons: number[][][]): number[][] =>
  polygons.reduce((best, one) => (size(arcs, one) > size(arcs, best) ? one : best), polygons[0] ?? [])

/** The world with only the points that can be seen. */
export function simplify({ arcs: weighed, countries, areas, styles, exempt }: World): Drawing {
  const exact = weighed.map((arc) => arc.map(([x, y]): Point => [x * grid, y * grid]))
  const mains = [...countries].map(([code, polygons]) => [code, largestOf(exact, polygons)] as const)
  const delicate = new Set(mains.flatMap(([, main]) => (size(exact, main) < small ? main.flat().map(positive) : [])))
  const islands = new Map(
    [...countries.values()].flat().flatMap((polygon): [number, number][] => {
      const area = size(exact, polygon)
      return area >= keptIsland && area < small ? polygon.flat().map((arc) => [positive(arc), area / 10]) : []
    }),
  )
  const limit = (arc: number): number =>
    exempt.has(arc) ? 0 : delicate.has(arc) ? smallTriangle : (islands.get(arc) ?? Infinity)
  const arcs = weighed.map((arc, i) => thin(arc, limit(i)))
  const sieved = new Map([...countries].map(([code, polygons]) => [code, sieve(arcs, polygons)]))
  const specks = new Map(mains.map(([code, main]) => [code, middle(shapeOf({ arcs: exact }, [main])[0]?.[0] ?? [])]))
  return { arcs, countries: sieved, areas, styles, specks }
}

/** Rings of a shape in units of the drawing. */
export const shapeOf = ({ arcs }: Pick<Drawing, 'arcs'>, polygons: number[][][]): Polygon[] =>
  polygons.map((polygon) => polygon.map((ring) => ringPoints(arcs, ring).map(([x, y]): Point => [x / grid, y / grid])))
