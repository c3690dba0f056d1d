import { defineTag } from '../../element/tag.js'

export default defineTag({
  name: 'iom-release',
  load: () => import('./define.js'),
  stability: 'stable',
  states: {
    Full: {},
    Card: { variant: 'card' },
    Headline: { variant: 'headline' },
    Arabic: { release: 'gtm-2016-10-rights-ar' },
    Corrected: { release: 'fji-2016-08-registry' },
    Withdrawn: { release: 'ita-2016-08-withdrawn' },
    Expired: { release: 'phl-2016-08-briefing' },
    InArabic: { lang: 'ar' },
    NotInThisLanguage: { release: 'ken-2016-09-market', lang: 'fr' },
    Links: { 'theme-href': '/themes/{id}', 'country-href': '/countries/{id}', 'sdg-href': '/goals/{id}' },
    Dark: { scheme: 'dark' },
    Empty: { src: 'data/empty.json' },
    NotFound: { release: 'no-such-release' },
    ErrorWithFallback: { src: 'data/missing.json', content: 'Read our press releases on our own site.' },
    ErrorWithoutFallback: { src: 'data/missing.json' },
  },
})
