import { languages } from '../generated/languages.js'
import { baseLanguage } from '../model/language-tag.js'
import { messages as english } from './en/messages.js'
import { registerFormats } from './formats.js'
import { hasReplacements, onMessagesReplaced, withMapReplacements, withReplacements } from './host-messages.js'
import type { LanguageFormats } from './language-format.js'
import type { MapMessages } from './map-messages.js'
import type { Messages } from './messages.js'

/** What the folder of a language may hold; each file is a chunk of its own. */
interface LanguageFiles {
  messages?: () => Promise<{ messages: Messages; formats?: LanguageFormats }>
  map?: () => Promise<{ map: MapMessages }>
  countries?: () => Promise<{ names: Readonly<Record<string, string>> }>
  goals?: () => Promise<{ goals: readonly string[] }>
}

const files: Readonly<Record<string, LanguageFiles>> = languages

/** The language of a tag if it has texts of that kind, else English. */
function negotiate(tag: string | undefined, kind: keyof LanguageFiles): string {
  const language = baseLanguage(tag)
  const isKnown = Object.hasOwn(files, language) && files[language]?.[kind]
  return isKnown || (kind === 'messages' && hasReplacements(language)) ? language : 'en'
}

// English needs no request: a page has messages even where a chunk cannot be loaded.
const loaded = new Map<string, Messages>([['en', english]])

/** Loaded messages with the replacements of the host. */
const current = new Map<string, Messages>()
onMessagesReplaced(() => current.clear())

/** Loads the messages for these language tags. Never rejects: a language that fails keeps the English messages. */
export async function loadMessages(tags: Iterable<string | undefined>): Promise<void> {
  const wanted = new Set([...tags].map((tag) => negotiate(tag, 'messages')))
  await Promise.all([...wanted].filter((language) => !isLoaded(language)).map(loadLanguage))
}

// A language that only the host has texts in needs no file.
const isLoaded = (language: string): boolean => loaded.has(language) || !files[language]?.messages

async function loadLanguage(language: string): Promise<void> {
  const module = await files[language]?.messages?.().catch(() => undefined)
  if (!module) return
  loaded.set(language, module.messages)
  registerFormats(module.formats ?? {})
}

/** The messages for a language tag; English while they are not loaded and where there are none. */
export function messagesFor(tag: string | undefined): Messages {
  const negotiated = negotiate(tag, 'messages')
  const language = isLoaded(negotiated) ? negotiated : 'en'
  const messages =
    current.get(language) ?? withReplacements(language, loaded.get(language) ?? { ...english, lang: language })
  current.set(language, messages)
  return messages
}

/** The messages for an item in its own language, or in that of the page where there are none in the item's. */
export const messagesForItem = (item: string | undefined, page: string): Messages =>
  messagesFor(negotiate(item, 'messages') === baseLanguage(item) ? item : page)

/** True where the messages for a language tag are loaded. */
export const hasMessages = (tag: string | undefined): boolean => isLoaded(negotiate(tag, 'messages'))

/**
 * The texts of a map for a language tag, in English where there are none, so that no map is without the disclaimer.
 * Rejects if they cannot be loaded.
 */
export async function loadMapMessages(tag: string): Promise<MapMessages> {
  const load = files[negotiate(tag, 'map')]?.map ?? languages.en.map
  return withMapReplacements(baseLanguage(tag), (await load()).map)
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

/**
 * The titles of the Sustainable Development Goals for a language tag, in order, in English where there are none. Rejects
 * if they cannot be loaded.
 */
export async function loadGoals(tag: string): Promise<readonly string[]> {
  const load = files[negotiate(tag, 'goals')]?.goals ?? languages.en.goals
  return (await load()).goals
}
