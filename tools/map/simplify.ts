import { project } from '../../src/geography/projection.js'
import { measureRing, middle, nth, positive } from './geometry.js'
import type { Point, Polygon, Ring } from './types.js'
import type { Weighed, World } from './topology.js'

export interface Detail {
  /** Points whose triangle is smaller than this many square units are left out. */
  triangle: number
  /** Islands smaller than this many square units are left out, save the largest part of a country. */
  island: number
  /** Islands of at least this many square units keep the points that they need to be seen. */
  kept: number
}

const coarse: Detail = { triangle: 25, island: 10, kept: 40 }
const fine: Detail = { triangle: 3, island: 0.8, kept: 4 }

type Box = readonly [left: number, top: number, right: number, bottom: number]

function between(west: number, north: number, east: number, south: number): Box {
  const [from, to] = [project(west, north), project(east, south)]
  return [from.x, from.y, to.x, to.y]
}

function around(lon: number, lat: number): Box {
  const { x, y } = project(lon, lat)
  return [x - 10, y - 10, x + 10, y + 10]
}

/** Where more points are kept. */
const closeUps: Box[] = [
  // Central America, the Caribbean and the Bahamas, which the first users of the map look at closely.
  between(-98, 24, -59.4, 7),
  between(-79.4, 27.6, -72, 20),
  // Coasts that would cross themselves: the Strait of Magellan, the Gulf of Trieste, Glacier Bay.
  around(-68.8, -52),
  around(13.6, 45.7),
  around(-136.6, 58.9),
  // Seats of government, and towns on a border, that would stand in the sea or across the border.
  around(-149.9, 61.2), // Anchorage
  around(-58.2, 6.8), // Georgetown
  around(-56.2, -34.9), // Montevideo
  around(-17.5, 14.7), // Dakar
  around(-15.6, 11.9), // Bissau
  around(-16.6, 13.5), // Banjul
  around(-13.7, 9.5), // Conakry
  around(-13.2, 8.5), // Freetown
  around(8.8, 3.75), // Malabo
  around(12.6, 55.7), // Copenhagen
  around(18.4, -33.9), // Cape Town
  around(24.9, 60.2), // Helsinki
  around(28.7, 48.1), // the Dniester
  around(34.2, 44.6), // Yalta
  around(35.4, 33.1), // Galilee
  around(35.5, 33.9), // Beirut
  around(43.1, 11.6), // Djibouti
  around(48, 29.4), // Kuwait City
  around(54.4, 24.5), // Abu Dhabi
]
const detailAt = ([x, y]: readonly [number, number, ...unknown[]]): Detail =>
  closeUps.some(([left, top, right, bottom]) => x > left && x < right && y > top && y < bottom) ? fine : coarse

const onGrid = ([x, y]: Weighed): Point => [Math.round(x), Math.round(y)]

function thin(arc: Weighed[], limit: number): Point[] {
  const kept = arc.filter((point) => point[2] >= Math.min(limit, detailAt(point).triangle))
  const points = kept.map(onGrid)
  return points.filter((point, i) => i === 0 || String(point) !== String(points[i - 1]))
}

export interface Drawing {
  /** Arcs in whole numbers. */
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

const ringSize = (arcs: Point[][], ring: number[]): number => Math.abs(measureRing(ringPoints(arcs, ring)).area)

const size = (arcs: Point[][], polygon: number[][]): number => ringSize(arcs, polygon[0] ?? [])

/** Leaves out islands too small to be seen, never the largest part of a country. */
function sieve(arcs: Point[][], polygons: number[][][]): number[][][] {
  const sizes = polygons.map((polygon) => size(arcs, polygon))
  const largest = Math.max(...sizes)
  const chosen = polygons.filter((polygon, i) => {
    const own = sizes[i] ?? 0
    const [x, y] = arcs[Math.max(polygon[0]?.[0] ?? 0, ~(polygon[0]?.[0] ?? 0))]?.[0] ?? [0, 0]
    return own > 0 && (own === largest || own >= detailAt([x, y]).island)
  })
  return chosen.map((polygon) => polygon.filter((ring) => ringSize(arcs, ring) > 0))
}

/** A part smaller than this would lose its shape with the common measure. */
const small = 200
const smallTriangle = 1.5

const largestOf = (arcs: Point[][], polygons: number[][][]): number[][] =>
  polygons.reduce((best, one) => (size(arcs, one) > size(arcs, best) ? one : best), polygons[0] ?? [])

/** By arc of a small part that is to be seen: the triangle below which its points are left out. */
function delicateArcs(arcs: Point[][], countries: World['countries']): Map<number, number> {
  const found = new Map<number, number>()
  for (const polygons of countries.values()) {
    const main = largestOf(arcs, polygons)
    for (const polygon of polygons) {
      const area = size(arcs, polygon)
      const [x, y] = nth(ringPoints(arcs, polygon[0] ?? []), 0)
      const triangle = polygon === main ? smallTriangle : area / 10
      const isKept = area < small && (polygon === main || area >= detailAt([x, y]).kept)
      if (isKept)
        for (const arc of polygon.flat().map(positive)) found.set(arc, Math.min(triangle, found.get(arc) ?? Infinity))
    }
  }
  return found
}

const heartOf = (arcs: Point[][], polygons: number[][][]): Point =>
  middle(shapeOf({ arcs }, [largestOf(arcs, polygons)])[0]?.[0] ?? [])

/** The world with only the points that can be seen. */
export function simplify({ arcs: weighed, countries, areas, styles, exempt }: World): Drawing {
  const exact = weighed.map((arc) => arc.map(([x, y]): Point => [x, y]))
  const delicate = delicateArcs(exact, countries)
  const arcs = weighed.map((arc, i) => thin(arc, exempt.has(i) ? 0 : (delicate.get(i) ?? Infinity)))
  const sieved = new Map([...countries].map(([code, polygons]) => [code, sieve(arcs, polygons)]))
  const specks = new Map([...countries].map(([code, polygons]) => [code, heartOf(exact, polygons)]))
  return { arcs, countries: sieved, areas, styles, specks }
}

/** Rings of a shape in units of the drawing. */
export const shapeOf = ({ arcs }: Pick<Drawing, 'arcs'>, polygons: number[][][]): Polygon[] =>
  polygons.map((polygon) => polygon.map((ring) => ringPoints(arcs, ring)))
