import type { JsonObject } from '../model/clean.js'
import type { FeedInput } from '../model/feed.js'
import { FeedError } from '../model/feed-error.js'
import type { ReleaseInput } from '../model/release.js'
import { readItems, type Warn } from './items.js'
import { blocksOf } from './markup.js'
import { addressOf, articlesOf, graphOf, typesOf, wordsOf, type Graph } from './newsarticle/graph.js'
import {
  attachment,
  author,
  contact,
  imageOf,
  languageOf,
  line,
  organization,
  place,
  pointer,
} from './newsarticle/parts.js'
import type { ReadContext } from './reader.js'
import { fits, kindOf, list, object, some, text, webAddress } from './values.js'

/**
 * Reads schema.org `NewsArticle` and its kin in JSON-LD: one, several, in `@graph`, in an `ItemList`, as `mainEntity` of a page.
 * @throws FeedError of kind `format` where it holds no article
 */
export function readNewsArticle(json: unknown, { url }: ReadContext): FeedInput {
  const graph = graphOf(json)
  const articles = articlesOf(graph)
  const root = object(graph.root)
  const members = root['@graph'] ?? root['itemlistelement']
  if (!articles.length && !(Array.isArray(members) && !members.length)) {
    throw new FeedError('format', 'The JSON-LD holds no article, such as a NewsArticle.', { url })
  }
  const title = articles.includes(root) ? undefined : line(root['name'])
  return { title, ...readItems(articles, (node, warn) => readArticle(graph, node, warn)) }
}

function readArticle(graph: Graph, node: JsonObject, warn: Warn): ReleaseInput {
  const all = (keys: string, read: (one: JsonObject, key: string) => unknown): unknown[] | undefined =>
    some(keys.split(' ').flatMap((key) => graph.things(node[key]).flatMap((one) => read(one, key))))
  const [publisher] = graph.things(node['publisher'])
  const url = urlOf(graph, node)
  const name = line(node['headline'] ?? node['name'])
  const isPartner = (one: JsonObject): boolean => wordsOf(one['name']) !== wordsOf(publisher?.['name'])
  return {
    id: idOf(node) ?? url ?? name,
    version: wordsOf(node['version']),
    status: statusOf(node['creativeworkstatus']),
    published: wordsOf(node['datepublished'] ?? node['datecreated']),
    modified: wordsOf(node['datemodified']),
    expires: wordsOf(node['expires']),
    language: languageOf(node['inlanguage']),
    url,
    kind: kindOf(line(node['genre']) ?? /pressrelease|news/.exec(typesOf(node))?.[0]),
    headline: name,
    subheadline: line(node['alternativeheadline']),
    summary: line(node['description'] ?? node['abstract']),
    dateline: line(node['dateline']),
    body: some([
      ...body(node, warn),
      ...graph.things(node['liveblogupdate']).flatMap((update) => [...heading(update), ...body(update, warn)]),
    ]),
    authors: all('author', author) ?? all('creator', author),
    publisher: all('publisher', (one) => organization(graph, one))?.[0],
    partners: all('sourceorganization sponsor funder', (one) => (isPartner(one) ? organization(graph, one) : [])),
    contacts: all('contactpoint', contact) ?? some(pressOf(graph, publisher).flatMap(contact)),
    places: all('locationcreated contentlocation spatialcoverage', (one, key) =>
      place(graph, one, key.startsWith('l') ? 'origin' : 'about'),
    ),
    image: imageOf(graph, node['image']),
    attachments: all('associatedmedia encoding', attachment),
    themes: all('about', (one) => ({ name: line(one['name']), id: one['@id'] })),
    tags: all(
      'keywords articlesection',
      (one) =>
        line(one['name'])
          ?.split(/[,;]/)
          .filter((word) => word.trim()) ?? [],
    ),
    corrections: all('correction', correction),
    translations: all('worktranslation translationofwork', pointer),
    rights: line(node['copyrightnotice']) ?? wordsOf(node['license']) ?? addressOf(node['license']),
  }
}

// schema.org asks for no identity: the address, else the headline, is what stays the same.
function idOf(node: JsonObject): string | undefined {
  const [identifier] = list(node['identifier'])
  return fits(node['@id'], /^(?!_:)./) ? text(node['@id']) : wordsOf(object(identifier)['value'] ?? identifier)
}

const urlOf = (graph: Graph, node: JsonObject): string | undefined =>
  addressOf(node['url']) ?? addressOf(graph.node(list(node['mainentityofpage'])[0])) ?? webAddress(node['@id'])

// The property takes any words: those that say "not public" or that nobody knows hide the article.
function statusOf(value: unknown): string {
  const status = value ? (wordsOf(value)?.toLowerCase() ?? '?') : 'final'
  if (/^(retracted|withdrawn|cancell?ed)$/.test(status)) return 'canceled'
  return /^(published|final|updated|corrected)$/.test(status) ? 'usable' : status
}

const body = (node: JsonObject, warn: Warn): unknown[] =>
  list(node['articlebody'] ?? node['text']).flatMap((part) => blocksOf(wordsOf(part) ?? '', warn))

const heading = (update: JsonObject): unknown[] =>
  list(line(update['headline'])).map((words) => ({ type: 'heading', children: [words] }))

// A publisher's contacts count where they are for the press: its customer service is not.
const pressOf = (graph: Graph, publisher: JsonObject | undefined): JsonObject[] =>
  graph.things(publisher?.['contactpoint']).filter((one) => fits(one['contacttype'], /press|media|news/i))

const correction = (one: JsonObject): JsonObject => ({
  date: wordsOf(one['datepublished'] ?? one['datecreated']),
  text: line(one['text'] ?? one['description'] ?? one['name']),
})
