import type { LitElement } from 'lit'
import { registry } from '../feed/store.js'

const { copies } = registry()
copies.add(import.meta.url)
let told = false

/**
 * Registers a tag unless the page already has it from another copy of this library. The first stays; each further copy
 * says so once.
 */
export function register(tag: string, element: CustomElementConstructor): void {
  const known = customElements.get(tag)
  if (!known) customElements.define(tag, element)
  else if (known !== element && !told) {
    told = true
    console.info(`<${tag}> is on this page already: that one is used. Load one of ${[...copies].join(', ')}.`)
    for (const inspected of document.querySelectorAll<LitElement>(`${tag}[debug]`)) inspected.requestUpdate()
  }
}
