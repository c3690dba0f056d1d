import type { Block, Inline } from '../../model/blocks.js'
import { isHeading } from './elements.js'
import { inlineOfBlocks, paragraphOf } from './flow.js'
import { paragraphsOf } from './inline.js'
import { embedOf, figureOf, withLink } from './media.js'
import { tableOf } from './table.js'
import { isRun, type Element, type Node, type Run } from './tree.js'

/** The blocks of a list of nodes: runs between blocks become paragraphs. */
export function blocksOf(nodes: readonly Node[]): Block[] {
  const blocks: Block[] = []
  let runs: Run[] = []
  const endParagraph = (): void => {
    for (const children of paragraphsOf(runs)) blocks.push(withLink(children))
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
  const { name, hidden, children, attributes } = element
  if (/^(audio|video|iframe|embed)$/.test(name)) return embedOf(element)
  if (hidden) return []
  if (isHeading.test(name)) return heading(element)
  if (/^([ou]l|menu|dir)$/.test(name)) return list(element)
  if (name === 'img') return figureOf(element)
  if (name === 'table') return tableOf(element, blocksOf)
  if (name === 'blockquote') return quotation(element)
  if (name === 'hr') return [{ type: 'break' }]
  if (name === 'dt') return paragraphOf(inlineOfBlocks(blocksOf(children))).map(strong)
  const isFigure = /^(figure|\[caption)$/.test(name) || /(^|\s)wp-caption(\s|$)/.test(attributes.get('class') ?? '')
  return isFigure ? figure(element) : blocksOf(children)
}

const strong = (block: Block): Block =>
  block.type === 'paragraph' ? { ...block, children: [{ type: 'strong', children: block.children }] } : block

/** A heading is one line; its pictures follow it. */
function heading({ name, children: nodes }: Element): Block[] {
  const inside = blocksOf(nodes)
  const children = inlineOfBlocks(inside)
  const figures = inside.filter(({ type }) => type === 'figure')
  return children.length ? [{ type: 'heading', level: Number(name[1]), children }, ...figures] : figures
}

function list({ name, attributes, children }: Element): Block[] {
  const items: Block[][] = []
  for (const child of children) {
    const blocks = blocksOf([child])
    const last = items[items.length - 1]
    // A list right inside a list belongs to the item before it.
    if (last && (isRun(child) || child.name !== 'li')) last.push(...blocks)
    else if (blocks.length) items.push(blocks)
  }
  const start = parseInt(attributes.get('start') ?? '', 10)
  const numbers = name === 'ol' && { ordered: true, ...(Number.isSafeInteger(start) && { start }) }
  return items.length ? [{ type: 'list', ...numbers, items }] : []
}

function quotation(element: Element): Block[] {
  const cite = inlineOfBlocks(blocksOf(takeCite(element)))
  const children = blocksOf(element.children)
  return children.length ? [{ type: 'quotation', children, ...(cite.length && { cite }) }] : paragraphOf(cite)
}

/** Takes a trailing `cite` or `footer` out of a quotation: who spoke. */
function takeCite({ children }: Element): Node[] {
  let start = children.length
  let cited = false
  for (let last; (last = children[start - 1]); start--) {
    if (!isRun(last)) {
      if (cited || !/^(p|div|footer|figcaption)$/.test(last.name)) break
      return last.name.startsWith('f') ? children.splice(start - 1) : takeCite(last)
    }
    if (!last.cite && /[^\s–—―-]/.test(last.text)) break
    cited ||= last.cite > 0
  }
  return cited ? children.splice(start).map((node) => ({ ...node, cite: 0 })) : []
}

/** A figure: its caption goes with the one thing it holds, else it follows as a paragraph. */
function figure({ name, children }: Element): Block[] {
  const isCaption = (node: Node): boolean => !isRun(node) && node.name === 'figcaption'
  const [only, ...rest] = blocksOf(children.filter((node) => !isCaption(node)))
  const captions = blocksOf(children.filter(isCaption))
  // WordPress writes the caption as plain text behind the picture.
  if (name !== 'figure') captions.unshift(...rest.splice(0))
  const caption: Inline[] = inlineOfBlocks(captions)
  if (!only || rest.length || !caption.length) return [...(only ? [only] : []), ...rest, ...captions]
  if (only.type === 'quotation' && !only.cite) return [{ ...only, cite: caption }]
  if ((only.type === 'figure' || only.type === 'table') && !only.caption) return [{ ...only, caption }]
  return [only, ...captions]
}
