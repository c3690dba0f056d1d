import { isObject, type JsonObject } from '../../model/clean.js'
import type { UncheckedFeed } from '../../model/feed.js'
import type { UncheckedRelease } from '../../model/release.js'
import { readItems, type Warn } from '../../reading/items.js'
import { knownKind, list, object, objects, some, text, wordsOf } from '../../reading/values.js'
import type { ReadContext } from '../dialect.js'
import { documentOf } from './document.js'
import { omissions, toFeedError } from './errors.js'
import { configuredMembers, isMapped, mappedMembers, rich } from './field-mapping.js'
import { flowOf, type Flow } from './flow.js'
import { layoutOf } from './layout.js'
import { bundleOf, isOf, isPart, type DrupalDocument, type Field } from './resource.js'
import { isFormatted } from './texts.js'

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
  const members = mappedMembers(fields, document, warn)
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

/** The body: what Layout Builder places, else the field that is named for it, with all paragraphs of the node. */
function textOfNode(
  node: JsonObject,
  fields: readonly Field[],
  members: UncheckedRelease,
  document: DrupalDocument,
  warn: Warn,
): UncheckedRelease {
  const layout = layoutOf(node, fields, document, warn)
  const paragraphs = fields.filter((field) => !isMapped(field)).flatMap(({ values }) => values.filter(isPart))
  const flow = flowOf(layout ?? paragraphs, document, warn)
  const hasBody = members.body !== undefined || flow.blocks.length > 0
  const elsewhere = fields.filter(({ values }) => !values.some((value) => layout?.includes(value)))
  const longest = longestText(elsewhere, hasBody, document, warn)
  const own = members.body ?? longest
  const blocks = [...(layout ? [] : list(own)), ...flow.blocks.filter((block) => !isPictureOf(block, members.image))]
  return withLeadingPicture({ ...members, ...joined(members, flow), body: some(blocks) })
}

/** The members of a release with what its paragraphs add to them. */
const joined = (members: UncheckedRelease, { blocks: _, ...flow }: Flow): UncheckedRelease =>
  Object.fromEntries(
    Object.entries(flow).map(([name, found]) => [
      name,
      some([...list(members[name as keyof Omit<Flow, 'blocks'>]), ...(found as unknown[])]),
    ]),
  )

const isPictureOf = (block: unknown, image: unknown): boolean =>
  object(object(block)['image'])['url'] !== undefined && object(object(block)['image'])['url'] === object(image)['url']

/** A text that begins with a picture gives it to a release that has none. */
function withLeadingPicture(release: UncheckedRelease): UncheckedRelease {
  const [first, ...rest] = list(release.body)
  const { type, image, caption } = object(first)
  if (release.image !== undefined || type !== 'figure' || !rest.length) return release
  return { ...release, image: { ...object(image), caption: wordsOf(caption) || undefined }, body: rest }
}

// Names of text that is not the body, even where it is the longest.
const aside = /intro|lead|teaser|summary|abstract|note|about|boiler|contact|caption|descri|rights|correction|revision/

/**
 * The body where no field is named so: the longest of the formatted texts without another meaning. What remains is named
 * in warnings.
 * @param hasBody whether the release has a body already
 */
function longestText(fields: readonly Field[], hasBody: boolean, document: DrupalDocument, warn: Warn): unknown {
  const texts = fields
    .filter((field) => !isMapped(field) && field.values.some(isFormatted))
    .map((field) => ({ field, size: JSON.stringify(rich([field], document, () => undefined) ?? '').length }))
    .sort((a, b) => b.size - a.size)
    .map(({ field }) => field)
  const longest = hasBody ? undefined : texts.find(({ label }) => !aside.test(label))
  for (const { name } of texts.filter((field) => field !== longest))
    warn(name, `holds text that is not shown: say what it is, as in format="drupal; notesToEditors=${name}"`)
  return longest && rich([longest], document, warn)
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
