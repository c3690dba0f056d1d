import { tableFor, type Tables } from '../table.js'

/** The words that stand under a map. The notes carry the names that `notesFor` of src/map gives. */
export interface MapNotes {
  disclaimer: string
  kashmir: string
  sudans: string
  abyei: string
  falklands: string
  nonSelfGoverning: string
  kosovo: string
  /** With the places `{source}` and `{edition}`. */
  source: string
}

const tables: Tables<{ notes: MapNotes }> = {
  ar: () => import('./ar.js'),
  en: () => import('./en.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  ru: () => import('./ru.js'),
  zh: () => import('./zh.js'),
}

/**
 * The disclaimer and the standard notes in the language of a BCP 47 tag, with the language that they are in: English
 * where it is none of the six. Loads one table; rejects if it cannot be loaded.
 */
export async function mapNotes(tag: string): Promise<{ lang: string; notes: MapNotes }> {
  const { lang, table } = await tableFor(tables, tag)
  return { lang, notes: table.notes }
}
