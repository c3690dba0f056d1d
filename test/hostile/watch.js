/**
 * Loads before the library: notes whatever an attack achieves, shows feeds in all tags, and checks what they render.
 */
import { faultsIn } from './walk.js'

/** @typedef {import('./walk.js').Fault} Fault */

/** @type {Fault[]} */
let seen = []
const note = (/** @type {string} */ check, /** @type {unknown} */ what) => void seen.push({ check, what: String(what) })

for (const name of ['attack', 'alert', 'confirm', 'prompt', 'print', 'open']) {
  Object.defineProperty(globalThis, name, { value: () => note('script', `${name}() was called`) })
}
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
  note('violation', `${effectiveDirective} ${blockedURI} ${sample}`),
)
globalThis.addEventListener('error', ({ message }) => note('error', message))
globalThis.addEventListener('unhandledrejection', ({ reason }) => note('error', reason))

const prototypes = [Object, Array, String, Function, Promise, globalThis.Element].map((one) => one.prototype)
const shape = () => prototypes.map((one) => Reflect.ownKeys(one).map(String).join()).join('; ')
const untouched = shape()

/** The faults since the last report. Unexpected elements in the page's own tree count as well. */
function report() {
  if (shape() !== untouched) note('prototype', shape())
  for (const element of document.querySelectorAll('body *, head *'))
    if (!isOurs(element)) note('page', element.outerHTML.slice(0, 300))
  const faults = seen
  seen = []
  return faults
}

const isOurs = (/** @type {Element} */ element) =>
  element.localName.startsWith('iom-') ||
  element.matches(
    'meta[charset], title, main, main > p, script[src], script[type="application/json"], script[type="application/ld+json"]',
  )

const main = () => /** @type {Element} */ (document.querySelector('main'))

/** The feeds of `iom-load`, by tag. @type {WeakMap<Element, any>} */
const feeds = new WeakMap()
document.addEventListener('iom-load', (event) => {
  const { target, detail } = /** @type {CustomEvent & { target: Element }} */ (event)
  feeds.set(target, detail.feed)
})

function add(/** @type {string} */ tag, /** @type {Record<string, string>} */ attributes) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  main().append(element)
  return element
}

const frame = () => new Promise((resolve) => globalThis.requestAnimationFrame(resolve))
const isBusy = (/** @type {Element} */ element) =>
  element.localName !== 'iom-feed' && /^(|idle|loading)$/.test(element.getAttribute('status') ?? '')

/** Waits until tags have rendered their feeds, or their failures; an exception is the end of waiting. */
async function settled(/** @type {Element[]} */ elements) {
  while (elements.some(isBusy) && !seen.some(({ check }) => check === 'error')) await frame()
  await frame()
}

/** Walks through all tags of the page, and removes them. */
function removeAll(/** @type {Element[]} */ elements) {
  for (const { shadowRoot } of elements) if (shadowRoot) seen.push(...faultsIn(shadowRoot))
  const faults = report()
  main().replaceChildren()
  return faults
}

const maps = ['missions', 'releases', 'events']
/** Tags that show a whole feed, or nothing themselves. Any other shows one release. */
const collections = ['iom-feed', 'iom-release-list', 'iom-mission-map']
let turn = 0

/**
 * Shows a feed in a list, each of its releases by every tag for one, and, every fourth time, in a map. What is not in
 * the list is not laid out: that would take most of the time and shows nothing that the tree does not.
 * @returns {Promise<{ shown: number, faults: Fault[] }>}
 */
async function show(/** @type {Record<string, string>} */ source, /** @type {string[]} */ tags) {
  const map = turn++ % 4 ? undefined : add('iom-mission-map', { ...source, show: maps[((turn / 4) % 3) | 0] ?? '' })
  const list = add('iom-release-list', { ...source, limit: '100', layout: 'grid', debug: '' })
  await settled([...main().children])
  // It comes first, for it draws nothing until it is near the window.
  while (map?.getAttribute('status') === 'ready' && !map.shadowRoot?.querySelector('[part="map"]')) await frame()
  main().hidden = true
  /** @type {{ id: string }[]} */
  const releases = feeds.get(list)?.releases ?? []
  const single = tags.filter((tag) => !collections.includes(tag))
  const singles = releases.flatMap(({ id }) => single.map((tag) => add(tag, { ...source, release: id, 'json-ld': '' })))
  await settled(singles)
  const shown = singles.filter(({ shadowRoot }) => shadowRoot?.querySelector('[part="headline"]')?.textContent).length
  main().hidden = false
  return { shown, faults: removeAll([...main().children]) }
}

/** Shows what the page itself holds. */
async function showInline() {
  const elements = [...main().children]
  await settled(elements)
  const shown = elements.filter((element) => /^(ready|empty)$/.test(element.getAttribute('status') ?? '')).length
  return { shown, count: elements.length, faults: removeAll(elements) }
}

const decisive = ['src', 'format', 'release', 'office']

/** Gives tags a hostile value in their attributes: in all that do not change what is loaded at once, in each other alone. */
async function showAttributes(/** @type {string} */ src, /** @type {string} */ value, /** @type {string[]} */ tags) {
  const elements = tags.flatMap((tag) => {
    const names = /** @type {any} */ (customElements.get(tag)).observedAttributes
    const harmless = names.filter((/** @type {string} */ name) => !decisive.includes(name))
    const all = Object.fromEntries(harmless.map((/** @type {string} */ name) => [name, value]))
    return [{ src, ...all }, ...decisive.map((name) => ({ src, debug: '', [name]: value }))].map((given) =>
      add(tag, given),
    )
  })
  await settled(elements)
  return { shown: elements.length, faults: removeAll(elements) }
}

Object.assign(globalThis, { hostile: { show, showInline, showAttributes, report, faultsIn } })
