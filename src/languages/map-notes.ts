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
