import { upgradeBlockquote } from './blockquotes.js'
import type { EarlyRequest } from './source/fetch-json.js'

/**
 * The script that pages paste. It finds the tags of the library, now and whenever the page changes, and loads the code
 * of each kind once. Meanwhile it requests their feeds, so that code and data arrive together. It imports no other file.
 */

/** Files of a tag, relative to this script. */
interface TagFiles {
  /** The entry, then everything that it imports statically. */
  readonly files: readonly string[]
  /** Module that requests what the first render waits for. */
  readonly preload?: string
}

interface PreloadModule {
  preload: (element: Element) => void
}

/** Replaced by the build with the files of each tag. */
declare const TAG_FILES: Readonly<Record<string, TagFiles>>

/** Replaced by the build with the text of `room.css`. */
declare const ROOM_SHEET: string

const tagFiles = TAG_FILES
/** Milliseconds until an early request ends that no element takes. */
const EARLY_TIMEOUT_MS = 60_000
/** Milliseconds until an unknown tag is reported. */
const UNKNOWN_DELAY_MS = 3_000

const urlOf = (file: string): string => new URL(file, import.meta.url).href
const importFile = (file: string): Promise<unknown> => import(/* @vite-ignore */ urlOf(file))

/** Tags whose code is requested or loaded. */
const requested = new Set<string>()

function start(element: Element): void {
  const { localName } = element
  // A rendered tag with a recall list needs its feed only where there is news.
  const needsFeed = !customElements.get(localName) && !element.matches('[snapshot][recall]')
  if (needsFeed) element.getAttribute('src')?.split(/\s+/).forEach(requestEarly)
  if (requested.has(localName)) return
  requested.add(localName)
  load(element).catch((error: unknown) => {
    requested.delete(localName)
    addEventListener('online', () => start(element), { once: true })
    console.warn(`<${localName}>: its code could not be loaded. Reload the page. ${String(error)}`)
  })
}

async function load(element: Element): Promise<void> {
  const { files, preload } = tagFiles[element.localName] ?? { files: [] }
  const [entry = '', ...imports] = files
  for (const file of imports) importFile(file).catch(() => undefined)
  if (preload) requestAhead(preload, element)
  await importFile(entry).catch(() => importUpdated(entry))
}

// A cached entry may name files that an update of the library has removed: asks for the entry of now.
const importUpdated = (entry: string): Promise<unknown> => importFile(`${entry}?${Date.now()}`)

const requestAhead = (preload: string, element: Element): void =>
  void importFile(preload)
    .then((module) => (module as PreloadModule).preload(element))
    .catch(() => undefined)

// The shape that source/store.ts shares; written out here, since this script imports nothing.
const shared = globalThis as Record<
  symbol,
  { early?: Map<string, EarlyRequest>; sources?: Map<string, unknown> } | undefined
>
const registry = (shared[Symbol.for('iom.feed/1')] ??= {})
const early = (registry.early ??= new Map<string, EarlyRequest>())

function requestEarly(src: string): void {
  const { prerendering } = document as { prerendering?: boolean }
  if (!src || prerendering || !URL.canParse(src, document.baseURI)) return
  const url = new URL(src, document.baseURI).href
  if (early.has(url) || [...(registry.sources?.keys() ?? [])].some((key) => key.endsWith(` ${url}`))) return
  const controller = new AbortController()
  // The element may be removed before its code loads.
  const signal = AbortSignal.any([controller.signal, AbortSignal.timeout(EARLY_TIMEOUT_MS)])
  const response = fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal })
  response.catch(() => undefined)
  early.set(url, { response, abort: () => controller.abort(), sentAt: Date.now() })
}

/** Keeps the height of tags whose code is on its way. */
let roomSheet: CSSStyleSheet | undefined

// Not made before it is needed: the constructor throws in old browsers, where the script does nothing.
function createRoomSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(ROOM_SHEET)
  return sheet
}

/** The document and the open shadow roots that are observed. */
const observed = new WeakSet<Node>()
/** Custom elements of the page that have no open shadow root yet. */
const withoutRoot = new Set<Element>()

const observer = new MutationObserver((changes) => {
  for (const { addedNodes } of changes) {
    for (const node of addedNodes) if (node instanceof Element) scan(node)
  }
  recheck()
})

function observe(root: Document | ShadowRoot): void {
  if (observed.has(root)) return
  observed.add(root)
  root.adoptedStyleSheets.push((roomSheet ??= createRoomSheet()))
  observer.observe(root, { childList: true, subtree: true })
  for (const element of root.querySelectorAll('*')) visit(element)
}

function scan(root: Element): void {
  visit(root)
  for (const element of root.querySelectorAll('*')) visit(element)
}

function visit(element: Element): void {
  const { localName, shadowRoot } = element
  if (localName === 'blockquote') upgradeBlockquote(element, Object.keys(tagFiles))
  else if (Object.hasOwn(tagFiles, localName)) start(element)
  else if (shadowRoot) observe(shadowRoot)
  else if (localName.includes('-')) awaitRoot(element)
  if (localName.startsWith('iom-')) checkName(localName)
}

/** Names that begin as ours and are checked. */
const checked = new Set(Object.keys(tagFiles))

function checkName(name: string): void {
  if (checked.has(name)) return
  checked.add(name)
  // The page may define a tag of its own by that name.
  const warn = (): void => {
    if (!customElements.get(name))
      console.warn(`<${name}> is no tag of this library. Write ${Object.keys(tagFiles).join(', ')}.`)
  }
  setTimeout(warn, UNKNOWN_DELAY_MS)
}

// A custom element may attach its shadow root when it is defined or at any time later. Such a root is found when it is
// defined and at every change of the page. Not found: closed roots, and roots attached to other elements that are in the
// page already.
function awaitRoot(element: Element): void {
  withoutRoot.add(element)
  if (!element.matches(':defined')) void customElements.whenDefined(element.localName).then(recheck)
}

function recheck(): void {
  for (const element of withoutRoot) {
    if (element.isConnected && !element.shadowRoot) continue
    withoutRoot.delete(element)
    if (element.shadowRoot) observe(element.shadowRoot)
  }
}

// Without these the library cannot run (Chrome 116, Firefox 124, Safari 17.4): the content between the tags stays.
if ('any' in AbortSignal && 'canParse' in URL) observe(document)
