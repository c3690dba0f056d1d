import { languages } from '../generated/languages.js'
import { baseLanguage } from '../model/language-tag.js'
import { messages as english } from './en/messages.js'
import { registerFormats } from './formats.js'
import type { LanguageFormats } from './language-format.js'
import type { MapMessages } from './map-messages.js'
import type { Messages } from './messages.js'

/** What the folder of a language may hold; each file is a chunk of its own. */
interface LanguageFiles {
  messages?: () => Promise<{ messages: Messages; formats?: LanguageFormats }>
  map?: () => Promise<{ map: MapMessages }>
  countries?: () => Promise<{ names: Readonly<Record<string, string>> }>
}

const files: Readonly<Record<string, LanguageFiles>> = languages

/** The language of a tag if its folder holds a file of that kind, else English. */
function negotiate(tag: string | undefined, kind: keyof LanguageFiles): string {
  const language = baseLanguage(tag)
  return Object.hasOwn(files, language) && files[language]?.[kind] ? language : 'en'
}

// English needs no request: a page has messages even where a chunk cannot be loaded.
const loaded = new Map<string, Messages>([['en', english]])

/** Loads the messages for these language tags. Never rejects: a language that fails keeps the English messages. */
export async function loadMessages(tags: Iterable<string | undefined>): Promise<void> {
  const wanted = new Set([...tags].map((tag) => negotiate(tag, 'messages')))
  await Promise.all([...wanted].filter((language) => !loaded.has(language)).map(loadLanguage))
}

async function loadLanguage(language: string): Promise<void> {
  const module = await files[language]?.messages?.().catch(() => undefined)
  if (!module) return
  loaded.set(language, module.messages)
  registerFormats(module.formats ?? {})
}

/** The messages for a language tag; English while they are not loaded and where there are none. */
export const messagesFor = (tag: string | undefined): Messages => loaded.get(negotiate(tag, 'messages')) ?? english

/** The messages for an item in its own language, or in that of the page where there are none in the item's. */
export const messagesForItem = (item: string | undefined, page: string): Messages =>
  messagesFor(negotiate(item, 'messages') === baseLanguage(item) ? item : page)

/** True where the messages for a language tag are loaded. */
export const hasMessages = (tag: string | undefined): boolean => loaded.has(negotiate(tag, 'messages'))

/**
 * The texts of a map for a language tag, in English where there are none, so that no map is without the disclaimer.
 * Rejects if they cannot be loaded.
 */
export async function loadMapMessages(tag: string): Promise<MapMessages> {
  const load = files[negotiate(tag, 'map')]?.map ?? languages.en.map
  return (await load()).map
}

/** The name of a country or area by its ISO 3166-1 alpha-3 code, or XKX; an unknown code comes back as it is. */
export type CountryNames = (code: string) => string

/**
 * The reviewed names for a language tag, in English where there are none: those of the engine differ from the usage of
 * the United Nations. Rejects if they cannot be loaded.
 */
export async function loadCountryNames(tag: string): Promise<CountryNames> {
  const load = files[negotiate(tag, 'countries')]?.countries ?? languages.en.countries
  const { names } = await load()
  return (code) => {
    const key = code.trim().toUpperCase()
    return (Object.hasOwn(names, key) ? names[key] : undefined) ?? code
  }
}
