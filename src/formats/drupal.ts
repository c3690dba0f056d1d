import { isObject, type JsonObject } from '../model/clean.js'
import { FeedError, type FeedWarning } from '../model/feed-error.js'
import type { FeedInput } from '../model/feed.js'
import type { ReleaseInput } from '../model/release.js'
import { absoluteUrl } from '../model/url.js'
import { readFields } from './drupal/fields.js'
import { resolver, valuesAt, type Resolve } from './drupal/resources.js'
import { htmlToText } from './html/index.js'
import { withHtmlRead } from './iom.js'
import type { ReadContext } from './reader.js'
import { list, object, objects, text, withHeadlines } from './values.js'

/**
 * Reads Drupal's JSON:API: a node or a list of them, with what the answer includes. Names of fields are the site's own:
 * the usual ones are found, `context.fields` maps others.
 */
export async function readDrupal(json: unknown, context: ReadContext): Promise<FeedInput> {
  const document = object(json)
  if (document['data'] === undefined) throw refusal(document, context.url)
  const missing = new Set<string>()
  const resolve = resolver(document, (type) => missing.add(type))
  const releases = list(document['data']).map((node) => (isObject(node) ? releaseOf(node, context, resolve) : {}))
  const warnings = [...notIncluded(missing), ...omitted(document)]
  return withHeadlines(await withHtmlRead({ next: nextOf(document, context.url), releases, warnings }))
}

function refusal({ errors }: JsonObject, url: string | undefined): FeedError {
  const [error] = objects(errors)
  if (!error)
    return new FeedError('format', 'The JSON:API document holds no "data": there is nothing to show.', { url })
  const status = Number(error['status'])
  const said = (text(error['detail']) ?? text(error['title']) ?? 'no reason given').slice(0, 300)
  const advice = status === 401 || status === 403 ? ' Visitors need the permission to view published content.' : ''
  const known = Number.isInteger(status) ? status : undefined
  return new FeedError(known ? 'status' : 'format', `Drupal refused the request: ${said}${advice}`, {
    url,
    status: known,
  })
}

// A list may mix types (of media, of terms): what is no node and bears no title is no release.
function releaseOf(node: JsonObject, { url, fields = {} }: ReadContext, resolve: Resolve): ReleaseInput {
  const release = readFields(node, fields, resolve)
  if (!text(node['type'])?.startsWith('node--') && release.headline === undefined) return {}
  const [shortened] = valuesAt(node, 'body.summary', resolve)
  return {
    id: node['id'],
    status: isPublished(object(node['attributes'])) ? 'usable' : 'withheld',
    url: addressOf(node, url),
    ...release,
    kind: text(release.kind)?.replaceAll('_', '-') ?? kindOf(node['type']),
    summary: release.summary ?? text(htmlToText(text(shortened) ?? '')),
  }
}

// A site that has a type of content for it names the genre there: node--press_release.
function kindOf(type: unknown): string | undefined {
  const bundle = text(type)?.split('--')[1]?.replaceAll('_', '-')
  return bundle === 'article' || bundle === 'page' ? undefined : bundle
}

// Old versions wrote "1" and "0". A state of the editors' workflow that is known to be unpublished hides the node too.
function isPublished({ status, moderation_state: state }: JsonObject): boolean {
  const published = status === undefined || status === true || status === '1' || status === 1
  return published && !/draft|review|archive|unpublish/i.test(text(state) ?? '')
}

// An alias is relative to the front page: what stands before /jsonapi is its folder or its language.
function addressOf(node: JsonObject, url: string | undefined): string | undefined {
  const { path, drupal_internal__nid: nid } = object(node['attributes'])
  const alias = text(object(path)['alias']) ?? (typeof nid === 'number' ? `/node/${nid}` : undefined)
  if (!alias?.startsWith('/')) return alias
  return `${/^(.*?)\/jsonapi(?:[/?]|$)/.exec(hrefOf(node, 'self') ?? url ?? '')?.[1] ?? ''}${alias}`
}

// JSON:API allows a link to be a string or an object.
function hrefOf({ links }: JsonObject, name: string): string | undefined {
  const link = object(links)[name]
  return text(link) ?? text(object(link)['href'])
}

function nextOf(document: JsonObject, url: string | undefined): string | undefined {
  const next = hrefOf(document, 'next')
  return next !== undefined && absoluteUrl(next, url) === absoluteUrl(url ?? '') ? undefined : next
}

function notIncluded(types: ReadonlySet<string>): FeedWarning[] {
  if (types.size === 0) return []
  const named = [...types].slice(0, 8).join(', ')
  const reason = `not in the answer: ${named}. Add the fields that refer to them to the address, as in ?include=field_image.field_media_image`
  return [{ path: 'included', reason }]
}

const omitted = (document: JsonObject): FeedWarning[] =>
  isObject(object(document['meta'])['omitted'])
    ? [{ path: 'meta.omitted', reason: 'Drupal left out content that visitors may not view' }]
    : []
