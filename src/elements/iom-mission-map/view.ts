import type { Box } from '../../map/decode.js'
import { height, width, type MapPoint } from '../../map/projection.js'

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
export const narrowest = 12

// All land but Antarctica lies above this.
const bottom = 440
/** A step of the zoom buttons and keys. */
export const step = 1.6

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most)

/** The width at which the whole world is in view. */
const widest = (size: Size): number => Math.max(width, (bottom * size.width) / size.height)

/** Units of the drawing in one CSS pixel. */
export const scaleOf = (view: View, size: Size): number => view.width / size.width

/** Left, top, right, bottom of what is seen. */
export function boxOf({ x, y, width: w }: View, size: Size): Box {
  const h = (w * size.height) / size.width
  return [x - w / 2, y - h / 2, x + w / 2, y + h / 2]
}

// Where the world is smaller than the picture, it stands in the middle; else no picture goes beyond its edge.
function inside(at: number, half: number, end: number): number {
  return 2 * half >= end ? end / 2 : clamp(at, half, end - half)
}

/** The nearest view that shows nothing but the map. */
export function bounded({ x, y, width: w }: View, size: Size): View {
  const wide = clamp(w, narrowest, widest(size))
  const high = (wide * size.height) / size.width
  const end = Math.min(height, Math.max(bottom, y + high / 2))
  return { x: inside(x, wide / 2, width), y: inside(y, high / 2, end), width: wide }
}

/** The view that holds a box with some room around it. */
export function fit([left, top, right, low]: Box, size: Size, least = 60): View {
  const aspect = size.width / size.height
  const wide = Math.max((right - left) * 1.12, (low - top) * 1.16 * aspect, least)
  return bounded({ x: (left + right) / 2, y: (top + low) / 2, width: wide }, size)
}

/** The view after zooming by a factor; the point `about` stays where it is on the page. */
export function zoom(view: View, factor: number, size: Size, about: MapPoint = view): View {
  const wide = clamp(view.width / factor, narrowest, widest(size))
  const share = wide / view.width
  return bounded(
    { x: about.x + (view.x - about.x) * share, y: about.y + (view.y - about.y) * share, width: wide },
    size,
  )
}

/** The view moved by CSS pixels. */
export function pan(view: View, dx: number, dy: number, size: Size): View {
  const k = scaleOf(view, size)
  return bounded({ ...view, x: view.x - dx * k, y: view.y - dy * k }, size)
}

/** The same view, or one moved so that a point lies well inside it. */
export function including(view: View, { x, y }: MapPoint, size: Size): View {
  const [left, top, right, low] = boxOf(view, size)
  const edge = Math.min(32 * scaleOf(view, size), view.width / 4)
  const isIn = x > left + edge && x < right - edge && y > top + edge && y < low - edge
  return isIn ? view : bounded({ ...view, x, y }, size)
}
