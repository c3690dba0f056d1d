import { contains, type Box } from './boxes.js'
import { project } from './projection.js'

/** Notes that the United Nations asks for where their area is in view. Each language has their texts. */
export const noteIds = ['kashmir', 'sudans', 'abyei', 'falklands', 'nonSelfGoverning', 'kosovo'] as const
export type NoteId = (typeof noteIds)[number]

// The places that a note speaks of: longitude and latitude, several pairs where any of them calls for the note.
// Non-self-governing territories are those of the list of the United Nations that have a shape of some size on the map.
const places: Record<NoteId, number[]> = {
  kashmir: [74.1, 33.2, 73.9, 34.4, 75.7, 34.5, 77, 35],
  sudans: [24.5, 8.7, 25.5, 10.3, 28.5, 9.5, 30, 10.3, 32.3, 11.5, 33.9, 9.6],
  abyei: [28.4, 9.7],
  falklands: [-59, -51.8],
  nonSelfGoverning: [
    -13.5, 24.3, -16.5, 21.8, -9.5, 26.5, -12.5, 27.3, -59, -51.8, 165.5, -21.3, -149.4, -17.6, 144.8, 13.4, -170.7,
    -14.3, -64.8, 18.3, -64.6, 18.4, -71.8, 21.8, -81.2, 19.3, -64.8, 32.3, -62.2, 16.7, -63.1, 18.2, -5.7, -15.9,
    -5.35, 36.1, -130.1, -25.1, -171.8, -9.2,
  ],
  kosovo: [20.9, 42.6],
}

const pairs = (flat: number[]): [number, number][] =>
  flat.flatMap((lon, i) => (i % 2 ? [] : [[lon, flat[i + 1] ?? 0] as [number, number]]))

/** The notes to show with a part of the drawing whose middle is a meridian. */
export const notesFor = (box: Box, center?: number): NoteId[] =>
  noteIds.filter((id) => pairs(places[id]).some(([lon, lat]) => contains(box, project(lon, lat, center))))
