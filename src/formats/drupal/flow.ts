import type { Block } from '../../model/blocks.js'
import type { JsonObject } from '../../model/clean.js'
import { event, keyFigure, MAX_ITEMS, quote, related } from '../../reading/entities.js'
import { inlineOfBlocks, paragraphOf } from '../../reading/html/flow.js'
import { wordsOf } from '../../reading/values.js'
import { contactsOf } from './contacts.js'
import { addMedia } from './flow-media.js'
import { headingsOf, isHeading, linkOf, textsOf } from './flow-text.js'
import {
  bundleOf,
  isInternal,
  isOf,
  isPart,
  isResource,
  type DrupalDocument,
  type Field,
  type Reading,
} from './resource.js'
import type { Warn } from '../../reading/items.js'
import { blocksOf } from './texts.js'

/** What paragraphs say: their text, and what has a member of its own in a release. */
export interface Flow {
  blocks: Block[]
  notesToEditors: Block[]
  boilerplate: Block[]
  contacts: unknown[]
  quotes: unknown[]
  keyFigures: unknown[]
  events: unknown[]
  related: unknown[]
  attachments: unknown[]
}

const MAX_DEPTH = 5

export const emptyFlow = (): Flow => ({
  blocks: [],
  notesToEditors: [],
  boilerplate: [],
  contacts: [],
  quotes: [],
  keyFigures: [],
  events: [],
  related: [],
  attachments: [],
})

/** Reads paragraphs, and the paragraphs inside them, in their order. */
export function flowOf(values: readonly unknown[], document: DrupalDocument, warn: Warn): Flow {
  const flow = emptyFlow()
  for (const value of values.slice(0, MAX_ITEMS)) addValue(value, flow, flow.blocks, { document, warn, depth: 0 })
  return flow
}

interface Nested extends Reading {
  /** Paragraphs around it. */
  depth: number
}

function addValue(value: unknown, flow: Flow, blocks: Block[], reading: Nested): void {
  if (isPart(value)) addPart(value, flow, blocks, reading)
  else if (isOf(value, /^(media|file)--/)) addMedia(value, flow, blocks, reading)
  else if (isOf(value, /^node--/)) flow.related.push(...related(value, reading.document))
  else if (!isResource(value)) blocks.push(...blocksOf(value, reading.document, reading.warn))
}

/** Adds a paragraph by what the name of its bundle says, else by its fields. */
function addPart(part: JsonObject, flow: Flow, blocks: Block[], reading: Nested): void {
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

/** Adds a paragraph that is a contact, a quotation, a key figure or an event; false where it is none, or holds others. */
function addEntity(part: JsonObject, bundle: string, flow: Flow, { document }: Nested): boolean {
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
  return /(^|_)event(_|$)/.test(bundle) ? [flow.events, event(part, document)] : [undefined, []]
}

/** Adds the fields of a paragraph: headings, text, media, paragraphs, links. */
function addFields(part: JsonObject, bundle: string, flow: Flow, blocks: Block[], reading: Nested): void {
  const before = sizeOf(flow)
  const { document } = reading
  const fields = document.propertiesOf(part).filter(({ name, values }) => values.length && !isInternal.test(name))
  const headings = fields.filter((field) => isHeading(field, bundle))
  const others = fields.filter((field) => !headings.includes(field))
  const heads = headings.flatMap((field) => headingsOf(field, document, reading.depth + 1))
  const own = blocksIn(fields, others, flow, reading)
  if (own.length || sizeOf(flow) === before) blocks.push(...heads, ...own)
  else for (const head of heads) reading.warn('body', `"${wordsOf(head)}" heads nothing in the text and is left out`)
  if (!heads.length && sizeOf(flow) === before && !own.length)
    reading.warn('body', `the paragraph "${bundle}" holds nothing that is shown`)
}

const sizeOf = (flow: Flow): number =>
  (Object.values(flow) as unknown[][]).reduce((size, { length }) => size + length, 0)

function blocksIn(fields: readonly Field[], others: readonly Field[], flow: Flow, reading: Nested): Block[] {
  const inside = { ...reading, depth: reading.depth + 1 }
  const own: Block[] = []
  const captions = others.filter(({ label }) => label === 'caption')
  for (const field of others) if (!captions.includes(field)) own.push(...textsOf(field, reading))
  for (const { values } of fields) for (const value of values.filter(isResource)) addValue(value, flow, own, inside)
  addCaption(
    own,
    captions.flatMap((field) => textsOf(field, reading)),
  )
  for (const { values } of fields) own.push(...values.flatMap((value) => linkOf(value, reading.document)))
  return own
}

/** Adds a caption to the picture beside it; without one it is text. */
function addCaption(blocks: Block[], words: readonly Block[]): void {
  const caption = inlineOfBlocks(words)
  const picture = blocks.find((block) => block.type === 'figure' && !block.caption)
  if (caption.length && picture?.type === 'figure') picture.caption = caption
  else blocks.push(...paragraphOf(caption))
}
