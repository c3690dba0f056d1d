import { isObject } from '../../model/clean.js'
import type { FeedInput } from '../../model/feed.js'
import { readNode } from './node.js'
import { isOf, isResource, resourcesOf, type Field } from './resource.js'
import { readItems } from '../../reading/items.js'
import type { ReadContext } from '../dialect.js'
import { list, object, text } from '../../reading/values.js'

/**
 * Reads nodes of Drupal JSON:API, one or a list, with what the answer includes. What a site names in its own way is
 * guessed by the names of its fields; `fields` of the context says it instead.
 * @throws FeedError of kind `status` where Drupal answers with an error, `format` where there is no `data`
 */
export async function readDrupal(json: unknown, { url, fields }: ReadContext): Promise<FeedInput> {
  const document = object(json)
  const { data, links, meta } = document
  if (!Array.isArray(data) && !isObject(data)) throw (await import('./errors.js')).refused(document, url)
  const how = resourcesOf(document)
  const nodes = nodesOf(list(data)).map(object)
  const more = (fields ?? nodes.some((node) => hasMore(how.partsOf(node)))) && (await import('./optional-fields.js'))
  const { releases, warnings = [] } = readItems(nodes, (node, warn) => {
    const release = readNode(node, how, warn)
    return more ? more.readFurther(node, release, fields, how, warn) : release
  })
  // Users and types of nodes are not missed.
  const missing = [...how.missing].filter((type) => /^(media|file|paragraph|taxonomy_term)--/.test(type))
  if (missing.length || 'omitted' in object(meta))
    warnings.push(...(await import('./errors.js')).left(document, missing))
  const next = object(links)['next']
  return { next: text(object(next)['href']) ?? text(next), releases, warnings }
}

const common =
  /^(drupal|langcode|headline|body|created|changed|status|promote|sticky|default|revision|moderation|path|meta)|date$/

// Further: what leads to other things in the answer, what a site has added to the fields of every node, and a text that
// is not called its body.
const hasMore = (parts: Field[]): boolean =>
  !parts.some(({ label }) => label === 'body') ||
  parts.some(({ label, values }) => values.some(isResource) || (values.length && !common.test(label)))

// A document may list several types: what has a title and is a node, or where nothing says so, what has a title.
function nodesOf(data: unknown[]): unknown[] {
  const nodes = data.filter((one) => isOf(one, /^node--/))
  const titled = (nodes.length ? nodes : data).filter((one) => text(object(object(one)['attributes'])['title']))
  return titled.length ? titled : data
}
