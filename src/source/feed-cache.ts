import { createStore, promisifyRequest, type UseStore } from 'idb-keyval'
import { cleanJson, isObject } from '../model/clean.js'
import type { Feed, UncheckedFeed } from '../model/feed.js'
import { validateFeed } from '../model/validate.js'
import type { Answer } from './source.js'

/** Version of the stored shape; raised when older copies can no longer be read. */
const VERSION = 1
const MAX_AGE_MS = 7 * 24 * 3_600_000
const MAX_COPIES = 20
const MAX_WITHDRAWN = 500
const DATABASE = 'iom-feed'

interface Entry {
  version: number
  asOf: number
  /** Has passed the gate: embargoed and withheld releases are never stored. */
  feed: Feed
}

/** Facts about all copies, in a small record of its own: reading every copy is slow on a phone. */
interface Index {
  /** Key of each copy and when it was loaded, the newest last. */
  copies: Map<string, number>
  /** Withdrawn releases as `origin id`: releases of two origins may have the same id. */
  withdrawn: Set<string>
}

const memory = new Map<string, Entry>()
let index: Index = { copies: new Map(), withdrawn: new Set() }
let database: UseStore | undefined

// Any call may throw: storage may be blocked, full or corrupt. The page then works without it.
async function withStore<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => Promise<T>,
): Promise<T | undefined> {
  const store = (database ??= createStore(DATABASE, 'last-good'))
  try {
    return await store(mode, work)
  } catch {
    database = undefined
    void clearCache(store).catch(() => undefined)
    return undefined
  }
}

// A copy that cannot be replaced must not outlive its withdrawal.
async function clearCache(store: UseStore): Promise<void> {
  try {
    await store('readwrite', (all) => promisifyRequest(all.clear()))
  } catch {
    indexedDB.deleteDatabase(DATABASE)
  }
}

async function readIndex(store: IDBObjectStore): Promise<Index> {
  const stored = await promisifyRequest(store.get('index') as IDBRequest<Index | undefined>)
  return stored?.copies instanceof Map && stored.withdrawn instanceof Set ? stored : index
}

/**
 * Reads the last good copy stored under `key`, validated like any other source; undefined if there is none or it is too
 * old. Releases that any source of the same origin has withdrawn since are withdrawn in the copy.
 * @param key the format of the source, a space, the absolute URL
 */
export async function readCached(key: string): Promise<Answer | undefined> {
  const fromStore = async (store: IDBObjectStore): Promise<unknown> => {
    index = await readIndex(store)
    return promisifyRequest<unknown>(store.get(key))
  }
  const entry: unknown = memory.get(key) ?? (await withStore('readonly', fromStore))
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

const isFresh = (asOf: number): boolean => Math.abs(Date.now() - asOf) < MAX_AGE_MS

const isEntry = (value: unknown): value is Entry =>
  isObject(value) &&
  value['version'] === VERSION &&
  typeof value['asOf'] === 'number' &&
  isObject(value['feed']) &&
  Array.isArray(value['feed']['releases'])

/** Stores a good copy under `key`, in place of the one before. */
export function writeCached(key: string, feed: Feed, asOf: number): void {
  const entry: Entry = { version: VERSION, asOf, feed: { ...feed, warnings: [] } }
  memory.set(key, entry)
  for (const old of updateIndex(key, entry)) memory.delete(old)
  void withStore('readwrite', async (store) => {
    index = await readIndex(store)
    for (const old of updateIndex(key, entry)) store.delete(old)
    store.put(entry, key)
    store.put(index, 'index')
    await promisifyRequest(store.transaction)
  })
}

/** Adds a copy to the index; returns the keys of copies to delete: too many, or too old. */
function updateIndex(key: string, { asOf, feed }: Entry): string[] {
  const { copies, withdrawn } = index
  for (const { id, status } of feed.releases) withdrawn[status === 'canceled' ? 'add' : 'delete'](globalId(key, id))
  for (const id of [...withdrawn].slice(0, -MAX_WITHDRAWN)) withdrawn.delete(id)
  copies.delete(key)
  copies.set(key, asOf)
  const old = [...copies].flatMap(([one, time], i) => (i < copies.size - MAX_COPIES || !isFresh(time) ? one : []))
  for (const one of old) copies.delete(one)
  return old
}
