import type { MapNotes } from './map-notes.js'
import type { Plural } from './messages.js'
import { tableFor, type Tables } from './table.js'

/** Words that only a map needs, besides its notes. */
export interface MapWords {
  /** Levels of an office. */
  levels: Readonly<Record<'hq' | 'regional' | 'country' | 'sub' | 'liaison', string>>
  /** What the shades of the countries say. */
  shades: string
  /** A count of events; `#` stands for the number. */
  events: Plural
  /** Above what has no place on the map. */
  unplaced: string
  /** In place of a map without anything on it. */
  nothing: string
  /** What the dashed outlines are. */
  undetermined: string
  /** How to use the map with a keyboard. */
  help: string
  /** Between the members of a list. */
  comma: string
  map: string
  zoomIn: string
  zoomOut: string
  wholeMap: string
  /** A count of offices; `#` stands for the number. */
  offices: Plural
}

interface Table {
  words: MapWords
  notes: MapNotes
}

const tables: Tables<Table> = {
  ar: () => import('./ar/map.js'),
  en: () => import('./en/map.js'),
  es: () => import('./es/map.js'),
  fr: () => import('./fr/map.js'),
  ru: () => import('./ru/map.js'),
  zh: () => import('./zh/map.js'),
}

/**
 * What a map says in the language of a BCP 47 tag, with the language that it is in: English where it is none of the six,
 * never without the disclaimer. Rejects if it cannot be loaded.
 */
export async function mapWords(tag: string): Promise<Table & { lang: string }> {
  const { lang, table } = await tableFor(tables, tag)
  return { lang, words: table.words, notes: table.notes }
}
