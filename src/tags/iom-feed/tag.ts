import { defineTag } from '../../element/tag.js'

export default defineTag({
  name: 'iom-feed',
  load: () => import('./define.js'),
  stability: 'stable',
  states: {
    Linked: { content: '<iom-mission-map><iom-release-list>' },
  },
})
