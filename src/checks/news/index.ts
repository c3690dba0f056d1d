import { readFeed } from '../../formats/read.js'
import { isObject } from '../../model/clean.js'
import type { FeedDocument } from '../../model/feed.js'
import type { ReleaseDocument } from '../../model/release.js'
import { bySeverity, collectFindings, join, type Finding, type Report } from '../finding.js'
import type { CheckOptions } from '../index.js'
import { checkDateline } from './dateline.js'
import { checkIdentities } from './identities.js'
import { checkLanguage } from './language.js'
import { checkLinks, checkPictures } from './media.js'
import { checkQuotations } from './quotations.js'
import { checkExpiry, checkFigures, checkTimes } from './times.js'
import { checkWording } from './wording.js'

/**
 * Checks the releases of a feed as an editor would: datelines, quotations, contacts, figures, pictures, dates and
 * wording. `checkFeed` finds what a reader of the format refuses. Works on every dialect; finds nothing in a feed that
 * cannot be read.
 * @param input parsed JSON, or the text of a document that is not JSON
 * @returns errors first
 */
export async function checkNews(input: unknown, options: CheckOptions = {}): Promise<Finding[]> {
  const { format = 'auto', url, now = Date.now() } = options
  const { findings, report } = collectFindings()
  const document = await readFeed(structuredClone(input), format, { url }).catch(() => undefined)
  if (document) checkDocument(document, positionsOf(document.releases, input), now, report)
  return bySeverity(findings())
}

function checkDocument(document: FeedDocument, positions: readonly number[], now: number, report: Report): void {
  checkFigures(document.about?.figures, 'about', now, report)
  for (const [i, office] of (document.offices ?? []).entries())
    checkExpiry(office.contacts, join('offices', i), now, report)
  for (const [i, release] of document.releases.entries())
    if (release.status === 'usable') checkRelease(release, join('releases', positions[i] ?? i), now, report)
  checkIdentities(document, positions, report)
}

function checkRelease(release: ReleaseDocument, path: string, now: number, report: Report): void {
  checkDateline(release, path, report)
  checkQuotations(release, path, report)
  checkFigures(release.keyFigures, path, now, report)
  checkTimes(release, path, now, report)
  checkExpiry(release.contacts, path, now, report)
  if (!release.contacts?.length)
    report('hint', join(path, 'contacts'), 'The release names no press contact.', 'Add "contacts".')
  checkPictures(release, path, report)
  checkLinks(release, path, report)
  checkLanguage(release, path, report)
  checkWording(release, path, report)
}

/** Where the releases are in the source: the reader leaves out those without an id or a headline. */
function positionsOf(releases: readonly ReleaseDocument[], input: unknown): number[] {
  const items = isObject(input) && Array.isArray(input['releases']) ? (input['releases'] as unknown[]) : []
  const ids = items.map((item) => (isObject(item) ? String(item['id']).trim() : undefined))
  let next = 0
  return releases.map(({ id }, i) => {
    const at = ids.indexOf(id, next)
    next = at < 0 ? next : at + 1
    return at < 0 ? i : at
  })
}
