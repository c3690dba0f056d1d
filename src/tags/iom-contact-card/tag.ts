import { defineTag } from '../../element/tag.js'

export default defineTag({
  name: 'iom-contact-card',
  load: () => import('./define.js'),
  stability: 'stable',
  states: {
    OfRelease: {},
    OfOffice: { office: 'gtm' },
    NotFound: { office: 'no-such-office' },
    Dark: { scheme: 'dark' },
  },
})
