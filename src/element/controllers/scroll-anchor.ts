import type { ReactiveController, ReactiveControllerHost } from 'lit'

/**
 * Keeps what the reader reads in place when an update adds items above it. Does the work of CSS Scroll Anchoring where
 * the browser does not: in WebKit, and on pages that switch it off.
 */
export class ScrollAnchorController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement
  readonly #isNewFeed: () => boolean
  #restore: (() => void) | undefined

  /** @param isNewFeed whether this update replaces one feed by another; reading styles in every update is slow */
  constructor(host: ReactiveControllerHost & HTMLElement, isNewFeed: () => boolean) {
    this.#host = host
    this.#isNewFeed = isNewFeed
    host.addController(this)
  }

  hostUpdate(): void {
    this.#restore = this.#isNewFeed() ? anchor(this.#host) : undefined
  }

  hostUpdated(): void {
    this.#restore?.()
    this.#restore = undefined
  }
}

/** Notes the first element of `host` in view; returns a function that scrolls it back to its place. */
function anchor(host: Element): (() => void) | undefined {
  const hasAnchoring =
    getComputedStyle(host.ownerDocument.documentElement).getPropertyValue('overflow-anchor') === 'auto'
  const scroller = hasAnchoring ? undefined : scrolledAncestor(host)
  const edge = Math.max(0, topOf(scroller))
  // While the beginning of the content is in view, new items may push the rest down.
  if (!scroller || topOf(host) >= edge) return undefined
  const first = [...(host.shadowRoot?.querySelectorAll('*') ?? [])].find((element) => topOf(element) >= edge)
  const before = topOf(first)
  return () => {
    if (first?.isConnected) scroller.scrollBy(0, topOf(first) - before)
  }
}

const topOf = (element: Element | undefined): number => element?.getBoundingClientRect().top ?? 0

/** The nearest scrolled element around `node`, through shadow roots. */
function scrolledAncestor(node: Node | null | undefined): Element | undefined {
  if (!node) return undefined
  const { scrollTop, parentNode, host } = node as Partial<Element & ShadowRoot>
  return scrollTop ? (node as Element) : scrolledAncestor(parentNode ?? host)
}
