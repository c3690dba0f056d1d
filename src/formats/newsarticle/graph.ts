import { isObject, type JsonObject } from '../../model/clean.js'
import { list, number, object, renamed, text } from '../values.js'

/**
 * A document of JSON-LD, as far as schema.org needs it: names in lower case without prefix or white space, and nodes
 * found by their `@id`. It is no JSON-LD processor: contexts that rename properties are not followed.
 */
export class Graph {
  readonly root: unknown
  readonly #nodes = new Map<string, JsonObject>()

  constructor(json: unknown) {
    this.root = renamed(json, (key) => localName(key).toLowerCase())
    this.#index(this.root)
  }

  // The fullest of the nodes with one @id stands for it.
  #index(value: unknown): void {
    if (Array.isArray(value)) for (const member of value) this.#index(member)
    if (!isObject(value)) return
    const id = text(value['@id'])
    const known = id === undefined ? undefined : this.#nodes.get(id)
    if (id !== undefined && Object.keys(value).length > Object.keys(known ?? {}).length) this.#nodes.set(id, value)
    for (const key of Object.keys(value)) this.#index(value[key])
  }

  /** The node that a reference means; anything else as it is. */
  node(value: unknown): unknown {
    if (!isObject(value)) return value
    return this.#nodes.get(text(value['@id']) ?? '') ?? value
  }

  /** The values of a property, references followed. */
  all(value: unknown): unknown[] {
    return list(value).map((one) => this.node(one))
  }

  /** The objects among the values of a property; a string becomes an object with that name. */
  things(value: unknown): JsonObject[] {
    return this.all(value).flatMap((one) => (isObject(one) ? [one] : text(one) === undefined ? [] : [{ name: one }]))
  }

  /** The articles of the document, each once, in the order in which they stand. */
  articles(): JsonObject[] {
    const found = new Set<JsonObject>()
    const seen = new Set<unknown>()
    const visit = (value: unknown): void => {
      const node = this.node(value)
      if (Array.isArray(node)) for (const member of node) visit(member)
      if (!isObject(node) || seen.has(node)) return
      seen.add(node)
      if (isArticle(node)) found.add(node)
      else for (const key of containers) visit(node[key])
    }
    visit(this.root)
    return found.size ? [...found] : ([...seen].filter(isPage) as JsonObject[])
  }
}

const containers = ['@graph', 'mainentity', 'itemlistelement', 'item', 'blogpost', 'haspart']

const localName = (name: string): string =>
  name
    .trim()
    .replace(/^(https?:\/\/(www\.)?schema\.org\/|schema:)/i, '')
    .trim()

/** The types of a node, in lower case, without prefix. */
export const typesOf = (node: JsonObject): string =>
  list(node['@type'])
    .map((type) => localName(text(type) ?? '').toLowerCase())
    .join(' ')

const isArticle = (node: JsonObject): boolean =>
  /(article|blogposting|socialmediaposting|pressrelease)\b|(^| )report\b/.test(typesOf(node)) ||
  (!typesOf(node) && node['headline'] !== undefined)

// Where nothing calls itself an article, a page with a date that does not describe a whole site is one.
const isPage = (node: unknown): boolean =>
  isObject(node) &&
  (node['headline'] ?? node['datepublished']) !== undefined &&
  wordsOf(node['headline'] ?? node['name']) !== undefined

/** The first text of a property: plain, `{"@value": …}`, or the name of a thing. */
export function wordsOf(value: unknown): string | undefined {
  for (const one of list(value)) {
    const found = isObject(one) ? (text(one['@value']) ?? text(one['name'])) : text(one)
    if (found !== undefined) return found
  }
  return undefined
}

/** The address of a thing: itself where it is text, else its `url`, `contentUrl` or `@id`. */
export function addressOf(value: unknown): string | undefined {
  const [one] = list(value)
  if (!isObject(one)) return text(one)
  return wordsOf(one['contenturl']) ?? addressOf(one['url']) ?? text(one['@id'])
}

/** A number, as it is, as text, or as the `value` of a quantity; a unit after it is left. */
export const quantityOf = (value: unknown): number | undefined => {
  const [one] = list(value)
  const plain = isObject(one) ? (one['value'] ?? one['@value']) : one
  return number(typeof plain === 'string' ? plain.replace(/\s*px$/i, '') : plain)
}

/** The first member of a property, where it is an object. */
export const firstOf = (value: unknown): JsonObject => object(list(value)[0])
