import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** Milliseconds to move the pointer from a marker onto its tooltip. */
const patience = 200

/** What the reader points at, by pointer or focus: the place that is marked, and the one whose tooltip is shown. */
export class Pointing implements ReactiveController {
  hot: string | undefined
  tip: string | undefined
  readonly #host: ReactiveControllerHost
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    host.addController(this)
  }

  hostDisconnected(): void {
    this.keep()
  }

  /** Marks a place without a tooltip, or none. */
  readonly mark = (hot: string | undefined): void => this.#set(hot, this.tip)

  /** Marks a place and shows its tooltip. */
  readonly enter = (id: string): void => {
    this.keep()
    this.#set(id, id)
  }

  /** The tooltip goes in a moment, unless the pointer is on it by then. */
  readonly leave = (): void => {
    this.keep()
    this.#timer = setTimeout(() => this.#set(undefined, undefined), patience)
  }

  /** The tooltip stays. */
  readonly keep = (): void => clearTimeout(this.#timer)

  /** Takes the tooltip away; false where there was none. */
  dismiss(): boolean {
    const had = this.tip !== undefined
    if (had) this.#set(this.hot, undefined)
    return had
  }

  #set(hot: string | undefined, tip: string | undefined): void {
    this.hot = hot
    this.tip = tip
    this.#host.requestUpdate()
  }
}
