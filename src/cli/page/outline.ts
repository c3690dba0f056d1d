import { tokenize, type Attributes } from '../../reading/html/tokenizer.js'
import { decodeEntities } from '../../reading/html/entities.js'
import { element, voidElement } from '../../writing/markup.js'

/** An element of a page with its content: elements, and text with its character references. */
export interface PageElement {
  name: string
  attributes: Attributes
  children: (PageElement | string)[]
}

/** Elements inside one another; deeper ones stand beside the last. */
const MAX_DEPTH = 200
const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/
/** Elements that end an open paragraph. */
const BLOCK =
  /^(address|article|aside|blockquote|details|div|dl|fieldset|figure|footer|form|h[1-6]|header|hr|main|nav|ol|p|pre|section|table|ul)$/
/** Open elements that end where another of their kind begins. */
const SIBLINGS: Readonly<Record<string, RegExp>> = {
  li: /^li$/,
  dt: /^d[dt]$/,
  dd: /^d[dt]$/,
  tr: /^t[rdh]$/,
  td: /^t[dh]$/,
  th: /^t[dh]$/,
}
const SCOPE = /^(ul|ol|dl|table)$/

/** The elements of a page. Scripts, styles and comments are not part of it. */
export function outlineOf(html: string): PageElement {
  const root: PageElement = { name: '', attributes: new Map(), children: [] }
  const stack = [root]
  const top = (): PageElement => stack.at(-1) ?? root
  const closeTo = (isEnd: (name: string) => boolean, isScope: (name: string) => boolean): void => {
    const at = stack.findLastIndex(({ name }) => isEnd(name) || isScope(name))
    if (at > 0 && isEnd(stack[at]?.name ?? '')) stack.splice(at)
  }
  tokenize(html, {
    full: false,
    noscript: () => undefined,
    text: (raw) => top().children.push(raw),
    tag(name, attributes) {
      if (!attributes) {
        closeTo(
          (open) => open === name,
          () => false,
        )
        return
      }
      const siblings = SIBLINGS[name]
      if (BLOCK.test(name))
        closeTo(
          (open) => open === 'p',
          (open) => open !== 'p' && BLOCK.test(open),
        )
      if (siblings)
        closeTo(
          (open) => siblings.test(open),
          (open) => SCOPE.test(open),
        )
      const element: PageElement = { name, attributes, children: [] }
      top().children.push(element)
      if (!VOID.test(name) && stack.length < MAX_DEPTH) stack.push(element)
    },
  })
  return root
}

const isElement = (child: PageElement | string): child is PageElement => typeof child !== 'string'

export const elementsIn = ({ children }: PageElement): PageElement[] => children.filter(isElement)

/** Every element inside another, in the order of the page. */
export const descendantsOf = (owner: PageElement): PageElement[] =>
  elementsIn(owner).flatMap((child) => [child, ...descendantsOf(child)])

/** The words of an element on one line. */
export const wordsIn = (owner: PageElement): string => rawWords(owner).replace(/\s+/g, ' ').trim()

const rawWords = ({ children }: PageElement): string =>
  children
    .map((child) =>
      isElement(child) ? (BLOCK.test(child.name) ? ` ${rawWords(child)} ` : rawWords(child)) : decodeEntities(child),
    )
    .join('')

/** A copy without the elements that `isDropped` names. */
export const without = (owner: PageElement, isDropped: (element: PageElement) => boolean): PageElement => ({
  ...owner,
  children: owner.children.flatMap((child) =>
    !isElement(child) ? child : isDropped(child) ? [] : without(child, isDropped),
  ),
})

/** The HTML inside an element, for the reader of HTML. */
export const htmlIn = ({ children }: PageElement): string =>
  children.map((child) => (isElement(child) ? htmlOf(child) : child)).join('')

function htmlOf(one: PageElement): string {
  const attributes = Object.fromEntries(one.attributes)
  return VOID.test(one.name) ? voidElement(one.name, attributes) : element(one.name, attributes, htmlIn(one))
}
