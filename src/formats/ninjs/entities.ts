import { countryCodes, type CountryCodes } from '../../model/countries.js'
import { isObject, type JsonObject } from '../../model/clean.js'
import type { ReleaseInput } from '../../model/release.js'
import { list, object, objects, some, text } from '../values.js'

/** Places, people, organisations and subjects of an item. */
export function ninjsEntities(item: JsonObject): ReleaseInput {
  const all = (plural: string, singular: string): JsonObject[] =>
    list(item[plural] ?? item[singular])
      .map((one) => (isObject(one) ? one : { name: one }))
      .filter(nameOf)
  const people = all('people', 'person')
  const organisations = all('organisations', 'organisation')
  const sources = all('infosources', 'infosource')
  const places = all('places', 'place')
  const parties = [...organisations, ...sources]
  const issuer = parties.find((party) => /publish|issuer|provider/i.test(relation(party)))
  const partners = parties.filter((party) => /partner|sponsor|contribut/i.test(relation(party)))
  const topics = organisations.filter((party) => party !== issuer && !partners.includes(party))
  const located = text(item['located'])
  return {
    publisher: issuer && organization(issuer),
    partners: some(partners.map(organization)),
    places: some([...(located ? [{ name: located, role: 'origin' }] : []), ...places.map(place)]),
    contacts: some([
      ...contact(item, {}),
      ...people.flatMap((one) => contact(one, { name: nameOf(one) })),
      ...[...parties, ...places].flatMap((one) => contact(one, { office: nameOf(one) })),
    ]),
    themes: some(all('subjects', 'subject').map((one) => ({ name: nameOf(one), id: idOf(one) }))),
    tags: some([...list(item['keywords']), ...topics.map(nameOf)]),
    events: some(eventOf(item, places[0])),
  }
}

const nameOf = (one: JsonObject): string | undefined => text(one['name'])
const idOf = (one: JsonObject): string | undefined => text(one['uri']) ?? text(one['literal']) ?? text(one['code'])
const relation = (one: JsonObject): string => text(one['rel'] ?? one['role']) ?? ''

const organization = (one: JsonObject): JsonObject => {
  const web = objects(one['contactinfo']).find(({ type }) => /web|url/i.test(text(type) ?? ''))
  return { name: nameOf(one), url: web?.['value'] }
}

function place(one: JsonObject): JsonObject {
  const role = /origin|located|created|dateline/i.test(relation(one)) ? 'origin' : 'about'
  return { name: nameOf(one), role, ...codesOf(one), ...pointOf(one['geojson'] ?? one['geometry_geojson']) }
}

// A code counts where its scheme names ISO 3166 or M49; a bare one only as alpha-3, since "CA" may be California.
function codesOf(one: JsonObject): CountryCodes | undefined {
  for (const part of [one, ...objects(one['symbols'])]) {
    const uri = text(part['uri']) ?? ''
    const scheme = [uri, part['scheme'], part['symboltype'], part['literal']].filter(text).join(' ')
    const code = last(text(part['code'] ?? part['literal'] ?? part['symbol']) ?? uri)
    const found = countryCodes(/3166|m49|country/i.test(scheme) || /^[A-Z]{3}$/.test(code) ? code : undefined)
    if (found) return found
  }
  return undefined
}

const last = (address: string): string => address.split(/[/:#]/).filter(Boolean).at(-1) ?? ''

// GeoJSON writes longitude first.
function pointOf(geojson: unknown): JsonObject {
  const feature = object(list(object(geojson)['features'])[0] ?? geojson)
  const { type, coordinates } = object(feature['geometry'] ?? feature)
  if (type !== 'Point') return {}
  const [lon, lat] = list(coordinates)
  return { lat, lon }
}

function contact(owner: JsonObject, known: JsonObject): JsonObject[] {
  const entries = objects(owner['contactinfo'])
  const values = (kind: RegExp): string[] =>
    entries.flatMap(({ type, value }) => (kind.test(text(type) ?? '') ? (text(value) ?? []) : []))
  const phones = values(/phone|mobile|^tel|^cell/i)
  const emails = values(/mail/i).map((address) => address.replace(/^mailto:/i, ''))
  if (!phones.length && !emails.length) return []
  const name = text(entries.find((entry) => text(entry['name']))?.['name'])
  return [{ name, ...known, phones: some(phones), emails: some(emails) }]
}

function eventOf(item: JsonObject, where: JsonObject | undefined): JsonObject[] {
  const details = object(item['eventdetails'])
  const dates = object(details['dates'])
  if (!where || !isObject(item['eventdetails'])) return []
  const status = text(details['eventstatus']) ?? ''
  return [
    {
      title: text(item['title']),
      place: place(where),
      start: dates['startdate'] ?? dates['expectedstartdate'],
      end: dates['enddate'] ?? dates['expectedenddate'],
      state: /cancel/i.test(status) ? 'cancelled' : /complet|past|held/i.test(status) ? 'done' : 'planned',
    },
  ]
}
