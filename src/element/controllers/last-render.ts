import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Feed } from '../../model/feed.js'
import { asFeedError } from '../../model/feed-error.js'
import { feedOf, type FeedState, type Loaded } from '../../source/state.js'
import { statusOf, type RenderResult, type Status } from '../feed-view.js'

/** A state and what the tag made of it. */
interface Rendering {
  state: FeedState
  result: RenderResult | undefined
}

/**
 * Error boundary. A feed that the tag fails to render is replaced by the last rendering, unless the feed withdraws a
 * release of it; then the tag shows an error.
 */
export class LastRenderController implements ReactiveController {
  /** Rendering in progress. */
  current: Rendering = { state: { status: 'idle' }, result: undefined }
  /** Last rendering on the page. */
  shown: Rendering = this.current
  readonly #host: ReactiveControllerHost & { src?: string | undefined }

  constructor(host: ReactiveControllerHost & { src?: string | undefined }) {
    this.#host = host
    host.addController(this)
  }

  /** True while one state replaces another. */
  get isNew(): boolean {
    return this.shown.state !== this.current.state
  }

  /** True while one feed replaces another. */
  get isNewFeed(): boolean {
    return Boolean(feedOf(this.shown.state)) && this.isNew
  }

  /** Makes a state the one to render. */
  commit(state: FeedState): void {
    this.current = { ...this.current, state }
    this.#host.requestUpdate()
  }

  /** Makes the result of a loaded state; on an error restores the last rendering. Returns the status. */
  prepare(renderFeed: (loaded: Loaded) => RenderResult): Status {
    const { state } = this.current
    try {
      const { feed, asOf = 0, paging = 'end' } = state as Partial<Loaded>
      this.current = { state, result: feed && renderFeed({ feed, asOf, paging }) }
    } catch (error) {
      this.restore(error)
    }
    return this.#status
  }

  /** Makes the last rendering the current one, with an error; returns the status. */
  restore(cause: unknown): Status {
    const error = asFeedError(cause, this.#host.src)
    const { state, result } = this.shown
    const feed = feedOf(state)
    const isUsable = feed && !withdraws(feedOf(this.current.state), feed)
    this.current = isUsable
      ? { state: { ...state, status: 'stale', error } as FeedState, result }
      : { state: { status: 'error', error }, result: undefined }
    return this.#status
  }

  get #status(): Status {
    return statusOf(this.current.state, this.current.result)
  }

  hostUpdated(): void {
    this.shown = this.current
  }
}

/** True if a newer feed withdraws a release of an older one. */
const withdraws = (newer: Feed | undefined, { releases }: Feed): boolean =>
  newer?.releases.some(
    ({ id, status }) => status === 'canceled' && releases.some((one) => one.id === id && one.status !== status),
  ) ?? false
