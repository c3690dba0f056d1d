import { isObject, type JsonObject } from '../../model/clean.js'
import type { UncheckedFeed } from '../../model/feed.js'
import { FeedError } from '../../model/feed-error.js'
import type { ReadContext } from '../dialect.js'

/** Reads `iom-feed/1`: a feed, or one release alone. */
export async function readIom(json: unknown, { url }: ReadContext): Promise<UncheckedFeed> {
  const feed = isObject(json) ? json : {}
  checkVersion(feed['version'], url)
  const releases = 'releases' in feed ? feed['releases'] : 'headline' in feed ? [feed] : undefined
  if (!Array.isArray(releases)) {
    throw new FeedError('format', 'The feed has no "releases". An empty feed says "releases": [].', { url })
  }
  // Only the reader gives warnings: those in a feed are dropped.
  return withHtmlRead({ ...feed, warnings: [], releases: releases.map((item) => (isObject(item) ? item : {})) }, url)
}

function checkVersion(version: unknown, url: string | undefined): void {
  if (typeof version !== 'string' || !/^iom-feed\/(?!1(\.\d+)?$)/.test(version)) return
  throw new FeedError('version', `The feed is in "${version}"; this library reads iom-feed/1. Update the library.`, {
    url,
  })
}

const richText = ['body', 'notesToEditors', 'boilerplate'] as const

/**
 * The same feed with every `{"html": …}` read into blocks, in place; what the HTML reader left out joins `warnings`.
 * The HTML reader is a chunk of its own: only a feed that holds such a value loads it.
 */
export async function withHtmlRead(feed: UncheckedFeed, base?: string): Promise<UncheckedFeed> {
  const owners: JsonObject[] = [...feed.releases, ...(isObject(feed.about) ? [feed.about] : [])]
  if (!owners.some((owner) => richText.some((name) => isHtml(owner[name])))) return feed
  const { ownAddress, readHtml, resolveUrls } = await import('../foreign.js')
  const warnings = [...(feed.warnings ?? [])]
  owners.forEach((owner, position) => {
    const index = position < feed.releases.length ? position : undefined
    for (const path of richText) {
      const value = owner[path]
      if (!isHtml(value)) continue
      const read = readHtml(value.html)
      const own = ownAddress(owner, base)
      owner[path] = own === undefined ? read.blocks : resolveUrls(read.blocks, own)
      warnings.push(...read.warnings.map((reason) => ({ index, path, reason })))
    }
  })
  return { ...feed, warnings }
}

const isHtml = (value: unknown): value is { html: string } => isObject(value) && typeof value['html'] === 'string'
