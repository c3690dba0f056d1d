import type { Block, Inline } from '../../model/blocks.js'
import { isElement, isFigure, isHeading, type Element, type Node } from './elements.js'
import { inlineOfBlocks, paragraphOf } from './flow.js'
import { embedOf, withLink } from './media.js'
import { cite, layerOf } from './paragraphs.js'
import { tableOf } from './table.js'

/** The blocks of a list of nodes. */
export const blocksOf = (nodes: readonly Node[]): Block[] =>
  nodes.flatMap((node) =>
    isElement(node) ? blocksOfElement(node) : node.type === 'paragraph' ? withLink(node.children) : node,
  )

function blocksOfElement(element: Element): Block[] {
  const { name, children, attributes } = element
  if (/^(audio|video)$/.test(name)) return embedOf(attributes)
  if (isHeading.test(name)) return heading(element)
  if (/^[ou]l$/.test(name)) return list(element)
  if (name === 'table') return tableOf(element, blocksOf)
  if (name === 'blockquote') return quotation(element)
  return isFigure(name, attributes) ? figure(element) : blocksOf(children)
}

/** A heading, with its pictures beside it. */
const heading = ({ name, children }: Element): Block[] =>
  blocksOf(children).map((block) =>
    block.type === 'paragraph' ? { ...block, type: 'heading', level: Number(name[1]) } : block,
  )

function list({ name, attributes, children }: Element): Block[] {
  const items: Block[][] = []
  for (const child of children) {
    const blocks = blocksOf([child])
    const last = items[items.length - 1]
    // A list right inside a list belongs to the item before it.
    if (last && !(isElement(child) && child.name === 'li')) last.push(...blocks)
    else if (blocks.length) items.push(blocks)
  }
  const start = parseInt(attributes.get('start') ?? '', 10) || undefined
  return items.length ? [{ type: 'list', ordered: name === 'ol' || undefined, start, items }] : []
}

function quotation({ children: nodes }: Element): Block[] {
  const cited = takeCite(nodes)
  const children = blocksOf(nodes)
  return children.length ? [{ type: 'quotation', children, ...(cited.length && { cite: cited }) }] : paragraphOf(cited)
}

/** Takes a trailing `cite` or `footer` out of a quotation: who spoke. */
function takeCite(nodes: Node[]): Inline[] {
  const last = nodes[nodes.length - 1]
  if (last && isElement(last))
    return /^(footer|figcaption)$/.test(last.name) ? inlineOfBlocks(blocksOf(nodes.splice(-1))) : []
  const runs = last?.type === 'paragraph' ? last.children : []
  const isCite = (run: Inline): boolean => layerOf(run) === cite
  const isTail = (run: Inline): boolean =>
    isCite(run) || (run.type === 'text' ? !/[^\s–—―-]/.test(run.text) : run.type === 'line-break')
  const start = runs.findLastIndex((run) => !isTail(run)) + 1
  if (!runs.slice(start).some(isCite)) return []
  if (!start) nodes.pop()
  const cited = runs.splice(start).flatMap((run) => (isCite(run) && 'children' in run ? run.children : run))
  return cited[0]?.type === 'line-break' ? cited.slice(1) : cited
}

/** A figure: its words are the caption of the one thing it holds; else they stand where they are. */
function figure({ children }: Element): Block[] {
  const parts = children.map((node) => ({ node, blocks: blocksOf([node]) }))
  const blocks = parts.flatMap((part) => part.blocks)
  const content = parts.flatMap(({ node, blocks }) => (isElement(node) && node.name === 'figcaption' ? [] : blocks))
  // WordPress writes captions as text beside the picture as well.
  const owner = content.find(({ type }) => type === 'figure') ?? (content.length === 1 && content[0])
  const words = blocks.filter((block) => block !== owner)
  const caption = inlineOfBlocks(words)
  if (!owner || !caption.length || words.some(({ type }) => type !== 'paragraph')) return blocks
  if (owner.type === 'quotation' && !owner.cite) return [{ ...owner, cite: caption }]
  return (owner.type === 'figure' || owner.type === 'table') && !owner.caption ? [{ ...owner, caption }] : blocks
}
