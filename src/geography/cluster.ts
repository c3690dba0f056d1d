import { distance } from './boxes.js'
import type { MapPoint } from './projection.js'

/** Points that share one marker at a scale, because their own would overlap; often one alone. */
export interface Cluster<T> extends MapPoint {
  /** Id of its first point. */
  id: string
  places: T[]
}

/** Least distance of two markers in CSS pixels, so that each can be hit (WCAG 2.5.8 asks for 24). */
export const MIN_DISTANCE_PX = 34

/**
 * Joins points that would overlap. A point joins the first marker within reach, so the order of the points decides which
 * of them give a cluster its position and id.
 * @param unitsPerPixel units of the drawing in a CSS pixel
 */
export function cluster<T extends MapPoint & { id: string }>(
  points: readonly T[],
  unitsPerPixel: number,
): Cluster<T>[] {
  const reach = MIN_DISTANCE_PX * unitsPerPixel
  const clusters: Cluster<T>[] = []
  for (const point of points) {
    const { id, x, y } = point
    // The first comparison spares most of 5,000 points the square root.
    const found = clusters.find((one) => Math.abs(one.x - x) < reach && distance(one, point) < reach)
    if (found) found.places.push(point)
    else clusters.push({ id, x, y, places: [point] })
  }
  return clusters
}

/** Whether a cluster comes apart at the finest scale. */
export const canSplit = (one: Cluster<MapPoint>, finestScale: number): boolean =>
  one.places.some((place) => distance(one, place) >= MIN_DISTANCE_PX * finestScale)
