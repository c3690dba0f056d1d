import type { Block, Inline } from '../../model/blocks.js'
import { isObject, type JsonObject } from '../../model/clean.js'
import { attachment, image, keyFigure, MAX_ITEMS, nameOf, quote } from '../../reading/entities.js'
import { htmlToText } from '../../reading/html/index.js'
import type { Warn } from '../../reading/items.js'
import { isMarkup, list, object, text } from '../../reading/values.js'
import { contactsOf } from './contacts.js'
import { bundleOf, isOf, isPart, isResource, type DrupalDocument, type Field } from './resource.js'
import { blocksOf, isFormatted } from './texts.js'

/** What paragraphs say: their text, and what has a member of its own in a release. */
export interface Flow {
  blocks: Block[]
  notesToEditors: Block[]
  boilerplate: Block[]
  contacts: unknown[]
  quotes: unknown[]
  keyFigures: unknown[]
  attachments: unknown[]
}

const MAX_DEPTH = 5

/** Reads paragraphs, and the paragraphs inside them, in their order. */
export function flowOf(values: readonly unknown[], document: DrupalDocument, warn: Warn): Flow {
  const flow: Flow = {
    blocks: [],
    notesToEditors: [],
    boilerplate: [],
    contacts: [],
    quotes: [],
    keyFigures: [],
    attachments: [],
  }
  for (const value of values.slice(0, MAX_ITEMS)) addValue(value, flow, flow.blocks, { document, warn, depth: 0 })
  return flow
}

interface Reading {
  document: DrupalDocument
  warn: Warn
  depth: number
}

function addValue(value: unknown, flow: Flow, blocks: Block[], reading: Reading): void {
  if (isPart(value)) addPart(value, flow, blocks, reading)
  else if (isOf(value, /^(media|file)--/)) addMedia(value, flow, blocks, reading)
  else if (!isResource(value)) blocks.push(...blocksOf(value, reading.document, reading.warn))
}

/** Adds a paragraph by what the name of its bundle says, else by its fields. */
function addPart(part: JsonObject, flow: Flow, blocks: Block[], reading: Reading): void {
  const bundle = bundleOf(part)
  if (/divider|separator|spacer|horizontal_rule/.test(bundle)) blocks.push({ type: 'break' })
  else if (reading.depth >= MAX_DEPTH) reading.warn('body', `the paragraph "${bundle}" is nested too deep`)
  else if (!addEntity(part, bundle, flow, reading))
    addFields(part, bundle, flow, targetOf(bundle, flow, blocks), reading)
}

function targetOf(bundle: string, flow: Flow, blocks: Block[]): Block[] {
  if (/note.*editor|editor.*note|^notes?$/.test(bundle)) return flow.notesToEditors
  return /boilerplate|^about(_us|_iom|_box)?$/.test(bundle) ? flow.boilerplate : blocks
}

/** Adds a paragraph that is a contact, a quotation or a key figure; false where it is none, or holds others. */
function addEntity(part: JsonObject, bundle: string, flow: Flow, { document }: Reading): boolean {
  const [target, found] = entitiesIn(part, bundle, flow, document)
  target?.push(...found)
  return found.length > 0
}

function entitiesIn(
  part: JsonObject,
  bundle: string,
  flow: Flow,
  document: DrupalDocument,
): [target: unknown[] | undefined, found: unknown[]] {
  const fields = document.propertiesOf(part)
  if (fields.some(({ values }) => values.some(isPart))) return [undefined, []]
  if (/contact|spokesperson|press_officer/.test(bundle))
    return [flow.contacts, contactsOf([{ name: bundle, label: 'contact', values: [part] }], document) ?? []]
  if (/quot|testimonial/.test(bundle)) return [flow.quotes, quote(part, document)]
  if (/figure|statistic|^stats?(_|$)|number|^fact(_|$)/.test(bundle))
    return [flow.keyFigures, keyFigure(part, document)]
  return [undefined, []]
}

/** Adds the fields of a paragraph: headings, text, media, paragraphs, links. */
function addFields(part: JsonObject, bundle: string, flow: Flow, blocks: Block[], reading: Reading): void {
  const before = sizeOf(flow)
  const { document } = reading
  const fields = document.propertiesOf(part).filter(({ name, values }) => values.length && !isInternal.test(name))
  const inside = { ...reading, depth: reading.depth + 1 }
  const headings = fields.filter((field) => isHeading(field, bundle))
  for (const field of headings) blocks.push(...headingsOf(field, document, reading.depth + 1))
  for (const field of fields.filter((one) => !headings.includes(one))) blocks.push(...textsOf(field, reading))
  for (const { values } of fields) for (const value of values.filter(isResource)) addValue(value, flow, blocks, inside)
  for (const { values } of fields) blocks.push(...values.flatMap((value) => linkOf(value, document)))
  if (sizeOf(flow) === before) reading.warn('body', `the paragraph "${bundle}" holds nothing that is shown`)
}

const sizeOf = (flow: Flow): number =>
  (Object.values(flow) as unknown[][]).reduce((size, { length }) => size + length, 0)

const isInternal =
  /^(drupal_internal|parent_|revision|behavior|langcode|default_langcode|created|changed|status|content_translation|reusable|info$|paragraph_type|block_type|uid|metatag|path$)/

/** True for a field that is named as a heading, and for the text of a paragraph that is one. */
const isHeading = ({ label, values }: Field, bundle: string): boolean =>
  (/^(sub)?(title|head(er|ing|line)?|question|label)(text)?$/.test(label) ||
    (/^(sub_?)?(heading|title)$/.test(bundle) && /^(text|value)$/.test(label))) &&
  values.some((value) => !isResource(value))

const headingsOf = ({ values }: Field, document: DrupalDocument, level: number): Block[] =>
  values.flatMap((value) =>
    list(document.textOf(value)).map((words) => ({ type: 'heading', level, children: [run(words)] })),
  )

const run = (words: string): Inline => ({ type: 'text', text: words })

// Formatted text; plain text of several words, or in a field that is named for one. A single word sets a color or width.
function textsOf({ label, values }: Field, { document, warn }: Reading): Block[] {
  const isNamed = /text|body|description|content|copy|caption|summary|answer|intro|lead|message/.test(label)
  return values.flatMap((value) => {
    const isText =
      typeof value === 'string' && !isAddress(value) && (isNamed || isMarkup(value) || /\S\s+\S/.test(value))
    return isFormatted(value) || isText ? blocksOf(value, document, warn) : []
  })
}

const isAddress = (value: unknown): value is string => typeof value === 'string' && /^https?:\/\/\S+$/i.test(value)

/** A link field, or an address, as a paragraph with a link. */
function linkOf(value: unknown, document: DrupalDocument): Block[] {
  const url = isAddress(value) ? value : isLink(value) ? (text(value['url']) ?? text(value['uri'])) : undefined
  const address = url?.replace(/^internal:(?=\/)|^entity:(?=node\/)/, (scheme) => (scheme === 'entity:' ? '/' : ''))
  if (address === undefined || !/^(https?:)?\/|^mailto:|^tel:/i.test(address)) return []
  const title = isObject(value) ? (document.textOf({ value: value['title'] }) ?? '') : ''
  return [linkParagraph(address, title || address)]
}

const isLink = (value: unknown): value is JsonObject =>
  isObject(value) && !isResource(value) && typeof object(value)['uri'] === 'string' && !('filemime' in object(value))

const linkParagraph = (url: string, words: string): Block => ({
  type: 'paragraph',
  children: [{ type: 'link', url, children: [run(words)] }],
})

/** Adds a picture as a figure, a film as a link, a document to the attachments. */
function addMedia(value: unknown, flow: Flow, blocks: Block[], { document, warn }: Reading): void {
  const video = videoOf(value, document)
  const [picture] = video === undefined ? image(value, document) : []
  const files = attachment(value, document)
  if (video !== undefined) blocks.push(linkParagraph(video, nameOf(value, document) ?? video))
  else if (picture) blocks.push(figureOf(picture))
  else if (files.length) flow.attachments.push(...files)
  else warn('body', `the medium "${nameOf(value, document) ?? bundleOf(object(value))}" has no file in the answer`)
}

/** A picture as a figure of the text. */
function figureOf({ caption, ...picture }: JsonObject): Block {
  const words = htmlToText(text(caption) ?? '')
  return { type: 'figure', image: picture as { url: string }, ...(words && { caption: [run(words)] }) }
}

/** The address of a film that another site hosts. */
export const videoOf = (value: unknown, document: DrupalDocument): string | undefined =>
  isOf(value, /^media--/)
    ? document
        .propertiesOf(value)
        .filter(({ label }) => /oembed|video|^url$|embed/.test(label))
        .flatMap(({ values }) => values.map((one) => object(one)['uri'] ?? one))
        .find(isAddress)
    : undefined
