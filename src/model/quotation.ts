import type { Release } from './feed.js'
import { plainTexts } from './plain-text.js'
import type { Quote } from './release.js'
import { percentEncode, safeUrl } from './url.js'

/**
 * Where the words of a quotation are, as of the current version of their release: in its text; beside it, as publishers
 * do who keep quotations apart; or no longer there.
 */
export type Standing = { in: 'text'; excerpt: string } | { in: 'quotes' } | { in: 'none' }

/** Looks a quotation up in its release. `in: 'text'` carries the words as the text has them. */
export function standingOf(words: string, release: Release): Standing {
  const text = textOf(release)
  const excerpt = findWords(words, text)
  if (excerpt !== undefined) return { in: 'text', excerpt }
  const isGiven = release.quotes?.some((quote) => isSame(quote.text, words)) ?? false
  return isGiven && (!text.trim() || !isRevised(release, text)) ? { in: 'quotes' } : { in: 'none' }
}

/** The quotation of a release that holds some words. */
export const quoteWith = ({ quotes = [] }: Release, words: string): Quote | undefined =>
  quotes.find(({ text }) => findWords(words, text) !== undefined)

const textOf = ({ body, summary = '' }: Release): string => (body?.length ? plainTexts(body).join('\n') : summary)

const isSame = (a: string, b: string): boolean => simplify(a).text === simplify(b).text

// Only where the publisher quotes in the text, or has revised it, does a quotation that the text lacks mean something.
function isRevised({ version = '', corrections = [], quotes = [] }: Release, text: string): boolean {
  return Number(version) > 1 || corrections.length > 0 || quotes.some((quote) => findWords(quote.text, text))
}

// "[…]" and "..." stand for words left out, "[the migrants]" for words put in.
const omissions = /[[(]?(?:…|\.{3,})[\])]?|\[[^\]]*\]/

/**
 * The part of a text from the first to the last of some words, or undefined where the text lacks them. Case, marks,
 * punctuation and spaces do not count; what the quotation leaves out may stand between its parts.
 */
export function findWords(words: string, text: string): string | undefined {
  const hay = simplify(text)
  const parts = words.split(omissions).map((part) => simplify(part).text.trim())
  let [first, end] = [-1, 0]
  for (const part of parts.filter(Boolean)) {
    const found = indexOfWords(hay.text, part, end)
    if (found < 0) return undefined
    if (first < 0) first = found
    end = found + part.length
  }
  return first < 0 ? undefined : text.slice(hay.origin[first], hay.origin[end]).trimEnd()
}

// Chinese has no spaces between words.
function indexOfWords(hay: string, part: string, from: number): number {
  const isWord = (character = ''): boolean => /[^\s\p{Script=Han}]/u.test(character)
  for (let at = hay.indexOf(part, from); at >= 0; at = hay.indexOf(part, at + 1)) {
    const isCut = (isWord(hay[at - 1]) && isWord(part[0])) || (isWord(hay[at + part.length]) && isWord(part.at(-1)))
    if (!isCut) return at
  }
  return -1
}

/** A text as lower-case letters and digits with single spaces; `origin` has the position in the text of each character, and its end. */
function simplify(text: string): { text: string; origin: number[] } {
  let simple = ''
  const origin: number[] = []
  let position = 0
  for (const character of text) {
    for (const one of character.normalize('NFKD').toLowerCase()) {
      const kept = /[\p{L}\p{N}]/u.test(one) ? one : /[\p{M}\p{Cf}]/u.test(one) || simple.endsWith(' ') ? '' : ' '
      origin.push(...new Array<number>(kept.length).fill(position))
      simple += kept
    }
    position += character.length
  }
  return { text: simple, origin: [...origin, text.length] }
}

const MAX_FRAGMENT = 80
const EDGE_WORDS = 5

/**
 * Address of an excerpt in the page of its release: the permalink with a text fragment (WICG Scroll to Text Fragment),
 * after the id that the permalink may hold.
 */
export function excerptUrl(permalink: string | undefined, excerpt: string): string | undefined {
  const url = safeUrl(permalink)
  if (!url || !/^https?:/.test(url)) return undefined
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${textDirective(excerpt.trim())}`
}

// A long text, or one of several lines, is named by its first and last words.
function textDirective(excerpt: string): string {
  const isShort = excerpt.length <= MAX_FRAGMENT && !excerpt.includes('\n')
  if (isShort) return encode(excerpt)
  const words = excerpt.split(/\s+/)
  const characters = excerpt.match(/./gsu) ?? []
  if (words.length < 2 * EDGE_WORDS)
    return [characters.slice(0, 20), characters.slice(-20)].map((edge) => encode(edge.join(''))).join()
  return [words.slice(0, EDGE_WORDS), words.slice(-EDGE_WORDS)].map((edge) => encode(edge.join(' '))).join()
}

// "-" and "," are syntax of the directive.
const encode = (text: string): string => percentEncode(text).replaceAll('-', '%2D')
