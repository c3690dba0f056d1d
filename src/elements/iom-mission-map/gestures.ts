/** What a reader's fingers or mouse ask of the map. Places are CSS pixels of the window. */
export interface GestureHost {
  pan: (dx: number, dy: number) => void
  zoom: (factor: number, about: { clientX: number; clientY: number }) => void
}

interface Pointer {
  clientX: number
  clientY: number
}

// A hand that clicks shakes by a few pixels.
const slack = 4

/** Dragging, pinching and the double click. Never the wheel: it is the page's. */
export class Gestures {
  readonly #host: GestureHost
  readonly #pointers = new Map<number, Pointer>()
  #start: Pointer | undefined
  #dragged = false

  constructor(host: GestureHost) {
    this.#host = host
  }

  /** Forgets the pointers that are down. */
  stop(): void {
    this.#pointers.clear()
  }

  readonly down = (event: PointerEvent): void => {
    if (event.button > 0) return
    if (!this.#pointers.size) this.#dragged = false
    this.#start = event
    this.#pointers.set(event.pointerId, event)
  }

  readonly move = (event: PointerEvent): void => {
    const before = this.#pointers.get(event.pointerId)
    if (!before || !this.#start) return
    const far = Math.hypot(event.clientX - this.#start.clientX, event.clientY - this.#start.clientY) > slack
    if (!this.#dragged && !far && this.#pointers.size === 1) return
    // Only now: a captured pointer would take the click from a marker.
    if (!this.#dragged) (event.currentTarget as Element).setPointerCapture(event.pointerId)
    this.#dragged = true
    const [other] = [...this.#pointers].filter(([id]) => id !== event.pointerId).map(([, pointer]) => pointer)
    if (other) this.#pinch(before, event, other)
    else this.#host.pan(event.clientX - before.clientX, event.clientY - before.clientY)
    this.#pointers.set(event.pointerId, event)
  }

  readonly up = (event: PointerEvent): void => {
    this.#pointers.delete(event.pointerId)
  }

  /** The click that ends a drag chooses nothing. */
  readonly click = (event: Event): void => {
    if (this.#dragged) event.stopPropagation()
    this.#dragged = false
  }

  readonly doubleClick = (event: MouseEvent): void => {
    if ((event.target as Element).closest('.marker')) return
    this.#host.zoom(event.shiftKey ? 0.5 : 2, event)
  }

  #pinch(before: Pointer, now: Pointer, other: Pointer): void {
    const was = distance(before, other)
    if (was > 0) this.#host.zoom(distance(now, other) / was, middle(now, other))
    this.#host.pan((now.clientX - before.clientX) / 2, (now.clientY - before.clientY) / 2)
  }
}

const distance = (a: Pointer, b: Pointer): number => Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)
const middle = (a: Pointer, b: Pointer): Pointer => ({
  clientX: (a.clientX + b.clientX) / 2,
  clientY: (a.clientY + b.clientY) / 2,
})
