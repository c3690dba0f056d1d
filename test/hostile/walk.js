import { allowed, schemes } from './allowed.js'

/**
 * What an attacker got onto a page.
 * @typedef {{ check: string, what: string }} Fault
 */

// What could re-order the words around it, and what has no business in a text.
const unwanted = /[\0\u202A-\u202E\u2066-\u2069]/

/** @returns {Fault[]} what in a shadow root is not on the list */
export function faultsIn(/** @type {ParentNode} */ root) {
  /** @type {Fault[]} */
  const faults = []
  for (const element of root.querySelectorAll('*')) {
    faults.push(...faultsOf(element))
    if (element.shadowRoot) faults.push(...faultsIn(element.shadowRoot))
  }
  const found = unwanted.exec(root.textContent ?? '')
  if (found)
    faults.push({
      check: 'text',
      what: JSON.stringify(found.input.slice(Math.max(0, found.index - 80), found.index + 80)),
    })
  return faults
}

/** @returns {Fault[]} */
function faultsOf(/** @type {Element} */ element) {
  const attributes = allowed.get(element.localName)
  if (!attributes) return [{ check: 'element', what: excerpt(element) }]
  return [...element.attributes].flatMap(({ name, value }) => {
    const pattern = Object.hasOwn(attributes, name) ? attributes[name] : undefined
    if (!pattern?.test(value) || unwanted.test(value))
      return [{ check: 'attribute', what: `${name} of ${excerpt(element)}` }]
    return isSafe(name, value) ? [] : [{ check: 'scheme', what: excerpt(element) }]
  })
}

// As the browser reads it, not as it is written.
function isSafe(/** @type {string} */ name, /** @type {string} */ value) {
  const scheme = name === 'href' || name === 'src' ? schemes[name] : undefined
  if (!scheme) return true
  const { protocol, username, password } = new URL(value, document.baseURI)
  return scheme.test(protocol) && !username && !password
}

const excerpt = (/** @type {Element} */ element) =>
  new globalThis.XMLSerializer().serializeToString(element.cloneNode(false)).slice(0, 300)
