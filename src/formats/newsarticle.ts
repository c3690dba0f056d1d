import { type JsonObject } from '../model/clean.js'
import type { FeedInput } from '../model/feed.js'
import { FeedError, type FeedWarning } from '../model/feed-error.js'
import type { ReleaseInput } from '../model/release.js'
import { addressOf, firstOf, Graph, typesOf, wordsOf } from './newsarticle/graph.js'
import {
  attachment,
  author,
  contact,
  imageOf,
  languageOf,
  organization,
  placesOf,
  pointer,
} from './newsarticle/parts.js'
import { bodyOf, lineOf } from './newsarticle/text.js'
import type { ReadContext } from './reader.js'
import { kindOf, list, object, some, text } from './values.js'

type Warn = (path: string, reason: string) => void

/**
 * Reads schema.org `NewsArticle` and its kin in JSON-LD: one, several, in `@graph`, in an `ItemList`, as `mainEntity` of a page.
 * @throws FeedError of kind `format` where it holds no article
 */
export function readNewsArticle(json: unknown, { url }: ReadContext): FeedInput {
  const graph = new Graph(json)
  const articles = graph.articles()
  if (!articles.length && !isEmptyList(graph.root)) {
    throw new FeedError(
      'format',
      'The JSON-LD holds no article: nothing in it has a "headline" or is of a type such as NewsArticle.',
      { url },
    )
  }
  const warnings: FeedWarning[] = []
  const releases = articles.map((node, index) => {
    const id = idOf(graph, node)
    return readArticle(graph, node, (path, reason) => warnings.push({ index, id, path, reason }))
  })
  const root = object(graph.root)
  return { title: articles.includes(root) ? undefined : lineOf(root['name']), releases, warnings }
}

const isEmptyList = (root: unknown): boolean =>
  [root, object(root)['@graph'], object(root)['itemlistelement']].some((value) => Array.isArray(value) && !value.length)

function readArticle(graph: Graph, node: JsonObject, warn: Warn): ReleaseInput {
  const publisher = graph.things(node['publisher'])[0]
  const partners = ['sourceorganization', 'sponsor', 'funder'].flatMap((key) => graph.things(node[key]))
  const names = new Set([wordsOf(publisher?.['name'])])
  return {
    id: idOf(graph, node),
    version: wordsOf(node['version']),
    status: statusOf(node['creativeworkstatus']),
    published: wordsOf(node['datepublished']) ?? wordsOf(node['datecreated']),
    modified: wordsOf(node['datemodified']),
    expires: wordsOf(node['expires']),
    language: languageOf(node['inlanguage']),
    url: urlOf(graph, node),
    kind: kindOf(lineOf(node['genre'])) ?? kindOfTypes(typesOf(node)),
    headline: lineOf(node['headline']) ?? lineOf(node['name']),
    subheadline: lineOf(node['alternativeheadline']),
    summary: lineOf(node['description']) ?? lineOf(node['abstract']),
    dateline: lineOf(node['dateline']),
    body: some(bodyWithUpdates(graph, node, warn)),
    authors: some(graph.things(node['author'] ?? node['creator']).map(author)),
    publisher: publisher && organization(graph, publisher),
    partners: some(partners.filter(({ name }) => isNew(names, wordsOf(name))).map((one) => organization(graph, one))),
    contacts: some(contactsOf(graph, node, publisher)),
    places: some([
      ...placesOf(graph, node['locationcreated'], 'origin'),
      ...placesOf(graph, [...list(node['contentlocation']), ...list(node['spatialcoverage'])], 'about'),
    ]),
    image: imageOf(graph, node),
    attachments: some(['associatedmedia', 'encoding'].flatMap((key) => graph.things(node[key]).map(attachment))),
    themes: some(graph.things(node['about']).map((one) => ({ name: lineOf(one['name']), id: one['@id'] }))),
    tags: some(['keywords', 'articlesection'].flatMap((key) => graph.all(node[key]).flatMap(wordsBetweenCommas))),
    corrections: some(graph.things(node['correction']).map(correction)),
    translations: some(['worktranslation', 'translationofwork'].flatMap((key) => graph.things(node[key]).map(pointer))),
    rights: lineOf(node['copyrightnotice']) ?? wordsOf(node['license']) ?? addressOf(node['license']),
  }
}

const isNew = (seen: Set<unknown>, value: unknown): boolean => !seen.has(value) && Boolean(seen.add(value))

// schema.org asks for no identity: the address, else the headline, is what stays the same.
function idOf(graph: Graph, node: JsonObject): string | undefined {
  const id = text(node['@id'])
  const identifier = firstOf(node['identifier'])['value'] ?? wordsOf(node['identifier'])
  return (
    (id?.startsWith('_:') ? undefined : id) ??
    text(identifier) ??
    urlOf(graph, node) ??
    lineOf(node['headline'] ?? node['name'])
  )
}

function urlOf(graph: Graph, node: JsonObject): string | undefined {
  const id = text(node['@id']) ?? ''
  return (
    addressOf(node['url']) ??
    addressOf(graph.node(list(node['mainentityofpage'])[0])) ??
    (/^https?:/i.test(id) ? id : undefined)
  )
}

// The property takes any words: those that say "not public" or that nobody knows hide the article.
function statusOf(value: unknown): string | undefined {
  if (value === undefined || value === '') return 'usable'
  const status = wordsOf(value)?.toLowerCase() ?? 'unreadable'
  if (/^(published|final|complete|live|active|updated|corrected|usable)$/.test(status)) return 'usable'
  return /^(retracted|withdrawn|cancell?ed)$/.test(status) ? 'canceled' : status
}

const kindOfTypes = (types: string): string | undefined =>
  types.includes('pressrelease') ? 'press-release' : types.includes('news') ? 'news' : undefined

function bodyWithUpdates(graph: Graph, node: JsonObject, warn: Warn): unknown[] {
  const updates = graph.things(node['liveblogupdate']).flatMap((update) => {
    const headline = lineOf(update['headline'])
    const heading = headline === undefined ? [] : [{ type: 'heading', level: 1, children: [headline] }]
    return [...heading, ...bodyOf(update['articlebody'], warn)]
  })
  return [...bodyOf(node['articlebody'] ?? node['text'], warn), ...updates]
}

// A publisher's contacts count where they are for the press: its customer service is not.
function contactsOf(graph: Graph, node: JsonObject, publisher: JsonObject | undefined): JsonObject[] {
  const forPress = graph
    .things(publisher?.['contactpoint'])
    .filter((one) => /press|media|news|communication/i.test(wordsOf(one['contacttype']) ?? ''))
  return [...graph.things(node['contactpoint']), ...forPress].flatMap(contact)
}

const correction = (one: JsonObject): JsonObject => ({
  date: wordsOf(one['datepublished']) ?? wordsOf(one['datecreated']),
  text: lineOf(one['text']) ?? lineOf(one['description']) ?? lineOf(one['name']),
})

const wordsBetweenCommas = (value: unknown): string[] =>
  (lineOf(value) ?? '').split(/[,;]/).flatMap((word) => word.trim() || [])
