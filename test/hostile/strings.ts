import { carriers, clobbers, disguises, events, lures, names, schemes, tags, templates } from './grammar.js'

/** Longer ones would only make feeds larger than a source may be. */
const longest = 1500

const reference = (text: string, write: (code: number) => string): string =>
  text.replace(/./gsu, (character) => write(character.codePointAt(0) ?? 0))
const entities = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
const sprinkle =
  (what: string) =>
  (text: string): string =>
    text.replace(/[a-z]{3}(?=[a-z])/gi, `$&${what}`)

const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '')

type Encoding = (text: string) => string

const encodings: Encoding[] = [
  entities,
  (text) => entities(entities(text)),
  (text) => entities(entities(entities(text))),
  (text) => reference(text, (code) => `&#${code};`),
  (text) => reference(text, (code) => `&#x${code.toString(16)}`),
  (text) => reference(text, (code) => `&#${String(code).padStart(9, '0')} `),
  (text) => text.replaceAll('<', '&lt').replaceAll('>', '&gt').replaceAll(':', '&colon;').replaceAll('(', '&lpar;'),
  (text) => encodeURI(wellFormed(text)),
  (text) => encodeURIComponent(wellFormed(text)),
  (text) => text.toUpperCase(),
  (text) => text.replace(/[a-z]/g, (letter, at: number) => (at % 2 ? letter.toUpperCase() : letter)),
  sprinkle('\u0000'),
  sprinkle('\u202E'),
  sprinkle('\u2066'),
  sprinkle('\u200B'),
  sprinkle('\u00AD'),
  sprinkle('\n'),
  sprinkle('<!-- -->'),
  (text) => text.replaceAll(' ', '\u000B'),
  (text) => text.replaceAll(' ', '/'),
  (text) => text.replaceAll(' ', '\u00A0'),
  (text) => text.replace(/["']/g, ''),
  (text) => text.replaceAll('"', '`'),
  (text) => text.replaceAll('<', '\uFF1C').replaceAll('>', '\uFF1E'),
  (text) => text.replaceAll('<', '+ADw-').replaceAll('>', '+AD4-'),
  (text) => text.slice(0, Math.ceil(text.length * 0.7)),
  (text) => `\uFEFF\u0000${text}\uD800`,
  (text) => text.split(/(?:)/u).reverse().join(''),
]

/** Numbers from 0 up to 1, the same ones for the same seed (xorshift32). */
function randomOf(seed: number): () => number {
  let state = (seed * 2_654_435_761) | 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

/**
 * Different strings of attackers, the same ones for the same seed: what would run, in something that carries it, behind
 * what makes a reader misread it, in an encoding. The words of the grammar come first, each plain once.
 */
export function hostileStrings(count: number, seed: number): string[] {
  const make = maker(randomOf(seed))
  const strings = new Set(plain)
  while (strings.size < count) {
    const text = make()
    if (text.length <= longest) strings.add(text)
  }
  return [...strings].slice(0, count)
}

function maker(random: () => number): () => string {
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const sometimes = (chance: number, change: Encoding, text: string): string =>
    random() < chance ? change(text) : text
  const address = (): string => sometimes(0.2, one(encodings), one(schemes))
  const carrier = (): string => fill(one(carriers), 'U', address())
  const handler = (): string => fill(`<${one(tags)} ${one(lures)} ${one(events)}=Q>x`, 'Q', one(quotes))
  const clobber = (): string => fill(one(clobbers), 'N', one(names))
  const kinds = [carrier, carrier, handler, clobber, () => one(templates), address]
  const disguise = (text: string): string => fill(one(disguises), 'P', text)
  return () => {
    const core = sometimes(0.15, one(encodings), one(kinds)())
    const hidden = sometimes(0.25, disguise, sometimes(0.7, disguise, core))
    return sometimes(0.25, one(encodings), hidden)
  }
}

const quotes = ['attack()', '"attack()"', "'attack()'", '`attack()`', 'attack()//', '"attack()', '&quot;attack()&quot;']

/** `text` with `word` in the place of each `sign`. */
const fill = (text: string, sign: string, word: string): string =>
  text.replace(new RegExp(`(?<![A-Za-z])${sign}(?![A-Za-z])`, 'g'), () => word)

const image = '<img src=x onerror=attack()>'
const plain = [
  ...schemes,
  ...templates,
  ...carriers.map((carrier) => fill(carrier, 'U', 'javascript:attack()')),
  ...disguises.map((disguise) => fill(disguise, 'P', image)),
  ...clobbers.flatMap((clobber) => names.map((name) => fill(clobber, 'N', name))),
  ...tags.map((tag) => `<${tag} src=x autofocus onerror=attack() onload=attack() onfocus=attack()>`),
  ...events.map((event) => `<svg ${event}=attack()><img src=x ${event}=attack()>`),
]
