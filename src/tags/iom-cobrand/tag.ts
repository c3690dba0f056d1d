import { defineTag } from '../../element/tag.js'

export default defineTag({
  name: 'iom-cobrand',
  load: () => import('./define.js'),
  stability: 'experimental',
  states: {
    Names: {},
    Logos: { release: 'cobrand-2016-10-seychelles' },
    Arabic: { release: 'gtm-2016-10-rights-ar' },
    Withdrawn: { release: 'ita-2016-08-withdrawn' },
    Dark: { release: 'cobrand-2016-10-seychelles', scheme: 'dark' },
    Empty: { src: 'data/empty.json' },
    NotFound: { release: 'no-such-release' },
    ErrorWithFallback: { src: 'data/missing.json', content: 'Read our press releases on our own site.' },
    ErrorWithoutFallback: { src: 'data/missing.json' },
  },
})
