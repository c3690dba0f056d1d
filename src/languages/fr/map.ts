import type { MapWords } from '../map-messages.js'

export { notes } from './map-notes.js'

export const words: MapWords = {
  levels: {
    hq: 'Siège',
    regional: 'Bureau régional',
    country: 'Bureau de pays',
    sub: 'Sous-bureau',
    liaison: 'Bureau de liaison',
  },
  shades: 'Communiqués de presse par pays',
  events: { one: '# événement', many: '# d’événements', other: '# événements' },
  unplaced: 'Hors de la carte',
  nothing: 'Il n’y a rien à montrer sur la carte.',
  undetermined: 'Frontière ou statut non déterminés',
  help: 'Les flèches vont d’un repère à l’autre, Entrée en choisit un, Échap revient en arrière. Plus et moins changent l’échelle, zéro montre tout.',
  comma: ', ',
  map: 'Carte',
  zoomIn: 'Zoom avant',
  zoomOut: 'Zoom arrière',
  wholeMap: 'Carte entière',
  offices: { one: '# bureau', many: '# de bureaux', other: '# bureaux' },
}
