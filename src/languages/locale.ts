import type { Messages } from './messages.js'
import { messages as english } from './en/messages.js'

// English is at hand, so that there are words even where a chunk cannot be had; every other language is a chunk.
const loaders: Readonly<Record<string, () => Promise<{ messages: Messages }>>> = {
  ar: () => import('./ar/messages.js'),
  es: () => import('./es/messages.js'),
  fr: () => import('./fr/messages.js'),
}

const loaded = new Map<string, Messages>([['en', english]])

/** The language of our messages nearest to a tag of BCP 47; English where we have none. */
export function negotiate(tag: string | undefined): string {
  const language = (tag ?? '').toLowerCase().split(/[-_]/)[0] ?? ''
  return Object.hasOwn(loaders, language) ? language : 'en'
}

/** Loads the messages for these languages; a chunk that cannot be had leaves its language as it was. */
export async function loadMessages(tags: Iterable<string | undefined>): Promise<void> {
  const languages = new Set([...tags].map(negotiate))
  await Promise.all([...languages].filter((language) => !loaded.has(language)).map(load))
}

async function load(language: string): Promise<void> {
  const module = await loaders[language]?.().catch(() => undefined)
  if (module) loaded.set(language, module.messages)
}

/** The messages for a language; English until they are loaded. */
export const messagesFor = (tag: string | undefined): Messages => loaded.get(negotiate(tag)) ?? english

/** The messages for an item in its own language, or in that of the page where we do not speak the item's. */
export const messagesForItem = (item: string | undefined, page: string): Messages =>
  messagesFor(item !== undefined && (negotiate(item) !== 'en' || /^en\b/i.test(item)) ? item : page)

/** True where the messages for a language need no loading. */
export const hasMessages = (tag: string | undefined): boolean => loaded.has(negotiate(tag))

/** The language that surrounds a node: its nearest `lang`, through shadow roots, then the document's, then `en`. */
export function languageAround(element: Element): string {
  const found = element.closest<HTMLElement>('[lang]:not([lang=""])')?.getAttribute('lang')
  if (found) return found
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? languageAround(root.host) : element.ownerDocument.documentElement.lang || 'en'
}

const rightToLeft = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'])
const rightToLeftScripts = /-(arab|hebr|thaa|syrc|nkoo|aran)\b/i

/** The direction in which a language is written. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  if (/-(latn|cyrl)\b/i.test(tag)) return 'ltr'
  const language = tag.toLowerCase().split('-')[0] ?? ''
  return rightToLeft.has(language) || rightToLeftScripts.test(tag) ? 'rtl' : 'ltr'
}
