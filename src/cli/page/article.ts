import { inlineText, type Block, type Inline } from '../../model/blocks.js'
import type { Contact } from '../../model/basics.js'
import { parseMoment } from '../../model/moment.js'
import { contactsOf } from '../../reading/prose/contacts.js'
import { datelineOf } from '../../reading/prose/dateline.js'
import { textOfParagraph, textsOf } from '../../reading/prose/text.js'
import { introduction } from '../../reading/prose/words.js'

/** The parts of an article. */
export interface Article {
  headline: string | undefined
  /** How sure the headline is: named by the page, or taken from the text. */
  isHeadlineNamed: boolean
  published?: string | undefined
  subheadline?: string | undefined
  dateline?: string | undefined
  body: Block[]
  notesToEditors: Block[]
  boilerplate: Block[]
  contacts: Contact[]
  /** True where the text names a contact that could not be read. */
  hasUnreadContact: boolean
}

const comparable = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const textOf = (block: Block): string =>
  block.type === 'heading' || block.type === 'paragraph' ? inlineText(block.children).trim() : ''

/** Cuts the blocks of a page into the parts of a release. @param titles texts that may be the headline */
export function articleOf(source: readonly Block[], titles: readonly string[]): Article {
  const blocks = source.flatMap(linesOfText)
  const at = headlineIndex(blocks, titles)
  const named = titles.find(
    (title) => at === undefined || comparable(textOf(blocks[at] ?? EMPTY)) === comparable(title),
  )
  const headline = named ?? (at === undefined ? undefined : textOf(blocks[at] ?? EMPTY)) ?? titles[0]
  const rest = blocks.slice(at === undefined ? 0 : at + 1)
  const { lead, text } = splitLead(rest)
  const { body: before, contacts, hasUnreadContact } = splitContacts(text)
  const { body, notesToEditors, boilerplate } = splitSections(before)
  const dateline = datelineOf(body)
  return {
    headline,
    isHeadlineNamed: named !== undefined || titles.length > 0,
    ...lead,
    dateline,
    body: dateline === undefined ? body : withoutDateline(body, dateline),
    notesToEditors,
    boilerplate,
    contacts,
    hasUnreadContact,
  }
}

const MAX_LINE_BREAKS = 6

/** A whole text in lines (`<pre>`, `<br>`) as a paragraph for each line. */
function linesOfText(block: Block): Block[] {
  if (block.type !== 'paragraph') return [block]
  const breaks = block.children.filter(({ type }) => type === 'line-break').length
  return breaks <= MAX_LINE_BREAKS ? [block] : linesIn(block.children).map((children) => ({ ...block, children }))
}

function linesIn(runs: readonly Inline[]): Inline[][] {
  const at = runs.findIndex(({ type }) => type === 'line-break')
  const line = runs.slice(0, at < 0 ? undefined : at)
  return [...(line.length ? [line] : []), ...(at < 0 ? [] : linesIn(runs.slice(at + 1)))]
}

const EMPTY: Block = { type: 'break' }

/** The block that is the headline: the one that a title names, else the one before the paragraph with the dateline. */
function headlineIndex(blocks: readonly Block[], titles: readonly string[]): number | undefined {
  const wanted = titles.map(comparable)
  const named = blocks.findLastIndex((block) => wanted.includes(comparable(textOf(block))) && textOf(block) !== '')
  if (named >= 0) return named
  const opening = blocks.findIndex((block) => datelineOf([block]) !== undefined && textOf(block).length > 60)
  const before = blocks.slice(0, Math.max(opening, 0)).findLastIndex((block) => isHeadlineText(textOf(block)))
  if (before >= 0) return before
  const heading = blocks.findIndex(({ type }) => type === 'heading')
  return heading >= 0 && !titles.length ? heading : undefined
}

const isHeadlineText = (text: string): boolean =>
  text.length >= 15 && text.length <= 200 && parseMoment(text) === undefined && !/[.:]$/.test(text)

/** What stands between the headline and the text: a date, a deck, buttons. */
function splitLead(blocks: readonly Block[]): { lead: Pick<Article, 'published' | 'subheadline'>; text: Block[] } {
  const opening = blocks.findIndex((block) => datelineOf([block]) !== undefined && textOf(block).length > 60)
  const long = blocks.findIndex((block) => block.type === 'paragraph' && textOf(block).length > 120)
  const start = opening >= 0 ? opening : Math.max(long, 0)
  const texts = blocks.slice(0, start).map(textOf).filter(Boolean)
  const published = texts.map(dateIn).find((date) => date !== undefined)
  const subheadline = texts.find((text) => text.length > 30 && text.length < 300 && dateIn(text) === undefined)
  const figures = blocks.slice(0, start).filter(({ type }) => type === 'figure')
  return { lead: { published, subheadline }, text: [...figures, ...blocks.slice(start)] }
}

/** A date that is the whole text, or follows a label. */
const dateIn = (text: string): string | undefined =>
  text.length > 60
    ? undefined
    : (parseMoment(text) ?? parseMoment(text.replace(/^[^:\d]{2,20}:\s*/, '').replace(/^\p{L}+,?\s+(?=\d)/u, '')))

/** The contacts at the end and the text before them. What follows a contact is no part of the release. */
function splitContacts(blocks: readonly Block[]): Pick<Article, 'body' | 'contacts' | 'hasUnreadContact'> {
  const at = blocks.findLastIndex((block) =>
    textsOf(block).some((text) => text !== undefined && introduction.test(text)),
  )
  if (at < 0) return { body: [...blocks], contacts: [], hasUnreadContact: false }
  const contacts = contactEnds(blocks, at)
    .map((end) => contactsOf(blocks.slice(at, end)))
    .find((found) => found.length)
  return contacts
    ? { body: [...beforeIntroduction(blocks, at)], contacts, hasUnreadContact: false }
    : { body: [...blocks], contacts: [], hasUnreadContact: true }
}

// Links to other pages may follow: the contact is read from ever fewer blocks.
const contactEnds = (blocks: readonly Block[], at: number): number[] =>
  blocks.slice(at).map((_, i) => blocks.length - i)

function beforeIntroduction(blocks: readonly Block[], at: number): readonly Block[] {
  const text = textOfParagraph(blocks[at])
  const found = text === undefined ? null : introduction.exec(text)
  const lead = found && text ? text.slice(0, found.index).trim() : ''
  return lead
    ? [...blocks.slice(0, at), { type: 'paragraph', children: [{ type: 'text', text: lead }] }]
    : blocks.slice(0, at)
}

const NOTES =
  /^(notes? (?:to|for) editors?|editors?['’]? notes?|notas? (?:a|para) (?:los )?editores|notes? aux rédacteurs|ملاحظ\p{L}+ للمحررين)\b/iu
const ABOUT =
  /^(about (?:the )?(?:iom|international organi[sz]ation for migration)|acerca de (?:la )?oim|sobre la oim|à propos de l['’]oim|l['’]oim en bref)/i

function splitSections(blocks: readonly Block[]): Pick<Article, 'body' | 'notesToEditors' | 'boilerplate'> {
  const starts = [NOTES, ABOUT].map((pattern) =>
    blocks.findIndex((block) => pattern.test(textOf(block)) && textOf(block).length < 80),
  )
  const section = (start = -1): Block[] => {
    if (start < 0) return []
    const end = starts.filter((other) => other > start).sort((a, b) => a - b)[0]
    return blocks.slice(start + 1, end)
  }
  const first = starts.filter((start) => start >= 0).sort((a, b) => a - b)[0]
  return { body: blocks.slice(0, first), notesToEditors: section(starts[0]), boilerplate: section(starts[1]) }
}

/** The tag writes the dateline before the text. */
function withoutDateline(blocks: readonly Block[], dateline: string): Block[] {
  const at = blocks.findIndex(({ type }) => type === 'paragraph')
  return blocks.map((block, i) =>
    i === at && block.type === 'paragraph' ? { ...block, children: cut(block.children, dateline) } : block,
  )
}

function cut(runs: readonly Inline[], dateline: string): Inline[] {
  const text = inlineText([...runs])
  const end = text.indexOf(dateline) + dateline.length
  const dash = /^.{0,40}?[-–—]{1,2}\s*(?=\S)/u.exec(text.slice(end))
  return dash ? skip(runs, end + dash[0].length) : [...runs]
}

/** Runs without their first characters. */
function skip(runs: readonly Inline[], count: number): Inline[] {
  let left = count
  return runs.flatMap((run): Inline[] => {
    const length = inlineText([run]).length
    const from = left
    left = Math.max(left - length, 0)
    if (from >= length) return []
    if (from === 0 || run.type === 'line-break') return [run]
    return run.type === 'text'
      ? [{ ...run, text: run.text.slice(from) }]
      : [{ ...run, children: skip(run.children, from) }]
  })
}
