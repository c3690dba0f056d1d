// Written by npm run generate. Do not edit.
import type { TagManifest } from '../element/tag.js'
import iomAbout from '../tags/iom-about/tag.js'
import iomCobrand from '../tags/iom-cobrand/tag.js'
import iomContactCard from '../tags/iom-contact-card/tag.js'
import iomEventSeries from '../tags/iom-event-series/tag.js'
import iomFeed from '../tags/iom-feed/tag.js'
import iomKeyFigures from '../tags/iom-key-figures/tag.js'
import iomMissionMap from '../tags/iom-mission-map/tag.js'
import iomQuote from '../tags/iom-quote/tag.js'
import iomRelease from '../tags/iom-release/tag.js'
import iomReleaseList from '../tags/iom-release-list/tag.js'

export const tags: readonly TagManifest[] = [
  iomAbout,
  iomCobrand,
  iomContactCard,
  iomEventSeries,
  iomFeed,
  iomKeyFigures,
  iomMissionMap,
  iomQuote,
  iomRelease,
  iomReleaseList,
]
