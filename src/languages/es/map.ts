import type { MapMessages } from '../map-messages.js'

export const map: MapMessages = {
  lang: 'es',
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
  countries: { one: '# país', many: '# de países', other: '# países' },
  selected: 'Selección: {places}',
  clearSelection: 'Quitar la selección',
  saveSvg: 'Imagen (SVG)',
  savePng: 'Imagen (PNG)',
  saveCsv: 'Datos (CSV)',
  seas: {
    pacific: 'Océano Pacífico',
    atlantic: 'Océano Atlántico',
    indian: 'Océano Índico',
    arctic: 'Océano Ártico',
    southern: 'Océano Austral',
    caribbean: 'Mar Caribe',
    mediterranean: 'Mar Mediterráneo',
  },
  shortNames: {
    BOL: 'Bolivia (Est. Plur. de)',
    COD: 'Rep. Dem. del Congo',
    CAF: 'Rep. Centroafricana',
    DOM: 'Rep. Dominicana',
    FSM: 'Micronesia (Est. Fed. de)',
    GBR: 'Reino Unido',
    IRN: 'Irán (Rep. Islámica del)',
    KOR: 'Rep. de Corea',
    LAO: 'Rep. Dem. Pop. Lao',
    MDA: 'Rep. de Moldova',
    PRK: 'Rep. Pop. Dem. de Corea',
    TZA: 'Rep. Unida de Tanzanía',
    USA: 'Estados Unidos de América',
    VCT: 'San Vicente y las Granadinas',
    VEN: 'Venezuela (Rep. Boliv. de)',
  },
  notes: {
    disclaimer:
      'Este mapa se presenta únicamente con fines ilustrativos. Las fronteras y los nombres que figuran en él y las denominaciones utilizadas no implican aprobación ni aceptación oficial por parte de la Organización Internacional para las Migraciones.',
    kashmir:
      'La línea de puntos representa aproximadamente la Línea de Control en Jammu y Cachemira convenida por la India y el Pakistán. Las partes aún no han acordado el estatuto definitivo de Jammu y Cachemira.',
    sudans:
      'Aún no se ha determinado la frontera definitiva entre la República del Sudán y la República de Sudán del Sur.',
    abyei: 'Aún no se ha determinado el estatuto definitivo de la zona de Abyei.',
    falklands:
      'Existe una controversia entre los Gobiernos de la Argentina y del Reino Unido de Gran Bretaña e Irlanda del Norte respecto de la soberanía sobre las Islas Malvinas (Falkland Islands).',
    nonSelfGoverning:
      'Los territorios incluidos en la lista de Territorios No Autónomos de las Naciones Unidas se muestran sin perjuicio de la cuestión de su estatuto.',
    kosovo:
      '* Toda referencia a Kosovo debe entenderse en el contexto de la resolución 1244 (1999) del Consejo de Seguridad de las Naciones Unidas.',
    source: 'Fronteras: {source}, {edition}; simplificadas y adaptadas.',
  },
}
