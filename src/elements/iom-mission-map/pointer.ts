/** What a pointer does to a map: moves it by a distance, or brings it closer by a factor, both in CSS pixels. */
export interface Moves {
  pan: (dx: number, dy: number) => void
  zoom: (factor: number, x: number, y: number) => void
}

/** Follows the pointers on a map: a mouse drags, two fingers pinch. One finger scrolls the page, and so does the wheel. */
export class Pointers {
  readonly #at = new Map<number, readonly [x: number, y: number]>()
  readonly #moves: Moves

  constructor(moves: Moves) {
    this.#moves = moves
  }

  readonly down = (event: PointerEvent): void => {
    if (event.button === 0) this.#at.set(event.pointerId, [event.clientX, event.clientY])
  }

  readonly move = (event: PointerEvent): void => {
    const before = this.#at.get(event.pointerId)
    if (!before) return
    const now = [event.clientX, event.clientY] as const
    const other = [...this.#at].find(([id]) => id !== event.pointerId)?.[1]
    this.#at.set(event.pointerId, now)
    if (other) this.#moves.zoom(distance(now, other) / Math.max(distance(before, other), 1), other[0], other[1])
    else if (event.pointerType === 'mouse') this.#moves.pan(before[0] - now[0], before[1] - now[1])
  }

  readonly up = (event: PointerEvent): void => {
    this.#at.delete(event.pointerId)
  }
}

const distance = (a: readonly [number, number], b: readonly [number, number]): number =>
  Math.hypot(a[0] - b[0], a[1] - b[1])
