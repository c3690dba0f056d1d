import type { Block } from '../../model/blocks.js'
import { blocksOfText } from '../../model/blocks.js'
import type { JsonObject } from '../../model/clean.js'
import { FeedError } from '../../model/feed-error.js'
import type { UncheckedFeed } from '../../model/feed.js'
import type { UncheckedRelease } from '../../model/release.js'
import { absoluteUrl } from '../../model/url.js'
import { htmlToText } from '../../reading/html/index.js'
import { blocksOfHtml, type Warn } from '../../reading/items.js'
import { headlineOf, some, text } from '../../reading/values.js'
import { readElements, titleOf } from '../../reading/xml/items.js'
import { mediaDescription, mediaOf } from '../../reading/xml/media.js'
import { parseXml, type XmlElement } from '../../reading/xml/parse.js'
import { attributeOf, childOf, childrenOf, hasMarkup, markupIn, textOf } from '../../reading/xml/query.js'
import type { ReadContext } from '../dialect.js'

/**
 * Reads Atom 1.0. Names without a namespace count as those of Atom: some feeds leave it out.
 * @throws FeedError of kind `format` where the document is no feed
 */
export function readAtom(xml: string, { url }: ReadContext): UncheckedFeed {
  const document = parseXml(xml)
  const feed = document?.root
  if (!document || !feed || !/^(atom:)?feed$/.test(feed.name))
    throw new FeedError('format', 'The Atom document is no <feed>.', { url })
  const base = baseOf(feed, url)
  return {
    title: lineOf(child(feed, 'title'), attributeOf(feed, 'xml:lang')),
    language: attributeOf(feed, 'xml:lang'),
    url: linksOf(feed, base, 'alternate')[0]?.url,
    next: linksOf(feed, base, 'next')[0]?.url,
    subscribe: some(linksOf(feed, base, 'self').map((link) => ({ kind: 'rss', url: link.url }))),
    ...readElements(children(feed, 'entry'), document.cut, (entry, warn) => readEntry(entry, feed, base, warn)),
  }
}

function readEntry(entry: XmlElement, feed: XmlElement, feedBase: string | undefined, warn: Warn): UncheckedRelease {
  const base = baseOf(entry, feedBase)
  const content = child(entry, 'content')
  const summary = child(entry, 'summary')
  const body = blocksOf(content, warn) ?? blocksOf(summary, warn) ?? some(blocksOfText(mediaDescription(entry) ?? ''))
  const [url] = linksOf(entry, base, 'alternate').map((link) => link.url)
  const language = attributeOf(content, 'xml:lang') ?? attributeOf(entry, 'xml:lang')
  const line = (element: XmlElement | undefined) => lineOf(element, language ?? attributeOf(feed, 'xml:lang'))
  return {
    id: string(entry, 'id') ?? url,
    url: url ?? attributeOf(content, 'src'),
    headline: line(child(entry, 'title')) ?? headlineOf(body) ?? url,
    summary: content ? line(summary) : undefined,
    body,
    published: string(entry, 'published', 'issued') ?? string(entry, 'updated', 'modified'),
    modified: string(entry, 'published', 'issued') && string(entry, 'updated', 'modified'),
    language,
    authors: authorsOf(entry) ?? authorsOf(child(entry, 'source')) ?? authorsOf(feed),
    tags: some(
      children(entry, 'category').flatMap(
        (one) => titleOf(attributeOf(one, 'label') ?? attributeOf(one, 'term')) ?? [],
      ),
    ),
    related: some(linksOf(entry, base, 'related', 'via').map((link) => ({ url: link.url, headline: link.title }))),
    rights: line(child(entry, 'rights')) ?? line(child(feed, 'rights')),
    ...mediaOf(
      entry,
      children(entry, 'link').filter((link) => attributeOf(link, 'rel') === 'enclosure'),
      base,
    ),
  }
}

/** The address that relative ones resolve against: `xml:base`, which may itself be relative to that of its parent. */
function baseOf(element: XmlElement, outer: string | undefined): string | undefined {
  const own = attributeOf(element, 'xml:base')
  return own === undefined ? outer : absoluteUrl(own, outer)
}

const both = (names: readonly string[]): string[] => names.flatMap((name) => [`atom:${name}`, name])
const child = (element: XmlElement | undefined, ...names: string[]): XmlElement | undefined =>
  childOf(element, ...both(names))
const children = (element: XmlElement | undefined, ...names: string[]): XmlElement[] =>
  childrenOf(element, ...both(names))
const string = (element: XmlElement | undefined, ...names: string[]): string | undefined =>
  textOf(element, ...both(names))

interface Link {
  url: string
  title: string | undefined
}

// Of several alternates the page comes before other media types.
function linksOf(element: XmlElement, base: string | undefined, ...rels: string[]): Link[] {
  return children(element, 'link')
    .filter((link) => rels.includes(attributeOf(link, 'rel') ?? 'alternate'))
    .sort((a, b) => Number(isPage(b)) - Number(isPage(a)))
    .flatMap((link) => {
      const href = attributeOf(link, 'href')
      return href ? [{ url: base ? absoluteUrl(href, base) : href, title: titleOf(attributeOf(link, 'title')) }] : []
    })
}

const isPage = (link: XmlElement): boolean => /^(text\/html)?$/.test(attributeOf(link, 'type') ?? '')

/** A text construct (RFC 4287, 3.1) and whether it is HTML. XHTML is the markup inside its `div`; some feeds do not name it so. */
function constructOf(element: XmlElement | undefined): { value: string; isHtml: boolean } {
  const type = attributeOf(element, 'type') ?? 'text'
  if (element && hasMarkup(element)) return { value: markupIn(element), isHtml: true }
  return { value: element?.text ?? '', isHtml: /html/i.test(type) }
}

function lineOf(element: XmlElement | undefined, language?: string): string | undefined {
  const { value, isHtml } = constructOf(element)
  return text(isHtml ? htmlToText(value, language) : value.replace(/\s+/g, ' '))
}

function blocksOf(element: XmlElement | undefined, warn: Warn): Block[] | undefined {
  const { value, isHtml } = constructOf(element)
  if (!value.trim() || isBinary(element)) return undefined
  return some(isHtml ? blocksOfHtml(value, warn) : blocksOfText(value))
}

// Content of another media type than text and XML is Base64 (RFC 4287, 4.1.3.3).
const isBinary = (element: XmlElement | undefined): boolean =>
  /^(?!text\/|[^;]*(html|xml|json))[\w-]+\//i.test(attributeOf(element, 'type') ?? '')

const authorsOf = (element: XmlElement | undefined): JsonObject[] | undefined =>
  some(
    children(element, 'author').flatMap((author) => {
      const name = titleOf(string(author, 'name'))
      const url = string(author, 'uri', 'url')
      return name ? [url ? { name, url } : { name }] : []
    }),
  )
