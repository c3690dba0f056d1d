import type { MapMessages } from '../map-messages.js'

export const map: MapMessages = {
  lang: 'en',
  levels: {
    hq: 'Headquarters',
    regional: 'Regional office',
    country: 'Country office',
    sub: 'Sub-office',
    liaison: 'Liaison office',
  },
  shades: 'Press releases by country',
  events: { one: '# event', other: '# events' },
  unplaced: 'Not on the map',
  nothing: 'There is nothing to show on the map.',
  undetermined: 'Undetermined boundary or status',
  help: 'Arrow keys go from marker to marker, Enter chooses one, Esc goes back. Plus and minus zoom, zero shows everything.',
  comma: ', ',
  map: 'Map',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholeMap: 'Whole map',
  offices: { one: '# office', other: '# offices' },
  countries: { one: '# country', other: '# countries' },
  selected: 'Selected: {places}',
  clearSelection: 'Clear selection',
  saveSvg: 'Picture (SVG)',
  savePng: 'Picture (PNG)',
  saveCsv: 'Data (CSV)',
  seas: {
    pacific: 'Pacific Ocean',
    atlantic: 'Atlantic Ocean',
    indian: 'Indian Ocean',
    arctic: 'Arctic Ocean',
    southern: 'Southern Ocean',
    caribbean: 'Caribbean Sea',
    mediterranean: 'Mediterranean Sea',
  },
  shortNames: {
    BOL: 'Bolivia (Plur. State of)',
    COD: 'Dem. Rep. of the Congo',
    CAF: 'Central African Rep.',
    DOM: 'Dominican Rep.',
    FSM: 'Micronesia (Fed. States of)',
    GBR: 'United Kingdom',
    IRN: 'Iran (Islamic Rep. of)',
    KOR: 'Republic of Korea',
    LAO: "Lao People's Dem. Rep.",
    MDA: 'Republic of Moldova',
    PRK: "Dem. People's Rep. of Korea",
    TZA: 'United Rep. of Tanzania',
    USA: 'United States of America',
    VCT: 'St. Vincent and the Grenadines',
    VEN: 'Venezuela (Boliv. Rep. of)',
  },
  notes: {
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
  },
}
