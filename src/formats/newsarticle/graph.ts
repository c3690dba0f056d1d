import { isObject, type JsonObject } from '../../model/clean.js'
import { list, renamed, text } from '../values.js'

/**
 * A document of JSON-LD, as far as schema.org needs it: names in lower case without prefix or white space, and nodes
 * found by their `@id`. It is no JSON-LD processor: contexts that rename properties are not followed.
 */
export interface Graph {
  root: unknown
  /** The node that a reference means; anything else as it is. */
  node: (value: unknown) => unknown
  /** The values of a property as objects, references followed; a text becomes an object with that name. */
  things: (value: unknown) => JsonObject[]
}

/** Reads the names and the identities of a document. */
export function graphOf(json: unknown): Graph {
  const root = renamed(json, localName)
  const nodes = new Map<unknown, JsonObject>()
  // The fullest of the nodes with one @id stands for it.
  const index = (value: unknown): void => {
    if (!isObject(value)) {
      list(value).forEach((member) => member !== value && index(member))
      return
    }
    const id = value['@id']
    if (Object.keys(value).length > Object.keys(nodes.get(id) ?? {}).length) nodes.set(id, value)
    Object.values(value).forEach(index)
  }
  index(root)
  const node = (value: unknown): unknown => (isObject(value) && value['@id'] ? nodes.get(value['@id']) : value)
  return {
    root,
    node,
    things: (value) =>
      list(value)
        .map(node)
        .flatMap((one) => (isObject(one) ? [one] : text(one) ? [{ name: one }] : [])),
  }
}

const containers = ['@graph', 'mainentity', 'itemlistelement', 'item', 'blogpost', 'haspart']

/** The articles of a document, each once, in the order in which they stand. */
export function articlesOf({ root, node }: Graph): JsonObject[] {
  const seen = new Set<JsonObject>()
  const visit = (value: unknown): JsonObject[] =>
    list(value)
      .map(node)
      .flatMap((one): JsonObject[] => {
        if (Array.isArray(one)) return visit(one)
        if (!isObject(one) || seen.has(one)) return []
        seen.add(one)
        return isArticle(one) ? [one] : containers.flatMap((key) => visit(one[key]))
      })
  const found = visit(root)
  // Where nothing calls itself an article, what has a headline is one.
  return found.length ? found : [...seen].filter((one) => text(one['headline']))
}

const localName = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/^(https?:\/\/.*schema\.org\/|schema:)\s*/, '')

/** The types of a node, in lower case, without prefix. */
export const typesOf = (node: JsonObject): string =>
  list(node['@type'])
    .map((type) => localName(text(type) ?? ''))
    .join(' ')

const isArticle = (node: JsonObject): boolean => /(article|(?<!job)posting|pressrelease|\breport)\b/.test(typesOf(node))

/** The first text of a property: plain, `{"@value": …}`, or the name of a thing. */
export const wordsOf = (value: unknown): string | undefined =>
  list(value).flatMap((one) => (isObject(one) ? text(one['@value'] ?? one['name']) : text(one)) ?? [])[0]

/** The address of a thing: itself where it is text, else its `contentUrl`, `url` or `@id`. */
export function addressOf(value: unknown): string | undefined {
  const [one] = list(value)
  return isObject(one) ? (addressOf(one['contenturl'] ?? one['url']) ?? text(one['@id'])) : text(one)
}
