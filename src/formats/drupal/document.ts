import type { JsonObject } from '../../model/clean.js'
import { MAX_ITEMS } from '../../reading/entities.js'
import { list, object, objects, text } from '../../reading/values.js'
import { bundleOf, isOf, isPart, isResource, type DrupalDocument, type Field } from './resource.js'
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
      ...entries({ ...object(attributes), ...object(meta) }).map(([name, one]) => fieldOf(name, list(one), value)),
      ...entries({ ...rest, thumbnail }).map(([name, one]) =>
        fieldOf(name, objects(object(one)['data']).flatMap(related), value),
      ),
    ]
  }
  return { propertiesOf, textOf, find: (fits) => [...all.values()].find(fits), missing }
}

const entries = (from: JsonObject): [string, unknown][] => Object.entries(from).slice(0, MAX_ITEMS)

function fieldOf(name: string, values: unknown[], owner: unknown): Field {
  const others = values.filter((value) => !isPart(value)).filter(isResource)
  const bundles = new Set(others.map(bundleOf))
  const bundle = bundleOf(object(owner))
  const ownName = isOf(owner, /^(paragraph|block_content)--/)
    ? nameInPart(name, bundle)
    : isOf(owner, /^node--/)
      ? nameInNode(name, bundle)
      : nameInEntity(name)
  return { name, label: [ownName, ...bundles].map((word) => word.replace(/_/g, '').toLowerCase()).join(' '), values }
}

const nameInEntity = (name: string): string => (name === 'title' ? 'headline' : name.replace(/^field_?/, ''))

/** "date" for `field_press_release_date` and `field_pr_date` of the bundle `press_release`. */
function nameInNode(name: string, bundle: string): string {
  const own = nameInEntity(name)
  const initials = bundle
    .split('_')
    .map((word) => word.charAt(0))
    .join('')
  const prefix = [bundle, ...(initials.length > 1 ? [initials] : [])].find((one) => own.startsWith(`${one}_`))
  return prefix === undefined ? own : own.slice(prefix.length + 1)
}

/** "text" for `field_quote_text` and `field_p_text` of the bundle `quote`. */
function nameInPart(name: string, bundle: string): string {
  const own = name.replace(/^field_?/, '').replace(/^(p|para|paragraph|pg|component|block)_/, '')
  // The words that tell numbers from addresses stay.
  const words = /phone|mail/.test(bundle) ? [] : [...new Set([bundle, ...bundle.split('_')])]
  const prefix = words.sort((a, b) => b.length - a.length).find((word) => own.startsWith(`${word}_`))
  return prefix === undefined ? own : own.slice(prefix.length + 1)
}
