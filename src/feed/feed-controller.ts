import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { FeedError } from '../model/feed-error.js'
import { parse } from './fetch-json.js'
import { keepFresh } from './refresh.js'
import type { Source } from './source.js'
import { feedOf, type FeedState } from './state.js'
import { sourceOf, sourceOfData } from './store.js'

/** What an element tells of its source: the common attributes `src`, `format`, `refresh` and the property `data`. */
export interface FeedHost extends ReactiveControllerHost, HTMLElement {
  src?: string | undefined
  format: string
  data?: unknown
  refresh?: number | undefined
}

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
  #wanted: readonly unknown[] = []
  #stop: () => void = () => undefined
  #switchedAt = 0
  #switchTimer: ReturnType<typeof setTimeout> | undefined

  /** @param onChange called with every new state, before the host renders it */
  constructor(host: FeedHost, onChange: (state: FeedState) => void) {
    this.#host = host
    this.#onChange = onChange
    host.addController(this)
  }

  hostConnected(): void {
    this.#host.requestUpdate()
  }

  hostDisconnected(): void {
    clearTimeout(this.#switchTimer)
    this.#stop()
    this.#stop = () => undefined
    this.#wanted = []
  }

  /** Compares what the host asks for with what is loaded. To be called in `willUpdate`, so that a state at hand is rendered at once. */
  sync(): void {
    const { data, src, format, refresh } = this.#host
    const inline = data === undefined && !src ? inlineJson(this.#host) : undefined
    const wanted = [
      data,
      data === undefined ? src : undefined,
      inline,
      format,
      refresh,
      this.#host.ownerDocument.baseURI,
    ]
    if (!this.#host.isConnected || wanted.every((value, i) => value === this.#wanted[i])) return
    this.#wanted = wanted
    this.#switchSoon()
  }

  #switchSoon(): void {
    clearTimeout(this.#switchTimer)
    const wait = this.#switchedAt + frame - Date.now()
    if (wait > 0) this.#switchTimer = setTimeout(() => this.#switch(), wait)
    else this.#switch()
  }

  #switch(): void {
    this.#switchedAt = Date.now()
    const source = this.#findSource()
    const stopOld = this.#stop
    this.#source = source
    this.#stop = () => undefined
    if (source) this.#follow(source)
    else if (this.state.status !== 'error') this.#set({ status: 'idle' })
    stopOld()
  }

  #follow(source: Source): void {
    const leave = source.subscribe((state) => this.#land(state))
    const rest = keepFresh(source, this.#host.refresh)
    this.#stop = () => {
      leave()
      rest()
    }
    this.#land(source.state)
  }

  #findSource(): Source | undefined {
    const { data, src, format } = this.#host
    if (data !== undefined) return sourceOfData(() => data, format)
    if (src) return this.#sourceOfSrc(src, format)
    const inline = inlineJson(this.#host)
    return inline === undefined ? undefined : sourceOfData(() => parse(inline), format)
  }

  #sourceOfSrc(src: string, format: string): Source | undefined {
    try {
      return sourceOf(new URL(src, this.#host.ownerDocument.baseURI).href, format)
    } catch (cause) {
      const error = new FeedError('network', `src="${src}" is no address. Write the URL of the JSON.`, {
        url: src,
        cause,
      })
      this.#land({ status: 'error', error })
      return undefined
    }
  }

  #land(state: FeedState): void {
    this.#set(keepShown(state, this.state))
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
  more(): Promise<void> {
    return this.#source?.more() ?? Promise.resolve()
  }
}

// The source may know nothing yet, or nothing good: then what the element showed before goes on standing.
function keepShown(state: FeedState, before: FeedState): FeedState {
  const feed = feedOf(before)
  if (!feed) return state
  if (state.status === 'loading') return { ...state, feed }
  return state.status === 'error' ? { ...state, status: 'stale', feed, paging: 'end', asOf: Date.now() } : state
}

const inlineJson = (host: HTMLElement): string | undefined =>
  host.querySelector(':scope > script[type="application/json"]')?.textContent ?? undefined
