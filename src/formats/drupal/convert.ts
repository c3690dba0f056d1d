import type { JsonObject } from '../../model/clean.js'
import { htmlToText } from '../html/index.js'
import { list, number, object, some, text } from '../values.js'
import { valuesOf, type Resolve } from './resources.js'

/** What turns a value of Drupal into one of the model, or undefined where it is none. */
export type Convert = (value: unknown, resolve: Resolve) => unknown

// What Drupal's text format made of a text; where the answer leaves that out, the source of the text.
function htmlOf(field: unknown): string | undefined {
  const { value, processed, format } = object(field)
  return text(processed) ?? (format === undefined || format === 'plain_text' ? undefined : text(value))
}

/** Plain text of a field: a string as it is, a formatted text without its markup, a term or other entity by its name. */
export function plain(field: unknown): string | undefined {
  if (typeof field === 'number') return String(field)
  const html = htmlOf(field)
  if (html !== undefined) return text(htmlToText(html))
  const { value, attributes } = object(field)
  const { name, title } = object(attributes)
  return text(field) ?? text(value) ?? text(title) ?? text(name)
}

/** The usual names of a long text, in a node or in a paragraph. */
export const textNames = 'body fulltext full_text text content description'

/** Rich text of a field, for `withHtmlRead`. Several values, and paragraphs that hold texts, follow one another. */
export const rich: Convert = (values, resolve) => {
  const fields = list(values).flatMap((value) =>
    'attributes' in object(value) ? valuesOf(object(value), textNames, resolve) : value,
  )
  if (!fields.some(htmlOf)) return text(fields.flatMap((field) => plain(field) ?? []).join('\n\n'))
  return { html: fields.map((field) => htmlOf(field) ?? escaped(plain(field) ?? '')).join('\n') }
}

const escaped = (words: string): string => `<p>${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`

const second = 1000
const epoch = /^\d{9,10}$/

/** A date: RFC 3339, the begin of a range, or the seconds since 1970 of old versions. */
export function moment(value: unknown): string | undefined {
  const written = plain(value)
  return written !== undefined && epoch.test(written) ? new Date(Number(written) * second).toISOString() : written
}

/** An embargo that is there and cannot be read hides the release: only an empty field and an unset tick say that there is none. */
export const embargo: Convert = (value) =>
  value === false || value === '' ? undefined : (moment(value) ?? 'unreadable')

/** Drupal's codes for "no language" are none. */
export function language(value: unknown): string | undefined {
  const code = plain(value)
  return code === 'und' || code === 'zxx' ? undefined : code
}

const isFile = ({ attributes }: JsonObject): boolean => text(urlOf(object(attributes))) !== undefined

const urlOf = ({ uri, url }: JsonObject): unknown => object(uri)['url'] ?? url

// A media entity holds its file under a name that depends on its type; a file is its own.
const fileOf = (resource: JsonObject, resolve: Resolve): JsonObject | undefined =>
  isFile(resource) ? resource : valuesOf(resource, 'image file document thumbnail', resolve).map(object).find(isFile)

/** A picture: media entity → file, or a file itself. Text and size stand in the `meta` of the reference to the file. */
export const image: Convert = (value, resolve) => {
  if (text(value)) return { url: value }
  const media = object(value)
  const file = fileOf(media, resolve)
  const { alt, width, height } = object(file?.['meta'])
  const said = (names: string): string | undefined => plain(valuesOf(media, names, resolve)[0])
  return (
    file && {
      url: urlOf(object(file['attributes'])),
      alt: typeof alt === 'string' ? alt : undefined,
      width: number(width),
      height: number(height),
      caption: said('caption image_caption'),
      credit: said('credit photo_credit copyright photographer'),
    }
  )
}

/** A document to download. */
export const attachment: Convert = (value, resolve) => {
  if (text(value)) return { url: value }
  const resource = object(value)
  const { uri, title, attributes } = resource
  if (text(uri)) return { url: uri, title: text(title) }
  const file = fileOf(resource, resolve)
  const details = object(file?.['attributes'])
  return (
    file && {
      url: urlOf(details),
      title: text(object(file['meta'])['description']) ?? text(object(attributes)['name']) ?? text(details['filename']),
      type: text(details['filemime']),
      size: number(details['filesize']),
    }
  )
}

/** A press contact: a paragraph, a node or a profile, of which the usual names are tried. */
export const contact: Convert = (value, resolve) => {
  const all = (names: string): string[] | undefined =>
    some(valuesOf(object(value), names, resolve).flatMap((one) => plain(one) ?? []))
  const found = {
    name: all('full_name person name')?.[0] ?? text(object(object(value)['attributes'])['title']),
    role: all('role position job_title function')?.[0],
    office: all('office organization organisation')?.[0],
    phones: some([...(all('phone phone_number telephone tel') ?? []), ...(all('mobile') ?? [])]),
    emails: all('email mail e_mail'),
  }
  return Object.values(found).some(Boolean) ? found : undefined
}

/** A country or other place: a term with codes and coordinates, or its name. A code of two letters is no name. */
export const place: Convert = (value, resolve) => {
  const first = (names: string): unknown => valuesOf(object(value), names, resolve)[0]
  const { lat, lon, lng } = object(first('geolocation geofield geo coordinates'))
  const name = plain(value)
  const iso3 = plain(first('iso3 iso_3 iso3_code iso_alpha3 iso_code_3 iso'))
  if (name === undefined || /^[A-Z]{2}$/.test(name)) return undefined
  return {
    name,
    iso3: iso3?.length === 3 ? iso3 : undefined,
    m49: plain(first('m49 m49_code un_code')),
    lat: number(lat),
    lon: number(lon ?? lng),
  }
}

/** A term of a vocabulary. */
export const theme: Convert = (value) => {
  const name = plain(value)
  return name === undefined ? undefined : { name, id: text(object(value)['id']) }
}

/** An organisation: a term or node, with its link and logo. */
export const organization: Convert = (value, resolve) => {
  const name = plain(value)
  const [logo] = valuesOf(object(value), 'logo', resolve)
  const [link] = valuesOf(object(value), 'website link url', resolve)
  return name && { name, url: text(object(link)['uri']) ?? text(link), logo: logo && image(logo, resolve) }
}

/** The number of a Sustainable Development Goal, also out of a name such as "Goal 5: Gender equality". */
export const goal: Convert = (value) => {
  const digits = /\d+/.exec(plain(value) ?? '')?.[0]
  return digits && Number(digits)
}

/** The first value that converts. */
export const one =
  (convert: Convert): Convert =>
  (values, resolve) =>
    all(convert)(values, resolve)?.[0]

/** All values that convert; none: undefined. */
export const all =
  (convert: Convert) =>
  (values: unknown, resolve: Resolve): unknown[] | undefined =>
    some(list(values).flatMap((value) => convert(value, resolve) ?? []))
