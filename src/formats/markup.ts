import { blocksOfText, type Block } from '../model/blocks.js'
import { htmlToText, readHtml } from './html/index.js'
import type { Warn } from './items.js'

/** True for text that holds tags of HTML which shape a text: what a content system wrote, not a reader's "a < b". */
export const isMarkup = (value: string): boolean =>
  /<\/[a-z][a-z\d]*\s*>|<(br|p|div|h[1-6]|ul|ol|hr|img)\b[^<>]*>/i.test(value)

/** The blocks of HTML; what the HTML reader had to leave out is named in warnings about the `body`. */
export function blocksOfHtml(html: string, warn: Warn): Block[] {
  const { blocks, warnings } = readHtml(html)
  for (const reason of warnings) warn('body', reason)
  return blocks
}

/**
 * A line of text from a source that says text and may mean HTML: text with closing tags is read as HTML, and character
 * references are decoded once. "a < b" and a lone <b> stay as they are.
 */
export function lineOf(words: string): string {
  if (isMarkup(words)) return htmlToText(words)
  return /&[#\w]+;/.test(words) ? htmlToText(words.replaceAll('<', '&lt;')) : words
}

/** The blocks of such text: its paragraphs, or those of the HTML that it holds. */
export const blocksOf = (words: string, warn: Warn): Block[] =>
  isMarkup(words) ? blocksOfHtml(words, warn) : blocksOfText(words.split('\n').map(lineOf).join('\n'))
