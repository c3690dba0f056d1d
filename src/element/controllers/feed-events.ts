import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { FeedError } from '../../model/feed-error.js'
import { feedOf } from '../../source/state.js'
import { IomErrorEvent, IomLoadEvent } from '../events.js'
import type { LastRenderController } from './last-render.js'

type Host = ReactiveControllerHost & HTMLElement & { src?: string | undefined }

/** Dispatches `iom-load` and `iom-error` after the rendering, once for each feed and each error. */
export class FeedEventsController implements ReactiveController {
  readonly #host: Host
  readonly #rendering: Pick<LastRenderController, 'current'>
  #lastReported: unknown

  constructor(host: Host, rendering: Pick<LastRenderController, 'current'>) {
    this.#host = host
    this.#rendering = rendering
    host.addController(this)
  }

  hostUpdated(): void {
    const { state, result } = this.#rendering.current
    if (state.status === 'loading') return
    const missing = result && 'missing' in result ? result.missing : undefined
    const error = 'error' in state ? state.error : missing
    const feed = feedOf(state)
    const report = error ?? feed
    if (!report || report === this.#lastReported) return
    this.#lastReported = report
    if (error) this.#reportError(typeof error === 'string' ? this.#notFound(error) : error)
    else if (feed) this.#host.dispatchEvent(new IomLoadEvent(feed))
  }

  #notFound(message: string): FeedError {
    return new FeedError('not-found', message, { url: this.#host.src })
  }

  #reportError(error: FeedError): void {
    const { message, url = '' } = error
    console.warn(`<${this.#host.localName}>: ${message}${message.includes(url) ? '' : ` (${url})`}`)
    this.#host.dispatchEvent(new IomErrorEvent(error))
  }
}
