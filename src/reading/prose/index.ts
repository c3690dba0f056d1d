import type { ReleaseDocument } from '../../model/release.js'
import { contactsOf } from './contacts.js'
import { datelineOf } from './dateline.js'

/**
 * Adds what a release says only in prose: the contacts at the end of its body and the dateline at its head. Only
 * where it has none of its own, and only on an exact reading; the body stays as it is.
 */
export function withProse(release: ReleaseDocument): ReleaseDocument {
  const { body, contacts, dateline } = release
  if (!body?.length) return release
  const found = contacts?.length ? contacts : contactsOf(body)
  const place = dateline ?? datelineOf(body)
  return { ...release, ...(found.length && { contacts: found }), ...(place !== undefined && { dateline: place }) }
}
