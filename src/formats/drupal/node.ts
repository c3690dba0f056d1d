import type { JsonObject } from '../../model/clean.js'
import type { ReleaseInput } from '../../model/release.js'
import type { Warn } from '../../reading/items.js'
import { knownKind, object, objects, text } from '../../reading/values.js'
import { guessed, guesses } from './field-mapping.js'
import { bundleOf, type Resources } from './resource.js'

/** What every node says: its text, its dates, its language. */
export function readNode(node: JsonObject, how: Resources, warn: Warn): ReleaseInput {
  const fields = how.partsOf(node)
  const { summary, kind, ...rest } = guessed(fields, guesses, how, warn)
  const summaries = fields.flatMap(({ values }) => values.map((value) => how.plain(object(value)['summary'])))
  return {
    ...rest,
    id: node['id'],
    status: statusOf(node),
    url: urlOf(node),
    summary: summary ?? summaries.find(Boolean),
    kind: kind ?? knownKind(bundleOf(node)),
  }
}

const statusOf = (node: JsonObject): string => {
  const { status = true, moderation_state: state } = object(node['attributes'])
  const isDraft = typeof state === 'string' && /draft|review|archived|unpublished/i.test(state)
  return (status === true && !isDraft) || status === 1 || status === '1' ? 'usable' : 'withheld'
}

// The address of JSON:API tells the host and the prefix of the language, which an alias leaves out.
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
