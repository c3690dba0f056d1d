import { descendantsOf, elementsIn, without, wordsIn, type PageElement } from './outline.js'

const NAVIGATION = /^(nav|aside|form|button|dialog|template|select|svg|iframe)$/
const NAVIGATION_ROLES = /^(navigation|banner|contentinfo|search|complementary|dialog|menu|menubar)$/
/** Words in the class or id of what stands around an article. */
const AROUND =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|share|sharing|social|related|recommended|sidebar|cookies?|consent|comments?|newsletter|subscribe|pager|pagination|skip-?link|site-header|site-footer|page-footer|footer|masthead|toolbar|language-switcher|search)(?:[\s_-]|$)/i

/** The part of a page that holds its article, without menus, forms, and links to other pages. */
export function articleRegion(page: PageElement): PageElement {
  const main = without(page, (element) => isAround(element) && !holdsHeadline(element))
  const candidates = descendantsOf(main).filter(({ name }) => /^(article|main|section|div|td|body)$/.test(name))
  const [best] = candidates.map((element) => ({ element, score: scoreOf(element) })).sort((a, b) => b.score - a.score)
  return best && best.score > 0 ? withHeadline(best.element, candidates) : main
}

function isAround({ name, attributes }: PageElement): boolean {
  if (NAVIGATION.test(name) || NAVIGATION_ROLES.test(attributes.get('role') ?? '')) return true
  if (name === 'footer' || attributes.get('aria-hidden') === 'true') return true
  if (/^(html|body|main|article)$/.test(name)) return false
  return AROUND.test(attributes.get('class') ?? '') || AROUND.test(attributes.get('id') ?? '')
}

const holdsHeadline = (element: PageElement): boolean => descendantsOf(element).some(({ name }) => name === 'h1')

// The text of paragraphs right inside an element; links count against it. An element inside another has all of its own.
function scoreOf(element: PageElement): number {
  const texts = elementsIn(element).filter(({ name }) => /^(p|blockquote|ul|ol|h[2-6]|pre)$/.test(name))
  const loose = element.children
    .filter((child) => typeof child === 'string')
    .join('')
    .trim().length
  return texts.reduce((score, one) => score + wordsIn(one).length - 3 * linkLength(one), loose)
}

const linkLength = (element: PageElement): number =>
  descendantsOf(element)
    .filter(({ name }) => name === 'a')
    .reduce((length, link) => length + wordsIn(link).length, 0)

/** The smallest element around the text that also holds its headline, where that is not the whole page. */
function withHeadline(text: PageElement, candidates: readonly PageElement[]): PageElement {
  if (holdsHeadline(text)) return text
  const around = candidates.filter((one) => one.name !== 'body' && descendantsOf(one).includes(text))
  return around.findLast(holdsHeadline) ?? text
}
