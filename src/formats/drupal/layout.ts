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

/** The components of a section by region, in a region by weight. */
function componentsOf(section: JsonObject): JsonObject[] {
  const { components } = object(section['section'] ?? section)
  const all = objects(Array.isArray(components) ? components : Object.values(object(components)))
  const regions = [...new Set(all.map(regionOf))].sort((a, b) => rankOf(a) - rankOf(b))
  return all.sort((a, b) => regions.indexOf(regionOf(a)) - regions.indexOf(regionOf(b)) || weightOf(a) - weightOf(b))
}

const regionOf = ({ region }: JsonObject): string => text(region) ?? ''
const weightOf = ({ weight }: JsonObject): number => number(weight) ?? 0

// The regions of Drupal's own layouts, as a page shows them. The order of other regions is not in the data.
const REGIONS = [
  'top',
  'header',
  'content',
  'main',
  'first',
  'left',
  'second',
  'middle',
  'third',
  'right',
  'fourth',
  'bottom',
  'footer',
]
const rankOf = (region: string): number => {
  const rank = REGIONS.findIndex((name) => region.includes(name))
  return rank < 0 ? REGIONS.length : rank
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
  if (!plugin.includes('block') || plugin === 'extra_field_block') return []
  const block = document.find(
    ({ type, id: blockId, attributes }) =>
      (text(type) ?? '').startsWith('block_content--') &&
      (blockId === (path[0] ?? uuid) ||
        (revision !== undefined && text(object(attributes)['drupal_internal__revision_id']) === text(revision))),
  )
  if (!block) warn('body', `the block "${text(id)}" of the layout is not in the answer`)
  return block ? [block] : []
}
