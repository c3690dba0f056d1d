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

  const spanOf = (cell: Element, name: string): number | undefined => {
    const span = Math.max(1, Math.min(parseInt(cell.attributes.get(name) ?? '', 10) || 1, left))
    left -= span - 1
    return span > 1 ? span : undefined
  }
  const cellOf = (cell: Element, isHeader: boolean): TableCell => {
    const blocks = flow(cell.children)
    inside.push(...blocks)
    return {
      header: isHeader || undefined,
      colspan: spanOf(cell, 'colspan'),
      rowspan: spanOf(cell, 'rowspan'),
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
  if (isLayout(rows, inside)) return [...strays, ...paragraphOf(caption), ...inside]
  const figures = inside.filter(({ type }) => type === 'figure')
  return [...strays, { type: 'table', ...(caption.length && { caption }), rows }, ...figures]
}

// A table that arranges a page: what its cells hold is no data, and stands in the order of the text.
const isLayout = (rows: TableCell[][], inside: Block[]): boolean =>
  rows.flat().length < 2 ||
  inside.every(({ type }) => type === 'figure') ||
  inside.some(({ type }) => /^(table|heading|quotation)$/.test(type))
