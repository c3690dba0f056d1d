/**
 * Registers a tag unless the page already has it: another copy of this library, or the same script twice. The first
 * stays; the console says so once.
 */
export function register(tag: string, element: CustomElementConstructor): void {
  const known = customElements.get(tag)
  if (!known) customElements.define(tag, element)
  else if (known !== element) console.info(`<${tag}> is on this page already: that one is used. Load iom-widgets once.`)
}
