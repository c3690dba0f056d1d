import { dedupeTranslations } from './dedupe-translations.js'
import type { Feed, Release } from './feed.js'

/** Which releases of a feed to show; every part may be absent. Texts compare without regard to case and accents. */
export interface Filter {
  /** ISO 3166-1 alpha-3 code, M49 code or name of a place that the release speaks of or comes from. */
  country?: string | undefined
  /** Name or id of a theme. */
  theme?: string | undefined
  /** Name or short name of a partner or publisher. */
  partner?: string | undefined
  kind?: string | undefined
  /** Words that all occur in headline, deck, summary, tags, themes or places. */
  query?: string | undefined
}

/**
 * The releases that fit a filter, newest first, each in one language: that of the reader where it exists. Of a withdrawn
 * one only kind and publisher are left to fit.
 */
export function select({ releases }: Feed, filter: Filter, lang: string): Release[] {
  const tests = Object.entries(filter).filter((entry): entry is [keyof Filter, string] => Boolean(entry[1]))
  return dedupeTranslations(
    releases.filter((release) => tests.every(([name, wanted]) => matches[name](release, fold(wanted)))),
    lang,
  )
}

const matches: Record<keyof Filter, (release: Release, wanted: string) => boolean> = {
  country: (release, wanted) =>
    (release.places ?? []).some((place) => isAnyOf([place.iso3, place.m49, place.name], wanted)),
  theme: (release, wanted) => (release.themes ?? []).some((theme) => isAnyOf([theme.id, theme.name], wanted)),
  partner: (release, wanted) =>
    [release.publisher, ...(release.partners ?? [])].some((partner) =>
      isAnyOf([partner?.shortName, partner?.name], wanted),
    ),
  kind: (release, wanted) => isAnyOf([release.kind], wanted),
  query: (release, wanted) => {
    const text = fold(searchable(release).join(' '))
    return wanted.split(/\s+/).every((word) => text.includes(word))
  },
}

const searchable = ({ headline, subheadline, summary, tags, themes, places }: Release): string[] => [
  headline,
  subheadline ?? '',
  summary ?? '',
  ...(tags ?? []),
  ...(themes ?? []).map(({ name }) => name),
  ...(places ?? []).map(({ name }) => name),
]

// A filter may name several values, separated by commas: one of them must match.
const isAnyOf = (values: (string | undefined)[], wanted: string): boolean =>
  wanted.split(',').some((name) => values.some((value) => value !== undefined && fold(value) === name.trim()))

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
