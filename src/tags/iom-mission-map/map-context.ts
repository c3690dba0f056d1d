import { formatNumber } from '../../languages/format.js'
import { loadCountryNames, loadMapMessages, type CountryNames } from '../../languages/load.js'
import type { MapMessages } from '../../languages/map-messages.js'
import type { Messages } from '../../languages/messages.js'
import { modeOf, type Mode, type Show } from './layers/layer.js'

/** What a map shows, and everything that it says, in one language. */
export interface Speech {
  lang: string
  show: Show
  mode: Mode
  messages: Messages
  names: CountryNames
  words: MapMessages
}

/** Loads the names and words of a language, and the mode; rejects where one of them cannot be had. */
export async function loadSpeech(lang: string, show: Show): Promise<Omit<Speech, 'messages'>> {
  const [names, words, mode] = await Promise.all([loadCountryNames(lang), loadMapMessages(lang), modeOf(show)])
  return { lang, show, mode, names, words }
}

/** Names, each once: the first few, and how many more there are. */
export function someOf(names: readonly string[], { lang, words }: Speech, most = 3): string {
  const all = [...new Set(names)]
  const rest = all.length - most
  return all.slice(0, most).join(words.comma) + (rest > 0 ? ` +${formatNumber(rest, lang)}` : '')
}
