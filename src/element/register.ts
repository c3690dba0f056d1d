import type { LitElement } from 'lit'
import { registry } from '../source/store.js'

const { copies } = registry()
copies.add(import.meta.url)

/**
 * Registers a tag unless the page already has it from another copy of this library. The first stays, and one line says so:
 * of copies that load at the same time each may be the first with some tags.
 */
export function register(tag: string, element: CustomElementConstructor): void {
  const known = customElements.get(tag)
  if (!known) customElements.define(tag, element)
  else if (known !== element && !copies.told) {
    copies.told = true
    console.info(`<${tag}> is on this page already: that one is used. Load one of ${[...copies].join(', ')}.`)
    for (const inspected of document.querySelectorAll<LitElement>(`${tag}[debug]`)) inspected.requestUpdate()
  }
}
