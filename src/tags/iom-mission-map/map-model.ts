import type { Box } from '../../geography/shape.js'
import { worldBox, type MapPoint } from '../../geography/projection.js'
import { cluster, type Cluster } from './view/cluster.js'
import type { Located, MapPlace } from './layers/places.js'
import type { Speech } from './map-context.js'
import { stepOf, stepsFor } from './draw/color-scale.js'
import { boxAround, union } from './view/viewport.js'

/** The geometry's module, loaded when a map is near the window. */
export type MapModule = typeof import('../../geography/world.js')

/** What a map shows, apart from the part that is in view. */
export interface Scene {
  speech: Speech
  map: MapModule | undefined
  /** In the order of the list. Those that could not be put on the map have no point. */
  places: readonly (MapPlace | Located)[]
  located: readonly Located[]
  /** The least count of each shade. */
  steps: readonly number[]
  /** Step of each country, by alpha-3 code. */
  shades: ReadonlyMap<string, number>
  /** What is seen first: the region, else what the data covers, else the world. */
  home: Box
  /** Where boundaries or status are not settled. */
  unsettled: readonly Box[]
  clusters: (scale: number) => Cluster[]
}

/** Puts places on the map, as soon as it is there. */
export function sceneOf(speech: Speech, found: readonly MapPlace[], region: string, map: MapModule | undefined): Scene {
  const places = found.map((place) => ({ ...place, ...(map && locate(place, map)) }))
  const located = places.filter((place): place is Located => 'x' in place)
  const steps = stepsFor(places.map(({ releases = [] }) => releases.length))
  const shades = map ? shadesOf(places, steps, map) : new Map<string, number>()
  let last: { scale: number; clusters: Cluster[] } | undefined
  return {
    speech,
    map,
    places,
    located,
    steps,
    shades,
    home: (map && regionBox(region, map)) ?? union([map?.boundsOf([...shades.keys()]), boxAround(located)]) ?? worldBox,
    unsettled: map ? unsettledIn(map) : [],
    clusters: (scale) => {
      if (last?.scale !== scale) last = { scale, clusters: cluster(located, scale) }
      return last.clusters
    },
  }
}

// A country is marked in its middle, a town where it lies.
function locate({ place, releases, code }: MapPlace, map: MapModule): MapPoint | undefined {
  const { lat, lon } = place ?? {}
  const middle = (): MapPoint | undefined => (code ? map.anchor(code) : undefined)
  const own = lat === undefined || lon === undefined ? undefined : map.project(lon, lat)
  return releases ? (middle() ?? own) : (own ?? middle())
}

// The places are in order of their numbers: of those that are shaded together, the largest comes last and wins.
const shadesOf = (places: readonly MapPlace[], steps: readonly number[], map: MapModule): Map<string, number> =>
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
  return found && (found.name === 'world' ? worldBox : map.boundsOf(found.frame))
}

let unsettled: Box[] | undefined

/** The areas of undetermined status, and the lines that are no settled boundaries. */
function unsettledIn(map: MapModule): Box[] {
  if (unsettled) return unsettled
  const { areas, borders } = map.loadGeometry()
  const lines = borders.filter(({ style }) => style !== 'solid').flatMap(({ path }) => map.measures(path))
  return (unsettled = [...areas, ...lines].map(({ box }) => box))
}

/** What the webmaster should mend, in sentences; empty where all is sound, and as long as the map is not there. */
export async function faultsIn(scene: Scene, region: string): Promise<string> {
  const { map, places } = scene
  if (!map || (places.every(({ code }) => code) && (!region || map.region(region)?.name))) return ''
  return (await import('./layers/validate.js')).faultsOf(scene, region, map)
}
