import { isObject, type JsonObject } from '../model/clean.js'
import type { FeedInput } from '../model/feed.js'
import type { FeedWarning } from '../model/feed-error.js'
import { readNode } from './drupal/node.js'
import { isOf, resourcesOf } from './drupal/resource.js'
import { readItems } from './items.js'
import type { ReadContext } from './reader.js'
import { list, object, text } from './values.js'

/**
 * Reads nodes of Drupal JSON:API, one or a list, with what the answer includes. What a site names in its own way is
 * guessed by the names of its fields; `fields` of the context says it instead.
 * @throws FeedError of kind `status` where Drupal answers with an error, `format` where there is no `data`
 */
export async function readDrupal(json: unknown, { url, fields = {} }: ReadContext): Promise<FeedInput> {
  const document = object(json)
  const { data, links, meta } = document
  if (!Array.isArray(data) && !isObject(data)) throw (await import('./drupal/refused.js')).refused(document, url)
  const resources = resourcesOf(document)
  const { releases, warnings = [] } = readItems(nodesOf(list(data)), (node, warn) =>
    readNode(node, fields, resources, warn),
  )
  const next = object(links)['next']
  return {
    next: text(object(next)['href']) ?? text(next),
    releases,
    warnings: [...omitted(object(meta)), ...warnings, ...notIncluded([...resources.missing])],
  }
}

// Drupal leaves out of a list what a visitor may not see, and says so.
function omitted(meta: JsonObject): FeedWarning[] {
  const reason = text(object(meta['omitted'])['detail'])
  return reason === undefined ? [] : [{ path: 'meta.omitted', reason }]
}

// A document may list several types: what has a title and is a node, or where nothing says so, what has a title.
function nodesOf(data: unknown[]): unknown[] {
  const nodes = data.filter((one) => isOf(one, /^node--/))
  const titled = (nodes.length ? nodes : data).filter((one) => text(object(object(one)['attributes'])['title']))
  return titled.length ? titled : data
}

// Pictures, files, contacts and terms are often missing for want of a parameter; users and types of nodes are not missed.
function notIncluded(types: string[]): FeedWarning[] {
  const wanted = types.filter((type) => /^(media|file|paragraph|taxonomy_term)--/.test(type)).join(', ')
  const reason = `${wanted} are referred to but not in the answer: name the fields that lead to them in ?include=…`
  return wanted ? [{ path: 'included', reason }] : []
}
