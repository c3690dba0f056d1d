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
  remember?: (state: Extract<FeedState, { status: 'ready' }>, answer: Answer) => void
}

/** How long a source without subscribers waits before it stops: a move in the DOM must not load again. */
export const grace = 250
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
  #answer: Answer | undefined
  #feed: Feed | undefined
  #run: AbortController | undefined
  #pages = new Set<string>()
  #paging: Paging = 'end'
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
    if (this.state.status === 'error') this.#reset()
    void this.#loadFirst(this.#run.signal, again)
    if (!again) void this.#recall(this.#run.signal)
  }

  #reset(): void {
    this.#error = undefined
    this.#publish()
  }

  async #loadFirst(signal: AbortSignal, revalidate: boolean): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        const answer = await this.#loader.load(signal, { revalidate: revalidate || attempt > 1 })
        if (signal.aborted) return
        this.#pages = new Set(this.#loader.url === undefined ? [] : [this.#loader.url])
        this.#land(answer)
        if (this.state.status === 'ready') this.#loader.remember?.(this.state, answer)
        return
      } catch (error) {
        if (signal.aborted) return
        const failure = asFeedError(error, this.#loader.url)
        this.#fail(failure)
        if (attempt >= tries || !isPassing(failure)) return
        await pause(retryDelay(attempt, failure.retryAfter), signal).catch(() => undefined)
        if (signal.aborted) return
      }
    }
  }

  async #recall(signal: AbortSignal): Promise<void> {
    const answer = await this.#loader.recall?.().catch(() => undefined)
    if (answer && !signal.aborted && !this.#answer) this.#open(answer)
  }

  #land(answer: Answer): void {
    this.#error = undefined
    this.#open(answer)
  }

  #open(answer: Answer): void {
    this.#answer = answer
    this.#paging = this.#nextUrl() === undefined ? 'end' : 'more'
    this.#passGate(answer)
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

  // The same failure, try after try, is one failure.
  #fail(error: FeedError): void {
    if (this.#error?.message === error.message) return
    this.#error = error
    this.#publish()
  }

  /** Loads the next page and adds it to the feed; does nothing where there is none or it is on its way. */
  async more(): Promise<void> {
    const url = this.#nextUrl()
    const signal = this.#run?.signal
    if (url === undefined || !signal || this.#paging === 'loading') return
    this.#paging = 'loading'
    this.#publish()
    try {
      const answer = await this.#loader.load(signal, { url, revalidate: false })
      if (signal.aborted || !this.#answer) return
      this.#pages.add(url)
      this.#land({ ...this.#answer, document: joined(this.#answer.document, answer.document) })
    } catch (error) {
      if (signal.aborted) return
      this.#paging = 'more'
      this.#fail(asFeedError(error, url))
    }
  }

  // A feed whose `next` leads back to a page that was seen would go on for ever.
  #nextUrl(): string | undefined {
    const next = this.#answer?.document.next
    return next === undefined || this.#pages.has(next) || this.#pages.size >= maxPages ? undefined : next
  }

  #publish(): void {
    this.state = this.#nextState()
    for (const listener of [...this.#listeners]) listener(this.state)
  }

  #nextState(): FeedState {
    const feed = this.#feed
    const error = this.#error
    if (!feed) return error ? { status: 'error', error } : { status: 'loading' }
    const asOf = this.#answer?.asOf ?? 0
    return error
      ? { status: 'stale', feed, paging: this.#paging, error, asOf }
      : { status: 'ready', feed, paging: this.#paging }
  }
}

function joined(first: FeedDocument, next: FeedDocument): FeedDocument {
  return {
    ...first,
    next: next.next,
    releases: [...first.releases, ...next.releases],
    warnings: [...first.warnings, ...next.warnings],
  }
}

function asFeedError(error: unknown, url: string | undefined): FeedError {
  if (error instanceof FeedError) return error
  return new FeedError('format', `The source could not be read: ${String(error)}. Please report this with the JSON.`, {
    url,
    cause: error,
  })
}
