import { inlineText, type Block } from '../../model/blocks.js'

/** The text of a paragraph, each white space a plain space or one line break; undefined for any other block. */
export const textOfParagraph = (block: Block | undefined): string | undefined =>
  block?.type === 'paragraph' || block?.type === 'heading'
    ? inlineText(block.children)
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ ?\n[ \n]*/g, '\n')
        .trim()
    : undefined
