import { formatNumber } from '../../../languages/format.js'
import { formatCount } from '../../../languages/plural.js'
import type { Place } from '../../../model/basics.js'
import type { Release } from '../../../model/feed.js'
import { toIso3, type Feature, type Layer } from './layer.js'

/** Countries with the releases about them, the most first. */
export const releases: Layer = {
  part: 'places',
  find({ releases }, _release, { lang, messages }) {
    const byCountry = new Map<string, { place: Place; releases: Set<Release> }>()
    for (const release of releases) {
      for (const place of release.places ?? []) {
        const id = toIso3(place.iso3) ?? toIso3(place.m49) ?? place.name
        const entry = byCountry.get(id) ?? { place, releases: new Set() }
        byCountry.set(id, entry)
        // A release may name a country twice, as its origin and as its subject.
        entry.releases.add(release)
      }
    }
    return [...byCountry]
      .map(([id, { place, releases: all }]): Feature & { releases: Release[] } => ({
        id,
        place,
        detail: formatCount(messages.releases, all.size, messages.lang),
        badge: formatNumber(all.size, lang),
        releases: [...all],
      }))
      .sort((a, b) => b.releases.length - a.releases.length)
  },
  summarize(features, { lang, messages }) {
    const { size } = new Set(features.flatMap((feature) => feature.releases ?? []))
    return { badge: formatNumber(size, lang), text: formatCount(messages.releases, size, messages.lang) }
  },
  title: ({ messages }) => messages.countries,
}
