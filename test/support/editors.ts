import { defaultTreeAdapter as tree, parseFragment, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5'

/** What an editor or filter keeps of markup. */
export interface Editor {
  name: string
  /** Elements that stay. Of others the content stays, except of those in `removed`. */
  kept: ReadonlySet<string>
  /** Attributes that stay, by element; `*` for all. */
  attributes: (element: string, attribute: string) => boolean
}

const words = (text: string): Set<string> => new Set(text.split(' '))
/** Removed with their content. */
const removed = words('script style template iframe object')

const text = 'a abbr b bdo blockquote br cite code del em i ins li ol p q s small strong strike sub sup u ul'
const html5 =
  'article aside details div dl dd dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr img section span summary'
const tables = 'caption col colgroup table tbody td tfoot th thead tr'

const isGlobal = (attribute: string): boolean => /^(class|dir|id|lang|title|data-[\w-]+|aria-[\w-]+)$/.test(attribute)
const links = words('a:href a:rel blockquote:cite img:src img:alt img:width img:height ol:start')

/** Rules after the documented lists of each editor. */
export const editors: readonly Editor[] = [
  {
    name: 'WordPress, for an author (KSES)',
    kept: words(`${text} ${html5} ${tables}`),
    attributes: (element, attribute) => isGlobal(attribute) || links.has(`${element}:${attribute}`),
  },
  {
    name: 'WordPress, for an embedded page of an unknown provider',
    kept: words('a blockquote'),
    attributes: (element, attribute) => element === 'a' && attribute === 'href',
  },
  {
    name: 'Drupal, Basic HTML',
    kept: words('a em strong cite blockquote code ul ol li dl dt dd h2 h3 h4 h5 h6 p br span img'),
    attributes: (element, attribute) => links.has(`${element}:${attribute}`),
  },
  {
    name: 'TinyMCE',
    kept: words(`${text} ${html5} ${tables} bdi time wbr`),
    attributes: (element, attribute) => isGlobal(attribute) || links.has(`${element}:${attribute}`),
  },
]

/** What an editor leaves of markup. */
export function filtered(markup: string, editor: Editor): string {
  const fragment = parseFragment(markup)
  filterChildren(fragment, editor)
  return serialize(fragment)
}

function filterChildren(parent: Tree.ParentNode, editor: Editor): void {
  for (const node of [...parent.childNodes]) {
    if (!tree.isElementNode(node)) continue
    filterChildren(node, editor)
    node.attrs = node.attrs.filter(({ name }) => editor.attributes(node.tagName, name))
    if (editor.kept.has(node.tagName)) continue
    if (!removed.has(node.tagName))
      for (const child of [...node.childNodes]) tree.insertBefore(parent, moved(child), node)
    tree.detachNode(node)
  }
}

function moved(node: Tree.ChildNode): Tree.ChildNode {
  tree.detachNode(node)
  return node
}

const blocks =
  'address article aside blockquote dd details div dl dt figcaption figure footer form h[1-6] header hr li main nav ol p pre section summary table td th tr ul'
const block = new RegExp(`^\\s*</?(${blocks.replaceAll(' ', '|')})\\b`, 'i')

/** Paragraphs as WordPress makes them of line breaks: two begin a paragraph, one is a break. */
export const autop = (markup: string): string =>
  markup
    .split(/\n\s*\n/)
    .map((part) => part.replaceAll('\n', '<br />\n'))
    .map((part) => (block.test(part) ? part : `<p>${part}</p>`))
    .join('\n')
