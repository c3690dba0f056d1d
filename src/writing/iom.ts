import type { FeedDocument } from '../model/feed.js'
import type { ReleaseDocument } from '../model/release.js'
import { compact, omit, toJsonText } from './json.js'

/** A feed as `iom-feed/1`: everything that was read, except the address of a next page in another format. */
export const writeIom = (document: FeedDocument): string =>
  toJsonText({
    version: 'iom-feed/1.0',
    ...compact(omit(document, 'warnings', 'next', 'releases')),
    releases: document.releases.map(releaseOf),
  })

const releaseOf = (release: ReleaseDocument): object =>
  compact(release.status === 'usable' ? omit(release, 'status') : release)
