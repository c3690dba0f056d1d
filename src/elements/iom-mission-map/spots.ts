import type { Messages } from '../../i18n/messages.js'
import type { CountryNames } from '../../i18n/countries/index.js'
import { project } from '../../map/projection.js'
import type { Contact, Place } from '../../model/basics.js'
import type { Feed, Office, Release } from '../../model/feed.js'
import { newestFirst } from '../../model/find-release.js'
import type { SeriesEvent } from '../../model/release.js'

/** What a map shows: the offices, the press releases by country, or the events of a release. */
export type Show = 'missions' | 'releases' | 'events'

/** One thing at a spot: a release, an office or an event. */
export interface Entry {
  release?: Release
  office?: Office
  event?: SeriesEvent
  contacts?: Contact[] | undefined
}

/** A point of the map, in units of the drawing, and all that belongs to it. */
export interface Spot {
  /** Identity over renderings: the country, or the name of the place. */
  key: string
  /** ISO 3166-1 alpha-3 code of its country, where the data gives one. */
  code: string | undefined
  /** Name for reading. */
  name: string
  x: number
  y: number
  entries: Entry[]
  /** For events: the place in the series, from 0. */
  order?: number
}

/** The spots of a feed, and the names of places that stand nowhere on a map. */
export interface Spots {
  spots: Spot[]
  lost: string[]
}

/** What the map module knows of countries; asked for late, since its geometry is large. */
export interface Gazetteer {
  /** The alpha-3 code for a code of any standard. */
  codeOf: (code: string | undefined) => string | undefined
  /** A point inside a country. */
  anchor: (code: string) => { x: number; y: number } | undefined
  nameOf: CountryNames
}

/** Where things are: one spot for each country (releases), office (missions) or event (events). */
export function spotsOf(feed: Feed, show: Show, release: Release | undefined, gazetteer: Gazetteer): Spots {
  switch (show) {
    case 'missions':
      return collect(
        (feed.offices ?? []).map((office) => officeSeed(office)),
        gazetteer,
      )
    case 'events':
      return collect((release?.events ?? []).map(eventSeed), gazetteer)
    default:
      return collect((release ? [release] : newestFirst(feed.releases)).flatMap(releaseSeeds(gazetteer)), gazetteer)
  }
}

interface Seed {
  key: string
  place: Partial<Place> & { name: string }
  code: string | undefined
  /** True where the spot stands for the whole country, and is named after it. */
  country: boolean
  entry: Entry
  order?: number
}

const releaseSeeds =
  ({ codeOf }: Gazetteer) =>
  (release: Release): Seed[] => {
    const seeds = (release.places ?? []).map((place): Seed => {
      const code = codeOf(place.iso3) ?? codeOf(place.m49)
      const key = code ?? place.name
      return { key, place, code, country: code !== undefined, entry: { release } }
    })
    return [...new Map(seeds.map((seed) => [seed.key, seed])).values()]
  }

const officeSeed = (office: Office): Seed => ({
  key: office.id,
  place: { ...office.place, name: office.name },
  code: office.country ?? office.place?.iso3,
  country: false,
  entry: { office, contacts: office.contacts },
})

const eventSeed = (event: SeriesEvent, order: number): Seed => ({
  key: `event ${order}`,
  place: event.place,
  code: event.country ?? event.place.iso3,
  country: false,
  entry: { event },
  order,
})

function collect(seeds: Seed[], gazetteer: Gazetteer): Spots {
  const found = new Map<string, Spot>()
  const lost: string[] = []
  for (const seed of seeds) {
    const known = found.get(seed.key)
    const spot = known ?? spotOf(seed, gazetteer)
    if (spot) found.set(seed.key, known ? { ...known, entries: [...known.entries, seed.entry] } : spot)
    else lost.push(seed.place.name)
  }
  return { spots: [...found.values()], lost }
}

function spotOf(
  { key, place, code: given, country, entry, order }: Seed,
  { codeOf, anchor, nameOf }: Gazetteer,
): Spot | undefined {
  const code = codeOf(given)
  const own = place.lat === undefined || place.lon === undefined ? undefined : project(place.lon, place.lat)
  const point = (country ? undefined : own) ?? (code === undefined ? undefined : anchor(code)) ?? own
  if (!point) return undefined
  const name = country && code !== undefined ? nameOf(code) : place.name
  return { key, code, name, ...point, entries: [entry], ...(order === undefined ? {} : { order }) }
}

/** The name of a spot with what it holds: "Guatemala, 3 press releases". */
export function spotLabel({ name, entries }: Spot, words: Messages, show: Show): string {
  const [first] = entries
  if (show === 'events') return first?.event ? `${name}, ${words.states[first.event.state]}` : name
  return show === 'missions' ? name : `${name}, ${words.releases(entries.length)}`
}
