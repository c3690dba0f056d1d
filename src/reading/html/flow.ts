import type { Block, Inline } from '../../model/blocks.js'

/** A paragraph, or nothing where there is nothing in it. */
export const paragraphOf = (children: Inline[] | undefined): Block[] =>
  children?.length ? [{ type: 'paragraph', children }] : []

/** The blocks inside a block. */
export const blocksIn = (block: Block): Block[] =>
  block.type === 'list'
    ? block.items.flat()
    : block.type === 'quotation'
      ? [...block.children, ...paragraphOf(block.cite)]
      : []

/** The inline content of blocks, with a line break between them: for places where no block may stand. */
export const inlineOfBlocks = (blocks: readonly Block[]): Inline[] =>
  linesOf(blocks).flatMap((line, i): Inline[] => (i ? [{ type: 'line-break' }, ...line] : line))

const linesOf = (blocks: readonly Block[]): Inline[][] =>
  blocks.flatMap((block): Inline[][] =>
    block.type === 'paragraph' || block.type === 'heading' ? [block.children] : linesOf(blocksIn(block)),
  )
