import { isObject, type JsonObject } from '../../model/clean.js'
import { decodeEntities } from '../html/entities.js'
import { htmlToText } from '../html/index.js'
import type { Reading } from '../things.js'
import { isMarkup, list, object, objects, text } from '../values.js'

/** `schema:headline`, `http://schema.org/headline` → `headline`. */
const local = (name: string): string => name.replace(/^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)(?=[a-z])/i, '')

/** A copy with the plain names of schema.org, and the values that expanded JSON-LD wraps (`@value`, `@list`) unwrapped. */
export function normalised(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normalised)
  if (!isObject(value)) return value
  const inner = value['@value'] ?? value['@list'] ?? value['@set']
  if (inner !== undefined) return normalised(inner)
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [local(name), normalised(child)]))
}

export const typesOf = (node: JsonObject): string[] =>
  list(node['@type']).flatMap((type) => local(text(type) ?? '') || [])

export const isOfType = (node: unknown, type: RegExp): node is JsonObject =>
  isObject(node) && typesOf(node).some((one) => type.test(one))

/** A document of JSON-LD: what the properties of its nodes lead to, references to other nodes resolved. */
export interface Graph extends Reading {
  get: (node: unknown, ...names: string[]) => unknown[]
}

/** How the nodes of a document are read. */
export function graphOf(root: unknown): Graph {
  const nodes = nodesById(root)
  const resolved = (value: unknown): unknown => {
    const node = nodes.get(text(object(value)['@id']) ?? '')
    return node ? { ...node, ...object(value) } : value
  }
  const get: Graph['get'] = (node, ...names) => names.flatMap((name) => list(object(node)[name])).map(resolved)
  const partsOf: Graph['partsOf'] = (value) =>
    Object.keys(object(value)).map((name) => ({
      label: name.toLowerCase().replace(/^@/, ''),
      values: get(value, name),
    }))
  return { get, partsOf, plain }
}

/** Everything in a document that says its `@id` and more than that. */
function nodesById(root: unknown): Map<string, JsonObject> {
  const found = new Map<string, JsonObject>()
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    if (!isObject(value)) return
    const id = text(value['@id'])
    // The fullest description is the one that a graph lists; others only repeat its name.
    if (id !== undefined && sizeOf(value) > Math.max(1, sizeOf(found.get(id)))) found.set(id, value)
    Object.values(value).forEach(visit)
  }
  visit(root)
  return found
}

const sizeOf = (node: JsonObject = {}): number => Object.keys(node).length

// What is written for search engines often repeats the tags of the page, or its character references.
function plain(value: unknown): string | undefined {
  const words = text(value)
  return text(words !== undefined && isMarkup(words) ? htmlToText(words) : decodeEntities(words ?? '', true))
}

const articleType = /(Article|(?<!Job)Posting)$|^(Report|PressRelease|SpecialAnnouncement)$/i
const parts = ['@graph', 'mainEntity', 'itemListElement', 'item', 'hasPart', 'blogPost', 'blogPosts', 'dataFeedElement']

/** The articles of a document, in its order: the document itself, members of a graph, a list or a page. */
export function articlesIn(root: unknown, { get }: Graph): JsonObject[] {
  const found = new Map<unknown, JsonObject>()
  const seen = new Set<unknown>()
  const visit = (value: unknown, accept: (node: JsonObject) => boolean): void => {
    const id = text(object(value)['@id']) ?? value
    if (!isObject(value) || seen.has(id)) return
    seen.add(id)
    if (accept(value)) found.set(id, value)
    else for (const one of get(value, ...parts)) visit(one, accept)
  }
  const search = (accept: (node: JsonObject) => boolean): void => {
    seen.clear()
    for (const one of objects(root)) visit(one, accept)
  }
  search((node) => isOfType(node, articleType))
  // What says no such type is an article where it has a headline.
  if (!found.size) search((node) => 'headline' in node || 'articleBody' in node)
  return [...found.values()]
}
