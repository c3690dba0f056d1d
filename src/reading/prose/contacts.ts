import type { Contact } from '../../model/basics.js'
import type { Block } from '../../model/blocks.js'
import { toE164 } from '../../model/phone.js'
import { textsOf } from './text.js'
import {
  doubt,
  introduction,
  joint,
  officeWord,
  ourOffice,
  personName,
  roleWord,
  separators,
  separatorsAfter,
  value,
} from './words.js'

// Of a longer one, which may be a whole text in lines, the end is read.
const longestParagraph = 1500
const longestFollower = 300
const mostContacts = 20
// "Where a body ends": so many blocks from its end.
const lastBlocks = 40

/**
 * The contacts that the end of a body names in prose: "For more information, please contact …". Empty unless every
 * part reads exactly: a name, a function or an office that is known as such, each with a number or an address.
 */
export function contactsOf(body: readonly Block[]): Contact[] {
  const texts = body.slice(-lastBlocks).flatMap(textsOf)
  for (let i = texts.length - 1; i >= 0; i--) {
    const text = texts[i]?.slice(-longestParagraph) ?? ''
    const found = introduction.exec(text)
    if (!found) continue
    const rest = text.slice(found.index + found[0].length)
    return parse([rest, ...followers(texts.slice(i + 1))].join('\n'))
  }
  return []
}

/** The paragraphs after the introduction that belong to it: short ones, up to the last that holds a number or address. */
function followers(texts: readonly (string | undefined)[]): string[] {
  const end = texts.findIndex((text) => text === undefined || text.length > longestFollower)
  const near = texts.slice(0, end < 0 ? texts.length : end) as string[]
  const last = near.map((text) => [...text.matchAll(value)].some(isPlain)).lastIndexOf(true)
  return near.slice(0, last + 1)
}

// Digits alone may be a date or a sum: a national number needs its label, or a number before it.
const isPlain = ({ groups: { label, phone = '+' } = {} }: RegExpMatchArray): boolean =>
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
    if (!isPlain(match) && !phones.length) return []
    if (email !== undefined) emails.push(email)
    else if (phone !== undefined) phones.push(phone.trim())
  }
  if (!/^[\s.,;:)]*(?:$|[.\n])/.test(text.slice(at)) || drafts.length > mostContacts) return []
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

/** Who is meant by the words before a number: undefined where a part of them is not certain. */
function readHead(head: string): Who | undefined {
  if (!head) return {}
  if (doubt.test(head)) return undefined
  const [first = '', ...rest] = head.split(/\s*(?:,|\(|\)| [-–—] )\s*/).filter(Boolean)
  if (isName(first)) return rest.length ? readPosition(rest, { name: first }) : { name: first }
  const [name, office] = cutsOf(first).find(([name, office]) => isName(name) && officeWord.test(office)) ?? []
  if (name !== undefined) return { name, office: [office, ...rest].join(', ') }
  return readPosition([first, ...rest], {})
}

const isName = (text: string): boolean => personName.test(text) && !roleWord.test(text) && !officeWord.test(text)

const namedSpokesperson = /^((?:.* )?(?:spokes\p{L}+|porte-parole|portavoz|vocer[oa])) (.+)$/iu

/** A function, an office, or the one and then the other. */
function readPosition([first = '', ...rest]: string[], who: Who): Who | undefined {
  const [, title, person = ''] = namedSpokesperson.exec(first) ?? []
  if (title !== undefined && isName(person)) return readPosition([title, ...rest], { name: person })
  if (isRole(first)) {
    const [role, office] =
      cutsOf(first)
        .reverse()
        .find(([, office]) => ourOffice.test(office)) ?? []
    if (role !== undefined) return { ...who, role, office: [office, ...rest].join(', ') }
    return rest.length
      ? readPosition(rest, { ...who, role: who.role ? `${who.role}, ${first}` : first })
      : { ...who, role: first }
  }
  return officeWord.test(first) ? { ...who, office: [first, ...rest].join(', ') } : undefined
}

const isRole = (text: string): boolean => {
  const at = text.search(roleWord)
  return at === 0 || (at > 0 && !/\b(?:office|oficina|bureau|unit|unidad)\b/i.test(text.slice(0, at)))
}

/** "Chief of Mission at IOM Guatemala": what stands before and behind each joint. */
const cutsOf = (text: string): [string, string][] =>
  [...text.matchAll(joint)].map(({ 0: all, index }) => [text.slice(0, index), text.slice(index + all.length)])
