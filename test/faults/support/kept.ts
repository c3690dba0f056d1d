import type { Page } from 'puppeteer-core'

/** A value that a page keeps in IndexedDB, wherever that is. */
export interface Kept {
  database: string
  store: string
  key: string
  /** The value as JSON, in brackets; empty where it cannot be written so. */
  json: string
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('unknown'))
  })

function written(value: unknown): string {
  try {
    return JSON.stringify([value])
  } catch {
    return ''
  }
}

async function readAll(): Promise<Kept[]> {
  const kept: Kept[] = []
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await window.settled(indexedDB.open(name))
    for (const store of database.objectStoreNames) {
      const objects = database.transaction(store).objectStore(store)
      const [keys, values] = await Promise.all([
        window.settled(objects.getAllKeys()),
        window.settled<unknown[]>(objects.getAll()),
      ])
      keys.forEach((key, i) =>
        kept.push({ database: name, store, key: key as string, json: window.written(values[i]) }),
      )
    }
    database.close()
  }
  return kept
}

async function writeAll(found: Kept[], make: string): Promise<void> {
  // eslint-disable-next-line no-eval -- the function comes as code, since it runs in the page
  const change = (0, eval)(make) as (value: unknown) => unknown
  for (const { database, store, key } of found) {
    const open = await window.settled(indexedDB.open(database))
    const objects = open.transaction(store, 'readwrite').objectStore(store)
    await window.settled(objects.put(change(await window.settled(objects.get(key))), key))
    open.close()
  }
}

declare global {
  interface Window {
    settled: typeof settled
    written: typeof written
  }
}

/** Gives a page the functions that the others use. */
const equip = (page: Page): Promise<unknown> =>
  page.evaluate(`window.settled = ${settled.toString()}; window.written = ${written.toString()}; 0`)

/** All copies that the site of a page keeps. */
export async function kept(page: Page): Promise<Kept[]> {
  return (await keptWithIndex(page)).filter(({ key }) => key !== 'index')
}

async function keptWithIndex(page: Page): Promise<Kept[]> {
  await equip(page)
  return page.evaluate(readAll)
}

/**
 * Puts something else in the place of what the site of a page keeps of an address.
 * @param address `index`: what it knows of all copies
 * @param make a function, as code
 */
export async function corrupt(page: Page, address: string, make: string): Promise<void> {
  const found = (await keptWithIndex(page)).filter(({ key }) => key.endsWith(address))
  await page.evaluate(writeAll, found, make)
}
