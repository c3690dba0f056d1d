/** What a tag around others gives to those of them that name no source of their own. */
export interface FeedSource {
  src?: string | undefined
  format?: string
  data?: unknown
  refresh?: number | undefined
}

/** The nearest `iom-feed` around an element, through shadow roots. */
export function feedAround(element: Element): (Element & FeedSource) | undefined {
  const found = element.closest('iom-feed')
  if (found) return found
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? feedAround(root.host) : undefined
}
