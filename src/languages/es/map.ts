import type { MapWords } from '../map-messages.js'

export { notes } from './map-notes.js'

export const words: MapWords = {
  levels: {
    hq: 'Sede',
    regional: 'Oficina regional',
    country: 'Oficina en el país',
    sub: 'Suboficina',
    liaison: 'Oficina de enlace',
  },
  shades: 'Comunicados de prensa por país',
  events: { one: '# evento', many: '# de eventos', other: '# eventos' },
  unplaced: 'Fuera del mapa',
  nothing: 'No hay nada que mostrar en el mapa.',
  undetermined: 'Límite o estatuto sin determinar',
  help: 'Las teclas de flecha pasan de un marcador a otro, Intro elige uno y Esc vuelve atrás. Más y menos amplían y reducen; cero muestra todo.',
  comma: ', ',
  map: 'Mapa',
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  wholeMap: 'Mapa completo',
  offices: { one: '# oficina', many: '# de oficinas', other: '# oficinas' },
}
