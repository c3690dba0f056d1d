import type { FeedDocument } from '../../model/feed.js'
import { baseLanguage } from '../../model/language-tag.js'
import type { ReleaseDocument } from '../../model/release.js'
import { join, type Report } from '../finding.js'

/** Names what two releases of a feed should not share, and translations into the language of the release itself. */
export function checkIdentities({ releases }: FeedDocument, positions: readonly number[], report: Report): void {
  const seen = new Map<string, { id: string; position: number }>()
  for (const [i, release] of releases.entries()) {
    const position = positions[i] ?? i
    const path = join('releases', position)
    checkTranslations(release, path, report)
    for (const [name, value] of sharedMembers(release)) {
      const key = JSON.stringify([name, value])
      const other = seen.get(key)
      // Versions of a release share everything.
      if (other === undefined) seen.set(key, { id: release.id, position })
      else if (other.id !== release.id)
        report(
          'warning',
          join(path, name),
          `Release ${other.position} has the same ${name === 'url' ? 'address' : 'headline, date and language'}.`,
          name === 'url' ? 'Give each release its own "url".' : 'Remove one, or give both the same "id".',
        )
    }
  }
}

const sharedMembers = ({ url, headline, published, language }: ReleaseDocument): [name: string, value: unknown][] => [
  ...(url === undefined ? [] : [['url', [url, language]] as [string, unknown]]),
  ['headline', [headline, published?.slice(0, 10), language]],
]

function checkTranslations({ translations = [], language }: ReleaseDocument, path: string, report: Report): void {
  for (const [i, translation] of translations.entries()) {
    const place = join(path, `translations.${i}.language`)
    if (translation.language === undefined)
      report('hint', place, 'The translation does not say its language.', 'Add "language".')
    else if (language !== undefined && baseLanguage(translation.language) === baseLanguage(language))
      report('warning', place, 'The translation has the language of the release itself.', 'Correct "language".')
  }
}
