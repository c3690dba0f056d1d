import type { ReactiveController, ReactiveElement } from 'lit'
import { luminanceOf } from '../../templates/luminance.js'

/** Text of at least this luminance stands on a dark surface. */
const MIN_LIGHT_TEXT = 0.35
/** White and black text have the same contrast on a surface of this luminance. */
const MIN_LIGHT_SURFACE = 0.179

/**
 * Sets the states `light`, `dark` and `transparent` of a tag by its surface. The page may give the tag any background, or
 * leave it transparent; then the colour of the page's text tells whether the page is light or dark. The styles derive all
 * other colours from these states.
 */
export class SurfaceController implements ReactiveController {
  readonly #internals: ElementInternals
  #frame = 0

  constructor(private readonly host: ReactiveElement) {
    this.#internals = host.attachInternals()
    host.addController(this)
  }

  hostConnected(): void {
    this.#schedule()
    this.host.shadowRoot?.addEventListener('transitionend', this.#schedule)
  }

  hostUpdated(): void {
    this.#schedule()
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame)
    this.#frame = 0
  }

  // Computed styles are read once per frame, when the browser computes them anyway.
  readonly #schedule = (): void => {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0
      this.#read()
    })
  }

  #read(): void {
    const base = this.host.shadowRoot?.querySelector('.iom')
    if (!base) return
    const surface = luminanceOf(getComputedStyle(base).backgroundColor)
    const text = luminanceOf(getComputedStyle(this.host).color)
    const isDark = surface === undefined ? (text ?? 0) >= MIN_LIGHT_TEXT : surface < MIN_LIGHT_SURFACE
    this.#set('transparent', surface === undefined)
    this.#set('dark', isDark)
    this.#set('light', !isDark)
  }

  #set(state: string, isOn: boolean): void {
    const { states } = this.#internals
    if (states.has(state) === isOn) return
    if (isOn) states.add(state)
    else states.delete(state)
  }
}
