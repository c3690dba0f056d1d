import type { MapPoint } from '../../map/projection.js'
import type { MapPlace } from './places.js'

/** A place with its point on the map. */
export interface Located extends MapPlace, MapPoint {}

/** Places that are one marker at a scale, because they would overlap; often one alone. */
export interface Cluster extends MapPoint {
  /** Id of its first place. */
  id: string
  places: Located[]
}

/** Two markers are never nearer than this, in CSS pixels, so that each can be hit (WCAG 2.5.8 asks for 24). */
export const nearest = 30

/**
 * Joins places that would overlap. A place joins the nearest earlier marker within reach, so the order of the places says
 * which stand for the others, and no cell of the search holds more than a few markers however many places there are.
 * @param scale units of the drawing in a CSS pixel
 */
export function cluster(places: readonly Located[], scale: number): Cluster[] {
  const reach = nearest * scale
  const cells = new Map<string, Cluster[]>()
  const all: Cluster[] = []
  for (const place of places) {
    const [column, row] = [Math.floor(place.x / reach), Math.floor(place.y / reach)]
    const found = nearestOf(place, around(cells, column, row), reach)
    if (found) {
      found.places.push(place)
      continue
    }
    const made = { id: place.id, x: place.x, y: place.y, places: [place] }
    all.push(made)
    const key = `${column} ${row}`
    cells.set(key, [...(cells.get(key) ?? []), made])
  }
  return all
}

const steps = [-1, 0, 1]

const around = (cells: Map<string, Cluster[]>, column: number, row: number): Cluster[] =>
  steps.flatMap((dx) => steps.flatMap((dy) => cells.get(`${column + dx} ${row + dy}`) ?? []))

function nearestOf(place: MapPoint, clusters: readonly Cluster[], reach: number): Cluster | undefined {
  let best: Cluster | undefined
  let least = reach
  for (const one of clusters) {
    const distance = Math.hypot(one.x - place.x, one.y - place.y)
    if (distance < least) [best, least] = [one, distance]
  }
  return best
}

/** Whether zooming in can part the places of a cluster. */
export const canPart = ({ places }: Cluster, finest: number): boolean => {
  const [first] = places
  return places.some(({ x, y }) => first !== undefined && Math.hypot(x - first.x, y - first.y) >= nearest * finest)
}
