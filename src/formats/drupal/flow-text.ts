import type { Block, Inline, TableCell } from '../../model/blocks.js'
import { isObject, type JsonObject } from '../../model/clean.js'
import { htmlToText } from '../../reading/html/index.js'
import { isMarkup, list, object, text } from '../../reading/values.js'
import { isResource, type DrupalDocument, type Field, type Reading } from './resource.js'
import { blocksOf, isFormatted } from './texts.js'

/** True for a field that is named as a heading, and for the text of a paragraph that is one. */
export const isHeading = ({ label, values }: Field, bundle: string): boolean =>
  (/^(sub)?(title|head(er|ing|line)?|question|label)(text)?$/.test(label) ||
    (/^(sub_?)?(heading|title)$/.test(bundle) && /^(text|value)$/.test(label))) &&
  values.some((value) => !isResource(value))

export const headingsOf = ({ values }: Field, document: DrupalDocument, level: number): Block[] =>
  values.flatMap((value) =>
    list(document.textOf(value)).map((words) => ({ type: 'heading', level, children: [run(words)] })),
  )

const run = (words: string): Inline => ({ type: 'text', text: words })

const isTextName = /text|body|description|content|copy|caption|summary|answer|intro|lead|message|^(date|year|period)$/

// Formatted text; plain text of several words, or in a field that is named for one. A single word sets a color or width.
export function textsOf({ label, values }: Field, { document, warn }: Reading): Block[] {
  return values.flatMap((value) => {
    const isText =
      typeof value === 'string' &&
      !isWebAddress(value) &&
      (isTextName.test(label) || isMarkup(value) || /\S\s+\S/.test(value))
    if (isTable(value)) return tableOf(value)
    return isFormatted(value) || isText ? blocksOf(value, document, warn) : []
  })
}

const isTable = (value: unknown): value is JsonObject => isObject(value) && isObject(value['value'])

/** A table of the module Tablefield: rows and cells by their positions, the first row heads the columns. */
function tableOf({ value, caption }: JsonObject): Block[] {
  const rows = numbered(value).map((row, i) =>
    numbered(row).map((cell): TableCell => ({ ...(!i && { header: true }), children: runsOf(cell) })),
  )
  const title = runsOf(caption)
  return rows.length ? [{ type: 'table', ...(title.length && { caption: title }), rows }] : []
}

const numbered = (value: unknown): unknown[] =>
  Object.entries(object(value)).flatMap(([key, member]) => (/^\d+$/.test(key) ? [member] : []))

function runsOf(value: unknown): Inline[] {
  const words = htmlToText(text(value) ?? '')
  return words ? [run(words)] : []
}

export const isWebAddress = (value: unknown): value is string =>
  typeof value === 'string' && /^https?:\/\/\S+$/i.test(value)

/** A link field, or an address, as a paragraph with a link. */
export function linkOf(value: unknown, document: DrupalDocument): Block[] {
  const url = isWebAddress(value) ? value : isLink(value) ? (text(value['url']) ?? text(value['uri'])) : undefined
  const address = url?.replace(/^internal:(?=\/)|^entity:(?=node\/)/, (scheme) => (scheme === 'entity:' ? '/' : ''))
  if (address === undefined || !/^(https?:)?\/|^mailto:|^tel:/i.test(address)) return []
  const title = isObject(value) ? (document.textOf({ value: value['title'] }) ?? '') : ''
  return [linkParagraph(address, title || address)]
}

const isLink = (value: unknown): value is JsonObject =>
  isObject(value) && !isResource(value) && typeof object(value)['uri'] === 'string' && !('filemime' in object(value))

export const linkParagraph = (url: string, words: string): Block => ({
  type: 'paragraph',
  children: [{ type: 'link', url, children: [run(words)] }],
})
