import type { Block } from '../../model/blocks.js'

/** Headings re-levelled below the headline: the highest level that a body uses becomes 1, and none is skipped. */
export function withLevels(blocks: Block[]): Block[] {
  const used = new Set<number>()
  collect(blocks, used)
  const ranks = [...used].sort((a, b) => a - b)
  return relevel(blocks, ranks)
}

function collect(blocks: readonly Block[], used: Set<number>): void {
  for (const block of blocks) {
    if (block.type === 'heading') used.add(block.level)
    else collect(inside(block), used)
  }
}

function inside(block: Block): Block[] {
  if (block.type === 'list') return block.items.flat()
  return block.type === 'quotation' ? block.children : []
}

const relevel = (blocks: Block[], ranks: number[]): Block[] =>
  blocks.map((block) => {
    if (block.type === 'heading') return { ...block, level: ranks.indexOf(block.level) + 1 }
    if (block.type === 'list') return { ...block, items: block.items.map((item) => relevel(item, ranks)) }
    return block.type === 'quotation' ? { ...block, children: relevel(block.children, ranks) } : block
  })
