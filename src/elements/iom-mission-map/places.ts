import type { Place } from '../../model/basics.js'
import { countryCodes } from '../../model/countries.js'
import type { Feed, Office, Release } from '../../model/feed.js'
import type { SeriesEvent } from '../../model/release.js'
import { findRelease, newestFirst } from '../../model/find-release.js'

export type Show = 'missions' | 'releases' | 'events'

/** One place of the map and of its list. */
export interface MapPlace {
  id: string
  /** ISO 3166-1 alpha-3, or XKX; absent where the source names no country that is known. */
  code?: string | undefined
  /** As the source writes it. */
  name: string
  /** Language of the name. */
  lang?: string | undefined
  /** Degrees, WGS 84. */
  at?: { lat: number; lon: number } | undefined
  /** What there is at the place: of the first, the releases of a country; else the office or the event. */
  releases: Release[]
  office?: Office | undefined
  event?: SeriesEvent | undefined
  /** Place of the event in its series, from 1. */
  order?: number
}

/** The alpha-3 code of the country in which a place lies. */
export function codeOf(place: Place | undefined, country?: string): string | undefined {
  const names = [country, place?.iso3, place?.m49].filter((name) => name !== undefined)
  return names.includes('XKX') ? 'XKX' : names.map((name) => countryCodes(name)?.iso3).find(Boolean)
}

const whereOf = (place: Place | undefined): MapPlace['at'] =>
  place?.lat === undefined || place.lon === undefined ? undefined : { lat: place.lat, lon: place.lon }

const levels = ['hq', 'regional', 'country', 'liaison', 'sub']

function missions({ offices = [], language }: Feed, release: Release | undefined): MapPlace[] {
  const wanted = release && new Set(release.places?.map((place) => codeOf(place)))
  return offices
    .map((office, i) => ({
      id: `${i} ${office.id}`,
      code: codeOf(office.place, office.country),
      name: office.name,
      lang: language,
      at: whereOf(office.place),
      releases: [],
      office,
    }))
    .filter(({ code }) => !wanted || wanted.has(code))
    .sort((a, b) => levels.indexOf(a.office.level) - levels.indexOf(b.office.level))
}

function events(feed: Feed, release: Release | undefined): MapPlace[] {
  const told = release ?? newestFirst(feed.releases).find((one) => one.events?.length)
  return (told?.events ?? []).map((event, i) => ({
    id: `${i}`,
    code: codeOf(event.place, event.country),
    name: event.place.name,
    lang: told?.language,
    at: whereOf(event.place),
    releases: [],
    event,
    order: i + 1,
  }))
}

// A release that names a country twice, as where it was written and what it speaks of, counts once.
function releases(feed: Feed, release: Release | undefined): MapPlace[] {
  const found = new Map<string, MapPlace>()
  for (const one of release ? [release] : newestFirst(feed.releases)) {
    for (const place of one.places ?? []) {
      const code = codeOf(place)
      const id = code ?? place.name
      const entry = found.get(id) ?? {
        id,
        code,
        name: place.name,
        lang: one.language,
        at: whereOf(place),
        releases: [],
      }
      entry.at ??= whereOf(place)
      if (entry.releases.at(-1) !== one) entry.releases.push(one)
      found.set(id, entry)
    }
  }
  return [...found.values()].sort((a, b) => b.releases.length - a.releases.length)
}

/** The places of a feed, in the order of the list; undefined where it does not hold the release asked for. */
export function placesOf(feed: Feed, show: Show, name: string | undefined): MapPlace[] | undefined {
  const release = name ? findRelease(feed, name) : undefined
  if (name && !release) return undefined
  return { missions, releases, events }[show](feed, release)
}

/** Codes that a feed's places give and no standard knows, each once. */
export function unknownIn({ releases, offices = [] }: Feed): string[] {
  const all = [
    ...releases.flatMap((release) => release.places ?? []),
    ...releases.flatMap((release) =>
      (release.events ?? []).map(({ place, country }) => ({ ...place, ...(country && { iso3: country }) })),
    ),
    ...offices.map(({ place, country }) => ({ m49: undefined, iso3: country ?? place?.iso3, ...(!country && place) })),
  ]
  const codes = all.flatMap(({ iso3, m49 }) => iso3 ?? m49 ?? [])
  return [...new Set(codes)].filter((code) => code !== 'XKX' && !countryCodes(code))
}
