import type { Feed, FeedDocument } from '../model/feed.js'
import { asFeedError, type FeedError } from '../model/feed-error.js'
import { gate } from '../model/visibility.js'
import { inWords } from './errors.js'
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
  /** @param url of the page; absent for data that is at hand */
  load: (signal: AbortSignal, url: string | undefined, revalidate: boolean) => Promise<Answer>
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
/** Milliseconds, a little less than the longest timer of a browser (2³¹ − 1). */
const maxTimer = 2e9
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
  readonly #onIdle: (() => void) | undefined
  readonly #listeners = new Set<Listener>()
  #pages: Pages | undefined
  #feed: Feed | undefined
  #run: AbortController | undefined
  #paging: Paging = 'end'
  /** True while there is nothing but the last good copy. */
  #recalled = false
  #error: FeedError | undefined
  #graceTimer: ReturnType<typeof setTimeout> | undefined
  #gateTimer: ReturnType<typeof setTimeout> | undefined

  /** @param onIdle called when the last subscriber has left for good */
  constructor(loader: Loader, onIdle?: () => void) {
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
    this.#onIdle?.()
  }

  /** Loads the first page (again). What is shown stays until the answer is there. */
  refresh(): void {
    const again = Boolean(this.#run)
    this.#run?.abort()
    this.#run = new AbortController()
    this.loadedAt = Date.now()
    if (this.#paging === 'loading') this.#paging = 'more'
    if (this.state.status === 'error') this.#setError()
    const { signal } = this.#run
    quietly(this.#loadAgain(signal, again))
    if (!again) quietly(pause(headStart, signal).then(() => this.#recall(signal)))
  }

  #setError(error?: FeedError): void {
    this.#error = error
    this.#publish()
  }

  async #loadAgain(signal: AbortSignal, revalidate: boolean): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      const failure = await this.#try(signal, revalidate || attempt > 1)
      if (!failure || attempt >= tries || !isPassing(failure)) return
      await pause(retryDelay(attempt, failure.retryAfter), signal)
    }
  }

  async #try(signal: AbortSignal, revalidate: boolean): Promise<FeedError | undefined> {
    try {
      this.#land(await this.#loadPages(signal, revalidate))
      return undefined
    } catch (cause) {
      const error = await this.#toTell(cause, this.#loader.url, signal)
      signal.throwIfAborted()
      // The same failure, try after try, is one failure.
      if (this.#error?.message !== error.message) this.#setError(error)
      return error
    }
  }

  // A copy that is at hand, and its words, come before the news of a failure; what they are in may never answer.
  async #toTell(cause: unknown, url: string | undefined, signal: AbortSignal): Promise<FeedError> {
    const error = asFeedError(cause, url)
    const ready = Promise.all([this.#recall(signal), inWords(error)])
    await Promise.race([ready, pause(patience, signal)]).catch(() => undefined)
    return error
  }

  // As many pages as the reader has unfolded, so that looking for news folds nothing.
  async #loadPages(signal: AbortSignal, revalidate: boolean): Promise<Pages> {
    const count = this.#pages?.seen.size ?? 1
    for (let pages: Pages | undefined, next = this.#loader.url; ; next = pages.next) {
      pages = joined(pages, next, await this.#load(signal, next, revalidate))
      if (pages.next === undefined || pages.seen.size >= count) return pages
    }
  }

  async #load(...asked: Parameters<Loader['load']>): Promise<Answer> {
    const answer = await this.#loader.load(...asked)
    asked[0].throwIfAborted()
    return answer
  }

  async #recall(signal: AbortSignal): Promise<void> {
    const answer = this.#pages ? undefined : await this.#loader.recall?.().catch(() => undefined)
    if (answer && !signal.aborted && !this.#pages) this.#open({ answer, seen: new Set(), next: undefined }, true)
  }

  #land(pages: Pages): void {
    this.#open(pages, false)
    if (this.#feed) quietly(this.#loader.remember?.(this.#feed, pages.answer.asOf))
  }

  #open(pages: Pages, recalled: boolean): void {
    this.#pages = pages
    this.#recalled = recalled
    this.#error = undefined
    this.#paging = pages.next === undefined ? 'end' : 'more'
    this.#passGate(pages.answer)
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
      this.#land(joined(pages, pages.next, await this.#load(signal, pages.next, false)))
    } catch (cause) {
      const error = await this.#toTell(cause, pages.next, signal)
      if (signal.aborted) return
      this.#paging = 'more'
      this.#setError(error)
    }
  }

  #publish(): void {
    this.state = this.#nextState()
    for (const listener of [...this.#listeners]) listener(this.state)
  }

  #nextState(): FeedState {
    const error = this.#error
    if (!this.#feed) return error ? { status: 'error', error } : { status: 'loading' }
    const loaded = { feed: this.#feed, paging: this.#paging, asOf: this.#pages?.answer.asOf ?? 0 }
    return error ? { status: 'stale', error, ...loaded } : { status: this.#recalled ? 'loading' : 'ready', ...loaded }
  }
}

// What becomes of it is in the state, or it was given up.
const quietly = (work: Promise<unknown> | undefined): void => void work?.catch(() => undefined)

/** What was read of a feed so far. */
interface Pages {
  /** All pages as one. */
  answer: Answer
  /** Addresses of the pages that were read. */
  seen: ReadonlySet<string | undefined>
  /** Address of the page that follows; absent at the end. */
  next: string | undefined
}

// A feed whose `next` leads back to a page that was read would go on for ever.
function joined(before: Pages | undefined, url: string | undefined, page: Answer): Pages {
  const { next } = page.document
  const seen = new Set([...(before?.seen ?? []), url])
  return {
    answer: before ? longer(before.answer, page.document) : page,
    seen,
    next: seen.has(next) || seen.size >= maxPages ? undefined : next,
  }
}

const longer = ({ document, ...rest }: Answer, { releases, warnings }: FeedDocument): Answer => ({
  ...rest,
  document: {
    ...document,
    releases: [...document.releases, ...releases],
    warnings: [...document.warnings, ...warnings],
  },
})
