import { htmlToText } from '../html/index.js'
import { number, object, some, text } from '../values.js'
import { fieldsOf, valuesOf } from './resources.js'

/** What turns a value of Drupal into one of the model, or undefined where it is none. */
export type Convert = (value: unknown) => unknown

/** The HTML of a formatted text: what Drupal made of it; where the answer leaves that out, its source. */
export function htmlOf(field: unknown): string | undefined {
  const { value, processed, format } = object(field)
  return text(processed) ?? (format === undefined ? undefined : text(value))
}

/** Plain text of a field: a string as it is, a formatted text without its markup, a term or other entity by its name. */
export function plain(field: unknown): string | undefined {
  const html = htmlOf(field)
  if (html !== undefined) return text(htmlToText(html))
  const { value, title, name } = fieldsOf(field)
  return text(typeof field === 'number' ? String(field) : field) ?? text(value) ?? text(title) ?? text(name)
}

/** The usual names of a long text, in a node or in a paragraph. */
export const textNames = 'body full fulltext text content description'

/** Rich text of a field, for `withHtmlRead`. Several values, and paragraphs that hold texts, follow one another. */
export function rich(values: readonly unknown[]): unknown {
  const texts = values.flatMap((value) => ('fields' in object(value) ? valuesOf(value, textNames) : value))
  const html = texts.flatMap((field) => htmlOf(field) ?? [])
  return html.length ? { html: html.join('\n') } : text(texts.flatMap((field) => plain(field) ?? []).join('\n\n'))
}

/** A date: RFC 3339, the begin of a range, or the seconds since 1970 of old versions. */
export function moment(value: unknown): string | undefined {
  const written = plain(value)
  return /^\d{9,10}$/.test(written ?? '') ? new Date(Number(written) * 1000).toISOString() : written
}

/** An embargo that is there and cannot be read hides the release: only an empty field and an unset tick say that there is none. */
export const embargo: Convert = (value) =>
  value === false || value === '' ? undefined : (moment(value) ?? 'unreadable')

/** A language; Drupal's codes for none are none. */
export const language: Convert = (value) => (/^(und|zxx)$/.test(plain(value) ?? '') ? undefined : plain(value))

/** The address of a file or a link, or a string that is one. */
export function addressOf(value: unknown): string | undefined {
  const { uri, href } = fieldsOf(value)
  return text(value) ?? text(uri ?? href) ?? text(object(uri)['url'])
}

// A media entity holds its file under a name that depends on its type; a file is its own.
const fileOf = (value: unknown): unknown =>
  [value, ...valuesOf(value, 'image file document thumbnail')].find((file) => addressOf(file) !== undefined)

const first = (value: unknown, names: string): string | undefined => plain(valuesOf(value, names)[0])

/** A picture: media entity → file, or a file itself. Text and size stand in the `meta` of the reference to the file. */
export const image: Convert = (value) => {
  const file = fileOf(value)
  const { alt, width, height } = object(object(file)['meta'])
  const caption = first(value, 'caption')
  const credit = first(value, 'credit copyright')
  return file && { url: addressOf(file), alt, width: number(width), height: number(height), caption, credit }
}

/** A document to download: media entity → file, a file itself, or a link. */
export const attachment: Convert = (value) => {
  const file = fileOf(value)
  const { filename, filemime, filesize } = fieldsOf(file)
  const title = text(object(object(file)['meta'])['description']) ?? plain(value) ?? text(filename)
  return file && { url: addressOf(file), title, type: text(filemime), size: number(filesize) }
}

/** A press contact: a paragraph, a node or a profile, of which the usual names are tried. */
export const contact: Convert = (value) => {
  const all = (names: string): string[] => valuesOf(value, names).flatMap((one) => plain(one) ?? [])
  const found = {
    name: first(value, 'name fullname person title'),
    role: first(value, 'role position jobtitle'),
    office: first(value, 'office organization'),
    phones: some([...all('phone telephone tel'), ...all('mobile')]),
    emails: some(all('email mail')),
  }
  return Object.values(found).some(Boolean) ? found : undefined
}

/** A country or other place: a term with codes and coordinates, or its name. A code of two letters is no name. */
export const place: Convert = (value) => {
  const name = plain(value) ?? ''
  const { lat, lon, lng } = object(valuesOf(value, 'geolocation geofield')[0])
  const iso3 = first(value, 'iso3')
  const m49 = first(value, 'm49')
  return /^([A-Z]{2})?$/.test(name) ? undefined : { name, iso3, m49, lat: number(lat), lon: number(lon ?? lng) }
}

/** An organisation: a term or node, with its link and logo. */
export const organization: Convert = (value) =>
  plain(value) && {
    name: plain(value),
    url: addressOf(valuesOf(value, 'website link')[0]),
    logo: image(valuesOf(value, 'logo')[0]),
  }

/** The number of a Sustainable Development Goal, also out of a name such as "Goal 5: Gender equality". */
export const goal: Convert = (value) => number(/\d+/.exec(plain(value) ?? '')?.[0])
