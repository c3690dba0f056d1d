import type { JsonObject } from '../../model/clean.js'
import { FeedError } from '../../model/feed-error.js'
import type { UncheckedFeed } from '../../model/feed.js'
import type { UncheckedRelease } from '../../model/release.js'
import { htmlToText } from '../../reading/html/index.js'
import { blocksOfHtml, type Warn } from '../../reading/items.js'
import { headlineOf, some, text, webAddress } from '../../reading/values.js'
import { mediaDescription, mediaOf } from '../../reading/xml/media.js'
import { parseXml, type XmlElement } from '../../reading/xml/parse.js'
import { attributeOf, childOf, childrenOf, contentOf, textOf } from '../../reading/xml/query.js'
import { readElements, titleOf } from '../../reading/xml/items.js'
import type { ReadContext } from '../dialect.js'

/**
 * Reads RSS 2.0, 0.9x and 1.0. `content:encoded` is the text, with `description` as its summary; a `description` alone is
 * the text.
 * @throws FeedError of kind `format` where there is no channel
 */
export function readRss(xml: string, { url }: ReadContext): UncheckedFeed {
  const document = parseXml(xml)
  const channel = childOf(document?.root, 'channel')
  if (!document || !channel) throw new FeedError('format', 'The RSS has no <channel>.', { url })
  // RSS 1.0 lists the items beside the channel.
  const items = [...childrenOf(channel, 'item'), ...childrenOf(document.root, 'item')]
  const language = textOf(channel, 'language', 'dc:language') ?? attributeOf(document.root, 'xml:lang')
  return {
    title: titleOf(contentOf(channel, 'title'), language),
    language,
    url: textOf(channel, 'link'),
    next: attributeOf(linkOf(channel, 'next'), 'href'),
    subscribe: some(childrenOf(channel, 'atom:link').flatMap(subscriptionOf)),
    ...readElements(items, document.cut, (item, warn) => ({
      rights: textOf(channel, 'copyright', 'dc:rights'),
      ...withoutUndefined(readItem(item, language, warn)),
    })),
  }
}

function readItem(item: XmlElement, feedLanguage: string | undefined, warn: Warn): UncheckedRelease {
  const url = addressOf(item)
  const language = textOf(item, 'dc:language') ?? attributeOf(item, 'xml:lang')
  const encoded = contentOf(item, 'content:encoded', 'content', 'xhtml:body', 'xhtml:div')
  const description = contentOf(item, 'description', 'itunes:summary', 'dc:description') ?? mediaDescription(item)
  const html = encoded ?? description
  const body = html ? blocksOfHtml(html, warn) : undefined
  const title = titleOf(contentOf(item, 'title', 'dc:title', 'media:title'), language ?? feedLanguage)
  return {
    id: textOf(item, 'guid', 'dc:identifier') ?? attributeOf(item, 'rdf:about') ?? url ?? title,
    url,
    headline: title ?? headlineOf(body) ?? url,
    summary:
      encoded && description && description !== encoded
        ? text(htmlToText(description, language ?? feedLanguage))
        : undefined,
    body: some(body ?? []),
    published: textOf(item, 'pubdate', 'dc:date', 'atom:published', 'dcterms:created'),
    modified: textOf(item, 'atom:updated', 'dcterms:modified'),
    language,
    authors: authorsOf(item),
    tags: some([...new Set(childrenOf(item, 'category', 'dc:subject').flatMap((one) => titleOf(one.text) ?? []))]),
    rights: textOf(item, 'dc:rights', 'media:copyright'),
    ...mediaOf(item, childrenOf(item, 'enclosure')),
  }
}

const linkOf = (element: XmlElement, rel: string): XmlElement | undefined =>
  childrenOf(element, 'atom:link').find((link) => (attributeOf(link, 'rel') ?? 'alternate') === rel)

function subscriptionOf(link: XmlElement): JsonObject[] {
  const url = attributeOf(link, 'href')
  return attributeOf(link, 'rel') === 'self' && url ? [{ kind: 'rss', url }] : []
}

// A guid is a permalink unless it says that it is none.
function addressOf(item: XmlElement): string | undefined {
  const guid = childOf(item, 'guid')
  const permalink = attributeOf(guid, 'ispermalink') === 'false' ? undefined : webAddress(guid?.text)
  return textOf(item, 'link') ?? attributeOf(linkOf(item, 'alternate'), 'href') ?? permalink
}

// `author` is an address of mail, often with the name in brackets.
function authorsOf(item: XmlElement): JsonObject[] | undefined {
  const names = childrenOf(item, 'dc:creator', 'itunes:author').map((one) => titleOf(one.text))
  const bracketed = childrenOf(item, 'author').map(
    ({ text: value }) => /\(([^)]+)\)/.exec(value)?.[1] ?? (value.includes('@') ? undefined : value),
  )
  return some([...new Set([...names, ...bracketed.map(text)])].flatMap((name) => (name ? { name } : [])))
}

const withoutUndefined = (release: UncheckedRelease): UncheckedRelease =>
  Object.fromEntries(Object.entries(release).filter(([, value]) => value !== undefined))
