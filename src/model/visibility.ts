import type { Contact } from './basics.js'
import type { Feed, FeedDocument, Release } from './feed.js'
import type { FeedWarning } from './feed-error.js'
import { parseMoment, precisionOf, toEpoch } from './moment.js'
import type { ReleaseDocument } from './release.js'

/** What may be shown at a given time, and when that will change. */
export interface Gated {
  feed: Feed
  /** Milliseconds since 1970 of the next embargo or expiry; absent where time alone changes nothing. */
  nextChange?: number | undefined
}

/**
 * Lets through what readers may see at `now` (milliseconds since 1970) and nothing else: the newest version of each
 * id; nothing withheld; nothing before its embargo; of a withdrawn release only the notice; no contact past its date.
 * It fails closed: an embargo that is no instant with a zone hides the release, and the warnings say so.
 */
export function gate(document: FeedDocument, now: number): Gated {
  const warnings: FeedWarning[] = []
  const newest = newestVersions(document.releases).filter((release) => release.status !== 'withheld')
  const shown = newest.filter((release) => isPublic(release, now, warnings)).map((release) => visible(release, now))
  const offices = document.offices?.map((office) => ({ ...office, contacts: current(office.contacts, now) }))
  const ids = new Set(shown.map(({ id }) => id))
  const feed = {
    ...document,
    offices,
    releases: shown,
    warnings: [...document.warnings, ...warnings].map((warning) => discreet(warning, document, ids)),
  }
  return {
    feed,
    nextChange: nextChange([...newest.flatMap(turningPoints), ...(document.offices?.flatMap(contactEnds) ?? [])], now),
  }
}

// An id is often the address, and so the headline, of what nobody may know of yet.
const discreet = (warning: FeedWarning, { releases }: FeedDocument, shown: ReadonlySet<string>): FeedWarning =>
  releases.some(({ id }) => id === warning.id && !shown.has(id)) ? { ...warning, id: undefined } : warning

// Of versions with equal numbers the later in the feed wins only where it is newer.
function newestVersions(releases: readonly ReleaseDocument[]): ReleaseDocument[] {
  const byId = new Map<string, ReleaseDocument>()
  for (const release of releases) {
    const other = byId.get(release.id)
    byId.set(release.id, other ? merged(release, other) : release)
  }
  return [...byId.values()]
}

// An embargo covers all versions of a release, unless the newest states its own (IPTC ninjs).
function merged(a: ReleaseDocument, b: ReleaseDocument): ReleaseDocument {
  const [newer, older] = compareVersions(a, b) > 0 ? [a, b] : [b, a]
  return newer.embargoedUntil === undefined && older.embargoedUntil !== undefined
    ? { ...newer, embargoedUntil: older.embargoedUntil }
    : newer
}

function compareVersions(a: ReleaseDocument, b: ReleaseDocument): number {
  const byVersion = (a.version ?? '').localeCompare(b.version ?? '', 'en', { numeric: true })
  const [timeA, timeB] = [toEpoch(a.modified ?? a.published), toEpoch(b.modified ?? b.published)]
  // Of two that nothing tells apart, the one that was taken back counts.
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

/** When an embargo ends, in milliseconds since 1970; undefined where it is no instant with a zone: such a one never ends. */
export function embargoEnd(text: unknown): number | undefined {
  const moment = parseMoment(text)
  return moment !== undefined && precisionOf(moment) === 'instant' ? toEpoch(moment) : undefined
}

function visible(release: ReleaseDocument, now: number): Release {
  if (release.status === 'canceled') return notice(release)
  const { embargoedUntil: _, status: __, ...rest } = release
  return { ...rest, status: 'usable', contacts: current(release.contacts, now), expired: ended(release.expires, now) }
}

// The headline may be the very claim that is withdrawn: it goes with the text.
function notice({ id, version, published, language, url, kind, publisher, withdrawal }: ReleaseDocument): Release {
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

const ended = (moment: string | undefined, now: number): boolean => moment !== undefined && toEpoch(moment) <= now

const current = (contacts: Contact[] | undefined, now: number): Contact[] | undefined =>
  contacts?.filter((contact) => !ended(contact.expires, now))

const contactEnds = ({ contacts }: { contacts?: Contact[] | undefined }): number[] =>
  (contacts ?? []).flatMap(({ expires }) => (expires === undefined ? [] : [toEpoch(expires)]))

const turningPoints = (release: ReleaseDocument): number[] => [
  embargoEnd(release.embargoedUntil ?? '') ?? 0,
  toEpoch(release.expires),
  ...contactEnds(release),
]

function nextChange(times: number[], now: number): number | undefined {
  const ahead = times.filter((time) => time > now)
  return ahead.length ? Math.min(...ahead) : undefined
}
