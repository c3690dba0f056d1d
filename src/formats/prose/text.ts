import { inlineText, type Block } from '../../model/blocks.js'

/** The text of a paragraph, each white space a plain space, its line breaks kept; undefined for any other block. */
export const textOfParagraph = (block: Block | undefined): string | undefined =>
  block?.type === 'paragraph' || block?.type === 'heading'
    ? inlineText(block.children)
        .replace(/[^\S\n]+/g, ' ')
        .trim()
    : undefined
