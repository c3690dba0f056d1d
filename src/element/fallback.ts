/** True if the page has content between the tags that readers can see. */
export function hasFallback(element: Element): boolean {
  return [...element.childNodes].some((node) =>
    node.nodeType === Node.ELEMENT_NODE
      ? !['SCRIPT', 'TEMPLATE', 'STYLE'].includes(node.nodeName)
      : node.nodeType === Node.TEXT_NODE && Boolean(node.nodeValue?.trim()),
  )
}
