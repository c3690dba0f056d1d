import type { Block, TableCell } from '../../model/blocks.js'
import { isElement, isTablePart, type Element, type Node } from './elements.js'
import { inlineOfBlocks, paragraphOf } from './flow.js'
import { limits } from './limits.js'

/** A table as blocks. What strays between its cells comes before it, the pictures in its cells after it. */
export function tableOf(table: Element, flow: (nodes: Node[]) => Block[]): Block[] {
  const strays: Block[] = []
  const captions: Block[] = []
  const inside: Block[] = []
  const all: TableCell[][] = []
  // A table that says it is a million columns wide would keep a browser busy for minutes.
  let left: number = limits.spans

  const cellOf = (cell: Element, isHeader: boolean): TableCell => {
    const blocks = flow(cell.children)
    inside.push(...blocks)
    const colspan = spanOf(cell, 'colspan', left)
    const rowspan = spanOf(cell, 'rowspan', left / colspan)
    left -= colspan * rowspan - 1
    return {
      ...(isHeader && { header: true }),
      ...(colspan > 1 && { colspan }),
      ...(rowspan > 1 && { rowspan }),
      children: inlineOfBlocks(blocks),
    }
  }
  const readRows = (part: Element, inHead: boolean): void => {
    const row: TableCell[] = []
    all.push(row)
    for (const child of part.children) {
      if (!isElement(child) || !isTablePart.test(child.name)) strays.push(...flow([child]))
      else if (child.name === 'caption') captions.push(...flow(child.children))
      else if (/^t[dh]$/.test(child.name)) row.push(cellOf(child, inHead || child.name === 'th'))
      else readRows(child, child.name === 'thead' || inHead)
    }
  }

  readRows(table, false)
  const rows = all.filter(({ length }) => length)
  const caption = inlineOfBlocks(captions)
  if (isLayout(table, rows, inside)) return [...strays, ...paragraphOf(caption), ...inside]
  const figures = inside.filter(({ type }) => type === 'figure')
  return [...strays, { type: 'table', ...(caption.length && { caption }), rows }, ...figures]
}

const spanOf = ({ attributes }: Element, name: string, most: number): number =>
  Math.max(1, Math.min(parseInt(attributes.get(name) ?? '', 10) || 1, Math.floor(most)))

// A table that arranges a page: what its cells hold is no data, and stands in the order of the text.
const isLayout = ({ attributes }: Element, rows: TableCell[][], inside: Block[]): boolean =>
  rows.flat().length < 2 ||
  /^(presentation|none)$/.test(attributes.get('role') ?? '') ||
  inside.every(({ type }) => type === 'figure') ||
  inside.some(({ type }) => /^(table|heading|quotation)$/.test(type))
