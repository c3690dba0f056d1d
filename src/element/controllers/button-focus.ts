import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { focusOn } from '../../templates/focus.js'

/** Moves the focus to the first heading when an update removes the focused button of a status ("Try again"). */
export class ButtonFocusController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement
  #before: Element | undefined

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host
    host.addController(this)
  }

  /** The button of a status, while it has the focus. */
  get focusedButton(): Element | undefined {
    const active = this.#host.shadowRoot?.activeElement
    return active?.matches('.message *') ? active : undefined
  }

  hostUpdate(): void {
    this.#before = this.focusedButton
  }

  hostUpdated(): void {
    const root = this.#host.shadowRoot
    if (this.#before?.isConnected === false) {
      focusOn(root?.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6') ?? root?.querySelector<HTMLElement>('.iom'))
    }
    this.#before = undefined
  }
}
