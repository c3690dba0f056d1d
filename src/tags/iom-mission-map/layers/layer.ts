import type { SVGTemplateResult } from 'lit'
import { boxAround, contains, union, type Box } from '../../../geography/boxes.js'
import { cluster, type Cluster } from '../../../geography/cluster.js'
import { KOSOVO } from '../../../geography/codes.js'
import { worldBox, type MapPoint } from '../../../geography/projection.js'
import type { Region } from '../../../geography/regions.js'
import type { NoteId } from '../../../geography/un-notes.js'
import type { World } from '../../../geography/world.js'
import type { CountryNames } from '../../../languages/load.js'
import type { MapMessages } from '../../../languages/map-messages.js'
import type { Messages } from '../../../languages/messages.js'
import type { Organization, Place } from '../../../model/basics.js'
import { countryCodes } from '../../../model/countries.js'
import { dedupeTranslations } from '../../../model/dedupe-translations.js'
import type { Feed, Office, Release } from '../../../model/feed.js'
import type { SeriesEvent } from '../../../model/release.js'
import { classOf, colorClasses, stepOf } from '../draw/base-layer.js'

/** Values of the attribute `show`. */
export type Show = 'missions' | 'releases' | 'events'

/** Values of the attribute `show-as`: countries shaded by their number of releases, or circles sized by it. */
export type ShowAs = 'shades' | 'circles'

/** The geometry's module, loaded when a map is near the window. */
export type Geography = typeof import('../../../geography/world.js')

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
  /** Its marker, with a text in it. Absent: a disc. */
  symbol?: (badge: string) => SVGTemplateResult
  /** Meaning of the marker, for the legend. */
  kind?: string
  /** Number in a series, from 1. */
  order?: number
  /** Content of the place: one of these three. Releases shade a country by their number, or give a circle its size. */
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

/** A marker of the map. */
export interface Marker extends Cluster<LocatedPlace> {
  /** The shape of the country is the marker: there is no symbol besides. */
  isShape: boolean
}

/** What a map shows, whatever part of it is in view. */
export interface MapModel {
  context: MapContext
  geography: Geography | undefined
  world: World | undefined
  /** Whether the feed has arrived. */
  hasData: boolean
  /** `symbols`: a marker for each place, and for those that would overlap one together. */
  showAs: ShowAs | 'symbols'
  /** In the order of the list: those of the region. */
  places: readonly (MapPlace | LocatedPlace)[]
  /** The places that have a point on the map. */
  located: readonly LocatedPlace[]
  /** The least count of each colour class. */
  classes: readonly number[]
  /** Colour of each country, by alpha-3 code; 0 is the lightest. */
  steps: ReadonlyMap<string, number>
  /** The first view: the region, else the extent of the data, else the world. */
  home: Box
  markers: (unitsPerPixel: number) => readonly Marker[]
}

/** What a model is made of. */
export interface ModelInput {
  context: MapContext
  /** The places of the feed; undefined until it has arrived. */
  found: readonly MapPlace[] | undefined
  region: string
  showAs: ShowAs
  geography: Geography | undefined
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

/** The drawing for a region; for a name that is none, or no name, the one that suits the places. */
export function worldOf(geography: Geography, name: string, places: readonly MapPlace[] = []): World {
  const { region, world, worldFor } = geography
  const found = region(name)
  if (found?.name === 'world') return world
  const points = found ? found.frame.map((code) => world.anchor(code)) : places.map((place) => locate(place, world))
  return worldFor(points.filter((point) => point !== undefined))
}

/** Gives places their points, as soon as the geometry is there, and leaves out those beyond the region. */
export function createModel({ context, found, region, showAs, geography }: ModelInput): MapModel {
  const world = geography && worldOf(geography, region, found)
  const everywhere = (found ?? []).map((place) => ({ ...place, ...(world && locate(place, world)) }))
  const places = world ? everywhere.filter(regionFilter(geography.region(region), world)) : everywhere
  const located = places.filter((place): place is LocatedPlace => 'x' in place)
  const classes = colorClasses(places.map(countOf))
  const isCounted = context.show === 'releases'
  const isShaded = isCounted && showAs !== 'circles'
  const steps = geography && isShaded ? stepsFor(places, classes, geography) : new Map<string, number>()
  const extent = (): Box | undefined => union([world?.boundsOf([...steps.keys()]), boxAround(located)])
  const model = {
    context,
    geography,
    world,
    hasData: found !== undefined,
    showAs: isShaded ? 'shades' : isCounted ? 'circles' : 'symbols',
    places,
    located,
    classes,
    steps,
    home: world?.regionBox(region) ?? extent() ?? worldBox,
  } as const
  let last: { scale: number; markers: readonly Marker[] } | undefined
  return {
    ...model,
    markers(scale) {
      if (last?.scale !== scale) last = { scale, markers: markersAt(scale, model) }
      return last.markers
    },
  }
}

/** Number of releases about a place. */
export const countOf = ({ releases = [] }: Feature): number => releases.length

/** The largest number of releases about a place. */
export const mostOf = ({ places }: Pick<MapModel, 'places'>): number =>
  places.reduce((most, place) => Math.max(most, countOf(place)), 1)

// A country is marked in its middle, a town where it lies.
function locate({ place, releases, code }: MapPlace, world: World): MapPoint | undefined {
  const { lat, lon } = place ?? {}
  const middle = code ? world.anchor(code) : undefined
  const own = lat === undefined || lon === undefined ? undefined : world.project(lon, lat)
  return releases ? (middle ?? own) : (own ?? middle)
}

/** Keeps the places of a region, and those of which nothing says where they are. */
function regionFilter(region: Region | undefined, world: World): (place: MapPlace | LocatedPlace) => boolean {
  if (!region || region.name === 'world') return () => true
  const codes = new Set(region.codes)
  const box = world.boundsOf(region.frame) ?? worldBox
  return (place) => {
    const { code } = place
    if (code !== undefined && code !== KOSOVO) return codes.has(code)
    return 'x' in place ? contains(box, place) : true
  }
}

// The places are sorted by count: of countries that are shaded together, the largest comes last and wins.
const stepsFor = (
  places: readonly MapPlace[],
  classes: readonly number[],
  { shadedWith }: Geography,
): Map<string, number> =>
  new Map(
    places.toReversed().flatMap((place) => {
      const step = stepOf(classOf(classes, countOf(place)), classes.length)
      return (place.code ? shadedWith(place.code) : []).map((code): [string, number] => [code, step])
    }),
  )

/** Least size of a shape that is its own marker, in CSS pixels. */
const MIN_SHAPE_PX = 5

function markersAt(scale: number, { located, showAs, world }: Omit<MapModel, 'markers'>): readonly Marker[] {
  const asSymbols = (places: readonly LocatedPlace[]): Marker[] =>
    cluster(places, scale).map((one) => ({ ...one, isShape: false }))
  const alone = (place: LocatedPlace, isShape: boolean): Marker => ({
    id: place.id,
    x: place.x,
    y: place.y,
    places: [place],
    isShape,
  })
  if (showAs === 'symbols') return asSymbols(located)
  if (showAs === 'circles') return located.map((place) => alone(place, false))
  const isVisible = ({ code }: LocatedPlace): boolean => {
    const [left, top, right, bottom] = world?.extentOf(code ?? '') ?? [0, 0, 0, 0]
    return Math.max(right - left, bottom - top) / scale >= MIN_SHAPE_PX
  }
  const [shapes, small] = [located.filter(isVisible), located.filter((place) => !isVisible(place))]
  return [...shapes.map((place) => alone(place, true)), ...asSymbols(small)]
}

/** The notes of the United Nations for a part of the map, and for the places that it lists. */
export function notesIn({ world, places }: MapModel, box: Box): ReadonlySet<NoteId> {
  const listed = places.some(({ code }) => code === KOSOVO) ? (['kosovo'] as const) : []
  return new Set([...(world?.notesFor(box) ?? []), ...listed])
}

/** Problems that the webmaster can mend, in sentences; empty where there are none, and until the geometry is loaded. */
export function validate({ geography, places, located }: MapModel, region: string): string {
  if (!geography) return ''
  const found = region ? geography.region(region) : { name: 'extent of the data' }
  const withoutCode = places.filter(({ code }) => code === undefined)
  const codes = [
    ...withoutCode.flatMap(({ country, place }) =>
      [country, place?.iso3, place?.m49].filter((code) => code !== undefined),
    ),
    ...(found && !found.name ? geography.unknownCodes(region) : []),
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
