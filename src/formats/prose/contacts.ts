import type { Contact } from '../../model/basics.js'
import type { Block } from '../../model/blocks.js'
import { toE164 } from '../../model/phone.js'
import { textOfParagraph } from './text.js'
import {
  atOffice,
  introduction,
  officeWord,
  personName,
  roleWord,
  separators,
  separatorsAfter,
  value,
} from './words.js'

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
  const texts = body.slice(-lastBlocks).map((block) => textOfParagraph(block))
  for (let i = texts.length - 1; i >= 0; i--) {
    const text = texts[i] ?? ''
    const found = text.length > longestParagraph ? null : introduction.exec(text)
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
  const last = near.map((text) => text.search(value) >= 0).lastIndexOf(true)
  return near.slice(0, last + 1)
}

interface Draft {
  head: string
  phones: string[]
  emails: string[]
}

function parse(text: string): Contact[] {
  const drafts: Draft[] = []
  let at = 0
  for (const { 0: all, index, groups = {} } of text.matchAll(value)) {
    const head = trimmed(text.slice(at, index))
    at = index + all.length
    if (head || !drafts.length) drafts.push({ head, phones: [], emails: [] })
    const draft = drafts[drafts.length - 1]
    if (groups['fax'] !== undefined) continue
    // Digits alone may be a date or a sum: a national number needs its label, or a number before it.
    if (groups['phone']?.startsWith('+') === false && groups['label'] === undefined && !draft?.phones.length) return []
    if (groups['email'] !== undefined) draft?.emails.push(groups['email'])
    else if (groups['phone'] !== undefined) draft?.phones.push(groups['phone'].trim())
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
  const [first = '', ...rest] = head.split(/\s*(?:,|\(|\)| [-–—] )\s*/).filter(Boolean)
  if (isName(first)) return rest.length ? readPosition(rest, { name: first }) : { name: first }
  const [name, office] = splitAt(first)
  if (office !== undefined && isName(name) && officeWord.test(office)) {
    return { name, office: [office, ...rest].join(', ') }
  }
  return readPosition([first, ...rest], {})
}

const isName = (text: string): boolean => personName.test(text) && !roleWord.test(text) && !officeWord.test(text)

function splitAt(text: string): [string, string?] {
  const found = atOffice.exec(text)
  return found ? [text.slice(0, found.index), text.slice(found.index + found[0].length)] : [text]
}

const namedSpokesperson = /^((?:.* )?(?:spokes\p{L}+|porte-parole|portavoz|vocer[oa])) (.+)$/iu

/** A function, an office, or the one and then the other. */
function readPosition([first = '', ...rest]: string[], who: Who): Who | undefined {
  const [, title, person = ''] = namedSpokesperson.exec(first) ?? []
  if (title !== undefined && isName(person)) return readPosition([title, ...rest], { name: person })
  if (isRole(first)) {
    const [role, office] = splitAtOffice(first)
    if (office !== undefined) return { ...who, role, office: [office, ...rest].join(', ') }
    return rest.length
      ? readPosition(rest, { ...who, role: who.role ? `${who.role}, ${first}` : first })
      : { ...who, role: first }
  }
  return officeWord.test(first) ? { ...who, office: [first, ...rest].join(', ') } : undefined
}

const isRole = (text: string): boolean => {
  const at = text.search(roleWord)
  return at === 0 || (at > 0 && !/\b(office|oficina|bureau|unit|unidad)(?!\p{L})/iu.test(text.slice(0, at)))
}

/** "Chief of Mission at IOM Guatemala": the last joint behind which an office is named. */
function splitAtOffice(text: string): [string, string?] {
  const joints = [
    ...text.matchAll(
      / (?:at|for|en|chez|à|au|with|of|de|del|du)(?: (?:the|la|el|le))? (?=(?:IOM|OIM|UN|ONU)(?!\p{L}))/gu,
    ),
  ]
  const joint = joints[joints.length - 1]
  return joint ? [text.slice(0, joint.index), text.slice(joint.index + joint[0].length)] : [text]
}
