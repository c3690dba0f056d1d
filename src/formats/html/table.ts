import type { Block, Inline, TableCell } from '../../model/blocks.js'
import { inlineOfBlocks } from './flow.js'
import { limits } from './limits.js'
import { isRun, type Element } from './tree.js'

interface Cell extends Omit<TableCell, 'children'> {
  blocks: Block[]
}
type Flow = (nodes: Element['children']) => Block[]

/** A table as blocks: what strayed between its parts comes before it, the pictures of its cells after it. */
export function tableOf(table: Element, flow: Flow): Block[] {
  const rows = rowsOf(table, flow)
  const cells = rows.flat()
  const before = flow(strayNodes(table))
  const caption = inlineOfBlocks(flow(partsOf(table, 'caption').flatMap((part) => part.children)))
  if (isLayout(table, cells)) return [...before, ...asParagraph(caption), ...cells.flatMap((cell) => cell.blocks)]
  const figures = cells.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'figure'))
  const filled = rows.map((row, i) => sized(row, rows.length - i))
  const block: Block = { type: 'table', ...(caption.length && { caption }), rows: filled }
  return [...before, ...(isEmpty(filled) ? asParagraph(caption) : [block]), ...figures]
}

const asParagraph = (children: Inline[]): Block[] => (children.length ? [{ type: 'paragraph', children }] : [])
const isEmpty = (rows: TableCell[][]): boolean => rows.every((row) => row.every((cell) => !cell.children.length))

const partsOf = (element: Element, name: string): Element[] =>
  element.children.filter((node): node is Element => !isRun(node) && node.name === name && !node.hidden)

const sections = new Set(['thead', 'tbody', 'tfoot'])
const own = new Set([...sections, 'tr', 'td', 'th', 'caption'])

// Text and blocks right inside table, tbody or tr: HTML shows them before the table.
const strayNodes = (element: Element): Element['children'] =>
  element.children.flatMap((node) => {
    if (isRun(node) || !own.has(node.name)) return [node]
    return sections.has(node.name) || node.name === 'tr' ? strayNodes(node) : []
  })

function rowsOf(part: Element, flow: Flow, inHead = false): Cell[][] {
  const rows = part.children.flatMap((node) => {
    if (isRun(node) || node.hidden) return []
    if (sections.has(node.name)) return rowsOf(node, flow, node.name === 'thead')
    return node.name === 'tr' ? [cellsOf(node, flow, inHead)] : []
  })
  return rows.filter((row) => row.length)
}

const cellsOf = (row: Element, flow: Flow, inHead: boolean): Cell[] =>
  row.children.flatMap((cell) => {
    if (isRun(cell) || cell.hidden || (cell.name !== 'td' && cell.name !== 'th')) return []
    const header = inHead || cell.name === 'th' || undefined
    return [{ header, colspan: span(cell, 'colspan'), rowspan: span(cell, 'rowspan'), blocks: flow(cell.children) }]
  })

function span(cell: Element, name: string): number | undefined {
  const value = parseInt(cell.attributes.get(name) ?? '', 10)
  return value > 1 ? value : undefined
}

// A table that arranges a page: what its cells hold is no data, and stands in the order of the text.
const isLayout = (table: Element, cells: Cell[]): boolean =>
  cells.length < 2 ||
  /^(presentation|none)$/.test(table.attributes.get('role') ?? '') ||
  cells.some(({ blocks }) => blocks.some(({ type }) => type === 'table' || type === 'heading' || type === 'quotation'))

// A table that says it is a million columns wide would keep a browser busy for minutes.
function sized(row: Cell[], rowsLeft: number): TableCell[] {
  let columns = 0
  return row.map(({ blocks, header, colspan = 1, rowspan = 1 }) => {
    const width = Math.max(1, Math.min(colspan, limits.columns - columns))
    const height = Math.min(rowspan, rowsLeft)
    columns += width
    return {
      ...(header && { header }),
      ...(width > 1 && { colspan: width }),
      ...(height > 1 && { rowspan: height }),
      children: inlineOfBlocks(blocks),
    }
  })
}
