import type { JsonObject } from '../../model/clean.js'
import type { ReleaseInput } from '../../model/release.js'
import type { Warn } from '../items.js'
import { knownKind, object, objects, text } from '../values.js'
import { guesses, longest } from './guesses.js'
import { bundleOf, type Resources } from './resource.js'

/** A node as a release, as the names of its fields let guess. */
export function readNode(node: JsonObject, how: Resources, warn: Warn): ReleaseInput {
  const fields = how.partsOf(node)
  const release: Record<string, unknown> = { id: node['id'], status: statusOf(node), url: urlOf(node) }
  for (const [name, [convert, ...labels]] of Object.entries(guesses)) {
    const found = labels.flatMap((label) => fields.filter((field) => label.test(field.label)))
    release[name] = convert(found, how, (_path, reason) => warn(name, reason))
  }
  release['body'] ??= longest(fields, how, warn)
  release['summary'] ??= fields
    .flatMap(({ values }) => values.map((value) => how.plain(object(value)['summary'])))
    .find(Boolean)
  release['kind'] ??= knownKind(bundleOf(node))
  return release
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
