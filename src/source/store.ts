import { readFeed } from '../formats/read.js'
import { fetchJson, type Early, type JsonAnswer } from './fetch-json.js'
import { Source, type Answer, type Loader } from './source.js'

/**
 * What all copies of this library on a page share: sources by format and URL, and answers that the entry script asked
 * for before the elements had loaded. The symbol carries the version of this shape.
 */
export interface Registry {
  sources: Map<string, Source>
  early: Map<string, Early>
  /** Addresses of the copies, and whether the console has been told that one is enough. */
  copies: Set<string> & { told?: boolean }
}

/** Milliseconds that an early answer waits for the code that reads it. */
const patience = 60_000
const symbol = Symbol.for('iom.feed/1')

/** What all copies share. */
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
    const asked = take(early, url)
    await activated(signal)
    const answer = await read(await fetchJson(url, signal, revalidate ? 'no-cache' : 'default', asked), format)
    return revalidate || !isOld(answer) ? answer : load(signal, url, true)
  }
  return {
    url: first,
    load,
    recall: async () => (await lastGood()).recall(key),
    remember: async (feed, asOf) => (await lastGood()).remember(key, feed, asOf),
  }
}

/** The early answer to a request, unless so much time has gone by that it is no news any more. */
function take(early: Registry['early'], url: string): Early | undefined {
  const found = early.get(url)
  early.delete(url)
  if (!found || Date.now() - found.askedAt < patience) return found
  found.abort()
  return undefined
}

// A chunk of its own: nobody needs it for a first look at a source that answers.
const lastGood = () => import('./feed-cache.js')

async function read({ json, url, headers }: JsonAnswer, format: string): Promise<Answer> {
  return {
    document: await readFeed(json, format, { url, headers }),
    clockOffset: clockOffset(headers),
    asOf: Date.now(),
  }
}

// An embargo ends by the clock of the server, where the answer exposes it: the reader's may be days off.
function clockOffset(headers: Headers): number {
  const date = Date.parse(headers.get('date') ?? '')
  return Number.isNaN(date) ? 0 : date + (Number(headers.get('age')) || 0) * 1000 - Date.now()
}

// An answer out of the browser's own cache tells the time of long ago, by which an embargo would end late.
const isOld = ({ clockOffset, document: { releases } }: Answer): boolean =>
  clockOffset < -60_000 && releases.some(({ embargoedUntil }) => embargoedUntil)

// A page that is prerendered in the background may never be seen: it asks for nothing until it is.
function activated(signal: AbortSignal): Promise<void> | undefined {
  const page = globalThis.document as (Document & { prerendering?: boolean }) | undefined
  if (!page?.prerendering) return undefined
  return new Promise((resolve) => page.addEventListener('prerenderingchange', () => resolve(), { once: true, signal }))
}
