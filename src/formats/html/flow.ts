import type { Block, Inline } from '../../model/blocks.js'

/** The inline content of blocks, with a line break between them: for places where no block may stand. */
export function inlineOfBlocks(blocks: readonly Block[]): Inline[] {
  return blocks
    .map(inlineOfBlock)
    .filter((children) => children.length)
    .flatMap((children, i): Inline[] => (i ? [{ type: 'line-break' }, ...children] : children))
}

function inlineOfBlock(block: Block): Inline[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.children
    case 'list':
      return inlineOfBlocks(block.items.flat())
    case 'quotation':
      return inlineOfBlocks([...block.children, ...(block.cite ? [asParagraph(block.cite)] : [])])
    case 'table':
      return inlineOfBlocks(block.rows.flat().map(({ children }) => asParagraph(children)))
    default:
      return []
  }
}

const asParagraph = (children: Inline[]): Block => ({ type: 'paragraph', children })
