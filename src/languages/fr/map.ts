import type { MapMessages } from '../map-messages.js'

export const map: MapMessages = {
  lang: 'fr',
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
  countries: { one: '# pays', many: '# de pays', other: '# pays' },
  selected: 'Sélection : {places}',
  clearSelection: 'Effacer la sélection',
  saveSvg: 'Image (SVG)',
  savePng: 'Image (PNG)',
  saveCsv: 'Données (CSV)',
  seas: {
    pacific: 'Océan Pacifique',
    atlantic: 'Océan Atlantique',
    indian: 'Océan Indien',
    arctic: 'Océan Arctique',
    southern: 'Océan Austral',
    caribbean: 'Mer des Caraïbes',
    mediterranean: 'Mer Méditerranée',
  },
  shortNames: {
    BOL: 'Bolivie (État plur. de)',
    COD: 'Rép. dém. du Congo',
    CAF: 'Rép. centrafricaine',
    DOM: 'Rép. dominicaine',
    FSM: 'Micronésie (États féd. de)',
    GBR: 'Royaume-Uni',
    IRN: "Iran (Rép. islamique d')",
    KOR: 'Rép. de Corée',
    LAO: 'Rép. dém. pop. lao',
    MDA: 'Rép. de Moldova',
    PRK: 'Rép. pop. dém. de Corée',
    TZA: 'Rép.-Unie de Tanzanie',
    USA: "États-Unis d'Amérique",
    VCT: 'St-Vincent-et-les Grenadines',
    VEN: 'Venezuela (Rép. boliv. du)',
  },
  notes: {
    disclaimer:
      'Cette carte est fournie à titre d’illustration uniquement. Les frontières et les noms indiqués ainsi que les désignations employées sur cette carte n’impliquent ni reconnaissance ni acceptation officielle de la part de l’Organisation internationale pour les migrations.',
    kashmir:
      'La ligne en pointillé représente approximativement la Ligne de contrôle au Jammu-et-Cachemire convenue par l’Inde et le Pakistan. Les parties ne se sont pas encore entendues sur le statut définitif du Jammu-et-Cachemire.',
    sudans:
      'La frontière définitive entre la République du Soudan et la République du Soudan du Sud n’a pas encore été déterminée.',
    abyei: 'Le statut définitif de la zone d’Abyei n’a pas encore été déterminé.',
    falklands:
      'Il existe un différend entre les Gouvernements de l’Argentine et du Royaume-Uni de Grande-Bretagne et d’Irlande du Nord concernant la souveraineté sur les îles Falkland (Malvinas).',
    nonSelfGoverning:
      'Les territoires inscrits sur la liste des territoires non autonomes de l’Organisation des Nations Unies sont représentés sans préjudice de la question de leur statut.',
    kosovo:
      '* Toute mention du Kosovo s’entend dans le contexte de la résolution 1244 (1999) du Conseil de sécurité de l’Organisation des Nations Unies.',
    source: 'Frontières\u00A0: {source}, {edition}\u202F; simplifiées et adaptées.',
  },
}
