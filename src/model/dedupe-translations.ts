import type { Release } from './feed.js'
import { newestFirst } from './find-release.js'
import { closestTag } from './language-tag.js'

/**
 * Keeps one edition of each release that exists in several languages: that in `lang` where it exists, else the newest.
 * Editions name each other in `translations`, by id or address, or share an id.
 * @returns newest first
 */
export function dedupeTranslations(releases: readonly Release[], lang: string): Release[] {
  const groups = new Set<Release[]>()
  const byName = new Map<string, Release[]>()
  for (const release of newestFirst(releases)) {
    const names = [release, ...(release.translations ?? [])]
      .flatMap(({ id, url }) => [id, url])
      .filter((name) => name !== undefined)
    // Two releases in one language are no editions of each other, even where they say so.
    const group =
      names
        .map((name) => byName.get(name))
        .find((found) => found?.every(({ language }) => language !== release.language)) ?? []
    group.push(release)
    groups.add(group)
    for (const name of names) byName.set(name, group)
  }
  return [...groups].flatMap((group) => editionIn(lang, group) ?? group[0] ?? [])
}

const editionIn = (lang: string, group: readonly Release[]): Release | undefined =>
  group[
    closestTag(
      lang,
      group.map(({ language }) => language),
    )
  ]
