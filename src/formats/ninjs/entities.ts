import { isObject, type JsonObject } from '../../model/clean.js'
import type { UncheckedRelease } from '../../model/release.js'
import { contactOf, placeOf, type Warn } from '../../reading/items.js'
import { fits, list, object, objects, some, text } from '../../reading/values.js'

/** Places, people, organisations and subjects of an item. */
export function entitiesOf(item: JsonObject, warn: Warn): UncheckedRelease {
  const all = (name: string): JsonObject[] =>
    list(item[name])
      .map((one) => (isObject(one) ? one : { name: one }))
      .filter(nameOf)
  const parties = [...all('organisations'), ...all('infosources')]
  const partners = parties.filter((party) => isRelated(party, /partner|sponsor|contribut/i))
  const places = all('places')
  const located = text(item['located'])
  return {
    partners: some(partners.map(organization)),
    places: some([...(located ? [{ name: located, role: 'origin' }] : []), ...places.map((one) => place(one, warn))]),
    contacts: some([
      ...contact(item, {}),
      ...all('people').flatMap((one) => contact(one, { name: nameOf(one) })),
      ...[...parties, ...places].flatMap((one) => contact(one, { office: nameOf(one) })),
    ]),
    themes: some(all('subjects').map((one) => ({ name: nameOf(one), id: text(one['uri']) ?? one['literal'] }))),
    tags: some([
      ...list(item['keywords']),
      ...all('organisations')
        .filter((one) => !partners.includes(one))
        .map(nameOf),
    ]),
  }
}

const nameOf = (one: JsonObject): string | undefined => text(one['name'])
const isRelated = (one: JsonObject, how: RegExp): boolean => fits(one['rel'] ?? one['role'], how)

/** The values of contact details of a kind. */
const reach = (owner: JsonObject, kind: RegExp): string[] =>
  objects(owner['contactinfo']).flatMap(({ type, value }) => (fits(type, kind) ? (text(value) ?? []) : []))

const contact = (owner: JsonObject, who: JsonObject): JsonObject[] =>
  contactOf(
    { name: objects(owner['contactinfo']).find(nameOf)?.['name'], ...who },
    reach(owner, /phone|mobile|^tel/i),
    reach(owner, /mail/i),
  )

const organization = (one: JsonObject): JsonObject => ({ name: nameOf(one), url: reach(one, /web|url/i)[0] })

// A code counts where its scheme names ISO 3166 or M49; a bare one only as alpha-3, since "CA" may be California.
// GeoJSON writes longitude first.
export function place(one: JsonObject, warn?: Warn): JsonObject {
  const role = isRelated(one, /origin|locat/i) ? 'origin' : 'about'
  const { uri, scheme, literal, geojson } = one
  const code = (text(literal) ?? text(uri))?.split(/[/:#]/).filter(Boolean).at(-1) ?? ''
  const isCode = /3166|m49|country/i.test([uri, scheme, literal].filter(text).join(' ')) || /^[A-Z]{3}$/.test(code)
  const { type, coordinates } = object(object(geojson)['geometry'] ?? geojson)
  const [lon, lat] = type === 'Point' ? list(coordinates) : []
  if (geojson && lat === undefined) warn?.('places', 'geojson is no point')
  return placeOf({ name: nameOf(one), role }, isCode && code, lat, lon)
}
