import type { LitElement } from 'lit'
import type { Box } from '../../../geography/shape.js'
import { worldBox, type MapPoint } from '../../../geography/projection.js'
import { bounded, boxAround, boxOf, fit, including, moved, narrowest, scaleOf, type Size, type View } from './viewport.js'

// A hand that clicks shakes by a few pixels.
const slack = 4
/** A step of the zoom buttons and keys. */
const step = 1.6

/**
 * Which part of the map is in view: the home box until the reader moves it. Resizing keeps middle and width. Pointers
 * move it: one pans, two pan and zoom. The wheel is the page's, as is a finger that moves up or down.
 */
export class Camera {
  /** Whether the last press became a drag: the click that ends it chooses nothing. */
  dragged = false
  /** Whether the size of the picture is known: until then it would be drawn for nothing. */
  isMeasured = false
  readonly #host: LitElement
  readonly #home: () => Box | undefined
  readonly #down = new Map<number, PointerEvent>()
  // A guess until it is measured, in CSS pixels.
  #size: Size = { width: 640, height: 320 }
  #view: View | undefined
  #sizes: ResizeObserver | undefined

  constructor(host: LitElement, home: () => Box | undefined) {
    this.#host = host
    this.#home = home
  }

  get view(): View {
    return this.#view ? bounded(this.#view, this.#size) : fit(this.#home() ?? worldBox, this.#size)
  }

  /** What is in view: left, top, right, bottom. */
  get box(): Box {
    return boxOf(this.view, this.#size)
  }

  /** Units of the drawing in a CSS pixel. */
  get scale(): number {
    return scaleOf(this.view, this.#size)
  }

  /** The scale at which no picture is finer. */
  get finest(): number {
    return narrowest / this.#size.width
  }

  /** Back to the home box. */
  reset(): void {
    this.#view = undefined
  }

  /** A step in or out; 0 shows the whole world. */
  zoom(by: 1 | -1 | 0): void {
    this.#look(by ? moved(this.view, this.#size, step ** by) : fit(worldBox, this.#size))
  }

  /** Moves as far as it takes to see a point well. */
  include(point: MapPoint): void {
    this.#look(including(this.view, point, this.#size))
  }

  /** Zooms until points fill the picture; a little in any case. */
  part(points: readonly MapPoint[]): void {
    const into = fit(boxAround(points) ?? worldBox, this.#size, narrowest)
    this.#look({ ...into, width: Math.min(into.width, this.view.width / step) })
  }

  /** Keeps to the size of an element of the host. May be called after every rendering. */
  measure(frame: Element | null): void {
    this.#sizes ??= new ResizeObserver((entries) => {
      const { width = 0, height = 0 } = entries.at(-1)?.contentRect ?? {}
      if (!width || !height || (this.isMeasured && width === this.#size.width && height === this.#size.height)) return
      this.isMeasured = true
      this.#size = { width, height }
      this.#host.requestUpdate()
    })
    if (frame) this.#sizes.observe(frame)
  }

  /** Takes every event of a pointer on the picture. */
  readonly track = (event: PointerEvent): void => {
    const last = this.#down.get(event.pointerId)
    if (event.buttons !== 1) this.#down.delete(event.pointerId)
    else if (event.type === 'pointerdown') {
      // The first finger, or the mouse: whatever was down before has been let go out of sight.
      if (event.isPrimary) this.#down.clear()
      this.dragged &&= !event.isPrimary
      this.#down.set(event.pointerId, event)
    } else if (last && (this.dragged || apart(event, last) > slack)) this.#drag(event)
  }

  /** Two fingers are the map's, one is the page's. */
  readonly twoFingers = (event: TouchEvent): void => {
    if (event.touches.length > 1) event.preventDefault()
  }

  /** Zooms in on the point. */
  readonly doubleClick = (event: MouseEvent): void => {
    if ((event.target as Element).closest('.marker')) return
    this.#look(moved(this.view, this.#size, 2, pointAt(event, event.currentTarget)))
  }

  #drag(event: PointerEvent): void {
    const picture = event.currentTarget as Element
    // Only now: a captured pointer would take the click from a marker.
    picture.setPointerCapture(event.pointerId)
    this.dragged = true
    const before = handOf(this.#down, event)
    this.#down.set(event.pointerId, event)
    const now = handOf(this.#down, event)
    const factor = now.spread / before.spread || 1
    this.#look(moved(this.view, this.#size, factor, pointAt(before, picture), pointAt(now, picture)))
  }

  #look(view: View): void {
    this.#view = view
    this.#host.requestUpdate()
  }
}

type Place = Pick<PointerEvent, 'clientX' | 'clientY'>

const apart = (a: Place, b: Place): number => Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)

/** The middle of one or two pointers, and how far apart they are. */
function handOf(down: ReadonlyMap<number, Place>, last: Place): Place & { spread: number } {
  const [a = last, b = a] = down.values()
  const middle = { clientX: (a.clientX + b.clientX) / 2, clientY: (a.clientY + b.clientY) / 2 }
  return { ...middle, spread: apart(a, b) }
}

/** The point of the drawing under a place of the window. */
const pointAt = ({ clientX, clientY }: Place, picture: EventTarget | null): MapPoint =>
  new DOMPoint(clientX, clientY).matrixTransform((picture as SVGSVGElement).getScreenCTM()?.inverse())
