import { inlineText, type Block } from './blocks.js'

/** The texts of blocks in reading order, one for each paragraph, heading, cell or caption. */
export function plainTexts(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return [inlineText(block.children)]
      case 'list':
        return block.items.flatMap(plainTexts)
      case 'quotation':
        return [...plainTexts(block.children), inlineText(block.cite ?? [])]
      case 'figure':
        return [inlineText(block.caption ?? [])]
      case 'table':
        return [block.caption ?? [], ...block.rows.flat().map(({ children }) => children)].map(inlineText)
      case 'break':
        return []
    }
  })
}
