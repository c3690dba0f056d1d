import type { JsonObject } from '../../model/clean.js'
import type { ReleaseInput } from '../../model/release.js'
import { knownKind, object, objects, text } from '../values.js'
import { candidates, first, guesses, rich } from './guesses.js'
import { bundleOf, fieldsOf, valuesAt, type Field, type Find } from './resource.js'
import { isFormatted, plain } from './texts.js'

type Warn = (path: string, reason: string) => void

/** A node as a release: what `paths` say, else what the names of its fields let guess. */
export function readNode(
  node: JsonObject,
  paths: Readonly<Record<string, string>>,
  find: Find,
  warn: Warn,
): ReleaseInput {
  const fields = fieldsOf(node, find)
  const release: Record<string, unknown> = { id: node['id'], status: statusOf(node), url: urlOf(node) }
  for (const [name, [convert, ...labels]] of Object.entries(guesses)) {
    const found = candidates(name, labels, fields)
    const groups = name.endsWith('s') ? [found.flatMap(({ values }) => values)] : found.map(({ values }) => values)
    release[name] = groups.map((values) => convert(values, find, (reason) => warn(name, reason))).find(Boolean)
  }
  release['body'] ??= rich(longest(fields), find, (reason) => warn('body', reason))
  release['summary'] ??= summaryOf(fields)
  release['kind'] ??= knownKind(bundleOf(node))
  for (const [name, path] of Object.entries(paths)) {
    const [convert] = guesses[name] ?? [first(plain)]
    release[name] = convert(valuesAt(node, path, find), find, (reason) => warn(name, reason))
  }
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

// A site that calls its text by no usual name: the longest of its formatted texts is the body.
function longest(fields: readonly Field[]): unknown[] {
  const size = (values: unknown[]): number =>
    values.map((value) => plain(value)?.length ?? 0).reduce((a, b) => a + b, 0)
  return fields
    .map(({ values }) => values.filter(isFormatted))
    .reduce<unknown[]>((best, values) => (size(values) > size(best) ? values : best), [])
}

const summaryOf = (fields: readonly Field[]): string | undefined =>
  plain(fields.flatMap(({ values }) => values.map((value) => object(value)['summary'])).find((value) => text(value)))
