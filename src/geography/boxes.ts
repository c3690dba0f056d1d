import type { MapPoint } from './projection.js'

/** A rectangle of the drawing. */
export type Box = readonly [left: number, top: number, right: number, bottom: number]

/** The smallest box that holds all boxes; undefined for none. */
export const union = (boxes: readonly (Box | undefined)[]): Box | undefined =>
  boxes.reduce(
    (a, b) =>
      a && b ? [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])] : (a ?? b),
    undefined,
  )

/** The smallest box that holds all points; undefined for none. */
export const boxAround = (points: readonly MapPoint[]): Box | undefined => union(points.map(({ x, y }) => [x, y, x, y]))

/** Whether two boxes overlap. */
export const overlap = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]

/** Whether a point lies in a box. */
export const contains = ([left, top, right, bottom]: Box, { x, y }: MapPoint): boolean =>
  x >= left && x <= right && y >= top && y <= bottom

/** Straight-line distance of two points, in their unit. */
export const distance = (a: MapPoint, b: MapPoint): number => Math.hypot(a.x - b.x, a.y - b.y)
