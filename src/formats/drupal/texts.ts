import { blocksOfText, type Block } from '../../model/blocks.js'
import { isObject } from '../../model/clean.js'
import { momentOfEpoch, parseMoment } from '../../model/moment.js'
import { htmlToText } from '../../reading/html/index.js'
import { blocksOfHtml, type Warn } from '../../reading/items.js'
import { isMarkup, number, object, text } from '../../reading/values.js'
import { isPart, isResource, type DrupalDocument } from './resource.js'

/** The text of a text field or of a link, and whether it is HTML. A geographic point has none. */
function rawText(value: unknown): { words: string | undefined; html: boolean } {
  const { processed, value: raw, title, lat } = object(value)
  const words = isObject(value)
    ? (text(processed) ?? (lat === undefined ? text(raw) : undefined) ?? text(title))
    : text(value)
  return { words, html: text(processed) !== undefined || isMarkup(words ?? '') }
}

/** A text on one line. */
export function textOf(value: unknown): string | undefined {
  const { words, html } = rawText(value)
  return html ? text(htmlToText(words ?? '')) : words
}

/** True for the value of a text field with a format. */
export const isFormatted = (value: unknown): boolean => isObject(value) && ('processed' in value || 'format' in value)

const MAX_DEPTH = 4

/** A text as blocks, a paragraph as the blocks of its formatted texts. */
export function blocksOf(value: unknown, document: DrupalDocument, warn: Warn, depth = 0): Block[] {
  if (isResource(value)) {
    const isText = (one: unknown): boolean => isFormatted(one) || isPart(one)
    const parts = isPart(value) && depth < MAX_DEPTH ? document.propertiesOf(value) : []
    return parts.flatMap(({ values }) =>
      values.filter(isText).flatMap((part) => blocksOf(part, document, warn, depth + 1)),
    )
  }
  const { words = '', html } = rawText(value)
  return html ? blocksOfHtml(words, warn) : blocksOfText(words)
}

/** A date; also one in seconds or milliseconds since 1970, as old versions write it, or the first of a range. */
export function momentOf(value: unknown): string | undefined {
  if (isObject(value)) return momentOf(value['value'])
  return momentOfEpoch(number(value)) ?? parseMoment(text(value))
}
