import { isObject, type JsonObject } from '../../model/clean.js'
import type { EntitySource, Property } from '../../reading/entities.js'
import { text } from '../../reading/values.js'

/** A field of a resource. Its label has no `field_` and `_`, and the bundles of the resources that it leads to. */
export interface Field extends Property {
  /** The name as Drupal has it. */
  name: string
}

/** A document of JSON:API: related resources are values of a field, with the `meta` of their relation. */
export interface DrupalDocument extends EntitySource {
  propertiesOf: (value: unknown) => Field[]
  /** The types of resources that are referred to and not in the document. */
  missing: Set<string>
}

/** True for a resource, false for an object that is an attribute's value. */
export const isResource = (value: unknown): value is JsonObject =>
  isObject(value) && text(value['type']) !== undefined && ('attributes' in value || 'relationships' in value)

/** True for a resource of one kind of entity: `node`, `taxonomy_term`. */
export const isOf = (value: unknown, entity: RegExp): boolean =>
  isResource(value) && entity.test(text(value['type']) ?? '')

/** The last part of a type: `image` of `media--image`. */
export const bundleOf = (resource: JsonObject): string => text(resource['type'])?.split('--').at(-1) ?? ''
