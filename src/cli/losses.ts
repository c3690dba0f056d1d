import { isDeepStrictEqual } from 'node:util'
import type { FeedDocument } from '../model/feed.js'
import type { ReleaseDocument } from '../model/release.js'

/** What became of one member of the releases, or of the feed, in another format. */
export interface Loss {
  /** Name of the member, as in `iom-feed/1`. */
  member: string
  /** Releases in which it is the same, differs, or is missing. */
  kept: number
  changed: number
  lost: number
}

/** Compares a feed with what a reader finds in its converted form, member by member. */
export function compareFeeds(before: FeedDocument, after: FeedDocument): Loss[] {
  const losses = new Map<string, Loss>()
  const count = (owner: object, other: object | undefined, prefix: string): void => {
    for (const [name, value] of Object.entries(owner)) {
      if (isNothing(value) || IGNORED.has(name)) continue
      const member = `${prefix}${name}`
      const loss = losses.get(member) ?? { member, kept: 0, changed: 0, lost: 0 }
      loss[outcome(value, (other as Readonly<Record<string, unknown>> | undefined)?.[name])]++
      losses.set(member, loss)
    }
  }
  count(before, after, 'feed.')
  for (const release of before.releases) count(release, sameRelease(release, after.releases), '')
  return [...losses.values()]
}

const IGNORED = new Set(['releases', 'warnings', 'status', 'next'])

// Some formats have no versions.
const sameRelease = ({ id, version, language }: ReleaseDocument, others: readonly ReleaseDocument[]) => {
  const editions = others.filter((other) => other.id === id && (other.language ?? language) === language)
  return editions.find((other) => other.version === version) ?? editions[0]
}

const isNothing = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0)

function outcome(value: unknown, other: unknown): 'kept' | 'changed' | 'lost' {
  if (isNothing(other)) return 'lost'
  return isDeepStrictEqual(plain(value), plain(other)) ? 'kept' : 'changed'
}

// Members that are undefined are no difference.
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown
