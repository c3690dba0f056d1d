// Written by npm run generate. Do not edit.
import type { TagManifest } from '../element/tag.js'
import iomContactCard from '../tags/iom-contact-card/tag.js'
import iomFeed from '../tags/iom-feed/tag.js'
import iomMissionMap from '../tags/iom-mission-map/tag.js'
import iomRelease from '../tags/iom-release/tag.js'
import iomReleaseList from '../tags/iom-release-list/tag.js'

export const tags: readonly TagManifest[] = [iomContactCard, iomFeed, iomMissionMap, iomRelease, iomReleaseList]
