import type { Block, Inline } from '../../model/blocks.js'
import { isElement, isFigure, isHeading, type Element, type Node } from './elements.js'
import { inlineOfBlocks, paragraphOf } from './flow.js'
import { embedOf, withLink } from './media.js'
import { cite } from './layers.js'
import { layerOf } from './paragraphs.js'
import { tableOf } from './table.js'
import type { Attributes } from './tokenizer.js'

/** The blocks of a list of nodes. */
export const blocksOf = (nodes: readonly Node[]): Block[] =>
  nodes.flatMap((node) => (isElement(node) ? blocksOfElement(node) : node.type === 'paragraph' ? withLink(node) : node))

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

type List = Extract<Block, { type: 'list' }>

/** A list; an item that sets its own number begins another list with that number. */
function list({ name, attributes, children }: Element): Block[] {
  const ordered = name === 'ol'
  const shared = ordered ? { ordered, ...numberingOf(attributes) } : {}
  let last: List = { type: 'list', ...shared, start: ordered ? integer(attributes.get('start')) : undefined, items: [] }
  const lists = [last]
  for (const child of children) {
    const blocks = blocksOf([child])
    const isItem = isElement(child) && child.name === 'li'
    const value = ordered && isItem ? integer(child.attributes.get('value')) : undefined
    if (value !== undefined && !last.items.length) last.start = value
    else if (value !== undefined) lists.push((last = { type: 'list', ...shared, start: value, items: [] }))
    // A list right inside a list belongs to the item before it.
    if (!isItem && last.items.length) last.items.at(-1)?.push(...blocks)
    else if (blocks.length) last.items.push(blocks)
  }
  return lists.filter(({ items }) => items.length)
}

// Numbers beyond what a browser counts with are none.
const integer = (value = ''): number | undefined => (/^\s*[-+]?\d{1,9}/.test(value) ? parseInt(value, 10) : undefined)

const NUMBERINGS = new Map([
  ['lower-alpha', 'a'],
  ['lower-latin', 'a'],
  ['upper-alpha', 'A'],
  ['upper-latin', 'A'],
  ['lower-roman', 'i'],
  ['upper-roman', 'I'],
])

function numberingOf(attributes: Attributes): Pick<List, 'numbering' | 'reversed'> {
  const [, style = ''] =
    /list-style(?:-type)?:[^;]*?((?:lower|upper)-(?:alpha|latin|roman))/i.exec(attributes.get('style') ?? '') ?? []
  const type = NUMBERINGS.get(style.toLowerCase()) ?? attributes.get('type') ?? ''
  const numbering = isNumbering(type) ? type : undefined
  return { ...(numbering && { numbering }), ...(attributes.has('reversed') && { reversed: true }) }
}

const isNumbering = (type: string): type is 'a' | 'A' | 'i' | 'I' => /^[aAiI]$/.test(type)

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
