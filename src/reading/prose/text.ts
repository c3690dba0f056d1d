import { inlineText, type Block, type Inline } from '../../model/blocks.js'

/**
 * The text of a paragraph, each white space a plain space or one line break; undefined for any other block, and where a
 * link leads to another address of mail than it shows.
 */
export const textOfParagraph = (block: Block | undefined): string | undefined =>
  (block?.type === 'paragraph' || block?.type === 'heading') && !block.children.some(misleads)
    ? inlineText(block.children)
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ ?\n[ \n]*/g, '\n')
        .trim()
    : undefined

/** The texts of a block, those of a list one for each paragraph in it; undefined for what is no text. */
export const textsOf = (block: Block): (string | undefined)[] =>
  block.type === 'list' ? block.items.flat().flatMap(textsOf) : [textOfParagraph(block)]

function misleads(run: Inline): boolean {
  if (run.type !== 'link' || !run.url?.startsWith('mailto:')) return false
  const shown = inlineText(run.children).trim()
  return shown.includes('@') && !run.url.includes(shown)
}
