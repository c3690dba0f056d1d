import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** Ids of all sections begin so; see `headingIds`. */
const PREFIX = '#iom-'

/** Scrolls to the section that the address of the page names: browsers do not look for it in a shadow root. */
export class SectionLinkController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement
  /** The fragment that is yet to be scrolled to. */
  #fragment = ''

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#onChange)
    this.#onChange()
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onChange)
  }

  hostUpdated(): void {
    if (this.#fragment) this.#scroll()
  }

  readonly #onChange = (): void => {
    this.#fragment = location.hash.startsWith(PREFIX) ? location.hash : ''
    if (this.#fragment) this.#scroll()
  }

  #scroll(): void {
    const links = this.#host.shadowRoot?.querySelectorAll<HTMLAnchorElement>('.section-link') ?? []
    const link = [...links].find(({ hash }) => hash === this.#fragment)
    if (!link) return
    this.#fragment = ''
    link.parentElement?.scrollIntoView({ block: 'start' })
  }
}
