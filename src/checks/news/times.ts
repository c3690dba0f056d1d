import type { Contact, KeyFigure } from '../../model/basics.js'
import { toEpoch } from '../../model/moment.js'
import { plainTexts } from '../../model/plain-text.js'
import type { ReleaseDocument } from '../../model/release.js'
import { embargoEnd } from '../../model/visibility.js'
import { join, type Report } from '../finding.js'

const DAY_MS = 24 * 60 * 60 * 1000
const MAX_EMBARGO_MS = 365 * DAY_MS
const MAX_FIGURE_AGE_MS = 2 * 365 * DAY_MS

/** Names contacts without an end, and those that have ended. */
export function checkExpiry(contacts: readonly Contact[] = [], path: string, now: number, report: Report): void {
  for (const [i, { expires }] of contacts.entries()) {
    const place = join(path, `contacts.${i}.expires`)
    if (expires === undefined)
      report('warning', place, 'The contact has no end: it is shown for ever.', 'Add "expires": "2027-01-31".')
    else if (toEpoch(expires) <= now)
      report('warning', place, 'The contact has expired and is not shown.', 'Remove it, or correct "expires".')
  }
}

/** Names figures without a date or a source, and those whose date cannot be right. */
export function checkFigures(figures: readonly KeyFigure[] = [], path: string, now: number, report: Report): void {
  const list = path === 'about' ? 'figures' : 'keyFigures'
  for (const [i, { label, asOf, source }] of figures.entries()) {
    const figure = join(path, `${list}.${i}`)
    const date = join(figure, 'asOf')
    if (asOf === undefined)
      report('warning', date, `The figure "${label}" does not say of when it is.`, 'Add "asOf": "2016-10-18".')
    else if (toEpoch(asOf) > now) report('warning', date, 'The date of the figure lies ahead.', 'Correct "asOf".')
    if (source === undefined)
      report('hint', join(figure, 'source'), `The figure "${label}" names no source.`, 'Add "source".')
  }
}

/** Names times that contradict one another or the text. */
export function checkTimes(release: ReleaseDocument, path: string, now: number, report: Report): void {
  checkEmbargo(release, path, now, report)
  checkEvents(release, path, now, report)
  checkCorrections(release, path, report)
  for (const [i, { asOf, label }] of (release.keyFigures ?? []).entries()) {
    if (asOf === undefined || toEpoch(release.published) - toEpoch(asOf) < MAX_FIGURE_AGE_MS) continue
    const what = `The figure "${label}" is more than two years older than the release.`
    report('hint', join(path, `keyFigures.${i}.asOf`), what, 'Check that it is the newest.')
  }
}

const EMBARGO_WORDS =
  /\bembargo(?:ed)?\b[^.]{0,20}\b(?:until|till|hasta|jusqu)|\bunder embargo\b|\bbajo embargo\b|\bsous embargo\b|\bnot for (?:publication|release) (?:before|until)\b|\bstrictly embargoed\b/i

function checkEmbargo(release: ReleaseDocument, path: string, now: number, report: Report): void {
  const { embargoedUntil, expires, published, headline, summary = '', body = [] } = release
  const place = join(path, 'embargoedUntil')
  const end = embargoEnd(embargoedUntil)
  const opening = [headline, summary, ...plainTexts(body.slice(0, 2))].join('\n')
  if (embargoedUntil === undefined && EMBARGO_WORDS.test(opening))
    report(
      'error',
      place,
      'The text speaks of an embargo, but the release has none: it is shown at once.',
      'Add "embargoedUntil" with its zone: 2016-10-18T09:00:00-06:00.',
    )
  if (end === undefined) return
  if (end - now > MAX_EMBARGO_MS)
    report('warning', place, 'The embargo lasts more than a year from now.', 'Check the year of "embargoedUntil".')
  if (expires !== undefined && toEpoch(expires) <= end)
    report('warning', place, 'The release expires before its embargo ends.', 'Check "embargoedUntil" and "expires".')
  if (published !== undefined && toEpoch(published) - end > DAY_MS)
    report('hint', place, 'The embargo ends before the date of the release.', 'Check "published".')
}

function checkEvents({ events = [] }: ReleaseDocument, path: string, now: number, report: Report): void {
  for (const [i, { start, end = start, state }] of events.entries()) {
    const place = join(path, `events.${i}.state`)
    if (state === 'planned' && end !== undefined && toEpoch(end) + DAY_MS < now)
      report('warning', place, 'The event is planned, but it is over.', 'Write "state": "done" or "cancelled".')
    if (state === 'done' && start !== undefined && toEpoch(start) > now)
      report('warning', place, 'The event is done, but it lies ahead.', 'Write "state": "planned".')
  }
}

function checkCorrections({ corrections = [], modified }: ReleaseDocument, path: string, report: Report): void {
  for (const [i, { date }] of corrections.entries())
    if (date === undefined)
      report('warning', join(path, `corrections.${i}.date`), 'The correction has no date.', 'Add "date".')
  if (corrections.length && modified === undefined)
    report('hint', join(path, 'modified'), 'A corrected release does not say when it was changed.', 'Add "modified".')
}
