import type { Contact } from '../../model/basics.js'
import type { Block } from '../../model/blocks.js'
import { toE164 } from '../../model/phone.js'
import { textsOf } from './text.js'
import {
  arabicName,
  doubt,
  introduction,
  joint,
  officeWord,
  otherPrefix,
  ourOffice,
  personName,
  placeJoint,
  placeName,
  roleWord,
  separators,
  separatorsAfter,
  value,
} from './words.js'

/** Characters at the end of a paragraph that are searched: a paragraph may be a whole text in lines. */
const MAX_PARAGRAPH_LENGTH = 1500
const MAX_FOLLOWER_LENGTH = 300
const MAX_CONTACTS = 20
/** Blocks at the end of a body that are searched. */
const MAX_BLOCKS = 40

/**
 * The contacts that the end of a body names in prose: "For more information, please contact …". Empty unless every
 * part reads exactly: a name, a function or an office that is known as such, each with a number or an address.
 */
export function contactsOf(body: readonly Block[]): Contact[] {
  const texts = body.slice(-MAX_BLOCKS).flatMap(textsOf)
  for (let i = texts.length - 1; i >= 0; i--) {
    const text = texts[i]?.slice(-MAX_PARAGRAPH_LENGTH) ?? ''
    const found = introduction.exec(text)
    if (!found) continue
    const rest = text.slice(found.index + found[0].length)
    return parse([rest, ...followers(texts.slice(i + 1))].join('\n'))
  }
  return []
}

/** The paragraphs after the introduction that belong to it: short ones, up to the last that holds a number or address. */
function followers(texts: readonly (string | undefined)[]): string[] {
  const end = texts.findIndex((text) => text === undefined || text.length > MAX_FOLLOWER_LENGTH)
  const candidates = texts.slice(0, end < 0 ? texts.length : end) as string[]
  const last = candidates.map((text) => [...text.matchAll(value)].some(isUnambiguous)).lastIndexOf(true)
  return candidates.slice(0, last + 1)
}

// Digits alone may be a date or a sum: a national number needs its label, or a number before it.
const isUnambiguous = ({ groups: { label, phone = '+' } = {} }: RegExpMatchArray): boolean =>
  label !== undefined || phone.startsWith('+')

interface Draft {
  head: string
  phones: string[]
  emails: string[]
}

function parse(text: string): Contact[] {
  const drafts: Draft[] = []
  let at = 0
  for (const match of text.matchAll(value)) {
    const head = trimmed(text.slice(at, match.index))
    at = match.index + match[0].length
    if (head || !drafts.length) drafts.push({ head, phones: [], emails: [] })
    const { phones, emails }: Pick<Draft, 'phones' | 'emails'> = drafts.at(-1) ?? { phones: [], emails: [] }
    const { fax, email, phone } = match.groups ?? {}
    if (fax !== undefined) continue
    if (!isUnambiguous(match) && !phones.length) return []
    if (email !== undefined) emails.push(email)
    else if (phone !== undefined) phones.push(phone.trim())
  }
  if (!/^[\s.,;:)]*(?:$|[.\n])/.test(text.slice(at)) || drafts.length > MAX_CONTACTS) return []
  const contacts = drafts.map(toContact)
  return contacts.every((contact) => contact !== undefined) ? contacts : []
}

const trimmed = (text: string): string => text.replace(separators, '').replace(separatorsAfter, '').trim()

function toContact({ head, phones, emails }: Draft): Contact | undefined {
  const who = readHead(head.replace(/\s*\n\s*/g, ', '))
  if (!who || !(phones.length || emails.length)) return undefined
  return {
    ...who,
    ...(phones.length && { phones: phones.map((raw) => ({ raw, e164: toE164(raw) })) }),
    ...(emails.length && { emails }),
  }
}

type Who = Pick<Contact, 'name' | 'role' | 'office'>

/** Who is meant by the words before a number; undefined where a part of them is not certain. */
function readHead(head: string): Who | undefined {
  if (!head) return {}
  const [, prefix, labelled] = /^([^:]{2,80}?) ?: ?(.+)$/.exec(head) ?? []
  if (prefix !== undefined && labelled !== undefined) return readLabelled(prefix, labelled)
  const [first = '', second, ...others] = head.split(sentenceEnd)
  if (second !== undefined) return others.length ? undefined : readOfficeThenPerson(first, second)
  return readParts(head)
}

// A dot after a single letter or after "St" is an abbreviation.
const sentenceEnd = /(?<=\p{L}{3}|\))\.\s+(?=\p{Lu})/u

/** "In Geneva: Ana Example", "IOM HQ: Ana Example, Press Officer", "Press officer: Ana Example". */
function readLabelled(label: string, words: string): Who | undefined {
  const who = readParts(words)
  const place = label.replace(/^(?:in|en|à|au) /i, '')
  if (who?.name === undefined || otherPrefix.test(label)) return who
  if (isRole(label) && who.role === undefined) return { ...who, role: label }
  if (!officeWord.test(label) && !placeName.test(place)) return undefined
  return { ...who, office: [who.office, place].filter(Boolean).join(', ') }
}

/** "IOM Regional Office in San José, Costa Rica. Ana Example". */
function readOfficeThenPerson(office: string, person: string): Who | undefined {
  const who = readParts(person)
  const isCertain =
    who?.name !== undefined && who.office === undefined && officeWord.test(office) && !doubt.test(office)
  return isCertain ? { ...who, office } : undefined
}

function readParts(words: string): Who | undefined {
  if (doubt.test(words)) return undefined
  const [first = '', ...rest] = words.split(/\s*(?:[,،;|]|\(|\)| [-–—] )\s*/).filter(Boolean)
  if (isName(first)) return rest.length ? readPosition(rest, { name: first }) : { name: first }
  const cuts = cutsOf(first, joint)
  const [name, office] =
    cuts.find(([name, office]) => isName(name) && officeWord.test(office)) ??
    cutsOf(first, placeJoint).find(([name, place]) => isName(name) && placeName.test(place)) ??
    []
  if (name !== undefined) return { name, office: [office, ...rest].join(', ') }
  return readPosition([first, ...rest], {})
}

const isName = (text: string): boolean =>
  (personName.test(text) || arabicName.test(text)) && !roleWord.test(text) && !officeWord.test(text)

const namedSpokesperson = /^((?:.* )?(?:spokes\p{L}+|porte-parole|portavoz|vocer[oa])) (.+)$/iu

/** A function, an office, or the one and then the other. */
function readPosition([first = '', ...rest]: string[], who: Who): Who | undefined {
  const [, title, person = ''] = namedSpokesperson.exec(first) ?? []
  if (title !== undefined && isName(person)) return readPosition([title, ...rest], { name: person })
  if (isRole(first)) {
    const [role, office] =
      cutsOf(first, joint)
        .reverse()
        .find(([, office]) => ourOffice.test(office)) ?? []
    if (role !== undefined) return { ...who, role, office: [office, ...rest].join(', ') }
    return rest.length
      ? readPosition(rest, { ...who, role: who.role ? `${who.role}, ${first}` : first })
      : { ...who, role: first }
  }
  const isPlace = who.name !== undefined && !rest.length && /^\p{Lu}\p{L}+$/u.test(first)
  return officeWord.test(first) || isPlace ? { ...who, office: [first, ...rest].join(', ') } : undefined
}

const isRole = (text: string): boolean => {
  const at = text.search(roleWord)
  return at === 0 || (at > 0 && !/\b(?:office|oficina|bureau|unit|unidad)\b/i.test(text.slice(0, at)))
}

/** "Chief of Mission at IOM Guatemala": what stands before and behind each joint. */
const cutsOf = (text: string, between: RegExp): [string, string][] =>
  [...text.matchAll(between)].map(({ 0: all, index }) => [text.slice(0, index), text.slice(index + all.length)])
