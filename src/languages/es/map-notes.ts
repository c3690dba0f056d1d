import type { MapNotes } from '../map-notes.js'

export const notes: MapNotes = {
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
}
