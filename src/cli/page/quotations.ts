import type { Quote } from '../../model/release.js'
import { roleWord } from '../../reading/prose/words.js'

/** Quotations of a text, and those of which nobody can say who spoke them. */
export interface Quotations {
  quotes: Quote[]
  unattributed: string[]
}

/** Shorter words between quotation marks are a title or a term. */
const MIN_LENGTH = 25
const QUOTATION = /[“"«„]\s*([^“”"«»„]+?)\s*[”"»“](?=[\s,.;:)!?]|$)/gu

const small = '(?:de|del|la|las|los|van|von|der|den|bin|bint|al|el|da|dos|di|le)'
// A dot is part of an initial or a title, else the end of the sentence.
const word = String.raw`(?:\p{Lu}\.|(?:Dr|Mr|Mrs|Ms|Sr|Sra|St)\.|\p{Lu}[\p{L}\p{M}'’-]*)`
const NAME = String.raw`${word}(?:\s(?:${small}\s){0,2}(?:al-|el-|d['’])?${word}){0,4}`
const SAID =
  '(?:said|says|added|adds|explained|noted|stated|stressed|warned|told|emphasized|emphasised|commented|concluded|highlighted|remarked|recalled|declared|continued|thanked|dijo|agregó|añadió|señaló|explicó|afirmó|indicó|subrayó|destacó|expresó|manifestó|comentó|declaró|advirtió|concluyó|(?:a |a-t-elle |a-t-il )?(?:déclaré|ajouté|expliqué|souligné|précisé|affirmé|indiqué|rappelé|conclu))'
const ROLE = String.raw`(?:,\s*(?<role>[^.“”"«»]{3,140}?))?`

/** Behind the words: “…,” said Ana Sample, of the Office. “…,” Ana Sample added. */
const AFTER = [
  new RegExp(
    String.raw`^,?\s*${SAID}\s+(?:the\s)?(?<name>${NAME})${ROLE}(?=\.(?:\s|$)|,?\s(?:who|while|adding|during|at the)\s|$)`,
    'u',
  ),
  new RegExp(String.raw`^,?\s*(?<name>${NAME})${ROLE},?\s+${SAID}\b`, 'u'),
]
/** Before the words, at the head of a sentence: Ana Sample, of the Office, said … “…”. Minister Rita Sample said: “…”. */
const BEFORE = [
  new RegExp(String.raw`(?:^|[.!?]\s)(?<name>${NAME}),\s*(?<role>[^.“”"«»]{3,140}?),?\s+${SAID}\b[^“”"«»]*$`, 'u'),
  new RegExp(
    String.raw`(?:^|[.!?]\s)(?:The\s)?(?<title>\p{Lu}[^,.“”"«»]{3,100}),\s*(?<name>${NAME}),\s+${SAID}\b[^“”"«»]*$`,
    'u',
  ),
  new RegExp(String.raw`(?:^|[.!?]\s)(?<name>${NAME})\s+${SAID}\b[^“”"«»]*$`, 'u'),
]

/** The quotations of paragraphs, each with the speaker that its own paragraph names. */
export function quotationsOf(paragraphs: readonly string[]): Quotations {
  const people = paragraphs.flatMap(peopleIn)
  const found: Quotations = { quotes: [], unattributed: [] }
  for (const paragraph of paragraphs)
    for (const { text, before, after } of quotationsIn(paragraph)) {
      const speaker = speakerOf(before, after)
      if (speaker) found.quotes.push({ text, ...withFullName(speaker, people) })
      else found.unattributed.push(text)
    }
  return found
}

interface Quotation {
  text: string
  /** The paragraph before and behind the words, without other quotations. */
  before: string
  after: string
}

function quotationsIn(paragraph: string): Quotation[] {
  const matches = [...paragraph.matchAll(QUOTATION)]
  return matches.flatMap((match, i) => {
    const text = (match[1] ?? '').trim().replace(/[,،]$/, '')
    const end = match.index + match[0].length
    const previous = matches[i - 1]
    const before = paragraph.slice(previous ? previous.index + previous[0].length : 0, match.index)
    const after = paragraph.slice(end, matches[i + 1]?.index)
    return text.length < MIN_LENGTH ? [] : [{ text, before, after }]
  })
}

type Speaker = Omit<Quote, 'text'>

function speakerOf(before: string, after: string): Speaker | undefined {
  const found =
    AFTER.map((pattern) => pattern.exec(after)).find(Boolean) ??
    BEFORE.map((pattern) => pattern.exec(before.trimEnd())).find(Boolean)
  return found?.groups && speakerFrom(found.groups)
}

const PRONOUN = /^(he|she|they|it|we|i|ella|él|elle|il|ils|elles|the|this|that|in|on|but|and)$/i

function speakerFrom({ name = '', role, title }: Partial<Record<string, string>>): Speaker | undefined {
  if (PRONOUN.test(name)) return undefined
  // "Rita Sample, Vice Minister" and "Vice Minister, Rita Sample" differ only in what is a function.
  if (title !== undefined && roleWord.test(name) && !roleWord.test(title)) return positionOf(title, name)
  return positionOf(name, title ?? role)
}

/** "of the Office" names an organisation, "Head of the Office" a function. */
function positionOf(speaker: string, position: string | undefined): Speaker {
  const [, organization] =
    /^(?:of|from|with|at|de|del|du|des|desde)\s+(?:the\s|la\s|el\s|l['’])?(.+)$/i.exec(position ?? '') ?? []
  if (organization !== undefined) return { speaker, organization }
  return position === undefined ? { speaker } : { speaker, role: position }
}

/** People whom a paragraph introduces with their position. */
function peopleIn(paragraph: string): Speaker[] {
  const pattern = new RegExp(
    String.raw`(?:^|[.!?]\s)(?<name>${NAME}),\s*(?<role>[^.,“”"«»]{3,140}(?:,[^.,“”"«»]{3,60})?),\s+${SAID}\b`,
    'gu',
  )
  return [...paragraph.matchAll(pattern)].flatMap(({ groups }) => (groups ? (speakerFrom(groups) ?? []) : []))
}

// A later paragraph has only the last name of a person.
function withFullName(speaker: Speaker, people: readonly Speaker[]): Speaker {
  const name = speaker.speaker ?? ''
  const known = people.find((one) => one.speaker === name || one.speaker?.endsWith(` ${name}`))
  return known && speaker.role === undefined && speaker.organization === undefined ? known : speaker
}
