import { isObject, type JsonObject } from '../../model/clean.js'
import { contactOf, placeOf } from '../items.js'
import { lineOf } from '../markup.js'
import { bestSize, list, number, object, some, text } from '../values.js'
import { addressOf, typesOf, wordsOf, type Graph } from './graph.js'

/** A line of text, without what an editor's HTML left in it. */
export const line = (value: unknown): string | undefined => text(lineOf(wordsOf(value) ?? ''))

/** A person or organisation that wrote it; none for a reference that leads nowhere. */
export const author = (one: JsonObject): JsonObject | [] => {
  const name = line(one['name'] ?? one['familyname'])
  return name ? { name, role: line(one['jobtitle']), url: addressOf(one['url']) } : []
}

/** A publisher or partner; none for a reference that leads nowhere. */
export const organization = (graph: Graph, one: JsonObject): JsonObject | [] => {
  const name = line(one['name'])
  const logo = imageOf(graph, one['logo'])
  return name
    ? { name, shortName: line(one['alternatename']), url: addressOf(one['url']), logo: logo && { ...logo, alt: name } }
    : []
}

/** The picture of an article: of several, the one whose size fits best. An `@id` such as `…/#logo` is no file. */
export const imageOf = (graph: Graph, value: unknown): JsonObject | undefined =>
  bestSize(
    list(value)
      .map((reference) => {
        const one = object(graph.node(reference))
        const url = addressOf(one) ?? addressOf(reference)
        const makers = graph.things(one['creator'] ?? one['copyrightholder'])
        return {
          url,
          alt: line(one['description']),
          caption: line(one['caption']),
          credit: line(one['credittext']) ?? line(makers),
          width: pixelsOf(one['width']),
          height: pixelsOf(one['height']),
        }
      })
      .filter(({ url }) => url?.includes('#') === false),
  )

const pixelsOf = (value: unknown): number | undefined => number(isObject(value) ? value['value'] : value)

/** A place, with the codes of its country. */
export const place = (graph: Graph, one: JsonObject, role: 'origin' | 'about'): JsonObject => {
  const address = graph.things(one['address'])[0] ?? {}
  const [country = {}] = graph.things(address['addresscountry'] ?? (typesOf(one).includes('country') ? one : undefined))
  const geo = { ...one, ...object(list(one['geo'])[0]) }
  const name = line(one['name'] ?? address['addresslocality'] ?? address['name'] ?? country['name'])
  const { identifier } = country
  const code = wordsOf(isObject(identifier) ? identifier['value'] : identifier) ?? wordsOf(country['name'])
  return placeOf({ name, role }, code, geo['latitude'], geo['longitude'])
}

/** Whom the press may ask. */
export const contact = (one: JsonObject): JsonObject[] =>
  contactOf(
    {
      name: line(one['name']),
      role: line(one['contacttype']),
      languages: some(list(one['availablelanguage']).flatMap((language) => languageOf(language) ?? [])),
      hours: text(one['hoursavailable']),
    },
    one['telephone'],
    one['email'],
  )

/** A tag of BCP 47: text, or the code of a Language. */
export function languageOf(value: unknown): string | undefined {
  const [one] = list(value)
  return isObject(one) ? wordsOf(one['alternatename'] ?? one['identifier'] ?? one) : text(one)
}

/** A file that belongs to the article. */
export const attachment = (one: JsonObject): JsonObject => ({
  url: addressOf(one) ?? one['name'],
  title: addressOf(one) && line(one['name']),
  type: wordsOf(one['encodingformat']),
  size: bytesOf(one['contentsize']),
})

// "1.2 MB", "340kB", "5512".
function bytesOf(value: unknown): number | undefined {
  const [, digits, unit = ''] = /^([\d.]+)\s*([kmg]?)i?b?$/i.exec(wordsOf(value) ?? '') ?? []
  return digits ? Math.round(Number(digits) * 1000 ** ' kmg'.indexOf(unit.toLowerCase() || ' ')) : undefined
}

/** Another edition of the article. */
export const pointer = (one: JsonObject): JsonObject => ({
  id: one['@id'] ?? addressOf(one),
  headline: line(one['headline']),
  url: addressOf(one) ?? one['name'],
  language: languageOf(one['inlanguage']),
})
