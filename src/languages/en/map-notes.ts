import type { MapNotes } from '../map-notes.js'

export const notes: MapNotes = {
  disclaimer:
    'This map is for illustration purposes only. The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance by the International Organization for Migration.',
  kashmir:
    'The dotted line represents approximately the Line of Control in Jammu and Kashmir agreed upon by India and Pakistan. The final status of Jammu and Kashmir has not yet been agreed upon by the parties.',
  sudans:
    'The final boundary between the Republic of the Sudan and the Republic of South Sudan has not yet been determined.',
  abyei: 'The final status of the Abyei area has not yet been determined.',
  falklands:
    'A dispute exists between the Governments of Argentina and the United Kingdom of Great Britain and Northern Ireland concerning sovereignty over the Falkland Islands (Malvinas).',
  nonSelfGoverning:
    'Territories on the United Nations list of Non-Self-Governing Territories are shown without prejudice to the question of their status.',
  kosovo:
    '* References to Kosovo shall be understood to be in the context of United Nations Security Council resolution 1244 (1999).',
  source: 'Boundaries: {source}, {edition}; simplified and adapted.',
}
