import type { MapPoint } from '../../map/projection.js'
import type { Located } from './places.js'

/** Places that are one marker at a scale, because they would overlap; often one alone. */
export interface Cluster extends MapPoint {
  /** Id of its first place. */
  id: string
  places: Located[]
}

/** Two markers are never nearer than this, in CSS pixels, so that each can be hit (WCAG 2.5.8 asks for 24). */
export const nearest = 34

const apart = (a: MapPoint, b: MapPoint): number => Math.hypot(a.x - b.x, a.y - b.y)
const around = [-1, 0, 1]

/**
 * Joins places that would overlap. A place joins an earlier marker within reach, so the order of the places says which
 * stand for the others, and no cell of the search holds more than a few markers however many places there are.
 * @param scale units of the drawing in a CSS pixel
 */
export function cluster(places: readonly Located[], scale: number): Cluster[] {
  const reach = nearest * scale
  const all: Cluster[] = []
  const cells = new Map<string, Cluster[]>()
  for (const place of places) {
    const { id, x, y } = place
    const key = (dx: number, dy: number): string => `${Math.floor(x / reach) + dx} ${Math.floor(y / reach) + dy}`
    const near = around.flatMap((dx) => around.flatMap((dy) => cells.get(key(dx, dy)) ?? []))
    const found = near.find((one) => apart(one, place) < reach)
    if (found) found.places.push(place)
    else {
      const made = { id, x, y, places: [place] }
      all.push(made)
      cells.set(key(0, 0), [...(cells.get(key(0, 0)) ?? []), made])
    }
  }
  return all
}

/** Whether zooming in can part the places of a cluster. */
export const canPart = (one: Cluster, finest: number): boolean =>
  one.places.some((place) => apart(one, place) >= nearest * finest)
