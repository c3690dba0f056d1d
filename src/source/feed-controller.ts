import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { failure } from './errors.js'
import { feedAround, type FeedSource } from './feed-around.js'
import { parse } from './fetch-json.js'
import { keepFresh } from './polling.js'
import type { Source } from './source.js'
import type { FeedState } from './state.js'
import { sourceOf, sourceOfData } from './store.js'

/** What an element tells of its source: the common attributes `src`, `format`, `refresh` and the property `data`. */
export interface FeedHost extends ReactiveControllerHost, HTMLElement {
  src?: string | undefined
  format: string
  data?: unknown
  refresh?: number | undefined
}

/** What an element asks for. Of the first three at most one is there. */
type Wish = readonly [
  data: unknown,
  src: string | undefined,
  inline: string | undefined,
  format: string,
  refresh: number | undefined,
  base: string,
]

// Twenty changes of `src` in one frame are one change: only the first and the last may cost a request.
const frame = 16

/**
 * Gives an element the state of its source: `data` before `src` before an inline `<script type="application/json">`.
 * What was shown stays while another source loads, and when that fails.
 */
export class FeedController implements ReactiveController {
  state: FeedState = { status: 'idle' }
  readonly #host: FeedHost
  readonly #onChange: (state: FeedState) => void
  #source: Source | undefined
  #wish: Wish | undefined
  #stop: (() => void) | undefined
  /** Runs from a switch until the next is allowed. */
  #frameTimer: ReturnType<typeof setTimeout> | undefined
  #isDue = false

  /** @param onChange called with every new state, before the host renders it */
  constructor(host: FeedHost, onChange: (state: FeedState) => void) {
    this.#host = host
    this.#onChange = onChange
    host.addController(this)
  }

  hostConnected(): void {
    const update = (): void => this.#host.requestUpdate()
    const page = this.#host.ownerDocument
    if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', update, { once: true })
    update()
  }

  hostDisconnected(): void {
    clearTimeout(this.#frameTimer)
    this.#frameTimer = undefined
    this.#stop?.()
    this.#stop = undefined
    this.#wish = undefined
  }

  /** Compares what the host asks for with what is loaded. To be called in `willUpdate`, so that a state at hand is rendered at once. */
  sync(): void {
    const before = this.#wish
    const wish = wishOf(this.#host)
    if (!this.#host.isConnected || (before && wish.every((value, i) => Object.is(value, before[i])))) return
    this.#wish = wish
    // A timer, and no comparison of clocks: a thousand changes in a chain of microtasks may last longer than a frame.
    if (this.#frameTimer === undefined) this.#switch(wish)
    else this.#isDue = true
  }

  #switch(wish: Wish): void {
    this.#isDue = false
    this.#frameTimer = setTimeout(() => {
      this.#frameTimer = undefined
      if (this.#isDue && this.#wish) this.#switch(this.#wish)
    }, frame)
    const stopOld = this.#stop
    this.#source = sourceFor(wish)
    this.#stop = this.#source && this.#follow(this.#source, wish)
    if (!this.#source) this.#set({ status: 'idle' })
    stopOld?.()
  }

  #follow(source: Source, [, , , , refresh]: Wish): () => void {
    const land = (state: FeedState): void => this.#set(keepShown(state, this.state))
    const leave = source.subscribe(land)
    const rest = keepFresh(source, refresh)
    land(source.state)
    return () => {
      leave()
      rest()
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
  async more(): Promise<void> {
    await this.#source?.more()
  }
}

// A host without a source of its own takes that of the `iom-feed` around it.
function wishOf(host: FeedHost): Wish {
  const hasOwn = host.data !== undefined || host.src
  const inline = hasOwn ? undefined : inlineJson(host)
  const around = hasOwn || inline !== undefined ? undefined : feedAround(host)
  const { data, src, format = 'auto', refresh }: FeedSource = around ?? host
  return [data, data === undefined ? src : undefined, inline, format, refresh, host.ownerDocument.baseURI]
}

function sourceFor([data, src, inline, format, , base]: Wish): Source | undefined {
  if (data !== undefined) return sourceOfData(() => data, format, base)
  if (src) return URL.canParse(src, base) ? sourceOf(new URL(src, base).href, format) : noSource(src)
  return inline === undefined ? undefined : sourceOfData(() => parse(inline), format, base)
}

const noSource = (src: string): Source =>
  sourceOfData(() => {
    throw failure('network', { url: src })
  }, '')

// The source may know nothing yet, or nothing good: then what the element showed before goes on standing.
function keepShown(state: FeedState, before: FeedState): FeedState {
  if (!('feed' in before) || !before.feed || 'feed' in state || state.status === 'idle') return state
  const shown = { feed: before.feed, asOf: before.asOf ?? 0, paging: 'end' } as const
  return state.status === 'loading' ? { ...state, ...shown } : { ...state, ...shown, status: 'stale' }
}

// While the page is still arriving, the script may be there in part.
const inlineJson = (host: HTMLElement): string | undefined =>
  host.ownerDocument.readyState === 'loading'
    ? undefined
    : (host.querySelector(':scope > script[type="application/json"]')?.textContent ?? undefined)
