import { baseLanguage } from '../../model/language-tag.js'
import { plainTexts } from '../../model/plain-text.js'
import type { ReleaseDocument } from '../../model/release.js'
import { join, type Report } from '../finding.js'

/** Letters that a text must have before its language is judged. */
const MIN_LETTERS = 60
const MIN_WORDS = 5

const SCRIPTS = [
  { script: /\p{Script=Arabic}/gu, name: 'Arabic letters', languages: /^(ar|fa|ur|ps|ckb|sd|ug|dv)$/ },
  { script: /\p{Script=Cyrillic}/gu, name: 'Cyrillic letters', languages: /^(ru|uk|be|bg|mk|sr|kk|ky|tg|mn|uz|az)$/ },
  { script: /\p{Script=Han}/gu, name: 'Chinese characters', languages: /^(zh|yue|ja|ko)$/ },
  {
    script: /\p{Script=Latin}/gu,
    name: 'Latin letters',
    languages: /^(?!(ar|fa|ur|ru|uk|be|bg|zh|ja|ko|am|th|my|ka|hy|he|el|hi|bn)$)/,
  },
]

/** Frequent words that the other languages do not have. */
const WORDS: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(the|and|of|with|that|was|were|from|by|this|which|have|has|been)(?!\p{L})/giu,
  es: /(?<!\p{L})(el|los|las|una|para|con|del|por|más|fue|también|sus|desde|según)(?!\p{L})/giu,
  fr: /(?<!\p{L})(le|les|des|une|dans|pour|est|avec|aux|sur|été|ses|cette|ont|du)(?!\p{L})/giu,
  pt: /(?<!\p{L})(uma|não|são|também|pela|pelo|dos|das|mais|ao|os|às)(?!\p{L})/giu,
}

/** Names a release whose text is in another language than it says: readers and screen readers get the wrong one. */
export function checkLanguage({ language, headline, body = [] }: ReleaseDocument, path: string, report: Report): void {
  const said = baseLanguage(language)
  const text = [headline, ...plainTexts(body)].join('\n')
  if (language === undefined || (text.match(/\p{L}/gu) ?? []).length < MIN_LETTERS) return
  const found = otherScript(text, said) ?? otherWords(text, said)
  if (found === undefined) return
  report(
    'warning',
    join(path, 'language'),
    `The release says "${language}", but its text is in ${found}.`,
    'Correct "language".',
  )
}

const count = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length

function otherScript(text: string, language: string): string | undefined {
  const [most] = SCRIPTS.map((one) => ({ ...one, letters: count(text, one.script) })).sort(
    (a, b) => b.letters - a.letters,
  )
  return most && most.letters > 0 && !most.languages.test(language) ? most.name : undefined
}

function otherWords(text: string, language: string): string | undefined {
  const own = WORDS[language]
  if (!own) return undefined
  const most = mostFrequent(text)
  return most.name !== language && most.words >= MIN_WORDS && most.words > 3 * count(text, own)
    ? `"${most.name}"`
    : undefined
}

function mostFrequent(text: string): { name: string; words: number } {
  const counts = Object.entries(WORDS).map(([name, words]) => ({ name, words: count(text, words) }))
  return counts.sort((a, b) => b.words - a.words)[0] ?? { name: '', words: 0 }
}

const LANGUAGE_OF_SCRIPT: Readonly<Record<string, string>> = {
  'Arabic letters': 'ar',
  'Cyrillic letters': 'ru',
  'Chinese characters': 'zh',
}

/** The language of a text, where its script or its frequent words tell: one of ar, en, es, fr, pt, ru, zh. */
export function guessLanguage(text: string): string | undefined {
  const script = LANGUAGE_OF_SCRIPT[otherScript(text, 'en') ?? '']
  const { name, words } = mostFrequent(text)
  return script ?? (words >= MIN_WORDS ? name : undefined)
}
