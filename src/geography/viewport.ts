import type { Box } from './boxes.js'
import { width as worldWidth, worldBox, type MapPoint } from './projection.js'

/** The part of the drawing that is in view: its middle and its width, in units of the drawing. */
export interface Viewport extends MapPoint {
  width: number
}

/** The size of the picture on the page, in CSS pixels. */
export interface Size {
  width: number
  height: number
}

/** Least width of a viewport, in units: coasts have no more detail than that. */
export const MIN_WIDTH = 120

/** Pictures below this width, in CSS pixels, have their controls under them: the styles hold the same number. */
export const NARROW_PX = 480

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most)

/** Units of the drawing in a CSS pixel. */
export const unitsPerPixel = (viewport: Viewport, size: Size): number => viewport.width / size.width

/** The box of the drawing that is in view. */
export function boxOf({ x, y, width }: Viewport, size: Size): Box {
  const height = (width * size.height) / size.width
  return [x - width / 2, y - height / 2, x + width / 2, y + height / 2]
}

// A world that is smaller than the picture is centred in it; a larger one fills it.
const keepInside = (at: number, half: number, end: number): number =>
  2 * half >= end ? end / 2 : clamp(at, half, end - half)

/** The nearest viewport that shows nothing beyond the edges of the world. */
export function bounded({ x, y, width }: Viewport, size: Size): Viewport {
  const aspect = size.height / size.width
  const inLimits = clamp(width, MIN_WIDTH, Math.max(worldWidth, worldBox[3] / aspect))
  const halfHeight = (inLimits * aspect) / 2
  return { x: keepInside(x, inLimits / 2, worldWidth), y: keepInside(y, halfHeight, worldBox[3]), width: inLimits }
}

/** The viewport that holds a box with a margin around it, at least `minWidth` units wide. */
export function fit([left, top, right, bottom]: Box, size: Size, minWidth = 600): Viewport {
  // Keeps the controls beside what is shown.
  const margin = size.width < NARROW_PX ? 48 : 100
  const width = Math.max(
    (right - left) / (1 - margin / size.width),
    ((bottom - top) * 1.16 * size.width) / size.height,
    minWidth,
  )
  return bounded({ x: (left + right) / 2, y: (top + bottom) / 2, width }, size)
}

/** The viewport zoomed by a factor and moved, so that the point `from` comes to lie where `to` lay on the page. */
export function moved(viewport: Viewport, size: Size, factor: number, from: MapPoint = viewport, to = from): Viewport {
  const { width } = bounded({ ...viewport, width: viewport.width / factor }, size)
  const share = width / viewport.width
  return bounded({ x: from.x + (viewport.x - to.x) * share, y: from.y + (viewport.y - to.y) * share, width }, size)
}

/** The same viewport, or the one centred on a point that lies near or beyond its edge. */
export function including(viewport: Viewport, { x, y }: MapPoint, size: Size): Viewport {
  const reach = 0.4 * viewport.width
  const isInside = Math.abs(x - viewport.x) < reach && Math.abs(y - viewport.y) < (reach * size.height) / size.width
  return isInside ? viewport : bounded({ x, y, width: viewport.width }, size)
}
