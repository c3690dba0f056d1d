import { countryNames, type CountryNames } from '../../i18n/countries/index.js'
import { mapNotes, type MapNotes } from '../../i18n/map-notes/index.js'
import { mapWords, type MapWords } from '../../i18n/map-words/index.js'
import { plural, type Messages } from '../../i18n/messages.js'
import { dateText } from '../../ui/time.js'
import type { MapPlace, Show } from './places.js'

/** Everything that a map says in one language. */
export interface Speech {
  lang: string
  show: Show
  messages: Messages
  names: CountryNames
  words: MapWords
  notes: MapNotes
  /** Language that the notes are in, one of the six. */
  notesLang: string
}

/** Loads the names, notes and words of a language; rejects where one of them cannot be had. */
export async function loadSpeech(lang: string): Promise<Omit<Speech, 'messages' | 'show'>> {
  const [names, { lang: notesLang, notes }, words] = await Promise.all([
    countryNames(lang),
    mapNotes(lang),
    mapWords(lang),
  ])
  return { lang, names, notes, notesLang, words }
}

/** The name of a place: as the source writes it, or the reviewed name of its country in the reader's language. */
export function nameOf({ code, name, office, event, lang }: MapPlace, speech: Speech): string {
  const isRead = event && (!lang || lang.split('-')[0] === speech.lang.split('-')[0])
  return office || isRead || !code ? name : speech.names(code)
}

/** What is said of a place besides its name. */
export function detailOf({ releases, office, event }: MapPlace, { lang, messages, words }: Speech): string {
  if (office) return words.levels[office.level]
  if (!event) return messages.releases(releases.length)
  const dates = [event.start, event.end]
    .filter((moment) => moment !== undefined)
    .map((moment) => dateText(moment, lang))
  return [[...new Set(dates)].join(' – '), messages.states[event.state]].filter(Boolean).join(words.comma)
}

/** How many things there are at places: releases that name several of the places count once. */
export const countOf = (places: readonly MapPlace[]): number =>
  places[0]?.office || places[0]?.event ? places.length : new Set(places.flatMap(({ releases }) => releases)).size

/** The name of a marker: "Guatemala, 3 press releases"; of a cluster its first names and what it holds. */
export function markerName(places: readonly MapPlace[], speech: Speech): string {
  const [first] = places
  const { words } = speech
  const { comma, events } = words
  if (places.length === 1 && first) return [orderOf(first) + nameOf(first, speech), detailOf(first, speech)].join(comma)
  const names = [...new Set(places.map((place) => nameOf(place, speech)))]
  const rest = names.length > 3 ? ` +${names.length - 3}` : ''
  const count = countOf(places)
  const said = {
    releases: speech.messages.releases,
    missions: plural(speech.lang, words.offices),
    events: plural(speech.lang, events),
  }
  return `${names.slice(0, 3).join(comma)}${rest}${comma}${said[speech.show](count)}`
}

const orderOf = ({ order }: MapPlace): string => (order === undefined ? '' : `${order}. `)
