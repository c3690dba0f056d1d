import { isObject, type JsonObject } from '../../model/clean.js'
import type { EntitySource, Property } from '../../reading/entities.js'
import type { Warn } from '../../reading/items.js'
import { text } from '../../reading/values.js'

/**
 * A field of a resource. Its label has no `field_` and `_`, and in a paragraph not the name of its bundle; the bundles of
 * the nodes, terms and media that the field leads to follow.
 */
export interface Field extends Property {
  /** The name as Drupal has it. */
  name: string
}

/** A document of JSON:API: related resources are values of a field, with the `meta` of their relation. */
export interface DrupalDocument extends EntitySource {
  propertiesOf: (value: unknown) => Field[]
  /** The first resource of the document that fits. */
  find: (fits: (resource: JsonObject) => boolean) => JsonObject | undefined
  /** The types of resources that are referred to and not in the document. */
  missing: Set<string>
}

/** What reading a value of a document needs besides it. */
export interface Reading {
  document: DrupalDocument
  warn: Warn
}

/** True for a resource, false for an object that is an attribute's value. */
export const isResource = (value: unknown): value is JsonObject =>
  isObject(value) && text(value['type']) !== undefined && ('attributes' in value || 'relationships' in value)

/** True for a resource of one kind of entity: `node`, `taxonomy_term`. */
export const isOf = (value: unknown, entity: RegExp): boolean =>
  isResource(value) && entity.test(text(value['type']) ?? '')

/**
 * True for a resource that exists only as a part of others: a paragraph, a block, a paragraph of the library, an entity of
 * a site's own.
 */
export const isPart = (value: unknown): value is JsonObject =>
  isOf(value, /^paragraphs_library_item--/) ||
  (isResource(value) && !isOf(value, /^(node|taxonomy_term|media|file|user|comment)--|^(\w+)--\2$/))

/** Names of fields that Drupal keeps for itself. */
export const isInternal =
  /^(drupal_internal|parent_|revision|behavior|langcode|default_langcode|created|changed|status|content_translation|reusable|info$|paragraph_type|block_type|uid|metatag|path$|label$)/

/** The last part of a type: `image` of `media--image`. */
export const bundleOf = (resource: JsonObject): string => text(resource['type'])?.split('--').at(-1) ?? ''
