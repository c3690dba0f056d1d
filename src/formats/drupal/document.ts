import type { JsonObject } from '../../model/clean.js'
import { MAX_ITEMS } from '../../reading/entities.js'
import { list, object, objects, text } from '../../reading/values.js'
import { bundleOf, isResource, type DrupalDocument, type Field } from './resource.js'
import { textOf } from './texts.js'

const keyOf = ({ type, id }: JsonObject): string => `${text(type) ?? ''} ${text(id) ?? ''}`

/** How the resources of a document are read. */
export function documentOf({ data, included }: JsonObject): DrupalDocument {
  const all = new Map(objects([...list(data), ...list(included)]).map((one) => [keyOf(one), one]))
  const missing = new Set<string>()
  const related = (identifier: JsonObject): JsonObject[] => {
    const found = all.get(keyOf(identifier))
    if (!found) missing.add(text(identifier['type']) ?? '')
    const isPublished = object(found?.['attributes'])['status'] !== false
    return found && isPublished ? [{ ...found, meta: identifier['meta'] }] : []
  }
  const propertiesOf = (value: unknown): Field[] => {
    const { attributes, relationships, meta } = isResource(value) ? value : { attributes: value }
    // Last: the preview of a medium counts only where the medium holds no other file.
    const { thumbnail, ...rest } = object(relationships)
    return [
      ...entries({ ...object(attributes), ...object(meta) }).map(([name, one]) => fieldOf(name, list(one))),
      ...entries({ ...rest, thumbnail }).map(([name, one]) =>
        fieldOf(name, objects(object(one)['data']).flatMap(related)),
      ),
    ]
  }
  return { propertiesOf, textOf, missing }
}

const entries = (from: JsonObject): [string, unknown][] => Object.entries(from).slice(0, MAX_ITEMS)

function fieldOf(name: string, values: unknown[]): Field {
  const bundles = new Set(values.filter(isResource).map(bundleOf))
  const ownName = name === 'title' ? 'headline' : name.replace(/^field_?/, '')
  return { name, label: [ownName, ...bundles].map((word) => word.replace(/_/g, '').toLowerCase()).join(' '), values }
}
