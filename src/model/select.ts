import { dedupeTranslations } from './dedupe-translations.js'
import type { Feed, Release } from './feed.js'
import { isSamePage } from './find-release.js'
import { fold } from './fold.js'
import { baseLanguage } from './language-tag.js'
import { plainTexts } from './plain-text.js'

/**
 * Which releases of a feed to show; every part may be absent. Texts compare as {@link fold} gives them. A string may name
 * several values, separated by commas; the values of an array are taken whole.
 */
export interface Filter {
  /** ISO 3166-1 alpha-3 code, M49 code or name of a place that the release speaks of or comes from. */
  country?: string | readonly string[] | undefined
  /** Name or id of a theme. */
  theme?: string | readonly string[] | undefined
  /** Name or short name of a partner or publisher. */
  partner?: string | readonly string[] | undefined
  kind?: string | readonly string[] | undefined
  /** Language of the release, as a tag of BCP 47; its script and region do not count. */
  language?: string | readonly string[] | undefined
  /** Words that all occur in the release. */
  query?: string | undefined
  /** Ids or addresses of releases to leave out, with white space or commas between them. */
  exclude?: string | undefined
}

/**
 * The releases that fit a filter, newest first, each in one language: that of the reader where it exists. Of a withdrawn
 * one only kind, publisher and language are left to fit.
 */
export const select = ({ releases }: Feed, filter: Filter, lang: string): Release[] =>
  dedupeTranslations(matching(releases, filter), lang)

/** The releases that fit a filter, in their order, in all languages. */
export function matching(releases: readonly Release[], filter: Filter): Release[] {
  const tests = (Object.keys(filter) as (keyof Filter)[]).flatMap((name) => testOf(name, filter[name]))
  return releases.filter((release) => tests.every((test) => test(release)))
}

type Test = (release: Release) => boolean

function testOf(name: keyof Filter, wanted: Filter[keyof Filter]): Test[] {
  if (!wanted?.length) return []
  if (name === 'query') return [queryTest(String(wanted))]
  if (name === 'exclude') return [excludeTest(String(wanted))]
  const values = (typeof wanted === 'string' ? wanted.split(',') : wanted).map(normalized[name] ?? fold)
  const isWanted = (value: string | undefined): boolean =>
    value !== undefined && values.includes((normalized[name] ?? fold)(value))
  return [(release) => valuesOf[name](release).some(isWanted)]
}

const normalized: Partial<Record<keyof Filter, (value: string) => string>> = { language: baseLanguage }

const valuesOf: Record<Exclude<keyof Filter, 'query' | 'exclude'>, (release: Release) => (string | undefined)[]> = {
  country: ({ places = [] }) => places.flatMap(({ iso3, m49, name }) => [iso3, m49, name]),
  theme: ({ themes = [] }) => themes.flatMap(({ id, name }) => [id, name]),
  partner: ({ publisher, partners = [] }) =>
    [publisher, ...partners].flatMap((partner) => [partner?.shortName, partner?.name]),
  kind: ({ kind }) => [kind],
  language: ({ language }) => [language],
}

function queryTest(query: string): Test {
  const words = fold(query).split(/\s+/)
  return (release) => {
    const text = searchText(release)
    return words.every((word) => text.includes(word))
  }
}

const searchTexts = new WeakMap<Release, string>()

/** The folded text of a release. A reader's search compares it at every key. */
function searchText(release: Release): string {
  const text = searchTexts.get(release) ?? fold(textsOf(release).join('\n'))
  searchTexts.set(release, text)
  return text
}

const textsOf = (release: Release): string[] => [
  release.headline,
  release.subheadline ?? '',
  release.summary ?? '',
  release.dateline ?? '',
  ...(release.tags ?? []),
  ...(release.themes ?? []).map(({ name }) => name),
  ...(release.places ?? []).map(({ name }) => name),
  ...plainTexts(release.body ?? []),
  ...(release.quotes ?? []).flatMap(({ text, speaker = '' }) => [text, speaker]),
]

// A release is left out in all its languages.
function excludeTest(exclude: string): Test {
  const excluded = namesIn(exclude)
  return (release) =>
    ![release, ...(release.translations ?? [])].some(({ id, url }) =>
      excluded.some((name) => name === id || (url !== undefined && isSamePage(name, url))),
    )
}

/** The ids and addresses in a list. An address may hold commas. */
const namesIn = (list: string): string[] =>
  [list.trim(), ...list.split(/\s+/), ...list.split(/[\s,]+/)].map((name) => name.replace(/,$/, '')).filter(Boolean)
