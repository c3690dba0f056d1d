/**
 * Blockquotes that stand for a tag, for editors that remove tags:
 * `<blockquote class="iom-release" cite="https://news.example.org/feed.json#release-id">`.
 */

/** Attributes of a tag that a blockquote may give as `data-…`: none that runs or loads code. */
const ATTRIBUTES =
  /^data-(src|format|release|variant|office|limit|layout|country|theme|partner|kind|query|index|lang|scheme|font|heading-level|refresh|hide-expired)$/
/** Address of a feed with the id of a release, where an editor has removed the class. */
const RELEASE_FRAGMENT = '#iom-release='

/**
 * Puts the tag that a blockquote stands for in its place, with the blockquote in it: its text is shown until the content
 * is there.
 * @param tags names of tags
 */
export function upgradeBlockquote(quote: Element, tags: readonly string[]): void {
  const { address, release } = partsOf(quote.getAttribute('cite') ?? '')
  const tag = tagFor(quote, tags)
  if (!tag || !address || quote.closest(tag)) return
  const element = quote.ownerDocument.createElement(tag)
  element.setAttribute('src', address)
  if (release) element.setAttribute('release', release)
  copyAttributes(quote, element)
  quote.replaceWith(element)
  element.append(quote)
}

function tagFor(quote: Element, tags: readonly string[]): string | undefined {
  const named = tags.find((tag) => quote.classList.contains(tag))
  return named ?? (quote.getAttribute('cite')?.includes(RELEASE_FRAGMENT) ? 'iom-release' : undefined)
}

function partsOf(cite: string): { address: string; release: string } {
  const [address = '', fragment = ''] = cite.trim().split('#', 2)
  return { address, release: decode(fragment.replace(/^iom-release=/, '')) }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

// With an address of the feed of its own, the cited address is that of the release.
function copyAttributes(quote: Element, element: Element): void {
  if (quote.hasAttribute('data-src')) element.setAttribute('release', quote.getAttribute('cite') ?? '')
  for (const { name, value } of quote.attributes)
    if (ATTRIBUTES.test(name)) element.setAttribute(name.slice('data-'.length), value)
  const lang = quote.getAttribute('lang')
  if (lang) element.setAttribute('lang', lang)
}
