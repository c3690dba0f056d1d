import type { MapWords } from '../map-messages.js'

export { notes } from './map-notes.js'

export const words: MapWords = {
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
}
