import type { Block, Inline } from '../../model/blocks.js'
import { inlineOfBlocks } from './flow.js'
import { paragraphsOf } from './inline.js'
import { embedOf, figureOf, withLink } from './media.js'
import { tableOf } from './table.js'
import { isRun, type Element, type Node, type Run } from './tree.js'

/** The blocks of a list of nodes: runs between blocks become paragraphs. */
export function blocksOf(nodes: readonly Node[]): Block[] {
  const blocks: Block[] = []
  let runs: Run[] = []
  const endParagraph = (): void => {
    for (const children of paragraphsOf(runs)) blocks.push(withLink({ type: 'paragraph', children }))
    runs = []
  }
  for (const node of nodes) {
    if (isRun(node)) runs.push(node)
    else {
      endParagraph()
      blocks.push(...blocksOfElement(node))
    }
  }
  endParagraph()
  return blocks
}

function blocksOfElement(element: Element): Block[] {
  if (element.name === 'audio' || element.name === 'video') return embedOf(element)
  if (element.hidden) return []
  switch (element.name) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return heading(element)
    case 'ul':
    case 'ol':
    case 'menu':
    case 'dir':
      return list(element)
    case 'dt':
      return paragraphs(element).map(strong)
    case 'blockquote':
      return quotation(element)
    case 'figure':
    case '[caption':
      return figure(element)
    case 'table':
      return tableOf(element, blocksOf)
    case 'img':
      return figureOf(element)
    case 'iframe':
    case 'embed':
      return embedOf(element)
    case 'hr':
      return [{ type: 'break' }]
    default:
      return isCaptioned(element) ? figure(element) : blocksOf(element.children)
  }
}

const isElement = (node: Node | undefined, ...names: string[]): node is Element =>
  node !== undefined && !isRun(node) && names.includes(node.name)

const paragraphs = (element: Element): Block[] => blocksOf(element.children)
const strong = (block: Block): Block =>
  block.type === 'paragraph' ? { ...block, children: [{ type: 'strong', children: block.children }] } : block
const isFigure = (block: Block): boolean => block.type === 'figure'

/** A heading of one level; its pictures follow it. */
function heading(element: Element): Block[] {
  const inside = blocksOf(element.children)
  const children = inlineOfBlocks(inside)
  const level = Number(element.name.charAt(1))
  return [...(children.length ? [{ type: 'heading', level, children } as const] : []), ...inside.filter(isFigure)]
}

function list({ name, attributes, children }: Element): Block[] {
  const items: Block[][] = []
  for (const child of children) {
    const blocks = blocksOf([child])
    const last = items[items.length - 1]
    // A list right inside a list belongs to the item before it.
    if (isElement(child, 'li') || !last) items.push(blocks)
    else last.push(...blocks)
  }
  const filled = items.filter((item) => item.length)
  const start = parseInt(attributes.get('start') ?? '', 10)
  const numbers = name === 'ol' && { ordered: true, ...(Number.isSafeInteger(start) && { start }) }
  return filled.length ? [{ type: 'list', ...numbers, items: filled }] : []
}

function quotation(element: Element): Block[] {
  const cite = takeCite(element)
  const children = blocksOf(element.children)
  return children.length ? [{ type: 'quotation', children, ...(cite.length && { cite }) }] : paragraphOf(cite)
}

const paragraphOf = (children: Inline[]): Block[] => (children.length ? [{ type: 'paragraph', children }] : [])

/** Takes a trailing `cite` or `footer` out of a quotation: who spoke. */
function takeCite(element: Element): Inline[] {
  const { children } = element
  let end = children.length
  while (isBlankRun(children[end - 1])) end--
  const last = children[end - 1]
  if (isElement(last, 'footer', 'figcaption')) return asCite(children.splice(end - 1, 1))
  if (isElement(last, 'p', 'div')) return takeCite(last)
  let start = end
  while (isCited(children[start - 1])) start--
  if (start === end) return []
  const dash = children[start - 1]
  if (dash && isRun(dash) && /^[\s–—―-]+$/.test(dash.text)) start--
  return asCite(children.splice(start))
}

const isBlankRun = (node: Node | undefined): boolean => node !== undefined && isRun(node) && !node.text.trim()
const isCited = (node: Node | undefined): boolean =>
  node !== undefined && isRun(node) && (node.cite > 0 || isBlankRun(node))
const asCite = (nodes: Node[]): Inline[] =>
  inlineOfBlocks(blocksOf(nodes.map((node) => (isRun(node) ? { ...node, cite: 0 } : node))))

const isCaptioned = ({ attributes }: Element): boolean => /(^|\s)wp-caption(\s|$)/.test(attributes.get('class') ?? '')

/** A figure: its caption goes with the one thing it holds, else it follows as a paragraph. */
function figure(element: Element): Block[] {
  const isCaption = (node: Node): boolean => isElement(node, 'figcaption')
  const blocks = blocksOf(element.children.filter((node) => !isCaption(node)))
  const captions = blocksOf(element.children.filter(isCaption))
  // The captions of WordPress follow the picture as plain text.
  if (element.name !== 'figure' && !captions.length) captions.push(...blocks.splice(1))
  const caption = inlineOfBlocks(captions)
  const rest = captions.filter(isFigure)
  const [only] = blocks
  if (!only || blocks.length > 1 || !caption.length) return [...blocks, ...captions]
  if (only.type === 'quotation' && !only.cite) return [{ ...only, cite: caption }, ...rest]
  if ((only.type === 'figure' || only.type === 'table') && !only.caption) return [{ ...only, caption }, ...rest]
  return [...blocks, ...captions]
}
