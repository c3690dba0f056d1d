import { isServer, nothing } from 'lit'
import { AsyncDirective } from 'lit/async-directive.js'
import { directive } from 'lit/directive.js'
import type { OfficeHours } from './office-time-text.js'

/** What {@link officeTime} needs. */
export interface OfficeTimeOptions extends OfficeHours {
  /** What to render of the text. */
  row: (text: string) => unknown
}

const MINUTE_MS = 60_000

// Time zones need Intl, whose first formatter is slow to make: it waits until the page is painted.
class OfficeTime extends AsyncDirective {
  #options: OfficeTimeOptions | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  render(options: OfficeTimeOptions): unknown {
    this.#options = options
    // A server renders for every time of day.
    if (isServer as boolean) return nothing
    this.#schedule(0)
    return options.row('\u00A0')
  }

  protected override disconnected(): void {
    clearTimeout(this.#timer)
  }

  protected override reconnected(): void {
    this.#schedule(0)
  }

  #schedule(delay: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => requestAnimationFrame(() => void this.#show()), delay)
  }

  async #show(): Promise<void> {
    const { officeTimeText } = await import('./office-time-text.js')
    if (!this.isConnected || !this.#options) return
    const now = Date.now()
    const text = officeTimeText(this.#options, now)
    this.setValue(text === undefined ? nothing : this.#options.row(text))
    this.#schedule(MINUTE_MS - (now % MINUTE_MS))
  }
}

/** The time at an office now, and whether it is open; nothing where its zone is unknown. Follows the clock. */
export const officeTime = directive(OfficeTime)
