import { readFeed } from '../formats/read.js'
import { fetchJson, type EarlyRequest, type JsonAnswer } from './fetch-json.js'
import { Source, type Answer, type Loader } from './source.js'

/**
 * Shared by all copies of this library on a page: sources by format and URL, and requests that the entry script sent
 * before the code of the elements was there. The symbol carries the version of this shape.
 */
export interface Registry {
  sources: Map<string, Source>
  early: Map<string, EarlyRequest>
  /** Addresses of the copies, and whether the console has been warned of the second. */
  copies: Set<string> & { isReported?: boolean }
}

/** Age from which an early response counts as outdated. */
const EARLY_RESPONSE_TTL_MS = 60_000
const symbol = Symbol.for('iom.feed/1')

/** The shared registry of the page. */
export function registry(): Registry {
  const shared = globalThis as { [symbol]?: Partial<Registry> }
  const found = (shared[symbol] ??= {})
  return Object.assign(found, { sources: new Map(), early: new Map(), copies: new Set(), ...found })
}

/** The source of a URL and format: the same object for every element, and copy of the library, on the page. */
export function sourceOf(url: string, format: string): Source {
  const { sources, early } = registry()
  const key = `${format} ${url}`
  const found = sources.get(key)
  if (found) return found
  const source = new Source(urlLoader(key, url, format, early), () => sources.delete(key))
  sources.set(key, source)
  return source
}

/**
 * A source for JSON that is at hand: the property `data` or an inline script.
 * @param base absolute URL that relative addresses in it resolve against
 */
export function sourceOfData(data: () => unknown, format: string, base?: string): Source {
  return new Source({
    load: async () => ({ document: await readFeed(data(), format, { url: base }), clockOffset: 0, asOf: Date.now() }),
  })
}

function urlLoader(key: string, first: string, format: string, early: Registry['early']): Loader {
  const load: Loader['load'] = async (signal, url = first, revalidate) => {
    const sent = takeEarly(early, url)
    await activated(signal)
    const answer = await read(await fetchJson(url, signal, revalidate ? 'no-cache' : 'default', sent), format)
    return revalidate || !isOutdated(answer) ? answer : load(signal, url, true)
  }
  return {
    url: first,
    load,
    readCached: async () => (await loadCache()).readCached(key),
    writeCached: async (feed, asOf) => (await loadCache()).writeCached(key, feed, asOf),
  }
}

/** Takes the early request for a URL out of the registry; undefined where there is none or it is outdated. */
function takeEarly(early: Registry['early'], url: string): EarlyRequest | undefined {
  const found = early.get(url)
  early.delete(url)
  if (!found || Date.now() - found.sentAt < EARLY_RESPONSE_TTL_MS) return found
  found.abort()
  return undefined
}

// A chunk of its own: a source that answers is shown without it.
const loadCache = () => import('./feed-cache.js')

async function read({ json, url, headers }: JsonAnswer, format: string): Promise<Answer> {
  return {
    document: await readFeed(json, format, { url, headers }),
    clockOffset: clockOffset(headers),
    asOf: Date.now(),
  }
}

// An embargo ends by the clock of the server, if the answer exposes it: the clock of the reader may be days off.
function clockOffset(headers: Headers): number {
  const date = Date.parse(headers.get('date') ?? '')
  return Number.isNaN(date) ? 0 : date + (Number(headers.get('age')) || 0) * 1000 - Date.now()
}

// The date of an answer from the HTTP cache lies in the past; an embargo would end late by it.
const isOutdated = ({ clockOffset, document: { releases } }: Answer): boolean =>
  clockOffset < -60_000 && releases.some(({ embargoedUntil }) => embargoedUntil)

// A prerendered page may never be shown: it sends no request before it is.
function activated(signal: AbortSignal): Promise<void> | undefined {
  const page = globalThis.document as (Document & { prerendering?: boolean }) | undefined
  if (!page?.prerendering) return undefined
  return new Promise((resolve) => page.addEventListener('prerenderingchange', () => resolve(), { once: true, signal }))
}
