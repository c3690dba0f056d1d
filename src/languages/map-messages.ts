import type { Plural } from './messages.js'

/** The texts of a map in one language, besides those of {@link Messages}. */
export interface MapMessages {
  /** Code of the language that these texts are in. */
  lang: string
  /** Levels of an office. */
  levels: Readonly<Record<'hq' | 'regional' | 'country' | 'sub' | 'liaison', string>>
  /** Title of the legend of shaded countries. */
  shades: string
  /** A count of events. */
  events: Plural
  /** Heading above the places that have no position on the map. */
  unplaced: string
  /** Shown in place of a map without anything on it. */
  nothing: string
  /** What the dashed outlines mean. */
  undetermined: string
  /** How to use the map with a keyboard. */
  help: string
  /** Between the items of an enumeration. */
  comma: string
  map: string
  zoomIn: string
  zoomOut: string
  wholeMap: string
  /** A count of offices. */
  offices: Plural
  /** A count of countries. */
  countries: Plural
  /** What the reader has chosen: `{places}`. */
  selected: string
  /** Button that takes the choice back. */
  clearSelection: string
  /** Buttons that save the map, or its data, as a file. */
  saveSvg: string
  savePng: string
  saveCsv: string
  /** Names on the water. */
  seas: Readonly<
    Record<'pacific' | 'atlantic' | 'indian' | 'arctic' | 'southern' | 'caribbean' | 'mediterranean', string>
  >
  /** Short forms for labels, by alpha-3 code, of names that are too long for a map. */
  shortNames: Readonly<Record<string, string>>
  notes: MapNotes
}

/** The notes under a map, under the names that `notesFor` of src/geography/world.ts gives. A host cannot replace them. */
export interface MapNotes {
  disclaimer: string
  kashmir: string
  sudans: string
  abyei: string
  falklands: string
  nonSelfGoverning: string
  kosovo: string
  /** Source of the boundaries: `{source}`, `{edition}`. */
  source: string
}
