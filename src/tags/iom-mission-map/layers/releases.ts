import { formatNumber } from '../../../languages/format.js'
import { formatCount } from '../../../languages/plural.js'
import type { Place } from '../../../model/basics.js'
import type { Release } from '../../../model/feed.js'
import type { Finding, Mode } from './layer.js'
import { known } from './places.js'

/** Countries by the number of releases that speak of them. */
export const releases: Mode = {
  part: 'places',
  find({ releases }, _release, { lang, messages }) {
    const found = new Map<string, { place: Place; releases: Set<Release> }>()
    for (const release of releases) {
      for (const place of release.places ?? []) {
        const id = known(place.iso3) ?? known(place.m49) ?? place.name
        const entry = found.get(id) ?? { place, releases: new Set() }
        found.set(id, entry)
        // A release may name a country twice, as where it was written and what it speaks of.
        entry.releases.add(release)
      }
    }
    return [...found]
      .map(([id, { place, releases: all }]): Finding & { releases: Release[] } => ({
        id,
        place,
        detail: formatCount(messages.releases, all.size, messages.lang),
        badge: formatNumber(all.size, lang),
        releases: [...all],
      }))
      .sort((a, b) => b.releases.length - a.releases.length)
  },
  together(places, { lang, messages }) {
    const { size } = new Set(places.flatMap((place) => place.releases ?? []))
    return { badge: formatNumber(size, lang), said: formatCount(messages.releases, size, messages.lang) }
  },
  title: ({ messages }) => messages.countries,
}
