import { isObject } from '../model/clean.js'
import { RECALLS_VERSION, type Recalls } from '../model/recalls.js'
import { failure } from './errors.js'
import { fetchJson } from './fetch-json.js'

export type { Recalls } from '../model/recalls.js'

const requests = new Map<string, Promise<Recalls>>()

/** Loads a recall list, once for all tags of the page. @throws FeedError */
export function loadRecalls(url: string): Promise<Recalls> {
  const found = requests.get(url) ?? load(url)
  requests.set(url, found)
  found.catch(() => requests.delete(url))
  return found
}

async function load(url: string): Promise<Recalls> {
  const { json } = await fetchJson(url, new AbortController().signal, 'default')
  if (!isRecalls(json)) throw failure('format', { url })
  return json
}

const isRecalls = (json: unknown): json is Recalls =>
  isObject(json) &&
  json['version'] === RECALLS_VERSION &&
  Array.isArray(json['releases']) &&
  json['releases'].every((entry) => isObject(entry) && typeof entry['id'] === 'string')

/** A feed that says that a release was withdrawn, or holds nothing of it; undefined where it was not recalled. */
export function recalledFeed({ releases }: Recalls, release: string | undefined): unknown {
  const entry = releases.find(({ id }) => id === release)
  if (!entry || entry.state === 'usable') return undefined
  const { id, state, notice } = entry
  return { version: 'iom-feed/1.0', releases: state === 'canceled' ? [{ ...notice, id, status: state }] : [] }
}
