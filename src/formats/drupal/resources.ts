import type { JsonObject } from '../../model/clean.js'
import { list, object, objects, text } from '../values.js'

/** The resource that a reference of a relationship leads to, where the answer includes it; its `meta` (alt, title, width, height) is the reference's. */
export type Resolve = (reference: JsonObject) => JsonObject | undefined

const keyOf = ({ type, id }: JsonObject): string => `${text(type) ?? ''}:${text(id) ?? ''}`

/** Follows references into `included`. Each one that leads nowhere is told to `missing`. */
export function resolver(document: JsonObject, missing: (type: string) => void): Resolve {
  const known = new Map(objects(document['included']).map((resource) => [keyOf(resource), resource]))
  return (reference) => {
    const resource = known.get(keyOf(reference))
    if (!resource) missing(text(reference['type']) ?? '')
    return resource && { ...resource, meta: reference['meta'] }
  }
}

/**
 * The values of a field: those of an attribute, or the resources that a relationship refers to. A path joins the names
 * of a chain by dots: `field_country.name`, `body.summary`, `field_media.field_media_image`.
 */
export const valuesAt = (resource: JsonObject, path: string, resolve: Resolve): unknown[] =>
  path
    .split('.')
    .reduce<unknown[]>((nodes, name) => nodes.flatMap((node) => step(object(node), name, resolve)), [resource])

function step(node: JsonObject, name: string, resolve: Resolve): unknown[] {
  const { attributes, relationships } = node
  if (attributes === undefined && relationships === undefined) return list(own(node, name))
  const value = own(object(attributes), name)
  if (value !== undefined) return list(value)
  return objects(object(own(object(relationships), name))['data']).flatMap((reference) => resolve(reference) ?? [])
}

const own = (node: JsonObject, name: string): unknown => (Object.hasOwn(node, name) ? node[name] : undefined)

// Sites prefix the names of their fields alike; JSON:API Extras may drop the prefix.
const prefixes = ['', 'field_', 'field_press_release_', 'field_media_', 'field_news_', 'field_contact_']

/** The values of the first field that a list of usual names finds; names stand without prefix, several joined by spaces. */
export function valuesOf(resource: JsonObject, names: string, resolve: Resolve): unknown[] {
  const paths = names.split(' ').flatMap((name) => prefixes.flatMap((prefix) => [prefix + name, `${prefix}${name}s`]))
  for (const path of paths) {
    const values = valuesAt(resource, path, resolve)
    if (values.length) return values
  }
  return []
}
