import { ContextConsumer } from '@lit/context'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { feedContext, type FeedContext } from './context.js'

/** Dispatched by a provider of @lit/context when it is connected or upgraded. */
interface ContextProviderEvent extends Event {
  context: unknown
}

/**
 * Subscribes an element to the context of the `<iom-feed>` around it. It requests the context again when a provider
 * appears: the code of `iom-feed` may arrive after that of the tags inside it.
 */
export class FeedContextConsumer implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement
  readonly #consumer: ContextConsumer<typeof feedContext, ReactiveControllerHost & HTMLElement>

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host
    this.#consumer = new ContextConsumer(host, { context: feedContext, subscribe: true })
    host.addController(this)
  }

  /** The newest context; undefined outside of an `<iom-feed>`. */
  get value(): FeedContext | undefined {
    return this.#consumer.value
  }

  hostConnected(): void {
    this.#host.ownerDocument.addEventListener('context-provider', this.#onProvider)
  }

  hostDisconnected(): void {
    this.#host.ownerDocument.removeEventListener('context-provider', this.#onProvider)
    // An element that is moved out of an `<iom-feed>` must not keep its context.
    delete this.#consumer.value
  }

  // The event of an outer `<iom-feed>` may come after that of an inner one: the request finds the nearest.
  readonly #onProvider = (event: Event): void => {
    if ((event as ContextProviderEvent).context === feedContext) this.#consumer.hostConnected()
  }
}
