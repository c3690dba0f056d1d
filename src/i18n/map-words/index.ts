import type { Plural } from '../messages.js'
import { tableFor, type Tables } from '../table.js'

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

const tables: Tables<{ words: MapWords }> = {
  ar: () => import('./ar.js'),
  en: () => import('./en.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  ru: () => import('./ru.js'),
  zh: () => import('./zh.js'),
}

/** The words of the map in the language of a BCP 47 tag; English where it is none of the six. Rejects if they cannot be loaded. */
export const mapWords = async (tag: string): Promise<MapWords> => (await tableFor(tables, tag)).table.words
