import type { JsonObject } from '../../model/clean.js'
import type { Warn } from '../../reading/items.js'
import { number, object, objects, text } from '../../reading/values.js'
import type { DrupalDocument, Field } from './resource.js'

/**
 * The values that Layout Builder places on a node, in their order; undefined for a node without a layout. JSON:API gives
 * the layout only where a site exposes it.
 */
export function layoutOf(
  node: JsonObject,
  fields: readonly Field[],
  document: DrupalDocument,
  warn: Warn,
): unknown[] | undefined {
  const layout = object(node['attributes'])['layout_builder__layout']
  const components = objects(layout).flatMap(componentsOf)
  return components.length ? components.flatMap((component) => valuesOf(component, fields, document, warn)) : undefined
}

function componentsOf(section: JsonObject): JsonObject[] {
  const { components } = object(section['section'] ?? section)
  return objects(Array.isArray(components) ? components : Object.values(object(components))).sort(
    (a, b) => (number(a['weight']) ?? 0) - (number(b['weight']) ?? 0),
  )
}

/** What a component shows: an inline block, a block of the library, or a field of the node. */
function valuesOf(
  { configuration }: JsonObject,
  fields: readonly Field[],
  document: DrupalDocument,
  warn: Warn,
): unknown[] {
  const { id, block_revision_id: revision, uuid } = object(configuration)
  const [plugin = '', ...path] = (text(id) ?? '').split(':')
  if (plugin === 'field_block') return fields.filter(({ name }) => name === path.at(-1)).flatMap(({ values }) => values)
  if (!plugin.includes('block')) return []
  const block = document.find(
    ({ type, id: blockId, attributes }) =>
      (text(type) ?? '').startsWith('block_content--') &&
      (blockId === (path[0] ?? uuid) ||
        (revision !== undefined && text(object(attributes)['drupal_internal__revision_id']) === text(revision))),
  )
  if (!block) warn('body', `the block "${text(id)}" of the layout is not in the answer`)
  return block ? [block] : []
}
