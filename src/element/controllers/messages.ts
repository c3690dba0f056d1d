import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { hasMessages, loadMessages } from '../../languages/load.js'

/** Milliseconds that a feed waits for the messages of its languages; then it is shown in English. */
export const MESSAGES_TIMEOUT_MS = 3_000

type Languages = readonly (string | undefined)[]

/** Loads messages before a feed is rendered, so that its text does not change its language after the first paint. */
export class MessagesController implements ReactiveController {
  readonly #host: ReactiveControllerHost
  #timer: ReturnType<typeof setTimeout> | undefined
  /** The newest call of `whenLoaded`; older ones must not commit. */
  #commit: (() => void) | undefined
  #requested = ''

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    host.addController(this)
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer)
  }

  /**
   * Calls `commit` once the messages are loaded, at once where they are, and at the latest after the time limit. If they
   * arrive after it, `commit` is called again. A newer call replaces this one.
   * @param more further resources to wait for
   */
  whenLoaded(languages: Languages, more: Promise<void> | undefined, commit: () => void): void {
    this.#commit = commit
    clearTimeout(this.#timer)
    const run = (): void => {
      if (this.#commit !== commit) return
      clearTimeout(this.#timer)
      commit()
    }
    if (languages.every(hasMessages) && !more) {
      run()
    } else {
      this.#timer = setTimeout(run, MESSAGES_TIMEOUT_MS)
      void Promise.all([loadMessages(languages), more]).then(run)
    }
  }

  /** Loads missing messages of what is rendered now, then renders again. A chunk that fails is not requested again. */
  request(languages: Languages): void {
    const missing = languages.filter((language) => !hasMessages(language)).join()
    if (missing && missing !== this.#requested) {
      void loadMessages(languages).then(() => this.#host.requestUpdate())
    }
    this.#requested = missing
  }
}
