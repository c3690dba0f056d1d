import type { JsonObject } from '../../model/clean.js'
import { list, object, objects, text } from '../values.js'

/** A node, term, file or other entity with its attributes and relationships in one: a relationship holds the entities it leads to. */
export interface Entity {
  resource: JsonObject
  /** What a relationship says of the entity: text alternative, width and height of an image. */
  meta?: unknown
  /** By name. May lead back to this entity: only texts and numbers of it may be handed on. */
  fields: JsonObject
  /** The fields by usual name, those with the shortest name of their own first. */
  usual: [name: string, values: unknown[]][]
}

/** The entities of a document's `data`, each linked to what the document includes; `missing` are the types that it does not. */
export function entitiesOf(document: JsonObject): { entities: Entity[]; missing: Set<string> } {
  const missing = new Set<string>()
  const known = new Map<unknown, Entity>()
  const follow = ({ id, type, meta }: JsonObject): Entity[] => {
    const entity = known.get(id)
    if (!entity) missing.add(text(type) ?? '')
    return entity ? [{ ...entity, meta }] : []
  }
  const included = objects(document['included']).map(entityOf)
  for (const entity of included) known.set(entity.resource['id'], entity)
  const entities = list(document['data']).map((resource) => entityOf(object(resource)))
  for (const entity of [...included, ...entities]) link(entity, follow)
  return { entities, missing }
}

const entityOf = (resource: JsonObject): Entity => ({ resource, fields: {}, usual: [] })

// Fills an entity in place: others refer to it already.
function link({ resource, fields, usual }: Entity, follow: (reference: JsonObject) => Entity[]): void {
  Object.assign(fields, resource['attributes'])
  for (const [name, relationship] of Object.entries(object(resource['relationships']))) {
    fields[name] = objects(object(relationship)['data']).flatMap(follow)
  }
  const names = Object.keys(fields).sort((a, b) => a.length - b.length)
  usual.push(...names.map((name): [string, unknown[]] => [usualName(name), list(fields[name])]))
}

/** What a value holds by name: an entity its fields, another value its members. */
export const fieldsOf = (value: unknown): JsonObject => object(object(value)['fields'] ?? value)

/** The values at a path of field names, joined by dots: `field_country.name`, `body.summary`. */
export const valuesAt = (value: unknown, path: string): unknown[] =>
  path
    .split('.')
    .reduce<unknown[]>(
      (values, name) => values.flatMap((one) => (Object.hasOwn(fieldsOf(one), name) ? list(fieldsOf(one)[name]) : [])),
      [value],
    )

/** The name of a field as most sites would call it: lower case, without prefix, underscore, plural and such words as "text". */
export const usualName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^field_/, '')
    .replace(/^(press_release|press|media|news|main|hero|featured|contact)_/, '')
    .replace(/_(text|code|number|date|until|address)$/, '')
    .replace(/ies$/, 'y')
    .replace(/_|s$/g, '')

/** The values of each field of an entity that bears one of these usual names and is not empty, in the order of the names. */
export function fieldsNamed(entity: unknown, names: string): unknown[][] {
  const usual = list(object(entity)['usual']) as Entity['usual']
  return names
    .split(' ')
    .flatMap((name) => usual.flatMap(([known, values]) => (known === name && values.length ? [values] : [])))
}

/** The values of the first such field. */
export const valuesOf = (entity: unknown, names: string): unknown[] => fieldsNamed(entity, names)[0] ?? []
