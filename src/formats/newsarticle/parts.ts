import { isObject, type JsonObject } from '../../model/clean.js'
import { countryCodes } from '../../model/countries.js'
import { bestSize, list, number, some, text } from '../values.js'
import { addressOf, firstOf, quantityOf, typesOf, wordsOf, type Graph } from './graph.js'
import { lineOf } from './text.js'

/** A person or organisation that wrote it. */
export const author = (one: JsonObject): JsonObject => ({
  name:
    lineOf(one['name']) ??
    some(['givenname', 'additionalname', 'familyname'].flatMap((key) => lineOf(one[key]) ?? []))?.join(' '),
  role: lineOf(one['jobtitle']),
  url: addressOf(one['url']),
})

/** A publisher or partner. */
export function organization(graph: Graph, one: JsonObject): JsonObject {
  const logo = imagesOf(graph, one['logo'])[0]
  const name = lineOf(one['name']) ?? lineOf(one['legalname'])
  return {
    name,
    shortName: lineOf(one['alternatename']),
    url: addressOf(one['url']),
    logo: logo && { ...logo, alt: logo['alt'] ?? name },
  }
}

function imagesOf(graph: Graph, value: unknown): (JsonObject & { width?: number | undefined })[] {
  return graph.all(value).flatMap((one) => {
    const url = addressOf(one)
    if (url === undefined) return []
    if (!isObject(one)) return [{ url }]
    const makers = graph.things(one['creator'] ?? one['author'] ?? one['copyrightholder'])
    return [
      {
        url,
        alt: lineOf(one['accessibilitysummary']) ?? lineOf(one['description']),
        caption: lineOf(one['caption']),
        credit:
          lineOf(one['credittext']) ??
          (makers
            .map(({ name }) => lineOf(name))
            .filter(Boolean)
            .join(', ') ||
            undefined) ??
          lineOf(one['copyrightnotice']),
        width: quantityOf(one['width']),
        height: quantityOf(one['height']),
      },
    ]
  })
}

/** The picture of an article: of several, the one whose size fits best. */
export const imageOf = (graph: Graph, node: JsonObject): JsonObject | undefined =>
  bestSize(imagesOf(graph, node['image'])) ?? imagesOf(graph, node['thumbnailurl'])[0]

/** Places of one role, with the codes of their country. */
export const placesOf = (graph: Graph, value: unknown, role: 'origin' | 'about'): JsonObject[] =>
  graph.things(value).map((one) => {
    const address = graph.node(list(one['address'])[0])
    const parts = isObject(address) ? address : {}
    const country = graph.node(list(parts['addresscountry'])[0])
    const geo = firstOf(one['geo'])
    return {
      name: lineOf(one['name']) ?? lineOf(parts['addresslocality']) ?? lineOf(address) ?? wordsOf(country),
      role,
      ...(codesOf(country) ?? (typesOf(one).includes('country') ? codesOf(one) : undefined)),
      lat: number(geo['latitude'] ?? one['latitude']),
      lon: number(geo['longitude'] ?? one['longitude']),
    }
  })

function codesOf(country: unknown): ReturnType<typeof countryCodes> {
  if (!isObject(country)) return countryCodes(country)
  const { identifier, alternatename, name } = country
  const codes = [isObject(identifier) ? identifier['value'] : identifier, alternatename, name]
  return codes.map((code) => countryCodes(wordsOf(code))).find(Boolean)
}

/** Whom the press may ask. */
export const contact = (one: JsonObject): JsonObject[] => {
  const phones = some(list(one['telephone']).filter(text))
  const emails = some(list(one['email']).flatMap((email) => text(email)?.replace(/^mailto:/i, '') ?? []))
  return phones || emails
    ? [
        {
          name: lineOf(one['name']),
          role: lineOf(one['contacttype']),
          phones,
          emails,
          languages: some(list(one['availablelanguage']).flatMap((language) => languageOf(language) ?? [])),
          hours: text(one['hoursavailable']),
        },
      ]
    : []
}

/** A tag of BCP 47: text, or the code of a Language. */
export function languageOf(value: unknown): string | undefined {
  const [one] = list(value)
  if (!isObject(one)) return text(one)
  return text(one['alternatename']) ?? text(one['identifier']) ?? wordsOf(one)
}

/** A file that belongs to the article. */
export const attachment = (one: JsonObject): JsonObject => ({
  url: addressOf(one) ?? text(one['name']),
  title: addressOf(one) === undefined ? undefined : lineOf(one['name']),
  type: wordsOf(one['encodingformat'] ?? one['fileformat']),
  size: bytesOf(one['contentsize']),
  language: languageOf(one['inlanguage']),
})

const steps: Record<string, number> = { '': 1, k: 1e3, m: 1e6, g: 1e9 }

// "1.2 MB", "340kB", "5512".
function bytesOf(value: unknown): number | undefined {
  const [, digits, unit = ''] = /^([\d.]+)\s*([kmg]?)i?b?(?:ytes)?$/i.exec(wordsOf(value) ?? '') ?? []
  const size = Number(digits) * (steps[unit.toLowerCase()] ?? 1)
  return Number.isFinite(size) ? Math.round(size) : undefined
}

/** Another edition of the article. */
export const pointer = (one: JsonObject): JsonObject => ({
  id: text(one['@id']) ?? addressOf(one),
  headline: lineOf(one['headline']) ?? (/^https?:/i.test(wordsOf(one['name']) ?? '') ? undefined : lineOf(one['name'])),
  url: addressOf(one) ?? text(one['name']),
  language: languageOf(one['inlanguage']),
})
