import type { Contact } from './basics.js'
import type { Feed, FeedDocument, Release } from './feed.js'
import type { FeedWarning } from './feed-error.js'
import { parseMoment, precisionOf, toEpoch } from './moment.js'
import type { ReleaseDocument } from './release.js'

/** What may be shown at a given time, and when that changes. */
export interface Gated {
  feed: Feed
  /** Milliseconds since 1970 of the next embargo or expiry; absent where time alone changes nothing. */
  nextChange?: number | undefined
}

/**
 * Keeps what readers may see at `now` (milliseconds since 1970): the newest version of each id; nothing withheld;
 * nothing under embargo; of a withdrawn release only the notice; no expired contact.
 * Fails closed: an embargo that is no instant with a zone hides the release and adds a warning.
 */
export function gate(document: FeedDocument, now: number): Gated {
  const warnings: FeedWarning[] = []
  const newest = newestVersions(document.releases).filter((release) => release.status !== 'withheld')
  const shown = newest.filter((release) => isPublic(release, now, warnings)).map((release) => toVisible(release, now))
  const offices = document.offices?.map((office) => ({ ...office, contacts: unexpired(office.contacts, now) }))
  const shownIds = new Set(shown.map(({ id }) => id))
  const feed = {
    ...document,
    offices,
    releases: shown,
    warnings: [...document.warnings, ...warnings].map((warning) => withoutHiddenId(warning, document, shownIds)),
  }
  const times = [...newest.flatMap(changeTimes), ...(document.offices ?? []).flatMap(contactExpiries)]
  return { feed, nextChange: firstAfter(now, times) }
}

// The id of a hidden release often holds its headline, as part of an address.
const withoutHiddenId = (
  warning: FeedWarning,
  { releases }: FeedDocument,
  shownIds: ReadonlySet<string>,
): FeedWarning =>
  releases.some(({ id }) => id === warning.id && !shownIds.has(id)) ? { ...warning, id: undefined } : warning

// Of versions with equal numbers the later in the feed wins only where it is newer.
function newestVersions(releases: readonly ReleaseDocument[]): ReleaseDocument[] {
  const byId = new Map<string, ReleaseDocument>()
  for (const release of releases) {
    const other = byId.get(release.id)
    byId.set(release.id, other ? newerVersion(release, other) : release)
  }
  return [...byId.values()]
}

// An embargo covers all versions of a release, unless the newest states its own (IPTC ninjs).
function newerVersion(a: ReleaseDocument, b: ReleaseDocument): ReleaseDocument {
  const [newer, older] = compareVersions(a, b) > 0 ? [a, b] : [b, a]
  return newer.embargoedUntil === undefined && older.embargoedUntil !== undefined
    ? { ...newer, embargoedUntil: older.embargoedUntil }
    : newer
}

function compareVersions(a: ReleaseDocument, b: ReleaseDocument): number {
  const byVersion = (a.version ?? '').localeCompare(b.version ?? '', 'en', { numeric: true })
  const [timeA, timeB] = [toEpoch(a.modified ?? a.published), toEpoch(b.modified ?? b.published)]
  // Of two equal versions, the withheld or canceled one counts as newer.
  return byVersion || (timeA > timeB || (timeA === timeB && a.status !== 'usable') ? 1 : -1)
}

function isPublic(release: ReleaseDocument, now: number, warnings: FeedWarning[]): boolean {
  if (release.embargoedUntil === undefined) return true
  const until = embargoEnd(release.embargoedUntil)
  if (until === undefined) {
    warnings.push({
      id: release.id,
      path: 'embargoedUntil',
      reason: 'not an instant with a time zone: the release stays hidden',
    })
  }
  return until !== undefined && until <= now
}

/** End of an embargo in milliseconds since 1970. Undefined where it is no instant with a zone: then it never ends. */
export function embargoEnd(text: unknown): number | undefined {
  const moment = parseMoment(text)
  return moment !== undefined && precisionOf(moment) === 'instant' ? toEpoch(moment) : undefined
}

function toVisible(release: ReleaseDocument, now: number): Release {
  if (release.status === 'canceled') return toNotice(release)
  const { embargoedUntil: _, status: __, ...rest } = release
  const contacts = unexpired(release.contacts, now)
  return { ...rest, status: 'usable', contacts, expired: hasPassed(release.expires, now) }
}

// The headline may state what is withdrawn: it is removed with the text.
function toNotice({ id, version, published, language, url, kind, publisher, withdrawal }: ReleaseDocument): Release {
  return {
    id,
    version,
    published,
    language,
    url,
    kind,
    publisher,
    withdrawal,
    headline: '',
    status: 'canceled',
    expired: false,
  }
}

const hasPassed = (moment: string | undefined, now: number): boolean => moment !== undefined && toEpoch(moment) <= now

const unexpired = (contacts: Contact[] | undefined, now: number): Contact[] | undefined =>
  contacts?.filter((contact) => !hasPassed(contact.expires, now))

const contactExpiries = ({ contacts }: { contacts?: Contact[] | undefined }): number[] =>
  (contacts ?? []).flatMap(({ expires }) => (expires === undefined ? [] : [toEpoch(expires)]))

/** The times at which a release appears, expires or loses a contact. */
function changeTimes(release: ReleaseDocument): number[] {
  const embargo = embargoEnd(release.embargoedUntil)
  return [...(embargo === undefined ? [] : [embargo]), toEpoch(release.expires), ...contactExpiries(release)]
}

function firstAfter(now: number, times: number[]): number | undefined {
  const future = times.filter((time) => time > now)
  return future.length ? Math.min(...future) : undefined
}
