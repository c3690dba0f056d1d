import { groupEditions } from './editions.js'
import type { Release } from './feed.js'
import { newestFirst } from './find-release.js'
import { closestTag } from './language-tag.js'

/**
 * Keeps one edition of each release that exists in several languages: that in `lang` where it exists, else the newest.
 * @returns newest first
 */
export const dedupeTranslations = (releases: readonly Release[], lang: string): Release[] =>
  groupEditions(newestFirst(releases)).flatMap((group) => releaseIn(lang, group) ?? group[0] ?? [])

const releaseIn = (lang: string, group: readonly Release[]): Release | undefined =>
  group[
    closestTag(
      lang,
      group.map(({ language }) => language),
    )
  ]
