import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { FeedError } from '../model/feed-error.js'
import { feedAround, type FeedSource } from './feed-around.js'
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
  /** Runs from a switch until the next is allowed. */
  #frameTimer: ReturnType<typeof setTimeout> | undefined
  #isDue = false
  #shownAt = 0

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
    this.#stop()
    this.#stop = () => undefined
    this.#wanted = []
  }

  // A host without a source of its own takes that of the `iom-feed` around it.
  get #asked(): FeedSource & { format: string } {
    const host = this.#host
    const around = host.data === undefined && !host.src && inlineJson(host) === undefined ? feedAround(host) : undefined
    return around ? { ...pick(around), format: around.format ?? 'auto' } : host
  }

  /** Compares what the host asks for with what is loaded. To be called in `willUpdate`, so that a state at hand is rendered at once. */
  sync(): void {
    const { data, src, format, refresh } = this.#asked
    const inline = data === undefined && !src ? inlineJson(this.#host) : undefined
    const wanted = [
      data,
      data === undefined ? src : undefined,
      inline,
      format,
      refresh,
      this.#host.ownerDocument.baseURI,
    ]
    if (!this.#host.isConnected || wanted.every((value, i) => Object.is(value, this.#wanted[i]))) return
    this.#wanted = wanted
    this.#switchSoon()
  }

  // A timer, and no comparison of clocks: a thousand changes in a chain of microtasks may last longer than a frame.
  #switchSoon(): void {
    this.#isDue = true
    if (this.#frameTimer === undefined) this.#switch()
  }

  #switch(): void {
    this.#frameTimer = undefined
    if (!this.#isDue) return
    this.#isDue = false
    this.#frameTimer = setTimeout(() => this.#switch(), frame)
    const stopOld = this.#stop
    this.#stop = () => undefined
    this.#source = undefined
    try {
      this.#source = this.#findSource()
      if (this.#source) this.#follow(this.#source)
      else this.#set({ status: 'idle' })
    } catch (error) {
      this.#land({ status: 'error', error: error as FeedError })
    }
    stopOld()
  }

  #follow(source: Source): void {
    const leave = source.subscribe((state) => this.#land(state))
    const rest = keepFresh(source, this.#asked.refresh)
    this.#stop = () => {
      leave()
      rest()
    }
    this.#land(source.state)
  }

  #findSource(): Source | undefined {
    const { data, src, format } = this.#asked
    if (data !== undefined) return sourceOfData(() => data, format)
    if (src) return this.#sourceOfSrc(src, format)
    const inline = inlineJson(this.#host)
    return inline === undefined ? undefined : sourceOfData(() => parse(inline), format)
  }

  #sourceOfSrc(src: string, format: string): Source {
    try {
      return sourceOf(new URL(src, this.#host.ownerDocument.baseURI).href, format)
    } catch (cause) {
      throw new FeedError('network', `src="${src}" is no address. Write the URL of the JSON.`, { url: src, cause })
    }
  }

  #land(state: FeedState): void {
    if (state.status === 'ready') this.#shownAt = Date.now()
    this.#set(keepShown(state, this.state, this.#shownAt))
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
function keepShown(state: FeedState, before: FeedState, shownAt: number): FeedState {
  const feed = feedOf(before)
  if (!feed) return state
  if (state.status === 'loading') return { feed, ...state }
  if (state.status !== 'error') return state
  return { ...state, status: 'stale', feed, paging: 'end', asOf: 'asOf' in before ? before.asOf : shownAt }
}

// While the page is still arriving, the script may be there in part.
const inlineJson = (host: HTMLElement): string | undefined =>
  host.ownerDocument.readyState === 'loading'
    ? undefined
    : (host.querySelector(':scope > script[type="application/json"]')?.textContent ?? undefined)

const pick = ({ src, data, refresh }: FeedSource): FeedSource => ({ src, data, refresh })
