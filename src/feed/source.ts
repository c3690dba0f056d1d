import type { Feed, FeedDocument } from '../model/feed.js'
import { FeedError } from '../model/feed-error.js'
import { gate } from '../model/gate.js'
import { isPassing, pause, retryDelay, tries } from './retry.js'
import type { FeedState, Paging } from './state.js'

/** A page of a feed as it was read, and when. */
export interface Answer {
  document: FeedDocument
  /** Milliseconds by which the clock of the server is ahead of ours; 0 where it does not say. */
  clockOffset: number
  /** When it was got, milliseconds since 1970 by our clock. */
  asOf: number
}

/** Where a source gets its pages from. */
export interface Loader {
  /** Absolute URL of the first page; absent for data that is at hand. */
  readonly url?: string
  load: (signal: AbortSignal, page: { url?: string | undefined; revalidate: boolean }) => Promise<Answer>
  /** The last good copy of an earlier visit. */
  recall?: () => Promise<Answer | undefined>
  /** Keeps a good copy for a later visit. */
  remember?: (feed: Feed, asOf: number) => Promise<void>
}

/** How long a source without subscribers waits before it stops: a move in the DOM must not load again. */
export const grace = 250
/** How long the source has before the copy of an earlier visit is shown: what it holds may have been withdrawn since. */
export const headStart = 300
const patience = 1_000
const maxTimer = 2 ** 31 - 1
const maxPages = 50

type Listener = (state: FeedState) => void

/**
 * One source and all that is known of it, for all elements that show it. It loads while it has subscribers; only the
 * newest answer lands; a failure never replaces what was loaded; time (an embargo, an expiry) changes the state by itself.
 */
export class Source {
  state: FeedState = { status: 'loading' }
  /** When it last began to load, milliseconds since 1970. */
  loadedAt = 0
  readonly #loader: Loader
  readonly #onIdle: () => void
  readonly #listeners = new Set<Listener>()
  #pages: Pages | undefined
  #feed: Feed | undefined
  #run: AbortController | undefined
  /** How many pages the reader has unfolded. */
  #wanted = 1
  #paging: Paging = 'end'
  /** True while there is nothing but the last good copy. */
  #recalled = false
  #error: FeedError | undefined
  #graceTimer: ReturnType<typeof setTimeout> | undefined
  #gateTimer: ReturnType<typeof setTimeout> | undefined

  /** @param onIdle called when the last subscriber has left for good */
  constructor(loader: Loader, onIdle: () => void = () => undefined) {
    this.#loader = loader
    this.#onIdle = onIdle
  }

  /** Calls `listener` at every change, from now on; returns the way to stop. The first subscriber starts the loading. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener)
    clearTimeout(this.#graceTimer)
    if (!this.#run) this.refresh()
    return () => this.#unsubscribe(listener)
  }

  #unsubscribe(listener: Listener): void {
    if (!this.#listeners.delete(listener) || this.#listeners.size) return
    this.#graceTimer = setTimeout(() => this.#stop(), grace)
  }

  #stop(): void {
    this.#run?.abort()
    this.#run = undefined
    clearTimeout(this.#gateTimer)
    this.#onIdle()
  }

  /** Loads the first page (again). What is shown stays until the answer is there. */
  refresh(): void {
    const again = this.#run !== undefined
    this.#run?.abort()
    this.#run = new AbortController()
    this.loadedAt = Date.now()
    if (this.#paging === 'loading') this.#paging = 'more'
    if (this.state.status === 'error') this.#reset()
    const { signal } = this.#run
    void this.#loadAgain(signal, again).catch(() => undefined)
    if (!again)
      void pause(headStart, signal)
        .then(() => this.#recall(signal))
        .catch(() => undefined)
  }

  #reset(): void {
    this.#error = undefined
    this.#publish()
  }

  async #loadAgain(signal: AbortSignal, revalidate: boolean): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      const failure = await this.#try(signal, revalidate || attempt > 1)
      if (!failure || signal.aborted || attempt >= tries || !isPassing(failure)) return
      await pause(retryDelay(attempt, failure.retryAfter), signal)
    }
  }

  async #try(signal: AbortSignal, revalidate: boolean): Promise<FeedError | undefined> {
    try {
      const pages = await this.#loadPages(signal, revalidate)
      if (!signal.aborted) this.#land(pages)
      return undefined
    } catch (error) {
      const failure = asFeedError(error, this.#loader.url)
      // A copy that is at hand comes before the news of the failure; storage may be slow, or never answer.
      await Promise.race([this.#recall(signal), pause(patience, signal)]).catch(() => undefined)
      if (!signal.aborted) this.#fail(failure)
      return failure
    }
  }

  // As many pages as the reader has unfolded, so that looking for news folds nothing.
  async #loadPages(signal: AbortSignal, revalidate: boolean): Promise<Pages> {
    let pages = begun(await this.#loader.load(signal, { revalidate }), this.#loader.url)
    while (pages.seen.size < this.#wanted && pages.next !== undefined) {
      pages = joined(pages, await this.#loader.load(signal, { url: pages.next, revalidate }))
    }
    return pages
  }

  async #recall(signal: AbortSignal): Promise<void> {
    const answer = this.#pages ? undefined : await this.#loader.recall?.().catch(() => undefined)
    if (answer && !signal.aborted && !this.#pages) {
      this.#recalled = true
      this.#open({ ...begun(answer, this.#loader.url), next: undefined })
    }
  }

  #land(pages: Pages): void {
    this.#error = undefined
    this.#recalled = false
    this.#open(pages)
    if (this.#feed) this.#loader.remember?.(this.#feed, pages.answer.asOf).catch(() => undefined)
  }

  #open(pages: Pages): void {
    this.#pages = pages
    this.#paging = pages.next === undefined ? 'end' : 'more'
    this.#passGate(pages.answer)
  }

  // The same failure, try after try, is one failure.
  #fail(error: FeedError): void {
    if (this.#error?.message === error.message) return
    this.#error = error
    this.#publish()
  }

  // What may be seen changes with the answer and, at the end of an embargo or at an expiry, with time.
  #passGate(answer: Answer): void {
    const now = Date.now() + answer.clockOffset
    const { feed, nextChange } = gate(answer.document, now)
    this.#feed = feed
    clearTimeout(this.#gateTimer)
    if (nextChange !== undefined)
      this.#gateTimer = setTimeout(() => this.#passGate(answer), Math.min(nextChange - now, maxTimer))
    this.#publish()
  }

  /** Loads the next page and adds it to the feed; does nothing where there is none or it is on its way. */
  async more(): Promise<void> {
    const pages = this.#pages
    const signal = this.#run?.signal
    if (pages?.next === undefined || !signal || this.#paging === 'loading') return
    this.#paging = 'loading'
    this.#publish()
    try {
      const answer = await this.#loader.load(signal, { url: pages.next, revalidate: false })
      if (signal.aborted) return
      const all = joined(pages, answer)
      this.#wanted = all.seen.size
      this.#land(all)
    } catch (error) {
      if (signal.aborted) return
      this.#paging = 'more'
      this.#fail(asFeedError(error, pages.next))
      this.#publish()
    }
  }

  #publish(): void {
    this.state = this.#nextState()
    for (const listener of [...this.#listeners]) listener(this.state)
  }

  #nextState(): FeedState {
    const feed = this.#feed
    const error = this.#error
    if (!feed) return error ? { status: 'error', error } : { status: 'loading' }
    const asOf = this.#pages?.answer.asOf ?? 0
    if (error) return { status: 'stale', feed, paging: this.#paging, error, asOf }
    return this.#recalled ? { status: 'loading', feed } : { status: 'ready', feed, paging: this.#paging }
  }
}

/** What was read of a feed so far. */
interface Pages {
  /** All pages as one. */
  answer: Answer
  /** Addresses of the pages that were read. */
  seen: ReadonlySet<string>
  /** Address of the page that follows; absent at the end. */
  next: string | undefined
}

const begun = (answer: Answer, url = ''): Pages => follow(answer, answer.document.next, new Set([url]))

function joined({ answer, seen, next = '' }: Pages, { document }: Answer): Pages {
  const releases = [...answer.document.releases, ...document.releases]
  const warnings = [...answer.document.warnings, ...document.warnings]
  return follow(
    { ...answer, document: { ...answer.document, releases, warnings } },
    document.next,
    new Set([...seen, next]),
  )
}

// A feed whose `next` leads back to a page that was read would go on for ever.
const follow = (answer: Answer, next: string | undefined, seen: ReadonlySet<string>): Pages => ({
  answer,
  seen,
  next: next === undefined || seen.has(next) || seen.size >= maxPages ? undefined : next,
})

function asFeedError(error: unknown, url: string | undefined): FeedError {
  if (error instanceof FeedError) return error
  return new FeedError('format', `The source could not be read: ${String(error)}. Please report this with the JSON.`, {
    url,
    cause: error,
  })
}
