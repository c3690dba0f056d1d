import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Feed } from '../model/feed.js'
import type { FeedContext } from './context.js'
import { FeedContextConsumer } from './context-consumer.js'
import { startPolling } from './polling.js'
import { isSameRequest, sourceFor, sourceRequest, type SourceRequest } from './source-request.js'
import type { FeedSource } from './source.js'
import { feedOf, type FeedState } from './state.js'

/** An element that shows a source: the common attributes `src`, `format`, `refresh` and the property `data`. */
export interface FeedHost extends ReactiveControllerHost, HTMLElement {
  src?: string | undefined
  format: string
  data?: unknown
  refresh?: number | undefined
  /** A source that another element shows already. */
  feedSource?: FeedSource | undefined
}

/** Least time between two switches of the source: of many changes in one frame only the first and the last load. */
const SWITCH_INTERVAL_MS = 16

/**
 * Gives an element the state of its source. A loaded feed stays while another source loads, and when that fails.
 */
export class FeedController implements ReactiveController {
  state: FeedState = { status: 'idle' }
  readonly #host: FeedHost
  readonly #context: FeedContextConsumer
  readonly #onChange: (state: FeedState) => void
  #source: FeedSource | undefined
  #request: SourceRequest | undefined
  #unsubscribe: (() => void) | undefined
  /** Runs from a switch until the next is allowed. */
  #switchTimer: ReturnType<typeof setTimeout> | undefined
  #isDue = false

  /** @param onChange called with every new state, before the host renders it */
  constructor(host: FeedHost, onChange: (state: FeedState) => void) {
    this.#host = host
    this.#onChange = onChange
    this.#context = new FeedContextConsumer(host)
    host.addController(this)
  }

  /** The feed of the state, where it has one. */
  get feed(): Feed | undefined {
    return feedOf(this.state)
  }

  /** Context of the `<iom-feed>` around the host. */
  get context(): FeedContext | undefined {
    return this.#context.value
  }

  /** The source of the host, for an element inside it that shows the same. */
  get feedSource(): FeedSource | undefined {
    return this.#source
  }

  hostConnected(): void {
    const update = (): void => this.#host.requestUpdate()
    const page = this.#host.ownerDocument
    if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', update, { once: true })
    update()
  }

  hostDisconnected(): void {
    clearTimeout(this.#switchTimer)
    this.#switchTimer = undefined
    this.#unsubscribe?.()
    this.#unsubscribe = undefined
    this.#request = undefined
  }

  /** Switches to the source that the host asks for. Call it in `willUpdate`, so that a loaded state is rendered at once. */
  sync(): void {
    if (!this.#host.isConnected) return
    const request = sourceRequest(this.#host, this.context)
    if (this.#request && isSameRequest(request, this.#request)) return
    this.#request = request
    // A timer, not a comparison of clocks: a thousand changes in a chain of microtasks may last longer than a frame.
    if (this.#switchTimer === undefined) this.#switch(request)
    else this.#isDue = true
  }

  #switch(request: SourceRequest): void {
    this.#isDue = false
    const unsubscribeOld = this.#unsubscribe
    this.#source = sourceFor(request)
    if (this.#source) this.#delayNextSwitch()
    this.#unsubscribe = this.#source && this.#subscribe(this.#source, request.refresh)
    if (!this.#source) this.#set({ status: request.isAwaited ? 'loading' : 'idle' })
    unsubscribeOld?.()
  }

  // A tag that had no source, since its `<iom-feed>` came after it, need not wait.
  #delayNextSwitch(): void {
    this.#switchTimer = setTimeout(() => {
      this.#switchTimer = undefined
      if (this.#isDue && this.#request) this.#switch(this.#request)
    }, SWITCH_INTERVAL_MS)
  }

  #subscribe(source: FeedSource, refresh: number | undefined): () => void {
    const accept = (state: FeedState): void => this.#set(keepLoadedFeed(state, this.state))
    const unsubscribe = source.subscribe(accept)
    const stopPolling = startPolling(source, refresh)
    accept(source.state)
    return () => {
      unsubscribe()
      stopPolling()
    }
  }

  #set(state: FeedState): void {
    this.state = state
    this.#onChange(state)
    this.#host.requestUpdate()
  }

  /** Loads the source again, for a reader who asks. */
  retry(): void {
    this.#source?.refresh()
  }

  /** Loads the next page of the source. */
  async loadMore(): Promise<void> {
    await this.#source?.loadMore()
  }
}

// A source that has loaded nothing yet, or failed, does not replace the feed that is shown.
function keepLoadedFeed(state: FeedState, before: FeedState): FeedState {
  if (!('feed' in before) || !before.feed || 'feed' in state || state.status === 'idle') return state
  const shown = { feed: before.feed, asOf: before.asOf ?? 0, paging: 'end' } as const
  return state.status === 'loading' ? { ...state, ...shown } : { ...state, ...shown, status: 'stale' }
}
