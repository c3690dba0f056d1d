import { render } from '@lit-labs/ssr'
import { collectResult } from '@lit-labs/ssr/lib/render-result.js'
import { type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter as tree, parseFragment, serialize } from 'parse5'

/**
 * `light`: for the page itself, without classes, which the page may use for its own. `shadow`: with classes, for a shadow
 * root.
 */
export type Form = 'light' | 'shadow'

/** A rendered template as HTML that needs no script. */
export async function toMarkup(content: unknown, form: Form): Promise<string> {
  const fragment = parseFragment(await collectResult(render(content)))
  clean(fragment, form)
  return serialize(fragment)
}

function clean(parent: Tree.ParentNode, form: Form): void {
  if (isHeading(parent)) unwrapButtons(parent)
  for (const node of [...parent.childNodes]) {
    if (isLeftOut(node, form)) tree.detachNode(node)
    else if (tree.isElementNode(node)) cleanElement(node, form)
  }
  joinTexts(parent)
}

// Without line breaks, which editors turn into paragraphs. No element of the library keeps white space.
function joinTexts(parent: Tree.ParentNode): void {
  for (const node of parent.childNodes.filter((node) => tree.isTextNode(node))) {
    const before = parent.childNodes[parent.childNodes.indexOf(node) - 1]
    const isFirst = !before || !tree.isTextNode(before)
    const text = `${isFirst ? '' : before.value}${node.value}`.replace(/[ \t\n\r]+/g, ' ')
    node.value = text
    if (!isFirst) tree.detachNode(before)
  }
}

function cleanElement(element: Tree.Element, form: Form): void {
  if (form === 'light') element.attrs = element.attrs.filter(({ name }) => name !== 'class' && name !== 'aria-hidden')
  clean(element, form)
  const isEmpty = /^(div|span|ul|li|section|aside|footer)$/.test(element.tagName) && !element.childNodes.some(isContent)
  if (isEmpty && form === 'light') tree.detachNode(element)
}

const isHeading = (node: Tree.ParentNode): node is Tree.Element =>
  tree.isElementNode(node) && /^h\d$/.test(node.tagName)

// A headline that opens its release in place: its words stay.
function unwrapButtons(heading: Tree.Element): void {
  for (const node of [...heading.childNodes]) {
    if (!tree.isElementNode(node) || node.tagName !== 'button') continue
    for (const child of [...node.childNodes]) {
      tree.detachNode(child)
      tree.insertBefore(heading, child, node)
    }
    tree.detachNode(node)
  }
}

const isContent = (node: Tree.ChildNode): boolean => !tree.isTextNode(node) || node.value.trim() !== ''

// Comments are marks of Lit; buttons and the toolbar do nothing without a script.
function isLeftOut(node: Tree.ChildNode, form: Form): boolean {
  if (tree.isCommentNode(node)) return true
  if (!tree.isElementNode(node)) return false
  const isControl = node.tagName === 'button' || hasToken(node, 'part', 'toolbar')
  return isControl || (form === 'light' && isSpokenForm(node))
}

/** A text for screen readers of what stands after it for the eye; without styles it would be read twice. */
function isSpokenForm(element: Tree.Element): boolean {
  const siblings = element.parentNode?.childNodes.filter((node) => tree.isElementNode(node)) ?? []
  const next = siblings[siblings.indexOf(element) + 1]
  return hasToken(element, 'class', 'hidden') && next?.attrs.some(({ name }) => name === 'aria-hidden') === true
}

const hasToken = ({ attrs }: Tree.Element, attribute: string, wanted: string): boolean =>
  attrs.some(({ name, value }) => name === attribute && value.split(' ').includes(wanted))
