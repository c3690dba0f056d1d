import { countryCodes } from '../../../model/countries.js'
import type { MapPoint } from '../../../geography/projection.js'
import { oneOfEach } from '../../../model/editions.js'
import type { Feed, Release } from '../../../model/feed.js'
import type { Finding } from './layer.js'
import type { Speech } from '../map-context.js'

/** One place of the map and of its list. */
export interface MapPlace extends Finding {
  name: string
  /** ISO 3166-1 alpha-3, or XKX; absent where the source names no country that is known. */
  code: string | undefined
}

/** A place with its point on the map. */
export interface Located extends MapPlace, MapPoint {}

/** No code of ISO 3166-1, but what offices and releases use. */
export const kosovo = 'XKX'

/** The alpha-3 code for any code of a country; undefined where no standard knows it. */
export const known = (code = ''): string | undefined => (code === kosovo ? code : countryCodes(code)?.iso3)

/** The places of a feed, or of one release, in the order of the list. */
export function placesOf(feed: Feed, release: Release | undefined, speech: Speech): MapPlace[] {
  const { mode } = speech
  const releases = release
    ? [release]
    : oneOfEach(
        feed.releases.filter((one) => one[mode.part]?.length),
        speech.lang,
      )
  return mode.find({ ...feed, releases }, release, speech).map((finding) => {
    const { place, country, name } = finding
    const code = [country, place?.iso3, place?.m49].map(known).find(Boolean)
    return {
      ...finding,
      name: name ?? (code ? speech.names(code) : (place?.name ?? '')),
      code,
    }
  })
}
