import type { Report } from './finding.js'

/** True for a text that is meant as JSON. */
export const isJsonText = (text: string): boolean => /^\s*[[{]/.test(text)

/** The value of JSON; undefined where it is broken. Then the place of the first error is reported, with its fix. */
export function parseJsonText(text: string, report: Report): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    const at = errorIndexOf(text)
    const lines = text.slice(0, at).split('\n')
    const place = `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`
    report('error', '', `The JSON is broken at ${place}.`, fixAt(text, at))
    return undefined
  }
}

// Engines name the place in ways of their own or not at all, and quote a text that may be under embargo.
const TOKEN =
  /[\t\n\r ]*(?:("[^"\\\p{Cc}]*(?:\\(?:["\\/bfnrt]|u[\da-f]{4})[^"\\\p{Cc}]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null)|([[\]{}:,]))/iuy

type Kind = 'string' | 'literal' | '[' | ']' | '{' | '}' | ':' | ','

/** What may follow what, inside an object and elsewhere. */
const AFTER: Readonly<Record<string, readonly Kind[]>> = {
  value: ['string', 'literal', '[', '{'],
  first: ['string', 'literal', '[', '{', ']'],
  firstName: ['string', '}'],
  name: ['string'],
  colon: [':'],
  item: [',', ']'],
  member: [',', '}'],
  end: [],
}

/** The index of the first character that no JSON has at its place. */
function errorIndexOf(text: string): number {
  const open: ('[' | '{')[] = []
  let state = 'value'
  let at = 0
  for (;;) {
    TOKEN.lastIndex = at
    const found = TOKEN.exec(text)
    const kind = found && kindOf(found)
    if (!found || !kind || !AFTER[state]?.includes(kind))
      return at + (/[\t\n\r ]*/y.exec(text.slice(at))?.[0].length ?? 0)
    at = TOKEN.lastIndex
    state = nextState(kind, state, open)
  }
}

const kindOf = ([, string, literal, mark]: RegExpExecArray): Kind | undefined =>
  string === undefined ? (literal === undefined ? (mark as Kind | undefined) : 'literal') : 'string'

function nextState(kind: Kind, state: string, open: ('[' | '{')[]): string {
  if (kind === '[' || kind === '{') {
    open.push(kind)
    return kind === '[' ? 'first' : 'firstName'
  }
  if (kind === ':') return 'value'
  if (kind === ',') return open.at(-1) === '{' ? 'name' : 'value'
  if (kind === ']' || kind === '}') open.pop()
  else if (state === 'name' || state === 'firstName') return 'colon'
  const outer = open.at(-1)
  return outer === undefined ? 'end' : outer === '{' ? 'member' : 'item'
}

function fixAt(text: string, at: number): string {
  const character = text.charAt(at)
  const before = text.slice(0, at).trimEnd().at(-1) ?? ''
  if (!character) return 'The text ends too early: close every bracket and quotation mark.'
  if (/[“”„«»'‘’]/.test(character)) return `Write straight double quotation marks: " in the place of ${character}.`
  if (before === ',' && /[\]}]/.test(character)) return `Remove the comma before ${character}.`
  if (/[/#]/.test(character)) return 'Remove the comment: JSON has none.'
  if (character === '"' && /["\d}\]el]/.test(before)) return 'Write a comma before it.'
  if (character === '"')
    return 'End the text with " in its line. Write a line break as \\n, a quotation mark in a text as \\".'
  if (/\p{L}/u.test(character)) return 'Write names and texts in double quotation marks.'
  return 'Check the brackets, commas and quotation marks before it.'
}
