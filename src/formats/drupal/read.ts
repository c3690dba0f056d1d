import { isObject, type JsonObject } from '../../model/clean.js'
import type { UncheckedFeed } from '../../model/feed.js'
import type { UncheckedRelease } from '../../model/release.js'
import { readItems, type Warn } from '../../reading/items.js'
import { knownKind, list, object, objects, text } from '../../reading/values.js'
import type { ReadContext } from '../dialect.js'
import { documentOf } from './document.js'
import { omissions, toFeedError } from './errors.js'
import { configuredMembers, mappedMembers, rich } from './field-mapping.js'
import { bundleOf, isOf, type DrupalDocument, type Field } from './resource.js'
import { isRich } from './texts.js'

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
    ...readNode(node, document, warn),
    ...configuredMembers(node, fields, document, warn),
  }))
  // No release needs users and the types of nodes.
  const missing = [...document.missing].filter((type) => /^(media|file|paragraph|taxonomy_term)--/.test(type))
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

function readNode(node: JsonObject, document: DrupalDocument, warn: Warn): UncheckedRelease {
  const fields = document.propertiesOf(node)
  const members = mappedMembers(fields, document, warn)
  const summaries = fields.flatMap(({ values }) => values.map((value) => document.textOf(object(value)['summary'])))
  return {
    ...members,
    id: node['id'],
    status: statusOf(node),
    url: urlOf(node),
    summary: members.summary ?? summaries.find(Boolean),
    kind: members.kind ?? knownKind(bundleOf(node)),
    body: members.body ?? longestText(fields, document, warn),
  }
}

const aside = /intro|lead|teaser|summary|abstract|note|about|boiler|contact|caption|descri|rights|correction|revision/

/** The body where no field is named so: the longest of the formatted texts and paragraphs without another meaning. */
function longestText(fields: readonly Field[], document: DrupalDocument, warn: Warn): unknown {
  const size = (field: Field): number => JSON.stringify(rich([field], document, () => undefined) ?? '').length
  const [longest] = fields
    .filter(({ label }) => !aside.test(label))
    .map((field) => ({ ...field, values: field.values.filter(isRich) }))
    .map((field) => ({ field, size: size(field) }))
    .sort((a, b) => b.size - a.size)
  return longest && rich([longest.field], document, warn)
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
