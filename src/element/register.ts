import type { LitElement } from 'lit'
import { registry } from '../source/store.js'

const { copies } = registry()
copies.add(import.meta.url)

// Older browsers (before Chrome 116, Firefox 124, Safari 17.4) keep the content between the tags.
const isSupported = 'any' in AbortSignal && 'canParse' in URL

/**
 * Registers a tag unless another copy of this library has registered it. One console line a page reports a second copy:
 * of copies that load at the same time, each may register some of the tags.
 */
export function register(tag: string, element: CustomElementConstructor): void {
  if (!isSupported) return
  const known = customElements.get(tag)
  if (!known) customElements.define(tag, element)
  else if (known !== element && !copies.isReported) {
    copies.isReported = true
    console.info(`<${tag}> is on this page already: that one is used. Load one of ${[...copies].join(', ')}.`)
    for (const element of document.querySelectorAll<LitElement>(`${tag}[debug]`)) element.requestUpdate()
  }
}
