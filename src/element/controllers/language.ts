import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { onMessagesReplaced } from '../../languages/host-messages.js'
import { readPageMessages } from '../page-messages.js'

/**
 * Reports changes of the attribute `lang` on the host and on everything around it, through shadow roots, and messages
 * that the page replaces.
 */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement
  readonly #onChange: () => void
  #observer: MutationObserver | undefined
  #unsubscribe: (() => void) | undefined

  constructor(host: ReactiveControllerHost & HTMLElement, onChange: () => void) {
    this.#host = host
    this.#onChange = onChange
    host.addController(this)
  }

  hostConnected(): void {
    readPageMessages(this.#host.ownerDocument)
    this.#unsubscribe = onMessagesReplaced(this.#onChange)
    this.#observer = new MutationObserver((changes) => {
      if (changes.some(({ target }) => isAround(target, this.#host))) this.#onChange()
    })
    for (const root of rootsAround(this.#host)) {
      this.#observer.observe(root, { subtree: true, attributeFilter: ['lang'] })
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect()
    this.#unsubscribe?.()
  }
}

/** The root of a node, the root of its host, and so on up to the document. */
function rootsAround(node: Node): Node[] {
  const root = node.getRootNode()
  return 'host' in root ? [root, ...rootsAround(root.host as Node)] : [root]
}

const isAround = (node: Node, host: Node): boolean =>
  node.contains(host) || rootsAround(host).some((root) => 'host' in root && node.contains(root.host as Node))
