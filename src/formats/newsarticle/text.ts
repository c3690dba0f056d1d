import { blocksOfText, type Block } from '../../model/blocks.js'
import { htmlToText, readHtml } from '../html/index.js'
import { isMarkup, list } from '../values.js'
import { wordsOf } from './graph.js'

/**
 * A line of text. schema.org says that text is plain, yet many sites put what their editor made: text with closing tags
 * is read as HTML, and character references are decoded once. "a < b" and a lone <b> stay as they are.
 */
export function lineOf(value: unknown): string | undefined {
  const words = wordsOf(value)
  if (words === undefined || (!isMarkup(words) && !reference.test(words))) return words
  return htmlToText(isMarkup(words) ? words : words.replaceAll('<', '&lt;')) || undefined
}

const reference = /&(#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i

/** The body: plain text whose blank lines part paragraphs, or HTML where it holds the tags of a text. */
export function bodyOf(value: unknown, warn: (path: string, reason: string) => void): Block[] {
  const words = list(value).map(wordsOf).filter(Boolean).join('\n\n')
  if (!isMarkup(words)) return blocksOfText(reference.test(words) ? decoded(words) : words)
  const { blocks, warnings } = readHtml(words)
  for (const reason of warnings) warn('body', reason)
  return blocks
}

// Line by line, since reading HTML folds white space.
const decoded = (words: string): string =>
  words
    .split('\n')
    .map((line) => htmlToText(line.replaceAll('<', '&lt;')))
    .join('\n')
