import { isObject, type JsonObject } from '../../model/clean.js'
import { countryCodes } from '../../model/countries.js'
import { bestSize, number, object, some, text } from '../values.js'
import { isOfType, type Get } from './graph.js'

/** The first text among values; a thing is its name. */
export function firstText(values: readonly unknown[]): string | undefined {
  for (const value of values) {
    const found = isObject(value) ? firstText([value['name']].flat()) : text(value)
    if (found !== undefined) return found
  }
  return undefined
}

export const isAddress = (value: unknown): boolean => /^(https?:)?\/\//i.test(text(value) ?? '')

/** The address of a thing, or of its page; an `@id` where that is one. */
export function urlOf(value: unknown, get: Get): string | undefined {
  if (!isObject(value)) return text(value)
  const url = firstText(get(value, 'url').map((one) => (isObject(one) ? one['@id'] : one)))
  return url ?? (isAddress(value['@id']) ? text(value['@id']) : undefined)
}

export function nameOf(value: unknown, get: Get): string | undefined {
  return isObject(value) ? firstText(get(value, 'name', 'headline', 'legalName', 'alternateName')) : text(value)
}

/** Who wrote it; an address alone names nobody. */
export function author(value: unknown, get: Get): JsonObject[] {
  if (!isObject(value)) return isAddress(value) ? [] : [{ name: text(value) }]
  const names = get(value, 'name').flatMap((name) => text(name) ?? [])
  return names.map((name) => ({ name, role: firstText(get(value, 'jobTitle')), url: homeOf(value, get) }))
}

// An "@id" names a node; the page of a person or organisation is its "url".
const homeOf = (value: JsonObject, get: Get): string | undefined => firstText(get(value, 'url'))

export function organization(value: unknown, get: Get): JsonObject[] {
  const name = nameOf(value, get)
  if (name === undefined || (!isObject(value) && isAddress(value))) return []
  if (!isObject(value)) return [{ name }]
  const shortName = firstText(get(value, 'alternateName'))
  const logo = image(get(value, 'logo'), get)
  return [
    {
      name,
      shortName: shortName === name ? undefined : shortName,
      url: homeOf(value, get),
      logo: logo && { alt: name, ...logo },
    },
  ]
}

interface Picture extends JsonObject {
  width?: number | undefined
}

/** The best of pictures: addresses or `ImageObject`s, often of one picture in several shapes. */
export const image = (values: readonly unknown[], get: Get): JsonObject | undefined =>
  bestSize(values.flatMap((value) => picture(value, get)))

function picture(value: unknown, get: Get): Picture[] {
  if (!isObject(value)) return text(value) === undefined ? [] : [{ url: text(value) }]
  const url = firstText(get(value, 'contentUrl', 'url')) ?? urlOf(value, get)
  if (url === undefined) return []
  const [width, height] = ['width', 'height'].map((name) => pixels(get(value, name)[0]))
  const caption = firstText(get(value, 'caption', 'description'))
  return [{ url, caption, credit: firstText(get(value, 'creditText', 'creator', 'copyrightHolder')), width, height }]
}

const pixels = (size: unknown): number | undefined =>
  number(isObject(size) ? size['value'] : text(size)?.replace(/ ?px$/, ''))

const units = ['', 'k', 'm', 'g']

/** "12345", "1.2 MB" in bytes. */
function bytes(size: unknown): number | undefined {
  const [, digits, unit = ''] = /^([\d.]+) ?([kmg]?)i?(?:b|bytes?)?$/i.exec(text(size) ?? '') ?? []
  const found = number(digits)
  return found === undefined ? undefined : Math.round(found * 1024 ** units.indexOf(unit.toLowerCase()))
}

/** A file, film or recording. */
export function attachment(value: unknown, get: Get): JsonObject[] {
  const node = object(value)
  const url = firstText(get(node, 'contentUrl', 'embedUrl')) ?? urlOf(value, get)
  if (url === undefined) return []
  return [
    {
      url,
      title: firstText(get(node, 'name', 'headline')),
      type: firstText(get(node, 'encodingFormat', 'fileFormat')),
      size: bytes(get(node, 'contentSize')[0]),
      language: language(get(node, 'inLanguage')),
    },
  ]
}

/** A language by its tag: text, or a `Language`, whose code stands in one of its names. */
export const language = (values: readonly unknown[]): string | undefined =>
  values
    .flatMap((value) => (isObject(value) ? [value['alternateName'], value['identifier'], value['name']] : [value]))
    .map(text)
    .find((tag) => tag !== undefined && /^[a-z]{2,3}([-_][a-z\d]{2,8})*$/i.test(tag))

/** A place, with the codes of its country and its coordinates. */
export function place(value: unknown, get: Get): JsonObject[] {
  const node = object(value)
  const address = get(node, 'address').map(object)[0] ?? {}
  const country = get(address, 'addressCountry')
  const name = nameOf(value, get) ?? firstText(get(address, 'addressLocality', 'addressRegion')) ?? firstText(country)
  const codes = [...country.flatMap(codeTexts), ...codeTexts(isOfType(value, /^Country$/) ? value : undefined)]
  const geo = get(node, 'geo').map(object)[0] ?? node
  if (name === undefined) return []
  return [
    { name, ...codes.map(countryCodes).find(Boolean), lat: number(geo['latitude']), lon: number(geo['longitude']) },
  ]
}

const codeTexts = (value: unknown): unknown[] => {
  const { identifier, alternateName, name } = object(value)
  return isObject(value) ? [identifier, alternateName, name].flat() : [value]
}

/** A contact: a `ContactPoint`, or a person or office with a number or address. */
export function contact(value: unknown, get: Get): JsonObject[] {
  if (!isObject(value)) return []
  const texts = (name: string): string[] => get(value, name).flatMap((one) => text(one) ?? [])
  const name = nameOf(value, get)
  const phones = texts('telephone')
  const emails = texts('email').map((email) => email.replace(/^mailto:/i, ''))
  if (!phones.length && !emails.length) return []
  const isOffice = isOfType(value, /Organization$|Office$|Agency$/)
  const type = firstText(get(value, 'contactType'))
  return [
    {
      name: isOffice ? undefined : name,
      role: firstText(get(value, 'jobTitle')) ?? (name === undefined ? undefined : type),
      office: isOffice
        ? name
        : (firstText(get(value, 'worksFor', 'department')) ?? (name === undefined ? type : undefined)),
      phones: some(phones),
      emails: some(emails),
      languages: some(get(value, 'availableLanguage', 'knowsLanguage').flatMap((one) => language([one]) ?? [])),
      hours: firstText(get(value, 'hoursAvailable', 'openingHours')),
    },
  ]
}

/** Another edition, or a page that has to do with this one. */
export function related(value: unknown, get: Get): JsonObject[] {
  const url = urlOf(value, get)
  if (url === undefined || !(isObject(value) || isAddress(value))) return []
  return [
    {
      id: object(value)['@id'],
      url,
      headline: isObject(value) ? firstText(get(value, 'headline', 'name')) : undefined,
      language: language(get(object(value), 'inLanguage')),
    },
  ]
}
