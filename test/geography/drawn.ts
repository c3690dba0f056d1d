import { loadGeometry, project } from '../../src/geography/world.js'

type Ring = [number, number][]

const parse = (path: string): Ring[] =>
  path
    .split('M')
    .slice(1)
    .map((part) => {
      let [x, y] = [0, 0]
      const numbers = (part.match(/-?\d+/g) ?? []).map(Number)
      const ring: Ring = []
      for (let i = 0; i + 1 < numbers.length; i += 2) ring.push([(x += numbers[i]!), (y += numbers[i + 1]!)])
      return ring
    })

const parsed = new Map<string, Ring[]>()

/** The rings of a drawn path, read back from its text, as a browser does. */
export function ringsOf(path: string): Ring[] {
  const rings = parsed.get(path) ?? parse(path)
  parsed.set(path, rings)
  return rings
}

const crosses = ([ax, ay]: [number, number], [bx, by]: [number, number], x: number, y: number): boolean =>
  ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax

function crossings(ring: Ring, x: number, y: number): number {
  let count = 0
  let previous = ring.at(-1)!
  for (const point of ring) {
    if (crosses(point, previous, x, y)) count++
    previous = point
  }
  return count
}

/** Whether a path covers a point, by the even-odd rule. */
export const covers = (path: string, x: number, y: number): boolean =>
  ringsOf(path).reduce((count, ring) => count + crossings(ring, x, y), 0) % 2 === 1

const toSegment = ([ax, ay]: [number, number], [bx, by]: [number, number], x: number, y: number): number => {
  const [dx, dy] = [bx - ax, by - ay]
  const share = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)))
  return Math.hypot(ax + share * dx - x, ay + share * dy - y)
}

/** How far a point is from the lines of a path, in units of the drawing. */
export const distanceTo = (path: string, x: number, y: number): number =>
  Math.min(
    ...ringsOf(path).flatMap((line) => line.slice(1).map((point, i) => toSegment(line[i]!, point, x, y))),
    Infinity,
  )

/** The codes drawn at a place, topmost first: areas of undetermined status lie above the countries. */
export function codesAt(lon: number, lat: number): string[] {
  const { x, y } = project(lon, lat)
  const { areas, countries } = loadGeometry()
  return [...areas, ...countries].filter(({ path }) => covers(path, x, y)).map(({ code }) => code)
}
