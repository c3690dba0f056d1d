import { defineTag } from '../../element/tag.js'

export default defineTag({
  name: 'iom-quote',
  load: () => import('./define.js'),
  stability: 'experimental',
  states: {
    Default: {},
    WithRole: { index: 1 },
    Linked: { release: 'ken-2016-09-market' },
    Long: { release: 'npl-2016-06-roofs' },
    Arabic: { release: 'jor-2016-09-clinic' },
    Outdated: { text: 'the workshops will end all risks on the way' },
    Withdrawn: { release: 'ita-2016-08-withdrawn' },
    NoQuote: { release: 'tuv-2016-07-advisory' },
    Dark: { scheme: 'dark' },
    Empty: { src: 'data/empty.json' },
    NotFound: { release: 'no-such-release' },
    ErrorWithFallback: { src: 'data/missing.json', content: 'Read our press releases on our own site.' },
    ErrorWithoutFallback: { src: 'data/missing.json' },
  },
})
