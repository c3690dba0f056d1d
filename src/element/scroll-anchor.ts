/**
 * Notes what stands before the reader's eyes, and returns the way to bring it back there after a change: what is new
 * above must not push it away. Only where the browser does not anchor the scrolling itself (CSS Scroll Anchoring): WebKit,
 * and pages that have switched it off.
 */
export function keepPlace(host: Element): () => void {
  const anchors = getComputedStyle(host.ownerDocument.documentElement).getPropertyValue('overflow-anchor') === 'auto'
  const scroller = anchors ? undefined : scrolledAround(host)
  const edge = Math.max(0, topOf(scroller))
  // Where the beginning of the content is in view, so may be what is new.
  if (!scroller || topOf(host) >= edge) return () => undefined
  const seen = [...(host.shadowRoot?.querySelectorAll('*') ?? [])].find((element) => topOf(element) >= edge)
  const before = topOf(seen)
  return () => {
    if (seen?.isConnected) scroller.scrollBy(0, topOf(seen) - before)
  }
}

const topOf = (element: Element | undefined): number => element?.getBoundingClientRect().top ?? 0

/** The nearest element around `node`, through shadow roots, that is scrolled. */
function scrolledAround(node: Node | null | undefined): Element | undefined {
  if (!node) return undefined
  const { scrollTop, parentNode, host } = node as Partial<Element & ShadowRoot>
  return scrollTop ? (node as Element) : scrolledAround(parentNode ?? host)
}
