import { defineTag } from '../../element/tag.js'

export default defineTag({
  name: 'iom-key-figures',
  load: () => import('./define.js'),
  stability: 'experimental',
  states: {
    Default: {},
    Arabic: { release: 'gtm-2016-10-rights-ar' },
    LongNumbers: { release: 'npl-2016-06-roofs' },
    Withdrawn: { release: 'ita-2016-08-withdrawn' },
    NoFigures: { release: 'tuv-2016-07-advisory' },
    Dark: { scheme: 'dark' },
    Empty: { src: 'data/empty.json' },
    NotFound: { release: 'no-such-release' },
    ErrorWithFallback: { src: 'data/missing.json', content: 'Read our press releases on our own site.' },
    ErrorWithoutFallback: { src: 'data/missing.json' },
  },
})
