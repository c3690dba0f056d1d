import { isObject, type JsonObject } from '../model/clean.js'
import type { FeedInput } from '../model/feed.js'
import { FeedError, type FeedWarning } from '../model/feed-error.js'
import { readNode } from './drupal/node.js'
import { finder } from './drupal/resource.js'
import type { ReadContext } from './reader.js'
import { list, number, object, objects, text } from './values.js'

/**
 * Reads nodes of Drupal JSON:API, one or a list, with what the answer includes. What a site names in its own way is
 * guessed by the names of its fields; `fields` of the context says it instead.
 * @throws FeedError of kind `status` where Drupal answers with an error, `format` where there is no `data`
 */
export function readDrupal(json: unknown, { url, fields = {} }: ReadContext): FeedInput {
  const document = object(json)
  const { data } = document
  if (!Array.isArray(data) && !isObject(data)) throw refused(document, url)
  const missing = new Set<string>()
  const find = finder(document, missing)
  const warnings: FeedWarning[] = omitted(document)
  const releases = nodesOf(list(data)).map((node, index) => {
    const id = text(node['id'])
    return readNode(node, fields, find, (path, reason) => warnings.push({ index, id, path, reason }))
  })
  warnings.push(...notIncluded([...missing]))
  const next = object(document['links'])['next']
  return { next: text(object(next)['href']) ?? text(next), releases, warnings }
}

function refused(document: JsonObject, url: string | undefined): FeedError {
  const [error] = objects(document['errors'])
  if (!error) return new FeedError('format', 'The answer has no "data", in which JSON:API lists nodes.', { url })
  const status = number(error['status'])
  const said = [error['title'], error['detail']].flatMap((part) => text(part) ?? []).join(': ')
  const advice =
    status === 401 || status === 403
      ? 'Anonymous visitors must be allowed to view published content in Drupal.'
      : 'Check the address and the names of fields in its "include" and "filter".'
  return new FeedError('status', `Drupal answers with an error: ${said.replace(/\.$/, '')}. ${advice}`, { url, status })
}

// Drupal leaves out of a list what a visitor may not see, and says so.
function omitted({ meta }: JsonObject): FeedWarning[] {
  const reason = text(object(object(meta)['omitted'])['detail'])
  return reason === undefined ? [] : [{ path: 'meta.omitted', reason }]
}

// A document may list several types: what has a title and is a node, or where nothing says so, what has a title.
function nodesOf(data: unknown[]): JsonObject[] {
  const nodes = data.filter((one) => text(object(one)['type'])?.startsWith('node--'))
  const titled = (nodes.length ? nodes : data).filter((one) => text(object(object(one)['attributes'])['title']))
  return (titled.length ? titled : data).map(object)
}

// Pictures, files, contacts and terms are often missing for want of a parameter; users and types of nodes are not missed.
function notIncluded(types: string[]): FeedWarning[] {
  const wanted = types.filter((type) => /^(media|file|paragraph|taxonomy_term)--/.test(type)).join(', ')
  const reason = `${wanted} are referred to but not in the answer: name the fields that lead to them in ?include=…`
  return wanted ? [{ path: 'included', reason }] : []
}
