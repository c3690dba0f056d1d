/** Never visible, or nothing alone: what content management systems put between tags is no fallback; nor what has a slot. */
const INVISIBLE = 'script, style, template, noscript, link, meta, br, wbr, [hidden], img[width="1"], [slot]'
/** Visible without text. */
const MEDIA = 'img, svg, video, audio, canvas, iframe, object, embed, button, input, select, textarea, hr'

/** True if the page has content between the tags that readers can see. */
export const hasFallback = (element: Element): boolean => [...element.childNodes].some(isVisible)

function isVisible(node: Node): boolean {
  if (node.nodeType === Node.TEXT_NODE) return Boolean(node.nodeValue?.trim())
  if (node.nodeType !== Node.ELEMENT_NODE) return false
  const element = node as Element
  if (element.matches(INVISIBLE)) return false
  return element.matches(MEDIA) || element.localName.includes('-') || hasFallback(element)
}
