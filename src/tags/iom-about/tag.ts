import { defineTag } from '../../element/tag.js'

export default defineTag({
  name: 'iom-about',
  load: () => import('./define.js'),
  stability: 'experimental',
  states: {
    Default: {},
    Dark: { scheme: 'dark' },
    Empty: { src: 'data/empty.json' },
    ErrorWithFallback: { src: 'data/missing.json', content: 'Read about us on our own site.' },
    ErrorWithoutFallback: { src: 'data/missing.json' },
  },
})
