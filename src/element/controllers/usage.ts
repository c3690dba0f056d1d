import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { usageWarnings } from '../debug/usage.js'

/** Milliseconds after which a tag is checked: scripts and frameworks may still set its source before. */
export const USAGE_DELAY_MS = 3_000

type LoadCheck = () => Promise<{ usageWarnings: typeof usageWarnings }>

/** Lines that the console of this page has. */
const reported = new Set<string>()

/** Reports once a page what is wrong with how the page uses a tag. The code of the check loads on demand. */
export class UsageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement
  readonly #hasSource: () => boolean
  readonly #loadCheck: LoadCheck
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    hasSource: () => boolean,
    loadCheck: LoadCheck = () => import('../debug/usage.js'),
  ) {
    this.#host = host
    this.#hasSource = hasSource
    this.#loadCheck = loadCheck
    host.addController(this)
  }

  hostConnected(): void {
    this.#timer = setTimeout(() => void this.#check().catch(() => undefined), USAGE_DELAY_MS)
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer)
  }

  async #check(): Promise<void> {
    // What a server rendered needs no source, and holds whatever a release holds.
    if (this.#host.hasAttribute('snapshot')) return
    const hasSource = this.#hasSource()
    if (hasSource && !this.#host.hasAttribute('data') && !this.#host.firstElementChild) return
    const { usageWarnings } = await this.#loadCheck()
    for (const line of usageWarnings(this.#host, hasSource)) {
      if (!reported.has(line)) console.warn(line)
      reported.add(line)
    }
  }
}
