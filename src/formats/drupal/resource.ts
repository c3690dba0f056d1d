import { isObject, type JsonObject } from '../../model/clean.js'
import { most, type Part, type Reading } from '../../reading/entities.js'
import { list, object, objects, text } from '../../reading/values.js'
import { plain } from './texts.js'

/** A field of a resource. Its label has no `field_` and `_`, and the bundles of the resources that it leads to. */
export interface Field extends Part {
  /** The name as Drupal has it. */
  name: string
}

/** A document of JSON:API: related resources stand among the values of a field, with the `meta` of the relation. */
export interface Resources extends Reading {
  partsOf: (value: unknown) => Field[]
  /** The types of what is referred to and not in the document. */
  missing: Set<string>
}

const keyOf = ({ type, id }: JsonObject): string => `${text(type) ?? ''} ${text(id) ?? ''}`

/** How the resources of a document are read. */
export function resourcesOf({ data, included }: JsonObject): Resources {
  const all = new Map(objects([...list(data), ...list(included)]).map((one) => [keyOf(one), one]))
  const missing = new Set<string>()
  const related = (identifier: JsonObject): JsonObject[] => {
    const found = all.get(keyOf(identifier))
    if (!found) missing.add(text(identifier['type']) ?? '')
    // What is not published is nothing that a release may show.
    return !found || object(found['attributes'])['status'] === false ? [] : [{ ...found, meta: identifier['meta'] }]
  }
  const partsOf = (value: unknown): Field[] => {
    const { attributes, relationships, meta } = isResource(value) ? value : { attributes: value }
    // The preview of a medium counts only where it holds no other file.
    const { thumbnail, ...rest } = object(relationships)
    return [
      ...entries({ ...object(attributes), ...object(meta) }).map(([name, one]) => field(name, list(one))),
      ...entries({ ...rest, thumbnail }).map(([name, one]) =>
        field(name, objects(object(one)['data']).flatMap(related)),
      ),
    ]
  }
  return { partsOf, plain, missing }
}

const entries = (from: JsonObject): [string, unknown][] => Object.entries(from).slice(0, most)

function field(name: string, values: unknown[]): Field {
  const bundles = new Set(values.filter(isResource).map(bundleOf))
  const own = name === 'title' ? 'headline' : name.replace(/^field_?/, '')
  return { name, label: [own, ...bundles].map((word) => word.replace(/_/g, '').toLowerCase()).join(' '), values }
}

/** True for a resource, false for an object that is an attribute's value. */
export const isResource = (value: unknown): value is JsonObject =>
  isObject(value) && text(value['type']) !== undefined && ('attributes' in value || 'relationships' in value)

/** True for a resource of one kind of entity: `node`, `taxonomy_term`. */
export const isOf = (value: unknown, entity: RegExp): boolean =>
  isResource(value) && entity.test(text(value['type']) ?? '')

/** The last part of a type: `image` of `media--image`. */
export const bundleOf = (resource: JsonObject): string => text(resource['type'])?.split('--').at(-1) ?? ''
