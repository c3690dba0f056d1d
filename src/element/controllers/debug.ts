import type { ReactiveController } from 'lit'
import type { FeedState } from '../../source/state.js'
import type { inspect, Inspected } from '../debug/panel.js'

type LoadPanel = () => Promise<{ inspect: typeof inspect }>

/** Shows the inspector of a tag with the attribute `debug`; loads its code on demand. */
export class DebugController implements ReactiveController {
  readonly #host: Inspected
  readonly #stateOf: () => FeedState
  readonly #loadPanel: LoadPanel
  #wasOn = false

  constructor(host: Inspected, stateOf: () => FeedState, loadPanel: LoadPanel = () => import('../debug/panel.js')) {
    this.#host = host
    this.#stateOf = stateOf
    this.#loadPanel = loadPanel
    host.addController(this)
  }

  hostUpdated(): void {
    const { debug } = this.#host
    if (debug || this.#wasOn) void this.#inspect()
    this.#wasOn = debug
  }

  async #inspect(): Promise<void> {
    try {
      const { inspect } = await this.#loadPanel()
      await inspect(this.#host, this.#stateOf())
    } catch (error) {
      console.warn(`<${this.#host.localName} debug>: the inspector could not be loaded. ${String(error)}`)
    }
  }
}
