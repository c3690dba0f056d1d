import type { Block, Inline } from '../../model/blocks.js'

/** A paragraph, or nothing where there is nothing in it. */
export const paragraphOf = (children: Inline[] | undefined): Block[] =>
  children?.length ? [{ type: 'paragraph', children }] : []

/** The inline content of blocks, with a line break between them: for places where no block may stand. */
export const inlineOfBlocks = (blocks: readonly Block[]): Inline[] =>
  linesOf(blocks).flatMap((line, i): Inline[] => (i ? [{ type: 'line-break' }, ...line] : line))

const linesOf = (blocks: readonly Block[]): Inline[][] =>
  blocks.flatMap((block): Inline[][] => {
    if (block.type === 'list') return linesOf(block.items.flat())
    if (block.type === 'quotation') return linesOf([...block.children, ...paragraphOf(block.cite)])
    if (block.type === 'table') return block.rows.flat().map((cell) => cell.children)
    return 'children' in block ? [block.children] : []
  })
