import type { Box } from '../../../geography/shape.js'
import { width, worldBox, type MapPoint } from '../../../geography/projection.js'

/** What part of the drawing is seen: its middle and its width, in units of the drawing. */
export interface View extends MapPoint {
  width: number
}

/** The size of the map on the page, in CSS pixels. */
export interface Size {
  width: number
  height: number
}

/** No picture is narrower: the coasts have no more detail. */
export const narrowest = 120

/** Pictures below this width, in CSS pixels, have their controls under them: so say the styles, too. */
export const slim = 480

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most)

/** Units of the drawing in one CSS pixel. */
export const scaleOf = (view: View, size: Size): number => view.width / size.width

/** Left, top, right, bottom of what is seen. */
export function boxOf({ x, y, width: w }: View, size: Size): Box {
  const h = (w * size.height) / size.width
  return [x - w / 2, y - h / 2, x + w / 2, y + h / 2]
}

/** The smallest box that holds all boxes; undefined of none. */
export const union = (boxes: readonly (Box | undefined)[]): Box | undefined =>
  boxes.reduce(
    (a, b) =>
      a && b ? [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])] : (a ?? b),
    undefined,
  )

/** The box of points. */
export const boxAround = (points: readonly MapPoint[]): Box | undefined => union(points.map(({ x, y }) => [x, y, x, y]))

// Where the world is smaller than the picture, it stands in the middle; else no picture goes beyond its edge.
const inside = (at: number, half: number, end: number): number =>
  2 * half >= end ? end / 2 : clamp(at, half, end - half)

/** The nearest view that shows nothing but the map. */
export function bounded({ x, y, width: w }: View, size: Size): View {
  const aspect = size.height / size.width
  const wide = clamp(w, narrowest, Math.max(width, worldBox[3] / aspect))
  const half = (wide * aspect) / 2
  return { x: inside(x, wide / 2, width), y: inside(y, half, worldBox[3]), width: wide }
}

/** The view that holds a box with some room around it: beside it that of the controls, in CSS pixels. */
export function fit([left, top, right, low]: Box, size: Size, least = 600): View {
  const room = size.width < slim ? 48 : 100
  const wide = Math.max(
    (right - left) / (1 - room / size.width),
    ((low - top) * 1.16 * size.width) / size.height,
    least,
  )
  return bounded({ x: (left + right) / 2, y: (top + low) / 2, width: wide }, size)
}

/** The view zoomed by a factor in which the point `from` lies where `to` lay on the page. */
export function moved(view: View, size: Size, factor: number, from: MapPoint = view, to = from): View {
  const { width: wide } = bounded({ ...view, width: view.width / factor }, size)
  const share = wide / view.width
  return bounded({ x: from.x + (view.x - to.x) * share, y: from.y + (view.y - to.y) * share, width: wide }, size)
}

/** The same view, or one moved so that a point lies well inside it. */
export function including(view: View, { x, y }: MapPoint, size: Size): View {
  const reach = 0.4 * view.width
  const isIn = Math.abs(x - view.x) < reach && Math.abs(y - view.y) < (reach * size.height) / size.width
  return isIn ? view : bounded({ x, y, width: view.width }, size)
}

/** Whether two boxes have anything in common. */
export const meet = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
