import type { SVGTemplateResult } from 'lit'
import type { Box } from '../../../geography/boxes.js'
import { boxAround, union } from '../../../geography/boxes.js'
import { cluster, type Cluster } from '../../../geography/cluster.js'
import { KOSOVO } from '../../../geography/codes.js'
import { worldBox, type MapPoint } from '../../../geography/projection.js'
import type { CountryNames } from '../../../languages/load.js'
import type { MapMessages } from '../../../languages/map-messages.js'
import type { Messages } from '../../../languages/messages.js'
import type { Organization, Place } from '../../../model/basics.js'
import { countryCodes } from '../../../model/countries.js'
import { dedupeTranslations } from '../../../model/dedupe-translations.js'
import type { Feed, Office, Release } from '../../../model/feed.js'
import type { SeriesEvent } from '../../../model/release.js'
import { classOf, colorClasses } from '../draw/base-layer.js'

/** Values of the attribute `show`. */
export type Show = 'missions' | 'releases' | 'events'

/** The geometry's module, loaded when a map is near the window. */
export type World = typeof import('../../../geography/world.js')

/** A layer and its texts in one language. */
export interface MapContext {
  lang: string
  show: Show
  layer: Layer
  messages: Messages
  countryName: CountryNames
  words: MapMessages
}

/** Something that a layer shows at a place. */
export interface Feature {
  id: string
  place: Place | undefined
  /** Country code that takes precedence over those of the place. */
  country?: string | undefined
  /** Absent: the country's name in the reader's language, else the name of the place. */
  name?: string | undefined
  /** Text beside its marker, where that is not the name. */
  label?: string | undefined
  /** Text after its name: "3 press releases". */
  detail: string
  /** Text in its marker. */
  badge: string
  /** Shape of its marker, where that is no disc with a badge. */
  symbol?: SVGTemplateResult
  /** State of an event: the disc is a ring before the event, and dashed where it is cancelled. */
  state?: SeriesEvent['state']
  /** Meaning of the marker, for the legend. */
  kind?: string
  /** Number in a series, from 1. */
  order?: number
  /** Content of the place: one of these three. Releases shade a country by their number. */
  releases?: Release[]
  office?: Office
  event?: SeriesEvent
  /** Publisher of the feed that lists the office. */
  publisher?: Organization | undefined
  /** Language of the event. */
  lang?: string | undefined
}

/** One kind of content that a map can show. */
export interface Layer {
  /** The part of a release that holds its places. */
  part: 'places' | 'events'
  /**
   * Finds the features, in the order of the list.
   * @param feed its releases once each, and only those with that part
   * @param release the only release to read, where the page names one
   */
  find: (feed: Feed, release: Release | undefined, context: MapContext) => Feature[]
  /** Text in the marker of several features, and their description: "2 events". */
  summarize: (features: readonly Feature[], context: MapContext) => { badge: string; text: string }
  /** Name of the list. */
  title: (context: MapContext) => string
}

/** One entry of the list, and of the map where its position is known. */
export interface MapPlace extends Feature {
  name: string
  /** ISO 3166-1 alpha-3, or XKX; undefined where the source names no known country. */
  code: string | undefined
}

/** A place with its point on the map. */
export interface LocatedPlace extends MapPlace, MapPoint {}

/** What a map shows, whatever part of it is in view. */
export interface MapModel {
  context: MapContext
  world: World | undefined
  /** In the order of the list. */
  places: readonly (MapPlace | LocatedPlace)[]
  /** The places that have a point on the map. */
  located: readonly LocatedPlace[]
  /** The least count of each colour class. */
  classes: readonly number[]
  /** Colour class of each country, by alpha-3 code. */
  shades: ReadonlyMap<string, number>
  /** The first view: the region, else the extent of the data, else the world. */
  home: Box
  clusters: (unitsPerPixel: number) => Cluster<LocatedPlace>[]
}

/** The alpha-3 code, or XKX, for any code of a country; undefined for an unknown one. */
export const toIso3 = (code = ''): string | undefined => (code === KOSOVO ? code : countryCodes(code)?.iso3)

/** The places of a feed, or of one release, in the order of the list. */
export function findPlaces(feed: Feed, release: Release | undefined, context: MapContext): MapPlace[] {
  const { layer, lang, countryName } = context
  const withPart = feed.releases.filter((one) => one[layer.part]?.length)
  const releases = release ? [release] : dedupeTranslations(withPart, lang)
  return layer.find({ ...feed, releases }, release, context).map((feature) => {
    const { place, country, name } = feature
    const code = [country, place?.iso3, place?.m49].map(toIso3).find(Boolean)
    return { ...feature, name: name ?? (code ? countryName(code) : (place?.name ?? '')), code }
  })
}

/** Gives places their points, as soon as the geometry is there. */
export function createModel(
  context: MapContext,
  found: readonly MapPlace[],
  region: string,
  world: World | undefined,
): MapModel {
  const places = found.map((place) => ({ ...place, ...(world && locate(place, world)) }))
  const located = places.filter((place): place is LocatedPlace => 'x' in place)
  const classes = colorClasses(places.map(({ releases = [] }) => releases.length))
  const shades = world ? shadesOf(places, classes, world) : new Map<string, number>()
  const extent = (): Box | undefined => union([world?.boundsOf([...shades.keys()]), boxAround(located)])
  let last: { scale: number; clusters: Cluster<LocatedPlace>[] } | undefined
  return {
    context,
    world,
    places,
    located,
    classes,
    shades,
    home: (world && regionBox(region, world)) ?? extent() ?? worldBox,
    clusters: (scale) => {
      if (last?.scale !== scale) last = { scale, clusters: cluster(located, scale) }
      return last.clusters
    },
  }
}

// A country is marked in its middle, a town where it lies.
function locate({ place, releases, code }: MapPlace, world: World): MapPoint | undefined {
  const { lat, lon } = place ?? {}
  const middle = code ? world.anchor(code) : undefined
  const own = lat === undefined || lon === undefined ? undefined : world.project(lon, lat)
  return releases ? (middle ?? own) : (own ?? middle)
}

// The places are sorted by count: of countries that are shaded together, the largest comes last and wins.
const shadesOf = (places: readonly MapPlace[], classes: readonly number[], world: World): Map<string, number> =>
  new Map(
    places.toReversed().flatMap(({ code, releases }) => {
      const shaded = releases && code ? world.shadedWith(code) : []
      return shaded.map((one): [string, number] => [one, classOf(classes, releases?.length ?? 0)])
    }),
  )

function regionBox(name: string, world: World): Box | undefined {
  const found = world.region(name)
  return found && (found.name === 'world' ? worldBox : world.boundsOf(found.frame))
}

/** Problems that the webmaster can mend, in sentences; empty where there are none, and until the geometry is loaded. */
export function validate({ world, places, located }: MapModel, region: string): string {
  if (!world) return ''
  const found = region ? world.region(region) : { name: 'extent of the data' }
  const withoutCode = places.filter(({ code }) => code === undefined)
  const codes = [
    ...withoutCode.flatMap(({ country, place }) =>
      [country, place?.iso3, place?.m49].filter((code) => code !== undefined),
    ),
    ...(found && !found.name ? world.unknownCodes(region) : []),
  ]
  const missing = places.length - located.length
  return [
    found ? '' : `region="${region}" is no region. Write "world", "mesoamerica", a region of M49 or country codes.`,
    ...[...new Set(codes)].map((code) => `"${code}" is no country code.`),
    missing ? `In the list only, for want of coordinates or a country code: ${missing}.` : '',
  ]
    .filter(Boolean)
    .join(' ')
}
