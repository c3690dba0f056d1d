import type { JsonObject } from '../../model/clean.js'
import type { UncheckedFeed } from '../../model/feed.js'
import { FeedError } from '../../model/feed-error.js'
import { parseMoment } from '../../model/moment.js'
import type { UncheckedRelease } from '../../model/release.js'
import { readItems, type Warn } from '../../reading/items.js'
import { bodyOf } from './body.js'
import { articlesIn, graphOf, isOfType, normalised, typesOf, type Graph } from './graph.js'
import type { ReadContext } from '../dialect.js'
import {
  attachment,
  author,
  contact,
  correction,
  image,
  isAddress,
  languageOf,
  MAX_ITEMS,
  nameOf,
  organization,
  place,
  quote,
  related,
  type EntityReader,
} from '../../reading/entities.js'
import { bestSize, fits, headlineOf, kindOf, knownKind, object, objects, some, text } from '../../reading/values.js'

/**
 * Reads articles of schema.org in JSON-LD: `NewsArticle` and its kin, alone, in a list, a page or a `@graph`.
 * @throws FeedError of kind `format` where the document describes other things only
 */
export function readNewsArticle(json: unknown, { url }: ReadContext): UncheckedFeed {
  const root = normalised(json)
  const graph = graphOf(root)
  const articles = articlesIn(root, graph)
  const page = objects(root).find((node) => !articles.includes(node) && isOfType(node, /(List|Page|Feed|Blog)$/))
  if (!articles.length && !page) throw toFeedError(root, url)
  return {
    title: nameOf(page, graph),
    language: languageOf(graph.get(page, 'inLanguage'), graph),
    ...readItems(articles, (article, warn) => readArticle(article, graph, warn)),
  }
}

function toFeedError(root: unknown, url: string | undefined): FeedError {
  const nodes = objects(root).flatMap((node) => [node, ...objects(node['@graph'])])
  const typed = nodes.flatMap((node) => [...typesOf(node), text(node['type']) ?? ''])
  const types = [...new Set(typed.filter(Boolean))].slice(0, 8).join(', ').slice(0, 200)
  return new FeedError('format', `The JSON-LD describes no article; it speaks of: ${types || 'nothing with a type'}.`, {
    url,
  })
}

function readArticle(article: JsonObject, graph: Graph, warn: Warn): UncheckedRelease {
  const get = (...names: string[]): unknown[] => graph.get(article, ...names)
  const read = <T>(values: unknown[], reader: (value: unknown, source: Graph) => T[] | T | undefined): T[] =>
    values.slice(0, MAX_ITEMS).flatMap((value) => reader(value, graph) ?? [])
  const texts = (...names: string[]): string[] => read(get(...names), nameOf)
  const first = (...names: string[]): string | undefined => texts(...names)[0]
  const all = (reader: EntityReader, ...names: string[]): JsonObject[] | undefined => some(read(get(...names), reader))
  const namesOrIds = (name: string): string[] =>
    get(name).map((one) => nameOf(one, graph) ?? text(object(one)['@id']) ?? '')
  const pages = pagesOf(article, graph)
  /** Values of the article, else of the page that it stands on. */
  const getHereOrOnPage = (...names: string[]): unknown[] =>
    some(get(...names)) ?? pages.flatMap((page) => graph.get(page, ...names))
  const url = permalinkOf(article, read(get('mainEntityOfPage'), related))
  const body = bodyOf(article, graph, warn)
  const headline = first('headline', 'name') ?? headlineOf(body) ?? first('description')
  const topics = get('about')
  return {
    // An identifier may be a `PropertyValue`, whose name is only the system that it is from.
    id: [...get('@id', 'identifier').map((one) => object(one)['value'] ?? one), url, headline].map(text).find(Boolean),
    version: first('version'),
    status: statusOf(namesOrIds('creativeWorkStatus')),
    published: dateOf([
      ...getHereOrOnPage('datePublished', 'datePosted', 'dateCreated', 'coverageStartTime'),
      ...get('dateModified').filter(parseMoment),
    ]),
    modified: dateOf(get('dateModified')),
    expires: dateOf(get('expires')),
    language: languageOf(getHereOrOnPage('inLanguage'), graph),
    translations: all(related, 'workTranslation', 'translationOfWork'),
    url,
    kind: kindOf(first('genre')) ?? typesOf(article).map(knownKind).find(Boolean),
    headline,
    subheadline: first('alternativeHeadline'),
    summary: first('description', 'abstract') ?? read(getHereOrOnPage('description'), nameOf)[0],
    dateline: texts('dateline').find((place) => !/^\d{4}-?\d\d|\d:\d\d/.test(place)),
    body,
    // Of a publisher's contacts only those for the press: the others answer customers.
    contacts:
      all(contact, 'contactPoint') ??
      some(
        read(graph.get(get('publisher')[0], 'contactPoint'), contact).filter(({ office }) =>
          fits(office, /press|media|news/i),
        ),
      ),
    places: some([
      ...read(get('locationCreated'), place).map((one) => ({ ...one, role: 'origin' })),
      ...read([...get('contentLocation', 'spatialCoverage'), ...topics.filter(isPlace)], place),
    ]),
    authors: some(read(read(get('author', 'creator'), eachNamed), author)),
    publisher: read(getHereOrOnPage('publisher'), organization)[0],
    partners: all(organization, 'sponsor', 'funder', 'sourceOrganization'),
    image:
      bestSize(read(get('image'), image)) ??
      bestSize(read(getHereOrOnPage('primaryImageOfPage', 'image'), image)) ??
      read(getHereOrOnPage('thumbnailUrl'), image)[0],
    attachments: all(attachment, 'associatedMedia', 'encoding', 'video', 'audio'),
    themes: some(
      [...get('articleSection'), ...topics.filter((one) => !isPlace(one))]
        .map((one) => ({ name: nameOf(one, graph), id: object(one)['@id'] }))
        .filter(({ name }) => name),
    ),
    tags: some(
      texts('keywords')
        .join()
        .split(/[,;]\s*/)
        .filter(Boolean),
    ),
    corrections: all(correction, 'correction'),
    related: all(related, 'isBasedOn', 'relatedLink', 'citation'),
    quotes: some(
      read(
        get('hasPart').filter((one) => isOfType(one, /^Quotation$/i)),
        quote,
      ),
    ),
    rights: rightsOf(texts, namesOrIds('license')[0]),
  }
}

/** The pages that an article stands on, and their site: Yoast and its kin describe there what the article leaves out. */
function pagesOf(article: JsonObject, { get }: Graph): JsonObject[] {
  const isParent = (node: unknown): node is JsonObject => isOfType(node, /(Page|WebSite)$/)
  const pages = get(article, 'mainEntityOfPage', 'isPartOf').filter(isParent)
  return [...pages, ...pages.flatMap((page) => get(page, 'isPartOf').filter(isParent))].slice(0, MAX_ITEMS)
}

// The fragment of an "@id" names a part of the data, not of the page.
function permalinkOf(article: JsonObject, pages: readonly JsonObject[]): string | undefined {
  const addresses = [article['url'], ...pages.map((page) => page['url']), article['@id']].map(text)
  return addresses.find((address) => address !== undefined && isAddress(address))?.replace(/#.*$/, '')
}

const isPlace = (one: unknown): boolean => isOfType(one, /^(Place|Country|State|City|.*Area)$/i)

// One author with several names is several.
const eachNamed = (one: unknown, { get }: Graph): unknown[] => (get(one, 'name').length > 1 ? get(one, 'name') : [one])

// schema.org knows no embargo. What a site writes here are the stages of its own work, an open list ("In review",
// "Unpublished", "Proposed"), where one word too many shown is a leak: what is public says so, or says nothing.
const shown = /(^|[/#])(published|final|completed?|updated|corrected|archived|obsolete)$/i
const canceled = /withdrawn|retracted|cancel/i

const statusOf = (stages: string[]): string =>
  stages.some((one) => canceled.test(one)) ? 'canceled' : stages.every((one) => shown.test(one)) ? 'usable' : 'withheld'

const dateOf = (values: unknown[]): unknown => values.find(parseMoment) ?? values[0]

function rightsOf(texts: (...names: string[]) => string[], license: string | undefined): string | undefined {
  const [holder] = texts('copyrightHolder')
  const owned = holder && `© ${[...texts('copyrightYear'), holder].join(' ')}`
  return text([texts('copyrightNotice')[0] ?? owned, license].filter(Boolean).join('\n'))
}
