import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** Calls back once when its host comes near the window, or as soon as it is connected where that cannot be told. */
export class NearWindow implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element
  readonly #come: () => void
  #observer: IntersectionObserver | undefined
  #isDone = false

  constructor(host: ReactiveControllerHost & Element, come: () => void) {
    this.#host = host
    this.#come = come
  }

  hostConnected(): void {
    if (this.#isDone) return
    if (!('IntersectionObserver' in globalThis)) {
      this.#arrive()
      return
    }
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.#arrive()
      },
      { rootMargin: '400px' },
    )
    this.#observer.observe(this.#host)
  }

  hostDisconnected(): void {
    this.#observer?.disconnect()
  }

  #arrive(): void {
    this.#isDone = true
    this.#observer?.disconnect()
    this.#come()
  }
}
