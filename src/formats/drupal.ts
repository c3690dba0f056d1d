import type { JsonObject } from '../model/clean.js'
import type { FeedError, FeedWarning } from '../model/feed-error.js'
import type { FeedInput } from '../model/feed.js'
import type { ReleaseInput } from '../model/release.js'
import { lacking, pageAfter, refusal } from './answers.js'
import { readFields } from './drupal/fields.js'
import { entitiesOf, valuesAt, type Entity } from './drupal/resources.js'
import { htmlToText } from './html/index.js'
import { withHtmlRead } from './iom.js'
import type { ReadContext } from './reader.js'
import { number, object, objects, text, withHeadlines } from './values.js'

/**
 * Reads Drupal's JSON:API: a node or a list of them, with what the answer includes. Names of fields are the site's own:
 * the usual ones are found, `context.fields` maps others.
 */
export async function readDrupal(json: unknown, { url, fields = {} }: ReadContext): Promise<FeedInput> {
  const document = object(json)
  if (document['data'] === undefined) throw nothing(document, url)
  const { entities, missing } = entitiesOf(document)
  // The address before /jsonapi is the site's folder or its language: the aliases of its pages are relative to it.
  const site = /^(.*?)\/jsonapi(?:[/?]|$)/.exec(hrefOf(document, 'self') ?? url ?? '')?.[1] ?? ''
  return withHeadlines(
    await withHtmlRead({
      next: pageAfter(hrefOf(document, 'next'), url),
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
  const reason = `The answer refers to ${types.join(', ')} but does not hold them: add ?include= with the fields that do.`
  return types.length ? [{ path: 'included', reason }] : []
}

// JSON:API allows a link to be a string or an object.
function hrefOf({ links }: JsonObject, name: string): string | undefined {
  const link = object(links)[name]
  return text(link) ?? text(object(link)['href'])
}

// A list may mix types (of media, of terms): what is no node and bears no title is no release.
function releaseOf(node: Entity, mapped: Readonly<Record<string, string>>, site: string): ReleaseInput {
  const { resource, fields } = node
  const release = readFields(node, mapped)
  const [entity, bundle] = (text(resource['type']) ?? '').split('--')
  if (entity !== 'node' && release.headline === undefined) return {}
  return {
    ...release,
    id: resource['id'],
    status: isPublished(fields) ? 'usable' : 'withheld',
    url: addressOf(fields, site),
    kind: text((text(release.kind) ?? bundle)?.replace(/^(article|page)$/, '').replaceAll('_', '-')),
    body: release.body ?? ('body' in mapped ? undefined : longestText(fields)),
    summary: release.summary ?? text(htmlToText(text(valuesAt(node, 'body.summary')[0]) ?? '')),
  }
}

// Old versions wrote "1" and "0". A state of the editors' workflow that is known to be unpublished hides the node too.
const isPublished = ({ status, moderation_state: state }: JsonObject): boolean =>
  [undefined, true, 1, '1'].includes(status as string) && !/draft|review|archive|unpub/i.test(text(state) ?? '')

function addressOf({ path, drupal_internal__nid: nid }: JsonObject, site: string): string | undefined {
  const alias = text(object(path)['alias']) ?? (number(nid) === undefined ? '' : `/node/${number(nid)}`)
  return alias.startsWith('/') ? site + alias : text(alias)
}

const beside = /summary|intro|teaser|lead|note|internal|comment|log|contact|boilerplate|caption/

// Where no field bears a usual name, the longest formatted text is the text; what serves another purpose is not.
function longestText(fields: JsonObject): { html: string } | undefined {
  const [html] = Object.entries(fields)
    .flatMap(([name, field]) => (beside.test(name) ? [] : (text(object(field)['processed']) ?? [])))
    .sort((a, b) => b.length - a.length)
  return html === undefined ? undefined : { html }
}
