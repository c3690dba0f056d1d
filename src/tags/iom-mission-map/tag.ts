import { defineTag } from '../../element/tag.js'

export default defineTag({
  name: 'iom-mission-map',
  load: () => import('./define.js'),
  preload: './preload.ts',
  stability: 'stable',
  states: {
    Releases: {},
    Missions: { show: 'missions', region: 'world' },
    Events: { show: 'events', release: 'gtm-2016-10-rights', region: 'mesoamerica' },
    Arabic: { lang: 'ar', region: 'mesoamerica' },
    Dark: { scheme: 'dark', region: 'world' },
    UnknownRegion: { region: 'atlantis' },
    ErrorWithoutFallback: { src: 'data/missing.json' },
  },
})
