import { clear, createStore, delMany, get, set, update, type UseStore } from 'idb-keyval'
import { cleanJson, isObject } from '../model/clean.js'
import type { Feed, FeedInput } from '../model/feed.js'
import { validateFeed } from '../model/validate.js'
import type { Answer } from './source.js'

/** Raised when the model changes so that older copies can no longer be read. */
const version = 1
const maxAge = 7 * 24 * 3_600_000
const maxEntries = 20
const name = 'iom-feed'

interface Entry {
  version: number
  asOf: number
  /** A feed that passed the gate: what was not to be seen is never kept. */
  feed: Feed
}

const memory = new Map<string, Entry>()
let database: UseStore | undefined

// Where storage is blocked the getter itself throws; where it is full or corrupt every call may: the page goes on without.
async function guarded<T>(work: (store: UseStore) => Promise<T>): Promise<T | undefined> {
  const store = (database ??= createStore(name, 'last-good'))
  try {
    return await work(store)
  } catch {
    database = undefined
    void forget(store).catch(() => undefined)
    return undefined
  }
}

// What cannot be replaced must not outlive its withdrawal.
async function forget(store: UseStore): Promise<void> {
  try {
    await clear(store)
  } catch {
    indexedDB.deleteDatabase(name)
  }
}

/** The last good copy kept under `key`, checked like any other source; undefined where there is none or it is too old. */
export async function recall(key: string): Promise<Answer | undefined> {
  const entry: unknown = memory.get(key) ?? (await guarded((store) => get<unknown>(key, store)))
  return isEntry(entry) && isFresh(entry.asOf) ? readEntry(entry) : undefined
}

function readEntry({ asOf, feed }: Entry): Answer | undefined {
  const document = validateFeed(cleanJson(feed) as FeedInput)
  return document.releases.length === feed.releases.length ? { document, asOf, clockOffset: 0 } : undefined
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
  memory.delete(key)
  memory.set(key, entry)
  for (const old of [...memory.keys()].slice(0, -maxEntries)) memory.delete(old)
  void guarded((store) => set(key, entry, store).then(() => prune(key, asOf, store)))
}

/** Keys of all copies and when they were got, newest first. */
type Index = [key: string, asOf: number][]

// The index is a small record of its own: to read every copy only to find the old ones would cost a slow phone.
async function prune(key: string, asOf: number, store: UseStore): Promise<void> {
  let old: Index = []
  const renew = (index: Index = []): Index => {
    const all: Index = [[key, asOf], ...index.filter(([other]) => other !== key)]
    const kept = all.filter(([, time], i) => i < maxEntries && isFresh(time))
    old = all.filter((one) => !kept.includes(one))
    return kept
  }
  await update('index', renew, store)
  await delMany(
    old.map(([one]) => one),
    store,
  )
}
