import type { Box } from '../../map/decode.js'
import type { NoteId } from '../../map/notes.js'
import { cluster, type Cluster } from './cluster.js'
import type { Mode } from './mode.js'
import { kosovo, type Located, type MapPlace } from './places.js'
import type { Speech } from './speech.js'
import { stepOf, stepsFor, type Step } from './steps.js'
import { boxAround, union, world } from './view.js'

/** The geometry's module, loaded when a map is near the window. */
export type MapModule = typeof import('../../map/index.js')

/** What a map shows, apart from the part that is in view. */
export interface Scene {
  mode: Mode
  speech: Speech
  places: readonly MapPlace[]
  /** Those with a point on the map. */
  located: readonly Located[]
  /** Those without. */
  lost: readonly MapPlace[]
  steps: readonly Step[]
  /** Step of each country, by alpha-3 code. */
  shades: ReadonlyMap<string, number>
  /** What is seen first: the region, else what the data covers, else the world. */
  home: Box
  /** Where boundaries or status are not settled. */
  unsettled: readonly Box[]
  clusters: (scale: number) => Cluster[]
}

/** Puts places on the map. Without the map they have no points yet, and none is lost. */
export function sceneOf(
  mode: Mode,
  speech: Speech,
  places: readonly MapPlace[],
  region: string,
  map: MapModule | undefined,
): Scene {
  const located = map ? places.flatMap((place) => locate(place, map)) : []
  const found = new Set(located.map(({ id }) => id))
  const steps = stepsFor(places.map(({ releases = [] }) => releases.length))
  let last: { scale: number; clusters: Cluster[] } | undefined
  return {
    mode,
    speech,
    places,
    located,
    lost: map ? places.filter(({ id }) => !found.has(id)) : [],
    steps,
    shades: map ? shadesOf(places, steps, map) : new Map(),
    home: (map && (regionBox(region, map) ?? dataBox(located, map))) ?? world,
    unsettled: map ? unsettledIn(map) : [],
    clusters: (scale) => {
      if (last?.scale !== scale) last = { scale, clusters: cluster(located, scale) }
      return last.clusters
    },
  }
}

// A country is marked in its middle, a town where it lies.
function locate(place: MapPlace, map: MapModule): Located[] {
  const middle = place.code ? map.anchor(place.code) : undefined
  const { lat, lon } = place.place ?? {}
  const own = lat === undefined || lon === undefined ? undefined : map.project(lon, lat)
  const point = place.releases ? (middle ?? own) : (own ?? middle)
  return point ? [{ ...place, ...point }] : []
}

// The places are in order of their numbers: of those that are shaded together, the largest comes last and wins.
const shadesOf = (places: readonly MapPlace[], steps: readonly Step[], map: MapModule): Map<string, number> =>
  new Map(
    places
      .toReversed()
      .flatMap(({ code, releases }) =>
        releases && code
          ? map.shadedWith(code).map((one): [string, number] => [one, stepOf(steps, releases.length)])
          : [],
      ),
  )

function regionBox(name: string, map: MapModule): Box | undefined {
  const found = map.region(name)
  return found && (found.name === 'world' ? world : map.boundsOf(found.frame))
}

const dataBox = (located: readonly Located[], map: MapModule): Box | undefined =>
  union(
    [map.boundsOf(located.flatMap(({ code }) => code ?? [])), boxAround(located)].flatMap((box) => (box ? [box] : [])),
  )

/** The areas of undetermined status, and the ends of the lines that are no settled boundaries. */
function unsettledIn(map: MapModule): Box[] {
  const { areas, borders } = map.loadGeometry()
  const lines = borders.filter(({ style }) => style !== 'solid').map(({ path }) => path)
  const ends = [...lines.join('').matchAll(/M(\S+) ([^l]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }))
  return [...areas.map(({ box }) => box), ...ends.map(({ x, y }): Box => [x, y, x, y])]
}

/** The notes for the areas in view, and for places that are named so. */
export function notesOf({ places }: Scene, map: MapModule | undefined, box: Box): NoteId[] {
  const ids = map?.notesFor(box) ?? []
  return ids.includes('kosovo') || !places.some(({ code }) => code === kosovo) ? ids : [...ids, 'kosovo']
}
