/** A part of the drawing: its left and top edge, its width and height, in units of the drawing. */
export interface Viewport {
  x: number
  y: number
  width: number
  height: number
}

type Box = readonly [left: number, top: number, right: number, bottom: number]

const most = 60
const margin = 0.12

/** The whole drawing. */
export const whole: Viewport = { x: 0, y: 0, width: 1000, height: 440 }

/** A view that holds a box with some room around it, no closer than is useful. */
export function around([left, top, right, bottom]: Box): Viewport {
  const room = Math.max(right - left, (bottom - top) * 2, 24) * margin
  const width = Math.max(
    right - left + 2 * room,
    ((bottom - top + 2 * room) * whole.width) / whole.height,
    whole.width / most,
  )
  return centred((left + right) / 2, (top + bottom) / 2, width)
}

/** The same view `factor` times closer, around a point that stays where it is. */
export function zoomed(view: Viewport, factor: number, [px, py] = centre(view)): Viewport {
  const width = Math.min(Math.max(view.width / factor, whole.width / most), whole.width)
  const scale = width / view.width
  return clamped({ x: px - (px - view.x) * scale, y: py - (py - view.y) * scale, width, height: view.height * scale })
}

/** The view moved by a distance in units of the drawing. */
export const panned = (view: Viewport, dx: number, dy: number): Viewport =>
  clamped({ ...view, x: view.x + dx, y: view.y + dy })

export const centre = ({ x, y, width, height }: Viewport): [number, number] => [x + width / 2, y + height / 2]

function centred(x: number, y: number, wanted: number): Viewport {
  const width = Math.min(wanted, whole.width)
  const height = (width * whole.height) / whole.width
  return clamped({ x: x - width / 2, y: y - height / 2, width, height })
}

const clamped = (view: Viewport): Viewport => ({
  ...view,
  x: Math.min(Math.max(view.x, 0), whole.width - view.width),
  y: Math.min(Math.max(view.y, 0), whole.height - view.height),
})

/** As the `viewBox` of an SVG. */
export const viewBox = ({ x, y, width, height }: Viewport): string =>
  [x, y, width, height].map((n) => n.toFixed(2)).join(' ')
