import type { MapPoint } from '../../../geography/projection.js'
import type { Located } from '../layers/places.js'

/** Places that are one marker at a scale, because they would overlap; often one alone. */
export interface Cluster extends MapPoint {
  /** Id of its first place. */
  id: string
  places: Located[]
}

/** Two markers are never nearer than this, in CSS pixels, so that each can be hit (WCAG 2.5.8 asks for 24). */
export const nearest = 34

const apart = (a: MapPoint, b: MapPoint): number => Math.hypot(a.x - b.x, a.y - b.y)

/**
 * Joins places that would overlap. A place joins the first marker within reach, so the order of the places says which
 * stand for the others.
 * @param scale units of the drawing in a CSS pixel
 */
export function cluster(places: readonly Located[], scale: number): Cluster[] {
  const reach = nearest * scale
  const all: Cluster[] = []
  for (const place of places) {
    const { id, x, y } = place
    // Most of 5,000 are told apart by a subtraction.
    const found = all.find((one) => Math.abs(one.x - x) < reach && apart(one, place) < reach)
    if (found) found.places.push(place)
    else all.push({ id, x, y, places: [place] })
  }
  return all
}

/** Whether zooming in can part the places of a cluster. */
export const canPart = (one: Cluster, finest: number): boolean =>
  one.places.some((place) => apart(one, place) >= nearest * finest)
