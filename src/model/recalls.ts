import type { Feed, Release } from './feed.js'
import { releaseFingerprint, fingerprintOf } from './fingerprint.js'

/** Version of the recall list. */
export const RECALLS_VERSION = 'iom-status/1'

/** What became of a release that pages may hold. */
export interface Recall {
  id: string
  /** `canceled`: withdrawn, with a notice. `withheld`: nothing may be shown any more. */
  state: 'usable' | 'canceled' | 'withheld'
  /** Version that the publisher counts. */
  version?: string | undefined
  /** Of the data that a page shows; absent where the release may not be shown. */
  fingerprint?: string | undefined
  /** The notice of a canceled release, as a release of `iom-feed/1`. */
  notice?: Partial<Release> | undefined
}

/**
 * The recall list of a feed, `status.json`: small enough to be requested at each view of a page that holds a rendered
 * release.
 */
export interface Recalls {
  version: typeof RECALLS_VERSION
  /** Of the whole feed. */
  fingerprint: string
  releases: Recall[]
}

/** Entries of recalled releases that the feed itself no longer holds. */
const MAX_KEPT = 1000

/**
 * The recall list of a feed.
 * @param before the list that it replaces: what it recalls stays recalled
 * @param hidden ids of the releases that the source holds and that may not be shown; only those that `before` names are
 *   listed, since the id of a release under embargo may tell what it says
 */
export function recallsOf(feed: Feed, before: Recalls | undefined, hidden: ReadonlySet<string>): Recalls {
  const releases = feed.releases.map((release) => recallOf(release, feed))
  const ids = new Set(releases.map(({ id }) => id))
  const kept = (before?.releases ?? [])
    .filter(({ id }) => !ids.has(id))
    .map((entry): Recall => (hidden.has(entry.id) ? { id: entry.id, state: 'withheld' } : entry))
    .filter(({ state }) => state !== 'usable')
  return {
    version: RECALLS_VERSION,
    fingerprint: fingerprintOf(feed, undefined) ?? '',
    releases: [...releases, ...kept.slice(-MAX_KEPT)],
  }
}

function recallOf(release: Release, feed: Feed): Recall {
  const { id, version, status: state } = release
  const { expired: _, ...notice } = release
  const fingerprint = releaseFingerprint(release, feed)
  return { id, state, version, fingerprint, notice: state === 'canceled' ? notice : undefined }
}
