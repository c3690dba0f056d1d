import { isObject, type JsonObject } from '../../model/clean.js'
import { list, object, objects, text } from '../values.js'

/** The resource that a resource identifier (`type`, `id`) of a relationship stands for, where the answer includes it. */
export type Find = (identifier: JsonObject) => JsonObject | undefined

/** A field of a resource: its name, how guesses read it, and its values, related resources among them. */
export interface Field {
  name: string
  /** The name in lower case without `field_` and `_`, and the bundles of its related resources: `mediaimage image`. */
  label: string
  values: unknown[]
}

const keyOf = ({ type, id }: JsonObject): string => `${text(type) ?? ''} ${text(id) ?? ''}`

/** Finds among everything that a JSON:API document holds; the types of what it does not hold join `missing`. */
export function finder({ data, included }: JsonObject, missing: Set<string>): Find {
  const all = new Map(objects([...list(data), ...list(included)]).map((one) => [keyOf(one), one]))
  return (identifier) => {
    const found = all.get(keyOf(identifier))
    if (!found) missing.add(text(identifier['type']) ?? '')
    return found
  }
}

/** True for a resource, false for an object that is an attribute's value. */
export const isResource = (value: unknown): value is JsonObject =>
  isObject(value) && text(value['type']) !== undefined && ('attributes' in value || 'relationships' in value)

/** True for a resource of one kind of entity: `node`, `paragraph`, `taxonomy_term`. */
export const isOf = (value: unknown, entity: string): value is JsonObject =>
  isResource(value) && text(value['type'])?.startsWith(entity) === true

/** The last part of a type: `image` of `media--image`. */
export const bundleOf = (resource: JsonObject): string => text(resource['type'])?.split('--').at(-1) ?? ''

/** The attributes of a resource, and its relationships as the resources that they lead to, with the relation's `meta`. */
export function fieldsOf(resource: JsonObject, find: Find): Field[] {
  const attributes = Object.entries(object(resource['attributes'])).map(([name, value]) => field(name, list(value)))
  const relationships = Object.entries(object(resource['relationships'])).map(([name, relationship]) =>
    field(
      name,
      objects(object(relationship)['data']).flatMap((identifier) => related(identifier, find)),
    ),
  )
  return [...attributes, ...relationships]
}

function field(name: string, values: unknown[]): Field {
  const bundles = values.filter(isResource).map(bundleOf)
  return { name, label: [name.replace(/^field_?/, ''), ...new Set(bundles)].map(squeezed).join(' '), values }
}

const squeezed = (name: string): string => name.replace(/_/g, '').toLowerCase()

// What is not published is nothing that a release may show.
function related(identifier: JsonObject, find: Find): JsonObject[] {
  const found = find(identifier)
  return !found || object(found['attributes'])['status'] === false ? [] : [{ ...found, meta: identifier['meta'] }]
}

/** The values at a path of field names, `field_media.field_media_image.uri.url`, through attributes and relationships. */
export const valuesAt = (resource: JsonObject, path: string, find: Find): unknown[] =>
  path
    .split('.')
    .reduce<unknown[]>((values, name) => values.flatMap((value) => valuesOf(value, name, find)), [resource])

function valuesOf(value: unknown, name: string, find: Find): unknown[] {
  const found = isResource(value) && fieldsOf(value, find).find((one) => one.name === name)
  return found ? found.values : list(object(value)[name])
}
