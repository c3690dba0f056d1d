import { isObject, type JsonObject } from '../../model/clean.js'
import { decodeEntities } from '../../reading/html/entities.js'
import { htmlToText } from '../../reading/html/index.js'
import { MAX_ITEMS, type EntitySource } from '../../reading/entities.js'
import { isMarkup, list, object, objects, text } from '../../reading/values.js'

/** `schema:headline`, `http://schema.org/headline` → `headline`. */
const local = (name: string): string => name.replace(/^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)(?=[a-z])/i, '')

/** A copy with the plain names of schema.org, and the values that expanded JSON-LD wraps (`@value`, `@list`) unwrapped. */
export function normalised(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normalised)
  if (!isObject(value)) return value
  const inner = value['@value'] ?? value['@list'] ?? value['@set']
  if (inner !== undefined) return normalised(inner)
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, MAX_ITEMS)
      .map(([name, child]) => [local(name), normalised(child)]),
  )
}

export const typesOf = (node: JsonObject): string[] => list(node['@type']).map((type) => local(text(type) ?? ''))

export const isOfType = (node: unknown, type: RegExp): node is JsonObject =>
  isObject(node) && typesOf(node).some((one) => type.test(one))

/** A document of JSON-LD: what the properties of its nodes lead to, references to other nodes resolved. */
export interface Graph extends EntitySource {
  get: (node: unknown, ...names: string[]) => unknown[]
}

/** How the nodes of a document are read. */
export function graphOf(root: unknown): Graph {
  const nodes = nodesById(root)
  const resolved = (value: unknown): unknown => {
    const id = isObject(value) && text(value['@id'])
    return id ? { ...nodes.get(id), ...object(value) } : value
  }
  const get: Graph['get'] = (node, ...names) => names.flatMap((name) => list(object(node)[name])).map(resolved)
  const propertiesOf: Graph['propertiesOf'] = (value) =>
    Object.keys(object(value)).map((name) => ({
      label: name.toLowerCase().replace(/^@/, ''),
      values: get(value, name),
    }))
  return { get, propertiesOf, textOf }
}

/** What a document says of each `@id`, in whatever places. */
function nodesById(root: unknown): Map<string, JsonObject> {
  const found = new Map<string, JsonObject>()
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    if (!isObject(value)) return
    const id = text(value['@id']) ?? ''
    found.set(id, Object.assign(found.get(id) ?? {}, value))
    Object.values(value).forEach(visit)
  }
  visit(root)
  return found
}

// A start tag alone may be what the text speaks of.
const hasEndOfTag = /<\/[a-z][a-z\d]*\s*>|<br\b[^<>]*>/i

/** HTML whose tags are escaped as HTML again; any other text as it is. */
export function markupIn(words: string): string {
  const decoded = isMarkup(words) ? words : decodeEntities(words)
  return hasEndOfTag.test(decoded) ? decoded : words
}

// What is written for search engines often repeats the tags of the page, or its character references.
function textOf(value: unknown): string | undefined {
  const words = markupIn(text(value) ?? '')
  return text(isMarkup(words) ? htmlToText(words) : decodeEntities(words, true))
}

const articleType = /(Article|(?<!Job)Posting)$|^(Report|PressRelease|SpecialAnnouncement)$/i
const parts = ['@graph', 'mainEntity', 'itemListElement', 'item', 'hasPart', 'blogPost', 'dataFeedElement']

/** The articles of a document, in its order: the document itself, members of a graph, a list or a page. */
export function articlesIn(root: unknown, { get }: Graph): JsonObject[] {
  const found: JsonObject[] = []
  const headed: JsonObject[] = []
  const seen = new Set<unknown>()
  const nodes: unknown[] = objects(root)
  for (const node of nodes) {
    const id = text(object(node)['@id']) ?? node
    if (!isObject(node) || seen.has(id)) continue
    seen.add(id)
    if (isOfType(node, articleType)) found.push(node)
    else for (const one of get(node, ...parts)) nodes.push(one)
    if ('headline' in node) headed.push(node)
  }
  // What says no such type is an article where it has a headline.
  return found.length ? found : headed
}
