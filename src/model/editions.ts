import type { Feed, Release } from './feed.js'
import { baseLanguage, closestTag } from './language-tag.js'
import { safeUrl } from './url.js'

/** One of the languages in which a release exists. */
export interface Edition {
  language: string
  /** The edition, where the feed holds it. */
  release?: Release | undefined
  /** Its address, where the feed does not hold it. */
  url?: string | undefined
}

/**
 * Groups the editions of each release, in the order given. Editions name each other in `translations`, by id or address.
 * Two releases in one language are no editions of each other, even where they say so.
 */
export function groupEditions(releases: readonly Release[]): Release[][] {
  const groups = new Set<Release[]>()
  const byName = new Map<string, Release[]>()
  for (const release of releases) {
    const names = namesOf(release)
    const group =
      names
        .map((name) => byName.get(name))
        .find((found) => found?.every(({ language }) => language !== release.language)) ?? []
    group.push(release)
    groups.add(group)
    for (const name of names) byName.set(name, group)
  }
  return [...groups]
}

const namesOf = (release: Release): string[] =>
  [release, ...(release.translations ?? [])]
    .flatMap(({ id, url }) => [id, url])
    .filter((name): name is string => name !== undefined)

/**
 * The languages in which a release exists, its own among them: those that the feed holds, then those that are only
 * linked to; each language once, in the order of the languages of the United Nations.
 */
export function editionsOf(release: Release, { releases }: Feed): Edition[] {
  const group = groupsOf(releases).get(release) ?? [release]
  const editions = [release, ...group].flatMap((one): Edition[] =>
    one.language === undefined ? [] : [{ language: one.language, release: one }],
  )
  const linked = group.flatMap(({ translations = [] }) =>
    translations.flatMap(({ language, url }): Edition[] =>
      language !== undefined && isPage(url) ? [{ language, url }] : [],
    ),
  )
  const byLanguage = new Map([...editions, ...linked].reverse().map((one) => [one.language.toLowerCase(), one]))
  return [...byLanguage.values()].sort(inOrder)
}

/** The editions of each release of a feed. A list needs them for each of its items. */
const groupsOfFeed = new WeakMap<readonly Release[], ReadonlyMap<Release, Release[]>>()

function groupsOf(releases: readonly Release[]): ReadonlyMap<Release, Release[]> {
  const known = groupsOfFeed.get(releases)
  if (known) return known
  const groups = groupEditions(releases.filter(({ status }) => status === 'usable'))
  const found = new Map(groups.flatMap((group) => group.map((release) => [release, group] as const)))
  groupsOfFeed.set(releases, found)
  return found
}

const isPage = (url: string | undefined): boolean => /^https?:/.test(safeUrl(url) ?? '')

/** The alphabetical order of the English names, as the United Nations list their languages; others follow by tag. */
const UN_LANGUAGES = ['ar', 'zh', 'en', 'fr', 'ru', 'es']

const inOrder = ({ language: a }: Edition, { language: b }: Edition): number =>
  rankOf(a) - rankOf(b) || a.localeCompare(b, 'en')

function rankOf(tag: string): number {
  const rank = UN_LANGUAGES.indexOf(baseLanguage(tag))
  return rank < 0 ? UN_LANGUAGES.length : rank
}

/** The edition that comes nearest to a language; undefined where none is of it. */
export const editionIn = (language: string | undefined, editions: readonly Edition[]): Edition | undefined =>
  editions[
    closestTag(
      language,
      editions.map((one) => one.language),
    )
  ]
