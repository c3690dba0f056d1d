import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit'
import { fill } from '../../languages/fill.js'
import type { Messages } from '../../languages/messages.js'
import type { Release } from '../../model/feed.js'
import type { FeedSource } from '../../source/source.js'
import { focusOn } from '../../templates/focus.js'
import { statusMessage } from '../../templates/status.js'

/** What an opened release is rendered with. */
export interface OpenedOptions {
  source: FeedSource | undefined
  messages: Messages
  level: number
  /** Typeface of the list. */
  font: string | undefined
}

/**
 * The release that the reader has opened in the place of its item. The code that shows a whole release is loaded when the
 * first is opened.
 */
export class OpenedRelease {
  readonly #host: ReactiveControllerHost
  #id: string | undefined
  #code: 'loading' | 'ready' | 'failed' = 'loading'

  constructor(host: ReactiveControllerHost) {
    this.#host = host
  }

  isOpen({ id, status }: Release): boolean {
    return id === this.#id && status === 'usable'
  }

  /** Shows no release, where another list is shown. */
  reset(): void {
    this.#id = undefined
  }

  /** Opens a release in place of the item that `event` comes from. */
  open({ id }: Release, event: Event): void {
    if (this.#code !== 'ready') this.#load()
    this.#change(id, event, '.close')
  }

  #close(event: Event): void {
    this.#change(undefined, event, '.item button')
  }

  /** @param focused what takes the focus in the item then */
  #change(id: string | undefined, event: Event, focused: string): void {
    const item = (event.currentTarget as Element).closest('li')
    this.#id = id
    this.#host.requestUpdate()
    void this.#host.updateComplete.then(() => focusOn(item?.querySelector<HTMLElement>(focused)))
  }

  #load(): void {
    this.#code = 'loading'
    const finish = (code: 'ready' | 'failed'): void => {
      this.#code = code
      this.#host.requestUpdate()
    }
    import('../iom-release/define.js').then(
      () => finish('ready'),
      () => finish('failed'),
    )
  }

  /** The whole release. Its buttons or the key Escape close it. */
  template(release: Release, options: OpenedOptions): TemplateResult {
    const onKeydown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      event.preventDefault()
      this.#close(event)
    }
    return html`<div class="opened" part="opened" @keydown=${onKeydown} @iom-load=${stop} @iom-error=${stop}>
      ${this.#closeButton(release, options)} ${this.#content(release, options)} ${this.#closeButton(release, options)}
    </div>`
  }

  #closeButton({ headline }: Release, { messages }: OpenedOptions): TemplateResult {
    const name = fill(messages.labelled, { label: messages.close, value: headline })
    return html`<button
      type="button"
      class="close"
      part="button"
      aria-expanded="true"
      aria-label=${name}
      @click=${(event: Event) => this.#close(event)}
    >
      ${messages.close}
    </button>`
  }

  #content({ id }: Release, { source, messages, level, font }: OpenedOptions): TemplateResult {
    if (this.#code === 'loading') return statusMessage(messages.loading)
    if (this.#code === 'failed')
      return statusMessage(messages.failed, { label: messages.retry, run: () => this.#load() })
    return html`<iom-release
      exportparts="body, dateline, deck, quote, figure, partners, contact, notice"
      font=${font ?? nothing}
      .feedSource=${source}
      .release=${id}
      .headingLevel=${level}
    ></iom-release>`
  }
}

// The page hears of the feed from the list.
const stop = (event: Event): void => event.stopPropagation()
