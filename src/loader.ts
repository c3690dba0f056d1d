import type { EarlyRequest } from './source/fetch-json.js'

/**
 * The script that pages paste. It looks for our tags, now and whenever the page changes, and loads each kind when its
 * first one is there, together with what that would ask for next (vite.config.ts makes chunks of it): a round trip costs
 * more than all work. Meanwhile it asks for the data, so that code and data arrive together.
 */
const selector = 'iom-contact-card,iom-feed,iom-mission-map,iom-release,iom-release-list'

/** The file of a tag in `dist/`, and the chunks that it waits for. */
const load = (tag: string): Promise<unknown> =>
  Promise.all([
    import(/* @vite-ignore */ `./elements/${tag}.js`),
    import('./element/feed-element.js'),
    tag.endsWith('map') && import('./tags/iom-mission-map/preload.js'),
    tag.endsWith('map') && import('lit/directives/repeat.js'),
  ])

const begun = new Set<string>()

// The shape that feed/store.ts shares; written out here so that this script imports nothing.
const shared = globalThis as Record<
  symbol,
  { early?: Map<string, EarlyRequest>; sources?: Map<string, unknown> } | undefined
>
const registry = (shared[Symbol.for('iom.feed/1')] ??= {})
const early = (registry.early ??= new Map<string, EarlyRequest>())

function start(element: Element): void {
  const tag = element.localName
  const src = element.getAttribute('src')
  if (src && !customElements.get(tag) && !(document as { prerendering?: boolean }).prerendering) askEarly(src)
  if (begun.has(tag)) return
  begun.add(tag)
  load(tag).catch((error: unknown) => {
    begun.delete(tag)
    console.warn(`<${tag}>: its code could not be loaded. ${String(error)}`)
  })
}

function askEarly(src: string): void {
  if (!URL.canParse(src, document.baseURI)) return
  const url = new URL(src, document.baseURI).href
  if (early.has(url) || [...(registry.sources?.keys() ?? [])].some((key) => key.endsWith(` ${url}`))) return
  const controller = new AbortController()
  // Whoever was to take it may be gone before there is code for it.
  const signal = AbortSignal.any([controller.signal, AbortSignal.timeout(60_000)])
  const response = fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal })
  response.catch(() => undefined)
  early.set(url, { response, abort: () => controller.abort(), sentAt: Date.now() })
}

function look(root: Element | Document): void {
  if (root instanceof Element && root.matches(selector)) start(root)
  for (const element of root.querySelectorAll(selector)) start(element)
}

look(document)
new MutationObserver((changes) => {
  for (const { addedNodes } of changes) {
    for (const node of addedNodes) if (node instanceof Element) look(node)
  }
}).observe(document, { childList: true, subtree: true })
