import type { Block, TableCell } from '../../model/blocks.js'
import { inlineOfBlocks, paragraphOf } from './flow.js'
import { limits } from './limits.js'
import { isRun, type Element, type Node } from './tree.js'

interface Cell extends Required<Omit<TableCell, 'children'>> {
  blocks: Block[]
}
type Flow = (nodes: Node[]) => Block[]

/** A table as blocks; the pictures of its cells come after it. */
export function tableOf(table: Element, flow: Flow): Block[] {
  const rows = rowsOf(table, flow)
  const inside = rows.flat().flatMap((cell) => cell.blocks)
  const caption = inlineOfBlocks(flow(partsOf(table, /^caption$/).flatMap((part) => part.children)))
  if (isLayout(table, rows, inside)) return [...paragraphOf(caption), ...inside]
  const filled = rows.map((row, i) => sized(row, rows.length - i))
  const figures = inside.filter(({ type }) => type === 'figure')
  return [{ type: 'table', ...(caption.length && { caption }), rows: filled }, ...figures]
}

const partsOf = (element: Element, names: RegExp): Element[] =>
  element.children.filter((node): node is Element => !isRun(node) && names.test(node.name) && !node.hidden)

const rowsOf = (part: Element, flow: Flow): Cell[][] =>
  partsOf(part, /^t(head|body|foot|r)$/)
    .flatMap((child) => (child.name === 'tr' ? [cellsOf(child, part.name === 'thead', flow)] : rowsOf(child, flow)))
    .filter((row) => row.length)

const cellsOf = (row: Element, inHead: boolean, flow: Flow): Cell[] =>
  partsOf(row, /^t[dh]$/).map(({ name, attributes, children }) => ({
    header: inHead || name === 'th',
    colspan: parseInt(attributes.get('colspan') ?? '', 10) || 1,
    rowspan: parseInt(attributes.get('rowspan') ?? '', 10) || 1,
    blocks: flow(children),
  }))

// A table that arranges a page: what its cells hold is no data, and stands in the order of the text.
const isLayout = (table: Element, rows: Cell[][], inside: Block[]): boolean =>
  rows.flat().length < 2 ||
  /^(presentation|none)$/.test(table.attributes.get('role') ?? '') ||
  inside.every(({ type }) => type === 'figure') ||
  inside.some(({ type }) => /^(table|heading|quotation)$/.test(type))

// A table that says it is a million columns wide would keep a browser busy for minutes.
function sized(row: Cell[], rowsLeft: number): TableCell[] {
  let columnsLeft: number = limits.columns
  return row.map(({ blocks, header, colspan, rowspan }) => {
    const width = Math.min(Math.max(colspan, 1), columnsLeft)
    const height = Math.min(Math.max(rowspan, 1), rowsLeft)
    columnsLeft -= Math.max(width, 1)
    return {
      ...(header && { header }),
      ...(width > 1 && { colspan: width }),
      ...(height > 1 && { rowspan: height }),
      children: inlineOfBlocks(blocks),
    }
  })
}
