import type { Block } from '../model/blocks.js'
import type { JsonObject } from '../model/clean.js'
import { countryCodes } from '../model/countries.js'
import type { UncheckedFeed } from '../model/feed.js'
import type { FeedWarning } from '../model/feed-error.js'
import type { UncheckedRelease } from '../model/release.js'
import { readHtml } from './html/index.js'
import { list, number, object, some, text } from './values.js'

/** Names a part that could not be used: its path in the release, and why. */
export type Warn = (path: string, reason: string) => void

/** Reads items one by one; each warning gets the position and the id of its item. */
export function readItems(
  items: readonly unknown[],
  read: (item: JsonObject, warn: Warn) => UncheckedRelease,
): Pick<UncheckedFeed, 'releases' | 'warnings'> {
  const warnings: FeedWarning[] = []
  const releases = items.map((item, index) => {
    const own: FeedWarning[] = []
    const release = read(object(item), (path, reason) => own.push({ path, reason }))
    const id = text(release.id)
    for (const warning of own) warnings.push({ index, id, ...warning })
    return release
  })
  return { releases, warnings }
}

/** A contact with at least one way to reach it, as a list of one; else an empty list. */
export function contactOf(who: JsonObject, telephones: unknown, addresses: unknown): JsonObject[] {
  const phones = some(list(telephones).filter(text))
  const emails = some(list(addresses).flatMap((email) => text(email)?.replace(/^mailto:/i, '') ?? []))
  return phones || emails ? [{ ...who, phones, emails }] : []
}

/** A place, with the codes of its country where `code` is one of ISO 3166-1 or M49. */
export const placeOf = (place: JsonObject, code: unknown, lat?: unknown, lon?: unknown): JsonObject => ({
  ...place,
  ...countryCodes(code),
  lat: number(lat),
  lon: number(lon),
})

/** The blocks of HTML; what the HTML reader had to leave out is named in warnings about the `body`. */
export function blocksOfHtml(html: string, warn: Warn): Block[] {
  const { blocks, warnings } = readHtml(html)
  for (const reason of warnings) warn('body', reason)
  return blocks
}
