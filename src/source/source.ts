import type { Feed, FeedDocument } from '../model/feed.js'
import { asFeedError, type FeedError } from '../model/feed-error.js'
import { gate } from '../model/visibility.js'
import { addMessage } from './errors.js'
import { isRetryable, MAX_ATTEMPTS, pause, retryDelay } from './retry.js'
import type { FeedState, Paging } from './state.js'

/** A page of a feed, and when it was loaded. */
export interface Answer {
  document: FeedDocument
  /** Milliseconds by which the clock of the server is ahead of ours; 0 where it does not say. */
  clockOffset: number
  /** When it was loaded, milliseconds since 1970 by our clock. */
  asOf: number
}

/** Loads and stores the pages of a source. */
export interface Loader {
  /** Absolute URL of the first page; absent for data that is at hand. */
  readonly url?: string
  /** @param url of the page; absent for data that is at hand */
  load: (signal: AbortSignal, url: string | undefined, revalidate: boolean) => Promise<Answer>
  /** Reads the last good copy of an earlier visit. */
  readCached?: () => Promise<Answer | undefined>
  /** Stores a good copy for a later visit. */
  writeCached?: (feed: Feed, asOf: number) => Promise<void>
}

/** Milliseconds after which a source without subscribers stops: a move in the DOM must not load it again. */
export const DISCONNECT_DELAY_MS = 250
/** Milliseconds before the copy of an earlier visit is shown: its releases may have been withdrawn since. */
export const CACHE_DELAY_MS = 300
/** Milliseconds that a failure waits for the copy of an earlier visit and for its message. */
const FALLBACK_TIMEOUT_MS = 1_000
/** A little less than the longest timer of a browser (2³¹ − 1). */
const MAX_TIMER_MS = 2e9
const MAX_PAGES = 50

type Listener = (state: FeedState) => void

/** What an element needs of a source, or of several as one. */
export type FeedSource = Pick<Source, 'state' | 'loadedAt' | 'subscribe' | 'refresh' | 'loadMore'>

/**
 * A source and its state, for all elements that show it. It loads while it has subscribers. Only the newest answer is
 * accepted; a failure never replaces a loaded feed; the end of an embargo or an expiry changes the state by itself.
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
  /** True while the feed is the copy of an earlier visit. */
  #isFromCache = false
  #error: FeedError | undefined
  #disconnectTimer: ReturnType<typeof setTimeout> | undefined
  #visibilityTimer: ReturnType<typeof setTimeout> | undefined

  /** @param onIdle called when the last subscriber has left for good */
  constructor(loader: Loader, onIdle?: () => void) {
    this.#loader = loader
    this.#onIdle = onIdle
  }

  /** Calls `listener` at every change of the state; returns the unsubscribe function. The first subscriber starts the loading. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener)
    clearTimeout(this.#disconnectTimer)
    if (!this.#run) this.refresh()
    return () => this.#unsubscribe(listener)
  }

  #unsubscribe(listener: Listener): void {
    if (!this.#listeners.delete(listener) || this.#listeners.size) return
    this.#disconnectTimer = setTimeout(() => this.#stop(), DISCONNECT_DELAY_MS)
  }

  #stop(): void {
    this.#run?.abort()
    this.#run = undefined
    clearTimeout(this.#visibilityTimer)
    this.#onIdle?.()
  }

  /** Loads the first page (again). The loaded feed stays until the answer is there. */
  refresh(): void {
    const again = Boolean(this.#run)
    this.#run?.abort()
    this.#run = new AbortController()
    this.loadedAt = Date.now()
    if (this.#paging === 'loading') this.#paging = 'more'
    if (this.state.status === 'error') this.#setError()
    const { signal } = this.#run
    ignoreRejection(this.#loadWithRetries(signal, again))
    if (!again) ignoreRejection(pause(CACHE_DELAY_MS, signal).then(() => this.#readCached(signal)))
  }

  #setError(error?: FeedError): void {
    this.#error = error
    this.#publish()
  }

  async #loadWithRetries(signal: AbortSignal, revalidate: boolean): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      const failure = await this.#attempt(signal, revalidate || attempt > 1)
      if (!failure || attempt >= MAX_ATTEMPTS || !isRetryable(failure)) return
      await pause(retryDelay(attempt, failure.retryAfter), signal)
    }
  }

  async #attempt(signal: AbortSignal, revalidate: boolean): Promise<FeedError | undefined> {
    try {
      this.#accept(await this.#loadPages(signal, revalidate))
      return undefined
    } catch (cause) {
      const error = await this.#prepareError(cause, this.#loader.url, signal)
      signal.throwIfAborted()
      // The same failure of several attempts is published once.
      if (this.#error?.message !== error.message) this.#setError(error)
      return error
    }
  }

  // The stored copy and the message are published with the failure; reading them is limited, since it may never end.
  async #prepareError(cause: unknown, url: string | undefined, signal: AbortSignal): Promise<FeedError> {
    const error = asFeedError(cause, url)
    const ready = Promise.all([this.#readCached(signal), addMessage(error)])
    await Promise.race([ready, pause(FALLBACK_TIMEOUT_MS, signal)]).catch(() => undefined)
    return error
  }

  // Loads as many pages as the reader has opened, so that a refresh removes none of them.
  async #loadPages(signal: AbortSignal, revalidate: boolean): Promise<Pages> {
    const count = this.#pages?.seen.size ?? 1
    for (let pages: Pages | undefined, next = this.#loader.url; ; next = pages.next) {
      pages = appendPage(pages, next, await this.#load(signal, next, revalidate))
      if (pages.next === undefined || pages.seen.size >= count) return pages
    }
  }

  async #load(...args: Parameters<Loader['load']>): Promise<Answer> {
    const answer = await this.#loader.load(...args)
    args[0].throwIfAborted()
    return answer
  }

  async #readCached(signal: AbortSignal): Promise<void> {
    const answer = this.#pages ? undefined : await this.#loader.readCached?.().catch(() => undefined)
    if (answer && !signal.aborted && !this.#pages) this.#setPages({ answer, seen: new Set(), next: undefined }, true)
  }

  #accept(pages: Pages): void {
    this.#setPages(pages, false)
    if (this.#feed) ignoreRejection(this.#loader.writeCached?.(this.#feed, pages.answer.asOf))
  }

  #setPages(pages: Pages, isFromCache: boolean): void {
    this.#pages = pages
    this.#isFromCache = isFromCache
    this.#error = undefined
    this.#paging = pages.next === undefined ? 'end' : 'more'
    this.#applyGate(pages.answer)
  }

  // The gate is applied to every answer, and again when an embargo ends or a release expires.
  #applyGate(answer: Answer): void {
    const now = Date.now() + answer.clockOffset
    const { feed, nextChange } = gate(answer.document, now)
    this.#feed = feed
    clearTimeout(this.#visibilityTimer)
    if (nextChange !== undefined)
      this.#visibilityTimer = setTimeout(() => this.#applyGate(answer), Math.min(nextChange - now, MAX_TIMER_MS))
    this.#publish()
  }

  /** Loads the next page and adds it to the feed; does nothing if there is none or it is loading. */
  async loadMore(): Promise<void> {
    const pages = this.#pages
    const signal = this.#run?.signal
    if (pages?.next === undefined || !signal || this.#paging === 'loading') return
    this.#paging = 'loading'
    this.#publish()
    try {
      this.#accept(appendPage(pages, pages.next, await this.#load(signal, pages.next, false)))
    } catch (cause) {
      const error = await this.#prepareError(cause, pages.next, signal)
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
    return error
      ? { status: 'stale', error, ...loaded }
      : { status: this.#isFromCache ? 'loading' : 'ready', ...loaded }
  }
}

// The result is in the state, or the run was aborted.
const ignoreRejection = (work: Promise<unknown> | undefined): void => void work?.catch(() => undefined)

/** The pages of a feed that are loaded. */
interface Pages {
  /** All pages merged. */
  answer: Answer
  /** Addresses of the pages. */
  seen: ReadonlySet<string | undefined>
  /** Address of the next page; undefined at the end. */
  next: string | undefined
}

// Ends a feed whose `next` leads back to a loaded page.
function appendPage(before: Pages | undefined, url: string | undefined, page: Answer): Pages {
  const { next } = page.document
  const seen = new Set([...(before?.seen ?? []), url])
  return {
    answer: before ? mergeAnswers(before.answer, page.document) : page,
    seen,
    next: seen.has(next) || seen.size >= MAX_PAGES ? undefined : next,
  }
}

const mergeAnswers = ({ document, ...rest }: Answer, { releases, warnings }: FeedDocument): Answer => ({
  ...rest,
  document: {
    ...document,
    releases: [...document.releases, ...releases],
    warnings: [...document.warnings, ...warnings],
  },
})
