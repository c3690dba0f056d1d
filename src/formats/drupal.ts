import type { JsonObject } from '../model/clean.js'
import type { FeedError, FeedWarning } from '../model/feed-error.js'
import type { FeedInput } from '../model/feed.js'
import type { ReleaseInput } from '../model/release.js'
import { lacking, pageAfter, refusal } from './answers.js'
import { addressOf, htmlOf, plain } from './drupal/convert.js'
import { readFields } from './drupal/fields.js'
import { entitiesOf, valuesAt, type Entity } from './drupal/resources.js'
import { withHtmlRead } from './iom.js'
import type { ReadContext } from './reader.js'
import { object, objects, text, withHeadlines } from './values.js'

/**
 * Reads Drupal's JSON:API: a node or a list of them, with what the answer includes. Names of fields are the site's own:
 * the usual ones are found, `context.fields` maps others.
 */
export async function readDrupal(json: unknown, { url, fields = {} }: ReadContext): Promise<FeedInput> {
  const document = object(json)
  if (document['data'] === undefined) throw nothing(document, url)
  const links = object(document['links'])
  const { entities, missing } = entitiesOf(document)
  // The address before /jsonapi is the site's folder or its language: the aliases of its pages are relative to it.
  const site = /^(.*?)\/jsonapi(?:[/?]|$)/.exec(addressOf(links['self']) ?? url ?? '')?.[1] ?? ''
  return withHeadlines(
    await withHtmlRead({
      next: pageAfter(addressOf(links['next']), url),
      releases: entities.map((node) => releaseOf(node, fields, site)),
      warnings: notIncluded([...missing].filter((type) => /^(media|file|paragraph|taxonomy)/.test(type))),
    }),
  )
}

function nothing({ errors }: JsonObject, url: string | undefined): FeedError {
  const [error] = objects(errors)
  return error
    ? refusal('Drupal', text(error['detail']) ?? text(error['title']), error['status'], url)
    : lacking('"data"', url)
}

function notIncluded(types: string[]): FeedWarning[] {
  const reason = `${types.join(', ')} left out: add the fields that refer to them to the address, ?include=…`
  return types.length ? [{ path: 'included', reason }] : []
}

// A list may mix types (of media, of terms): what is no node and bears no title is no release.
function releaseOf(node: Entity, mapped: Readonly<Record<string, string>>, site: string): ReleaseInput {
  const { resource, fields } = node
  const release = readFields(node, mapped)
  const page = pageOf(fields)
  const [entity, bundle] = (text(resource['type']) ?? '').split('--')
  if (entity !== 'node' && release.headline === undefined) return {}
  return {
    ...release,
    id: resource['id'],
    status: isPublished(fields) ? 'usable' : 'withheld',
    url: page && site + page,
    kind: text((text(release.kind) ?? bundle)?.replace(/^(article|page)$/, '').replaceAll('_', '-')),
    body: release.body ?? ('body' in mapped ? undefined : longestText(fields)),
    summary: release.summary ?? plain({ processed: valuesAt(node, 'body.summary')[0] }),
  }
}

// Old versions wrote "1" and "0". A state of the editors' workflow that is known to be unpublished hides the node too.
const isPublished = ({ status, moderation_state: state }: JsonObject): boolean =>
  [undefined, true, 1, '1'].includes(status as string) && !/draft|review|archive|unpub/i.test(text(state) ?? '')

function pageOf({ path, drupal_internal__nid: nid }: JsonObject): string | undefined {
  const number = plain(nid)
  return text(object(path)['alias']) ?? (number && `/node/${number}`)
}

const beside = /summary|intro|teaser|note|internal|comment|log|contact|boilerplate/

// Where no field bears a usual name, the longest formatted text is the text; what serves another purpose is not.
function longestText(fields: JsonObject): { html: string } | undefined {
  const texts = Object.keys(fields).flatMap((name) => (beside.test(name) ? [] : (htmlOf(fields[name]) ?? [])))
  const [html] = texts.sort((a, b) => b.length - a.length)
  return html === undefined ? undefined : { html }
}
