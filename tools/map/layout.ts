import { middle as meridian, place } from '../../src/geography/projection.js'
import { nth, clip } from './geometry.js'
import type { Line, Point, Polygon, Ring, Shapes } from './types.js'

const toMap = ([lon, lat]: Point): Point => {
  const { x, y } = place(lon - meridian, lat)
  return [x, y]
}

const edge = meridian - 180
const unwrap = ([lon, lat]: Point): Point => [lon < edge ? lon + 360 : lon, lat]
const jumps = (ring: Ring): boolean => ring.some(([lon], i) => i > 0 && Math.abs(lon - nth(ring, i - 1)[0]) > 180)

/** Longitudes run on past 180 degrees; a ring that lies on the edge of the map becomes one at each side. */
function cutAtEdge(ring: Ring): Ring[] {
  const unwrapped = ring.map(unwrap)
  if (!jumps(unwrapped)) return [unwrapped]
  const running = ring.map(([lon, lat]): Point => [lon > 0 ? lon - 360 : lon, lat])
  const west = clip(running, edge, -1).map(([lon, lat]): Point => [lon + 360, lat])
  return [clip(running, edge, 1), west].filter((part) => part.length > 0)
}

const onMap = (polygon: Polygon): Polygon[] => {
  const [outer = [], ...holes] = polygon
  const parts = cutAtEdge(outer)
  if (parts.length > 1 && holes.length > 0) throw new Error('A ring with holes lies on the edge of the map.')
  return parts.map((part) => [part, ...holes.map((hole) => hole.map(unwrap))].map((ring) => ring.map(toMap)))
}

/** Every shape in the units of the drawing, cut at its edges. */
export const layOut = (shapes: Shapes): Shapes =>
  new Map([...shapes].map(([code, polygons]) => [code, polygons.flatMap(onMap)]))

export const layOutLine = (line: Line): Line => line.map(toMap)
