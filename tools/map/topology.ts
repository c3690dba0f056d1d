import {
  merge,
  mergeArcs,
  type GeometryCollection,
  type TopoGeometry,
  type TopoLine,
  type Topology,
} from 'topojson-client'
import { topology } from 'topojson-server'
import { presimplify } from 'topojson-simplify'
import { nth, polygonContains, positive, stretch } from './geometry.js'
import { layOut, layOutLine } from './layout.js'
import { border, countries } from './source.js'
import type { Line, LineStyle, Point, Polygon, Shapes } from './types.js'
import { areas, lines, pairs, type Area, type Follow, type Step } from './undetermined.js'

interface Objects {
  countries: GeometryCollection<TopoGeometry & { id: string }>
  areas: GeometryCollection<TopoGeometry & { id: string }>
  lines: GeometryCollection<TopoLine & { id: string }>
}

/** A point with the area of the triangle that it adds to its arc: how much it matters. */
export type Weighed = readonly [x: number, y: number, weight: number]

export interface World {
  arcs: Weighed[][]
  /** Rings of signed arc numbers (`~n` runs backwards) by code, polygon after polygon. */
  countries: Map<string, number[][][]>
  areas: Map<string, number[][][]>
  /** By arc number: the line to draw, null for a border that is not drawn. Other borders are solid. */
  styles: Map<number, LineStyle | null>
  /** Arcs that keep all their points. */
  exempt: Set<number>
}

const follow = ({ follow: [some, others], from, to }: Follow): Line => stretch(border(some, others), from, to)

const isFollow = (step: Step): step is Follow => 'follow' in step
const outline = (area: Area): Line => {
  const points = area.steps.flatMap((step): Line => (isFollow(step) ? follow(step) : [step]))
  const open = points.filter((point, i) => String(point) !== String(points[i + 1]))
  return [...open, nth(open, 0)]
}

const feature = (id: string, type: string, coordinates: unknown): unknown => ({
  type: 'Feature',
  id,
  geometry: { type, coordinates },
})
const collection = (features: unknown[]): unknown => ({ type: 'FeatureCollection', features })

function build(base: Shapes): Topology<Objects> {
  const ground = layOut(base)
  const above = layOut(new Map(areas.map((area) => [area.code, [[outline(area)]]])))
  const styled = lines.map(({ style, follow: step }) => feature(style, 'LineString', layOutLine(follow(step))))
  const shapes = (all: Shapes): unknown =>
    collection([...all].map(([code, polygons]) => feature(code, 'MultiPolygon', polygons)))
  return presimplify(topology<Objects>({ countries: shapes(ground), areas: shapes(above), lines: collection(styled) }))
}

/** Which codes use each arc. */
function users(shapes: Map<string, number[][][]>): Map<number, string[]> {
  const found = new Map<number, string[]>()
  for (const [code, polygons] of shapes) {
    for (const arc of new Set(polygons.flat().flat().map(positive))) found.set(arc, [...(found.get(arc) ?? []), code])
  }
  return found
}

const pairStyle = (codes: string[]): LineStyle | null | undefined =>
  pairs.find(([a, b]) => codes.includes(a) && codes.includes(b))?.[2]

/** The middle of an arc, or of its middle segment. */
const heart = (arc: Weighed[]): Point => {
  const i = Math.floor((arc.length - 1) / 2)
  const [[ax, ay], [bx, by]] = [nth(arc, i), nth(arc, i + 1)]
  return [(ax + bx) / 2, (ay + by) / 2]
}

function stylesOf(world: Omit<World, 'styles'>, covers: Polygon[], drawn: Map<number, LineStyle>): World['styles'] {
  const styles: World['styles'] = new Map()
  const borders = users(world.countries)
  const edges = users(world.areas)
  for (const arc of new Set([...borders.keys(), ...edges.keys(), ...drawn.keys()])) {
    const codes = borders.get(arc) ?? []
    const area = areas.find(({ code }) => edges.get(arc)?.includes(code))
    const isCoast = codes.length === 1
    if (isCoast) continue
    const covered = (): null | undefined =>
      covers.some((cover) => polygonContains(cover, heart(nth(world.arcs, arc)))) ? null : undefined
    const pair = pairStyle(codes)
    const style = drawn.get(arc) ?? area?.outline ?? (pair === undefined ? covered() : pair)
    if (style !== undefined) styles.set(arc, style)
  }
  return styles
}

/** The corrected world as shared arcs in the units of the drawing, not yet simplified. */
export function buildWorld(): World {
  const topo = build(countries())
  const dissolve = (geometries: (TopoGeometry & { id: string })[]): Map<string, number[][][]> =>
    new Map(geometries.map((geometry) => [geometry.id, mergeArcs(topo, [geometry]).arcs]))
  const ground = dissolve(topo.objects.countries.geometries)
  const above = dissolve(topo.objects.areas.geometries)
  const covers = topo.objects.areas.geometries.flatMap((geometry) => merge(topo, [geometry]).coordinates)
  const drawn = new Map(
    topo.objects.lines.geometries.flatMap(({ id, arcs }) =>
      (arcs as unknown as number[]).map((arc): [number, LineStyle] => [positive(arc), id as LineStyle]),
    ),
  )
  const exempt = new Set((ground.get('PSE') ?? []).flat().flat().map(positive))
  const world = { arcs: topo.arcs as unknown as Weighed[][], countries: ground, areas: above, exempt }
  return { ...world, styles: stylesOf(world, covers, drawn) }
}
