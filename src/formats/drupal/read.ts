import { isObject, type JsonObject } from '../../model/clean.js'
import type { UncheckedFeed } from '../../model/feed.js'
import type { UncheckedRelease } from '../../model/release.js'
import { readItems, type Warn } from '../../reading/items.js'
import { knownKind, list, object, objects, text } from '../../reading/values.js'
import type { ReadContext } from '../dialect.js'
import { documentOf } from './document.js'
import { omissions, toFeedError } from './errors.js'
import { configuredMembers, mappedMembers } from './field-mapping.js'
import { isFlow, textOfNode } from './node-text.js'
import { bundleOf, isOf, type DrupalDocument } from './resource.js'

/**
 * Reads nodes of Drupal JSON:API, one or a list, with what the response includes. The names of fields tell what they
 * hold; where a site names them otherwise, `fields` of the context tells it.
 * @throws FeedError of kind `status` where Drupal answers with an error, `format` where there is no `data`
 */
export function readDrupal(json: unknown, { url, fields }: ReadContext): UncheckedFeed {
  const response = object(json)
  const { data, links } = response
  if (!Array.isArray(data) && !isObject(data)) throw toFeedError(response, url)
  const document = documentOf(response)
  const { releases, warnings = [] } = readItems(nodesOf(list(data)), (node, warn) => ({
    ...readNode(node, document, fields?.['body'] !== undefined, warn),
    ...configuredMembers(node, fields, document, warn),
  }))
  // No release needs users and the types of nodes.
  const missing = [...document.missing].filter((type) =>
    /^(media|file|paragraph|block_content|taxonomy_term)--/.test(type),
  )
  const next = object(links)['next']
  return {
    next: text(object(next)['href']) ?? text(next),
    releases,
    warnings: [...warnings, ...omissions(response, missing)],
  }
}

// A document may list resources of several types: the nodes count, or where there are none, what has a title.
function nodesOf(data: unknown[]): unknown[] {
  const nodes = data.filter((one) => isOf(one, /^node--/))
  const titled = (nodes.length ? nodes : data).filter((one) => text(object(object(one)['attributes'])['title']))
  return titled.length ? titled : data
}

/** @param hasOwnBody whether the site itself names the field of the body */
function readNode(node: JsonObject, document: DrupalDocument, hasOwnBody: boolean, warn: Warn): UncheckedRelease {
  const fields = document.propertiesOf(node)
  // A field of paragraphs is read in the order of the text, whatever its name.
  const members = mappedMembers(
    fields.filter((field) => !isFlow(field)),
    document,
    warn,
  )
  const summaries = fields.flatMap(({ values }) => values.map((value) => document.textOf(object(value)['summary'])))
  const texts = hasOwnBody ? {} : textOfNode(node, fields, members, document, warn)
  return {
    ...members,
    ...texts,
    id: node['id'],
    status: statusOf(node),
    url: urlOf(node),
    summary: members.summary ?? summaries.find(Boolean),
    kind: members.kind ?? knownKind(bundleOf(node)),
  }
}

const statusOf = (node: JsonObject): string => {
  const { status = true, moderation_state: state } = object(node['attributes'])
  const isDraft = typeof state === 'string' && /draft|review|archived|unpublished/i.test(state)
  return (status === true && !isDraft) || status === 1 || status === '1' ? 'usable' : 'withheld'
}

// The address of JSON:API gives the host and the prefix of the language, which an alias leaves out.
function urlOf(node: JsonObject): string | undefined {
  const { path, metatag, drupal_internal__nid: nid } = object(node['attributes'])
  const canonical = objects(metatag)
    .map(({ attributes }) => object(attributes))
    .find(({ rel }) => rel === 'canonical')
  const alias = text(object(path)['alias']) ?? (text(nid) && `/node/${text(nid)}`)
  const self = object(object(node['links'])['self'])['href'] ?? object(node['links'])['self']
  const site = /^(.*?)\/jsonapi\//.exec(text(self) ?? '')?.[1] ?? ''
  return text(canonical?.['href']) ?? (alias?.startsWith('/') ? site + alias : alias)
}
