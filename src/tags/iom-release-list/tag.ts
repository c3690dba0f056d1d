import { defineTag } from '../../element/tag.js'

export default defineTag({
  name: 'iom-release-list',
  load: () => import('./define.js'),
  stability: 'stable',
  states: {
    List: { limit: 5 },
    Grid: { layout: 'grid', limit: 6 },
    Headlines: { layout: 'headlines' },
    ByCountry: { country: 'GTM' },
    ByPartner: { partner: 'UNHCR' },
    ByKind: { kind: 'statement' },
    InFrench: { language: 'fr' },
    Searchable: { searchable: true, limit: 5 },
    SearchableWithoutMatch: { searchable: true, query: 'no such words' },
    NoMatch: { theme: 'no such theme' },
    Dark: { scheme: 'dark' },
    ErrorWithoutFallback: { src: 'data/missing.json' },
  },
})
