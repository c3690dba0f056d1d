import type { Geometry } from './decode.js'
import { middle, unproject, width, type MapPoint } from './projection.js'
import { Shape } from './shape.js'

const lengths = new Map<number, number>()

/** Length of the parallel at a height of the drawing, in units. */
function parallelAt(y: number): number {
  const known = lengths.get(y)
  if (known !== undefined) return known
  // The length of the arc from the middle to a point, as degrees: 1 unit is 360 / length.
  const edge = unproject(width / 2 + 1, y)
  const length = edge ? 360 / (edge.lon - middle) : width
  lengths.set(y, length)
  return length
}

/** How far a point moves to the left when the middle of the drawing moves east by some degrees. */
const shiftAt = (y: number, degrees: number): number => (parallelAt(y) * degrees) / 360

/** The number of turns round the world that brings a point back into the drawing. */
const turnsFor = ({ x, y }: MapPoint, degrees: number): number =>
  -Math.round((x - shiftAt(y, degrees) - width / 2) / parallelAt(y))

const move = ({ x, y }: MapPoint, degrees: number, turns: number): MapPoint => ({
  x: Math.round(x - shiftAt(y, degrees) + turns * parallelAt(y)),
  y,
})

/** The same place on a drawing whose middle lies some degrees further east. */
export const movePoint = (point: MapPoint, degrees: number): MapPoint => move(point, degrees, turnsFor(point, degrees))

/** A line whose middle decides to which edge of the world it belongs, so that no shape is torn. */
function moveLine(line: string, degrees: number): string {
  const isClosed = line.endsWith('z')
  const steps = (line.match(/-?\d+/g) ?? []).map(Number)
  const points = steps.flatMap((step, i) => (i % 2 ? [] : [{ x: step, y: steps[i + 1] ?? 0 }]))
  for (const [i, point] of points.entries()) {
    point.x += points[i - 1]?.x ?? 0
    point.y += points[i - 1]?.y ?? 0
  }
  const xs = points.map(({ x }) => x)
  const center = { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: points[0]?.y ?? 0 }
  const turns = turnsFor(center, degrees)
  const moved = points.map((point) => move(point, degrees, turns))
  const relative = moved.map(({ x, y }, i) => `${x - (moved[i - 1]?.x ?? 0)} ${y - (moved[i - 1]?.y ?? 0)}`)
  return `M${relative[0] ?? ''}l${relative.slice(1).join(' ')}${isClosed ? 'z' : ''}`
}

const movePath = (path: string, degrees: number): string =>
  path
    .split('M')
    .slice(1)
    .map((line) => moveLine(line, degrees))
    .join('')

/** The same geometry on a drawing whose middle is another meridian. The parallels of the projection are straight lines. */
export function recenter(geometry: Geometry, center: number): Geometry {
  const degrees = center - middle
  const moveShape = ({ code, path, anchor }: Shape): Shape =>
    new Shape(code, movePath(path, degrees), anchor && movePoint(anchor, degrees))
  return {
    countries: geometry.countries.map(moveShape),
    areas: geometry.areas.map(moveShape),
    borders: geometry.borders.map(({ style, path }) => ({ style, path: movePath(path, degrees) })),
    dots: geometry.dots.map(({ code, ...point }) => ({ code, ...movePoint(point, degrees) })),
  }
}
