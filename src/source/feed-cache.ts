import { createStore, promisifyRequest, type UseStore } from 'idb-keyval'
import { cleanJson, isObject } from '../model/clean.js'
import type { Feed, UncheckedFeed } from '../model/feed.js'
import { validateFeed } from '../model/validate.js'
import type { Answer } from './source.js'

/** Raised when the model changes so that older copies can no longer be read. */
const version = 1
const maxAge = 7 * 24 * 3_600_000
const maxEntries = 20
const maxWithdrawn = 500
const name = 'iom-feed'

interface Entry {
  version: number
  asOf: number
  /** A feed that passed the gate: what was not to be seen is never kept. */
  feed: Feed
}

/** What is known of all copies: a small record of its own, since to read them all would cost a slow phone. */
interface Index {
  /** Keys of the copies and when they were got, the newest last. */
  copies: Map<string, number>
  /** Releases that were withdrawn, in whichever source of their origin: another's may have the same id. */
  withdrawn: Set<string>
}

const memory = new Map<string, Entry>()
let index: Index = { copies: new Map(), withdrawn: new Set() }
let database: UseStore | undefined

// Where storage is blocked the getter itself throws; where it is full or corrupt every call may: the page goes on without.
async function guarded<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => Promise<T>,
): Promise<T | undefined> {
  const store = (database ??= createStore(name, 'last-good'))
  try {
    return await store(mode, work)
  } catch {
    database = undefined
    void forget(store).catch(() => undefined)
    return undefined
  }
}

// What cannot be replaced must not outlive its withdrawal.
async function forget(store: UseStore): Promise<void> {
  try {
    await store('readwrite', (all) => promisifyRequest(all.clear()))
  } catch {
    indexedDB.deleteDatabase(name)
  }
}

async function indexIn(store: IDBObjectStore): Promise<Index> {
  const kept = await promisifyRequest(store.get('index') as IDBRequest<Index | undefined>)
  return kept?.copies instanceof Map && kept.withdrawn instanceof Set ? kept : index
}

/**
 * The last good copy kept under `key`, checked like any other source; undefined where there is none or it is too old.
 * What has been withdrawn since, be it in another source of the same origin, is withdrawn in it too.
 * @param key whatever tells sources of one URL apart, a space, the absolute URL
 */
export async function recall(key: string): Promise<Answer | undefined> {
  const fromStore = async (store: IDBObjectStore): Promise<unknown> => {
    index = await indexIn(store)
    return promisifyRequest<unknown>(store.get(key))
  }
  const entry: unknown = memory.get(key) ?? (await guarded('readonly', fromStore))
  return isEntry(entry) && isFresh(entry.asOf) ? readEntry(key, entry) : undefined
}

const globalId = (key: string, id: string): string => `${new URL(key.slice(key.lastIndexOf(' ') + 1)).origin} ${id}`

function readEntry(key: string, { asOf, feed }: Entry): Answer | undefined {
  const { withdrawn } = index
  const releases = feed.releases.map((one) =>
    withdrawn.has(globalId(key, one.id)) ? { ...one, status: 'canceled' } : one,
  )
  const document = validateFeed(cleanJson({ ...feed, releases }) as UncheckedFeed)
  return document.releases.length === releases.length ? { document, asOf, clockOffset: 0 } : undefined
}

const isFresh = (asOf: number): boolean => Math.abs(Date.now() - asOf) < maxAge

const isEntry = (value: unknown): value is Entry =>
  isObject(value) &&
  value['version'] === version &&
  typeof value['asOf'] === 'number' &&
  isObject(value['feed']) &&
  Array.isArray(value['feed']['releases'])

/** Keeps a good copy under `key`, in place of the one before. */
export function remember(key: string, feed: Feed, asOf: number): void {
  const entry: Entry = { version, asOf, feed: { ...feed, warnings: [] } }
  memory.set(key, entry)
  for (const old of note(key, entry)) memory.delete(old)
  void guarded('readwrite', async (store) => {
    index = await indexIn(store)
    for (const old of note(key, entry)) store.delete(old)
    store.put(entry, key)
    store.put(index, 'index')
    await promisifyRequest(store.transaction)
  })
}

/** Adds a copy to the index; returns the keys of those that are too many or too old. */
function note(key: string, { asOf, feed }: Entry): string[] {
  const { copies, withdrawn } = index
  for (const { id, status } of feed.releases) withdrawn[status === 'canceled' ? 'add' : 'delete'](globalId(key, id))
  for (const id of [...withdrawn].slice(0, -maxWithdrawn)) withdrawn.delete(id)
  copies.delete(key)
  copies.set(key, asOf)
  const old = [...copies].flatMap(([one, time], i) => (i < copies.size - maxEntries || !isFresh(time) ? one : []))
  for (const one of old) copies.delete(one)
  return old
}
