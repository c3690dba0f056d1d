/** The language that a node inherits: its nearest `lang`, through shadow roots, then the document's, then `en`. */
export function languageAround(element: Element): string {
  // On a server, elements stand in no tree.
  if (!('closest' in element)) return 'en'
  const found = element.closest<HTMLElement>('[lang]:not([lang=""])')?.getAttribute('lang')
  if (found) return found
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? languageAround(root.host) : element.ownerDocument.documentElement.lang || 'en'
}
