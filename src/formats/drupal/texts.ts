import { blocksOfText, type Block } from '../../model/blocks.js'
import { isObject } from '../../model/clean.js'
import { parseMoment } from '../../model/moment.js'
import { htmlToText } from '../../reading/html/index.js'
import { blocksOfHtml, type Warn } from '../../reading/items.js'
import { isMarkup, number, object, text } from '../../reading/values.js'
import { isOf, isResource, type Resources } from './resource.js'

/** What a value of a text field or a link says, and whether that is HTML. A point on the map says nothing. */
function source(value: unknown): { words: string | undefined; html: boolean } {
  const { processed, value: raw, title, lat } = object(value)
  const words = isObject(value)
    ? (text(processed) ?? (lat === undefined ? text(raw) : undefined) ?? text(title))
    : text(value)
  return { words, html: text(processed) !== undefined || isMarkup(words ?? '') }
}

/** A text as one line. */
export function plain(value: unknown): string | undefined {
  const { words, html } = source(value)
  return html ? text(htmlToText(words ?? '')) : words
}

const isFormatted = (value: unknown): boolean => isObject(value) && ('processed' in value || 'format' in value)

/** True for what may be a part of a body: formatted text, or a resource that exists for it only, as paragraphs do. */
export const isRich = (value: unknown): boolean =>
  isFormatted(value) || (isResource(value) && !isOf(value, /^(node|taxonomy_term|media|file|user)--/))

const deepest = 4

/** A value as blocks, a paragraph as the blocks of its formatted texts. */
export function blocksOf(value: unknown, how: Resources, warn: Warn, depth = 0): Block[] {
  if (isResource(value)) {
    const parts =
      isRich(value) && depth < deepest ? how.partsOf(value).flatMap(({ values }) => values.filter(isRich)) : []
    return parts.flatMap((part) => blocksOf(part, how, warn, depth + 1))
  }
  const { words = '', html } = source(value)
  return html ? blocksOfHtml(words, warn) : blocksOfText(words)
}

/** A date, also as the seconds since 1970 that old versions write, or the first of a range. */
export function moment(value: unknown): string | undefined {
  if (isObject(value)) return moment(value['value'])
  const seconds = /^\d{9,11}$/.test(text(value) ?? '') ? number(value) : undefined
  return seconds === undefined ? parseMoment(value) : new Date(seconds * 1000).toISOString()
}
