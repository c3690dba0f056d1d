import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Box } from '../../map/decode.js'
import type { MapPoint } from '../../map/projection.js'
import type { Cluster } from './cluster.js'
import { Gestures } from './gestures.js'
import { bounded, boxOf, fit, including, narrowest, pan, scaleOf, step, zoom, type Size, type View } from './view.js'

const world: Box = [0, 0, 1000, 440]

/** Which part of the map is in view: the home box until the reader moves it. Resizing keeps middle and width. */
export class Camera implements ReactiveController {
  /** Of the frame, in CSS pixels; a guess until it is measured. */
  size: Size = { width: 640, height: 320 }
  readonly gestures: Gestures
  readonly #host: ReactiveControllerHost
  readonly #home: () => Box
  #view: View | undefined
  #frame: Element | undefined
  #sizes: ResizeObserver | undefined

  constructor(host: ReactiveControllerHost, home: () => Box) {
    this.#host = host
    this.#home = home
    this.gestures = new Gestures({
      pan: (dx, dy) => this.#set(pan(this.view, dx, dy, this.size)),
      zoom: (factor, about) => this.#set(zoom(this.view, factor, this.size, this.#pointAt(about))),
    })
    host.addController(this)
  }

  get view(): View {
    return this.#view ? bounded(this.#view, this.size) : fit(this.#home(), this.size)
  }

  get box(): Box {
    return boxOf(this.view, this.size)
  }

  /** Units of the drawing in a CSS pixel. */
  get scale(): number {
    return scaleOf(this.view, this.size)
  }

  /** The scale at which no picture is finer. */
  get finest(): number {
    return narrowest / this.size.width
  }

  /** Whether the reader moved the picture. */
  get moved(): boolean {
    return this.#view !== undefined
  }

  /** Back to the home box. */
  reset(): void {
    this.#view = undefined
  }

  /** A step in or out; 0 shows the whole world. */
  zoomBy(by: 1 | -1 | 0): void {
    this.#set(by ? zoom(this.view, step ** by, this.size) : fit(world, this.size, 1000))
  }

  /** Moves as far as it takes to see a point well. */
  include(point: MapPoint): void {
    const seen = including(this.view, point, this.size)
    if (seen.x !== this.view.x || seen.y !== this.view.y) this.#set(seen)
  }

  /** Zooms until the places of a cluster fill the picture; a little in any case. */
  part({ places }: Cluster): void {
    const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)]
    const into = fit([least(xs), least(ys), most(xs), most(ys)], this.size, narrowest)
    this.#set({ ...into, width: Math.min(into.width, this.view.width / step) })
  }

  /** The frame to measure, as rendered. */
  measure(frame: Element | undefined): void {
    if (frame === this.#frame || !('ResizeObserver' in globalThis)) return
    this.#sizes?.disconnect()
    this.#frame = frame
    this.#sizes = new ResizeObserver(([entry]) => {
      const { width, height } = entry?.contentRect ?? { width: 0, height: 0 }
      if (!width || !height) return
      this.size = { width, height }
      this.#host.requestUpdate()
    })
    if (frame) this.#sizes.observe(frame)
  }

  hostDisconnected(): void {
    this.gestures.stop()
    this.#sizes?.disconnect()
    this.#frame = undefined
  }

  #set(view: View): void {
    this.#view = view
    this.#host.requestUpdate()
  }

  #pointAt({ clientX, clientY }: { clientX: number; clientY: number }): MapPoint {
    const { left = 0, top = 0 } = this.#frame?.getBoundingClientRect() ?? {}
    const [x, y] = this.box
    return { x: x + (clientX - left) * this.scale, y: y + (clientY - top) * this.scale }
  }
}

const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity)
const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), -Infinity)
