import type { LitElement } from 'lit'
import { boxAround, distance, type Box } from '../../../geography/boxes.js'
import { worldBox, type MapPoint } from '../../../geography/projection.js'
import {
  bounded,
  boxOf,
  fit,
  including,
  MIN_WIDTH,
  moved,
  unitsPerPixel,
  type Size,
  type Viewport,
} from '../../../geography/viewport.js'

/** Pointers move by a few pixels during a click. */
const DRAG_THRESHOLD_PX = 4
/** Factor of the zoom buttons and keys. */
const ZOOM_STEP = 1.6

/** Duration of a flight to a place. */
const FLIGHT_MS = 300

/** A zoom of one step in or out; 0 shows the whole world. */
export type ZoomStep = 1 | -1 | 0

/**
 * The part of the map that is in view: the home box until the reader moves the map. Resizing keeps its middle and width.
 * One pointer pans, two pan and zoom; the wheel and a finger that moves up or down scroll the page.
 */
export class ViewportController {
  /** Whether the last press became a drag: the click that ends a drag chooses nothing. */
  isDragged = false
  /** Whether the size of the picture is known. */
  isMeasured = false
  readonly #host: LitElement
  readonly #home: () => Box | undefined
  readonly #pointers = new Map<number, PointerEvent>()
  // A guess until the picture is measured.
  #size: Size = { width: 640, height: 320 }
  #viewport: Viewport | undefined
  #resizeObserver: ResizeObserver | undefined
  #flight = 0

  constructor(host: LitElement, home: () => Box | undefined) {
    this.#host = host
    this.#home = home
  }

  get #current(): Viewport {
    return this.#viewport ? bounded(this.#viewport, this.#size) : fit(this.#home() ?? worldBox, this.#size)
  }

  /** The box of the drawing that is in view. */
  get box(): Box {
    return boxOf(this.#current, this.#size)
  }

  /** Units of the drawing in a CSS pixel. */
  get unitsPerPixel(): number {
    return unitsPerPixel(this.#current, this.#size)
  }

  /** Units in a CSS pixel at the deepest zoom. */
  get finestScale(): number {
    return MIN_WIDTH / this.#size.width
  }

  /** Shows the home box. */
  reset(): void {
    this.#viewport = undefined
  }

  /** Zooms around a point, which stays where it is on the page; absent: around the middle. */
  zoom(step: ZoomStep, point?: MapPoint): void {
    this.#show(step ? moved(this.#current, this.#size, ZOOM_STEP ** step, point) : fit(worldBox, this.#size))
  }

  /** Moves the map if a point lies outside the picture or near its edge. */
  include(point: MapPoint): void {
    this.#show(including(this.#current, point, this.#size))
  }

  /** Flies in, at least by a step, until points fill the picture. */
  flyToAll(points: readonly MapPoint[]): void {
    const target = fit(boxAround(points) ?? worldBox, this.#size, MIN_WIDTH)
    this.#flyTo({ ...target, width: Math.min(target.width, this.#current.width / ZOOM_STEP) })
  }

  /** Flies to a point, and zooms in until `isAlone` says that nothing covers it at a scale. */
  flyToPoint(point: MapPoint, isAlone: (unitsPerPixel: number) => boolean): void {
    const { width } = this.#current
    let into = width
    while (into > MIN_WIDTH && !isAlone(into / this.#size.width)) into /= ZOOM_STEP
    this.#flyTo(into < width ? { ...point, width: into } : including(this.#current, point, this.#size))
  }

  /** Reads the size of an element of the host and follows it. May be called after every rendering. */
  observe(frame: Element | null): void {
    if (frame && !this.isMeasured) this.#measure(frame.getBoundingClientRect())
    this.#resizeObserver ??= new ResizeObserver((entries) => {
      const size = entries.at(-1)?.contentRect
      if (size) this.#measure(size)
    })
    if (frame) this.#resizeObserver.observe(frame)
  }

  #measure({ width, height }: Size): void {
    if (!width || !height || (this.isMeasured && width === this.#size.width && height === this.#size.height)) return
    this.isMeasured = true
    this.#size = { width, height }
    this.#host.requestUpdate()
  }

  /** Listener for all pointer events of the picture. */
  readonly onPointer = (event: PointerEvent): void => {
    const last = this.#pointers.get(event.pointerId)
    if (event.buttons !== 1) this.#pointers.delete(event.pointerId)
    else if (event.type === 'pointerdown') {
      // A primary pointer begins a new gesture: the release of older ones was missed.
      if (event.isPrimary) this.#pointers.clear()
      this.isDragged &&= !event.isPrimary
      this.#pointers.set(event.pointerId, event)
    } else if (last && (this.isDragged || distance(event, last) > DRAG_THRESHOLD_PX)) this.#drag(event)
  }

  /** Keeps two fingers from the page, which gets one. */
  readonly onTouchMove = (event: TouchEvent): void => {
    if (event.touches.length > 1) event.preventDefault()
  }

  /** Zooms in on the point under the pointer. */
  readonly onDoubleClick = (event: MouseEvent): void => {
    if ((event.target as Element).closest('.marker')) return
    this.#show(moved(this.#current, this.#size, 2, toDrawing(event, event.currentTarget)))
  }

  #drag(event: PointerEvent): void {
    const picture = event.currentTarget as Element
    // Not before the drag: a captured pointer would take the click from a marker.
    picture.setPointerCapture(event.pointerId)
    this.isDragged = true
    const before = gestureOf(this.#pointers, event)
    this.#pointers.set(event.pointerId, event)
    const after = gestureOf(this.#pointers, event)
    const factor = after.spread / before.spread || 1
    this.#show(moved(this.#current, this.#size, factor, toDrawing(before, picture), toDrawing(after, picture)))
  }

  #show(viewport: Viewport): void {
    cancelAnimationFrame(this.#flight)
    this.#viewport = viewport
    this.#host.requestUpdate()
  }

  // On the way only the view box changes: markers and labels are drawn where the flight ends.
  #flyTo(target: Viewport): void {
    const picture = this.#host.renderRoot.querySelector('svg[part=map]')
    if (!picture || matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.#show(target)
      return
    }
    cancelAnimationFrame(this.#flight)
    const [start, from, to] = [performance.now(), this.#current, bounded(target, this.#size)]
    const frame = (now: number): void => {
      const share = Math.min(1, Math.max(0, (now - start) / FLIGHT_MS))
      const [left, top, right, bottom] = boxOf(between(from, to, share * (2 - share)), this.#size)
      if (share === 1) this.#show(target)
      else {
        picture.setAttribute('viewBox', `${left} ${top} ${right - left} ${bottom - top}`)
        this.#flight = requestAnimationFrame(frame)
      }
    }
    this.#flight = requestAnimationFrame(frame)
  }
}

/** A viewport on the way from one to another; the width changes by the same factor at each step. */
const between = (from: Viewport, to: Viewport, share: number): Viewport => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
  width: from.width * (to.width / from.width) ** share,
})

/** The middle of one or two pointers in the window, and their distance. */
function gestureOf(pointers: ReadonlyMap<number, MapPoint>, last: MapPoint): MapPoint & { spread: number } {
  const [a = last, b = a] = pointers.values()
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, spread: distance(a, b) }
}

/** The point of the drawing under a point of the window. */
const toDrawing = ({ x, y }: MapPoint, picture: EventTarget | null): MapPoint =>
  new DOMPoint(x, y).matrixTransform((picture as SVGSVGElement).getScreenCTM()?.inverse())
