import type { Organization } from './basics.js'
import type { Release } from './feed.js'

/** The publisher of a release, then its partners in their order; each name once. */
export function publishersOf(release: Release, feedPublisher: Organization | undefined): Organization[] {
  const partners = [...(release.partners ?? [])].sort((a, b) => (a.order ?? 0) - (b.order ?? 0))
  const all = [release.publisher ?? feedPublisher, ...partners].filter((one) => one !== undefined)
  return [...new Map(all.map((one) => [one.name, one])).values()]
}
