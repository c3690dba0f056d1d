import { isObject, type JsonObject } from '../../model/clean.js'
import { FeedError, type FeedWarning } from '../../model/feed-error.js'
import type { UncheckedFeed } from '../../model/feed.js'
import type { UncheckedRelease } from '../../model/release.js'
import { absoluteUrl } from '../../model/url.js'
import { withHtmlRead } from '../iom/read.js'
import type { ReadContext } from '../dialect.js'
import { fits, headlineOf, list, number, object, objects, some, text } from '../../reading/values.js'

/**
 * Reads JSON Feed 1.0 and 1.1. The extension object `_iom` of the feed or an item holds members of `iom-feed/1`; they
 * replace those of the standard.
 */
export async function readJsonFeed(json: unknown, { url }: ReadContext): Promise<UncheckedFeed> {
  const feed = object(json)
  if (!Array.isArray(feed['items'])) {
    throw new FeedError('format', 'The JSON Feed has no list of "items". An empty feed says "items": [].', { url })
  }
  const input = await withHtmlRead({
    title: text(feed['title']),
    language: feed['language'],
    url: feed['home_page_url'],
    next: nextOf(feed, url),
    subscribe: text(feed['feed_url']) ? [{ kind: 'json', url: feed['feed_url'] }] : undefined,
    ...object(feed['_iom']),
    releases: feed['items'].map((item) => (isObject(item) ? releaseOf(item, feed) : {})),
    warnings: warningsOf(feed),
  })
  for (const release of input.releases) release.headline ??= fallbackHeadline(release)
  return input
}

function warningsOf({ version, expired }: JsonObject): FeedWarning[] {
  const isNamed = fits(version, /jsonfeed\.org\/version\/1/)
  return [
    ...(isNamed ? [] : [{ path: 'version', reason: 'names neither 1 nor 1.1 of JSON Feed' }]),
    ...(expired === true ? [{ path: 'expired', reason: 'the feed says that nothing new will appear in it' }] : []),
  ]
}

// Short posts have no title. A picture or recording without a text takes its address; an item without content is left out.
function fallbackHeadline({ id, url, summary, body, image, attachments }: UncheckedRelease): unknown {
  return headlineOf(body) ?? headlineOf(summary) ?? ((body ?? image ?? attachments) && (url ?? id))
}

function releaseOf(item: JsonObject, feed: JsonObject): UncheckedRelease {
  const { url, external_url: elsewhere, content_html: html } = item
  return {
    id: item['id'],
    url: url ?? elsewhere,
    related: url && elsewhere ? [{ url: elsewhere }] : undefined,
    language: item['language'],
    headline: text(item['title']),
    summary: text(item['summary']),
    body: text(html) ? { html } : text(item['content_text']),
    published: text(item['date_published']),
    modified: text(item['date_modified']),
    authors: authorsOf(item) ?? authorsOf(feed),
    image: imageOf(item['image'] ?? item['banner_image']),
    attachments: some(objects(item['attachments']).map(attachmentOf)),
    tags: some(list(item['tags']).filter(text)),
    ...object(item['_iom']),
  }
}

// 1.0 has one `author`, 1.1 has `authors`. An author without a name is left out.
const authorsOf = ({ author, authors }: JsonObject): JsonObject[] | undefined =>
  some(objects(authors ?? author).filter(({ name }) => text(name)))

const imageOf = (url: unknown): JsonObject | undefined => (text(url) ? { url } : undefined)

const attachmentOf = ({ url, title, mime_type, size_in_bytes }: JsonObject): JsonObject => ({
  url,
  title: text(title),
  type: text(mime_type),
  size: number(size_in_bytes),
})

// A page that names itself as the next would load without end.
function nextOf({ next_url: next, feed_url: self }: JsonObject, url: string | undefined): string | undefined {
  const address = text(next)
  if (address === undefined) return undefined
  const seen = [self, url].map((known) => absoluteUrl(text(known) ?? '', url))
  return seen.includes(absoluteUrl(address, url)) ? undefined : address
}
