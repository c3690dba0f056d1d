import type { Block } from '../../model/blocks.js'
import { blocksIn } from './flow.js'

type Heading = Extract<Block, { type: 'heading' }>

/** Headings re-levelled below the headline: the highest level that a body uses becomes 1, and none is skipped. */
export function relevel(blocks: Block[]): Block[] {
  const headings = headingsIn(blocks)
  const levels = [...new Set(headings.map(({ level }) => level))].sort()
  for (const heading of headings) heading.level = levels.indexOf(heading.level) + 1
  return blocks
}

const headingsIn = (blocks: Block[]): Heading[] =>
  blocks.flatMap((block) => (block.type === 'heading' ? [block] : headingsIn(blocksIn(block))))
