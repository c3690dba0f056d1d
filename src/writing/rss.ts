import type { FeedDocument } from '../model/feed.js'
import type { ReleaseDocument } from '../model/release.js'
import { rfc3339, rfc822 } from './dates.js'
import { blocksToHtml } from './html.js'
import { element, escape, textElement } from './markup.js'
import { mediaTypeOf } from './media-type.js'

const NAMESPACES = {
  version: '2.0',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
}

/** A feed as RSS 2.0 with the modules Content, Dublin Core and Media RSS. */
export function writeRss({ title, language, url, publisher, releases }: FeedDocument): string {
  const name = title ?? publisher?.name ?? 'Press releases'
  const channel = [
    textElement('title', name),
    textElement('link', url ?? publisher?.url ?? releases.find((release) => release.url)?.url ?? ''),
    textElement('description', name),
    textElement('language', language),
    ...releases.map(itemOf),
  ]
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('rss', NAMESPACES, element('channel', {}, linesOf(channel)))}\n`
}

const linesOf = (parts: readonly string[]): string => `\n${parts.filter(Boolean).join('\n')}\n`

function itemOf(release: ReleaseDocument): string {
  const { id, url, headline, summary, body = [], published, modified, language, authors = [], rights } = release
  const html = blocksToHtml(body)
  const parts = [
    textElement('title', headline),
    textElement('link', url),
    element('guid', { isPermaLink: 'false' }, escape(id)),
    textElement('pubDate', rfc822(published)),
    textElement('dcterms:modified', rfc3339(modified)),
    textElement('dc:language', language),
    textElement('description', summary ?? (html || undefined)),
    summary !== undefined && html ? textElement('content:encoded', html) : '',
    ...authors.map(({ name }) => textElement('dc:creator', name)),
    ...categoriesOf(release).map((name) => textElement('category', name)),
    textElement('dc:rights', rights),
    pictureOf(release),
    ...(release.attachments ?? []).map(({ url, type, size }) =>
      element('enclosure', { url, length: size ?? 0, type: type ?? mediaTypeOf(url) }),
    ),
  ]
  return element('item', {}, linesOf(parts))
}

const categoriesOf = ({ themes = [], tags = [] }: ReleaseDocument): string[] => [
  ...new Set([...themes.map(({ name }) => name), ...tags]),
]

function pictureOf({ image }: ReleaseDocument): string {
  if (!image) return ''
  const { url, width, height, caption, credit } = image
  const words = textElement('media:description', caption) + textElement('media:credit', credit)
  return element('media:content', { url, medium: 'image', width, height }, words)
}
