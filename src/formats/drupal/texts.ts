import { blocksOfText, type Block } from '../../model/blocks.js'
import { isObject } from '../../model/clean.js'
import { parseMoment } from '../../model/moment.js'
import { htmlToText, readHtml } from '../html/index.js'
import { isMarkup, number, object, text } from '../values.js'
import { fieldsOf, isOf, isResource, type Find } from './resource.js'

/** True for the value of a field of formatted text. */
export const isFormatted = (value: unknown): boolean => isObject(value) && ('processed' in value || 'format' in value)

/** What a value of a text field says, and whether that is HTML. */
function source(value: unknown): { words: string | undefined; html: boolean } {
  const { processed, value: raw, title } = object(value)
  const words = isObject(value) ? (text(processed) ?? text(raw) ?? text(title)) : text(value)
  return { words, html: text(processed) !== undefined || isMarkup(words ?? '') }
}

/** A value as one line of text; a related resource as its name. */
export function plain(value: unknown): string | undefined {
  if (isResource(value)) {
    const { display_name, name, title, label } = object(value['attributes'])
    return text(display_name) ?? text(name) ?? text(title) ?? text(label)
  }
  const { words, html } = source(value)
  return html ? text(htmlToText(words ?? '')) : words
}

const deepest = 4

/** Values as blocks; a related resource (a paragraph) as the blocks of its formatted texts. */
export const blocksOf = (values: unknown[], find: Find, warn: (reason: string) => void, depth = 0): Block[] =>
  values.flatMap((value) => {
    if (isResource(value)) {
      const parts = fieldsOf(value, find).flatMap((field) =>
        field.values.filter((one) => isFormatted(one) || isOf(one, 'paragraph')),
      )
      return depth < deepest ? blocksOf(parts, find, warn, depth + 1) : []
    }
    const { words, html } = source(value)
    if (!html || words === undefined) return blocksOfText(words ?? '')
    const { blocks, warnings } = readHtml(words)
    for (const reason of warnings) warn(reason)
    return blocks
  })

/** A date, also as the seconds since 1970 that old versions write, or the first of a range. */
export function moment(value: unknown): string | undefined {
  if (isObject(value)) return moment(value['value'])
  const seconds = /^\d{9,11}$/.test(text(value) ?? '') ? number(value) : undefined
  return seconds === undefined ? parseMoment(value) : new Date(seconds * 1000).toISOString()
}
