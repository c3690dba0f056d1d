import { blocksOfText, type Block } from '../model/blocks.js'
import { isObject, type JsonObject } from '../model/clean.js'
import type { FeedInput } from '../model/feed.js'
import { FeedError, type FeedWarning } from '../model/feed-error.js'
import { parseMoment } from '../model/moment.js'
import type { ReleaseInput } from '../model/release.js'
import { htmlToText, readHtml } from './html/index.js'
import { articlesIn, getter, isOfType, normalised, typesOf, type Get } from './newsarticle/graph.js'
import {
  attachment,
  author,
  contact,
  firstText,
  image,
  isAddress,
  language,
  nameOf,
  organization,
  place,
  related,
  urlOf,
} from './newsarticle/things.js'
import type { ReadContext } from './reader.js'
import { headlineOf, isMarkup, kindOf, object, objects, some, text } from './values.js'

/**
 * Reads articles of schema.org in JSON-LD: `NewsArticle` and its kin, alone, in a list, a page or a `@graph`.
 * @throws FeedError of kind `format` where the document describes other things only
 */
export function readNewsArticle(json: unknown, { url }: ReadContext): FeedInput {
  const root = normalised(json)
  const get = getter(root)
  const articles = articlesIn(root, get)
  const around = objects(root).find((node) => !articles.includes(node) && isOfType(node, /List$|Page$|Feed$|Blog$/))
  if (!articles.length && !around) throw noArticle(root, url)
  const warnings: FeedWarning[] = []
  const releases = articles.map((article, index) => {
    const id = text(article['@id'])
    return readArticle(article, get, (path, reason) => warnings.push({ index, id, path, reason }))
  })
  return {
    title: around && nameOf(around, get),
    language: around && language(get(around, 'inLanguage')),
    releases,
    warnings,
  }
}

function noArticle(root: unknown, url: string | undefined): FeedError {
  const nodes = objects(root).flatMap((node) => [node, ...objects(node['@graph'])])
  const types = [...new Set(nodes.flatMap(typesOf))].slice(0, 8).join(', ').slice(0, 200)
  return new FeedError('format', `The JSON-LD describes no article; it speaks of: ${types || 'nothing with a type'}.`, {
    url,
  })
}

type Warn = (path: string, reason: string) => void
type Read = (value: unknown, get: Get) => JsonObject[]

function readArticle(article: JsonObject, get: Get, warn: Warn): ReleaseInput {
  const words = (...names: string[]): string | undefined => plain(firstText(get(article, ...names)))
  const body = bodyOf(firstText(get(article, 'articleBody', 'text')), warn)
  const headline = words('headline', 'name') ?? headlineOf(body) ?? words('description')
  const url =
    urlOf(article, get) ??
    get(article, 'mainEntityOfPage')
      .map((page) => urlOf(page, get))
      .find((page) => /^(https?:)?\//i.test(page ?? ''))
  const all = (read: Read, ...names: string[]): JsonObject[] | undefined =>
    some(get(article, ...names).flatMap((value) => read(value, get)))
  const media = get(article, 'associatedMedia', 'encoding', 'video', 'audio')
  const pictures = get(article, 'image', 'primaryImageOfPage')
  return {
    id: idOf(article, get) ?? url ?? headline,
    version: firstText(get(article, 'version')),
    status: statusOf(firstText(get(article, 'creativeWorkStatus'))),
    published: dateOf(get(article, 'datePublished', 'datePosted', 'dateCreated')),
    modified: dateOf(get(article, 'dateModified')),
    expires: dateOf(get(article, 'expires')),
    language: language(get(article, 'inLanguage')),
    translations: all(related, 'workTranslation', 'translationOfWork'),
    url,
    kind:
      kindOf(firstText(get(article, 'genre'))) ?? (isOfType(article, /^PressRelease$/) ? 'press-release' : undefined),
    headline,
    subheadline: words('alternativeHeadline', 'alternateName'),
    summary: words('description', 'abstract'),
    dateline: words('dateline'),
    body,
    contacts: all(contact, 'contactPoint') ?? some(pressOf(article, get)),
    places: some(placesOf(article, get)),
    authors: all(author, 'author', 'creator'),
    publisher: get(article, 'publisher').flatMap((one) => organization(one, get))[0],
    partners: all(organization, 'sponsor', 'funder', 'sourceOrganization'),
    image: image(pictures.length ? pictures : get(article, 'thumbnailUrl', 'thumbnail'), get),
    attachments: some(media.flatMap((one) => attachment(one, get))),
    themes: some([
      ...get(article, 'articleSection').map((one) => ({ name: firstText([one]) })),
      ...topics(article, get, false).map((one) => ({ name: nameOf(one, get), id: object(one)['@id'] })),
    ]),
    tags: some(
      get(article, 'keywords').flatMap(
        (one) =>
          nameOf(one, get)
            ?.split(/[,;]/)
            .flatMap((tag) => text(tag) ?? []) ?? [],
      ),
    ),
    corrections: all(correction, 'correction'),
    related: all(related, 'isBasedOn', 'relatedLink', 'citation'),
    quotes: all(quote, 'hasPart'),
    rights: rightsOf(article, get),
  }
}

const isPlace = (one: unknown): boolean => isOfType(one, /^(Place|Country|State|City|AdministrativeArea)$/)

/** What an article is about: the places, or all else. */
const topics = (article: JsonObject, get: Get, arePlaces: boolean): unknown[] =>
  get(article, 'about').filter((one) => isPlace(one) === arePlaces && nameOf(one, get) !== undefined)

function placesOf(article: JsonObject, get: Get): JsonObject[] {
  const read = (values: unknown[], role: string): JsonObject[] =>
    values.flatMap((value) => place(value, get)).map((one) => ({ ...one, role }))
  const about = [...get(article, 'contentLocation', 'spatialCoverage', 'spatial'), ...topics(article, get, true)]
  return [...read(get(article, 'locationCreated'), 'origin'), ...read(about, 'about')]
}

// Of a publisher's contacts only those for the press: the others answer customers.
const pressOf = (article: JsonObject, get: Get): JsonObject[] =>
  get(article, 'publisher')
    .flatMap((publisher) => get(object(publisher), 'contactPoint'))
    .filter((one) => /press|media|news/i.test(firstText(get(object(one), 'contactType')) ?? ''))
    .flatMap((one) => contact(one, get))

// Search engines' data often repeats the tags of the page.
const plain = (words: string | undefined): string | undefined =>
  words !== undefined && isMarkup(words) ? text(htmlToText(words)) : words

function bodyOf(words: string | undefined, warn: Warn): Block[] | undefined {
  if (words === undefined) return undefined
  if (!isMarkup(words)) return some(blocksOfText(words))
  const { blocks, warnings } = readHtml(words)
  for (const reason of warnings) warn('articleBody', reason)
  return some(blocks)
}

function idOf(article: JsonObject, get: Get): string | undefined {
  const [identifier] = get(article, 'identifier')
  return text(article['@id']) ?? (isObject(identifier) ? text(identifier['value']) : text(identifier))
}

// schema.org knows no embargo, but says of a work that it is a draft.
const statusOf = (status = ''): string =>
  /draft|incomplete|pending|embargo/i.test(status)
    ? 'withheld'
    : /withdrawn|retracted|cancel/i.test(status)
      ? 'canceled'
      : 'usable'

const dateOf = (values: unknown[]): unknown => values.find(parseMoment) ?? values[0]

function correction(value: unknown, get: Get): JsonObject[] {
  const node = isObject(value) ? value : { text: value }
  const words = plain(firstText(get(node, 'text', 'description', 'name')))
  return words === undefined || isAddress(words)
    ? []
    : [{ text: words, date: get(node, 'datePublished', 'dateCreated')[0] }]
}

function quote(value: unknown, get: Get): JsonObject[] {
  if (!isOfType(value, /^Quotation$/)) return []
  const [speaker] = get(value, 'spokenByCharacter', 'creator', 'author')
  const role = firstText(get(object(speaker), 'jobTitle'))
  return [{ text: firstText(get(value, 'text')), speaker: speaker && nameOf(speaker, get), role }]
}

function rightsOf(article: JsonObject, get: Get): string | undefined {
  const holder = firstText(get(article, 'copyrightHolder'))
  const year = firstText(get(article, 'copyrightYear'))
  const notice =
    firstText(get(article, 'copyrightNotice')) ?? (holder && `© ${[year, holder].filter(Boolean).join(' ')}`)
  const license = get(article, 'license').map((one) => nameOf(one, get) ?? urlOf(one, get))[0]
  return [notice, license].filter(Boolean).join('\n') || undefined
}
