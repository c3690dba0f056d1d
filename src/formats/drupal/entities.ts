import { paragraph } from '../../model/blocks.js'
import { isObject, type JsonObject } from '../../model/clean.js'
import { countryCodes } from '../../model/countries.js'
import { contactsOf } from '../prose/contacts.js'
import { number, object, some, text } from '../values.js'
import { fieldsOf, isOf, isResource, type Field, type Find } from './resource.js'
import { blocksOf, plain } from './texts.js'

/** The fields of a related resource, or the members of an object. */
const partsOf = (value: unknown, find: Find): Field[] =>
  isResource(value) ? fieldsOf(value, find) : isObject(value) ? fieldsOf({ attributes: value }, find) : []

const lines = (parts: Field[], label: RegExp): string[] =>
  parts.filter((part) => label.test(part.label)).flatMap(({ values }) => values.flatMap((value) => plain(value) ?? []))

const urlOf = (attributes: JsonObject): string | undefined =>
  text(object(attributes['uri'])['url']) ?? text(attributes['url'])

interface File {
  url: string
  attributes: JsonObject
  /** The relation's `meta`: text alternative and size of a picture, description of a file. */
  meta: JsonObject
}

/** The file that a value is, or that a medium holds; the preview of a medium counts only where it holds no other. */
function fileOf(value: unknown, find: Find, isMedium = false): File | undefined {
  if (!isResource(value)) return undefined
  const attributes = object(value['attributes'])
  const url = urlOf(attributes)
  if (url !== undefined) return { url, attributes, meta: object(value['meta']) }
  const fields = isMedium ? [] : fieldsOf(value, find).sort((a, b) => Number(isPreview(a)) - Number(isPreview(b)))
  return fields.flatMap(({ values }) => values.flatMap((one) => fileOf(one, find, true) ?? []))[0]
}

const isPreview = ({ name }: Field): boolean => name === 'thumbnail'

/** A picture: a file, a medium that holds one, or its address. */
export function image(value: unknown, find: Find): JsonObject | undefined {
  const file = fileOf(value, find)
  const address = text(value)
  if (!file) return address === undefined ? undefined : { url: address }
  const medium = partsOf(value, find)
  if (!/^image|^undefined/.test(String(file.attributes['filemime']))) return undefined
  const { alt, title, width, height } = file.meta
  return {
    url: file.url,
    alt: text(alt),
    caption: lines(medium, /caption/)[0] ?? text(title),
    credit: lines(medium, /credit|copyright|photographer/)[0],
    width: number(width),
    height: number(height),
  }
}

/** A file to download: a file, or a medium that holds one. */
export function attachment(value: unknown, find: Find): JsonObject[] {
  const file = fileOf(value, find)
  if (!file) return []
  const { filename, filemime, filesize } = file.attributes
  const name = isResource(value) && value['type'] !== 'file--file' ? plain(value) : undefined
  const title = text(file.meta['description']) ?? name ?? text(filename)
  return [{ url: file.url, title, type: text(filemime), size: number(filesize) }]
}

/** A place: a term, a country's code or name, a postal address. */
export function place(value: unknown, find: Find): JsonObject[] {
  const parts = partsOf(value, find)
  const [code] = lines(parts, /iso|code|alpha|m49/).flatMap((one) => countryCodes(one) ?? [])
  // A field of coordinates has no name, only their text.
  const name =
    (isResource(value) || !('lat' in object(value)) ? plain(value) : undefined) ??
    lines(parts, /^(locality|city|name|countrycode)$/)[0]
  const point = parts
    .flatMap(({ values }) => [value, ...values].map(object))
    .find(({ lat }) => number(lat) !== undefined)
  if (name === undefined) return []
  return [
    {
      name,
      ...(code ?? (/^[A-Z]{2,3}$/.test(name) ? countryCodes(name) : undefined)),
      lat: number(point?.['lat']),
      lon: number(point?.['lon'] ?? point?.['lng']),
    },
  ]
}

/** An organisation, with its home page where a field of it is a link. */
export function organization(value: unknown, find: Find): JsonObject[] {
  const name = plain(value)
  const site = partsOf(value, find).find(({ label }) => /website|homepage|^url$|^link$/.test(label))?.values[0]
  return name === undefined ? [] : [{ name, url: text(object(site)['uri']) ?? text(site) }]
}

/** A link or a node as a related page; links inside Drupal (`entity:node/1`) lead nowhere outside. */
export function related(value: unknown): JsonObject[] {
  const { uri, title, attributes } = object(value)
  const url = text(uri) ?? text(value) ?? text(object(object(attributes)['path'])['alias'])
  const headline = isResource(value) ? plain(value) : text(title)
  return url !== undefined && /^(https?:|\/)/i.test(url) ? [{ url, headline }] : []
}

/** Press contacts: a paragraph or object whose fields name them, or a text that reads as one. */
export function contact(value: unknown, find: Find): JsonObject[] {
  const parts = partsOf(value, find)
  const [phones, emails] = [lines(parts, /phone|^tel|mobile|cell/), lines(parts, /mail/)]
  if (!phones.length && !emails.length) return spokenContacts(value, find)
  const [name] = lines(parts, /^(?!.*(file|office|organi|last|user)).*name/)
  const [surname] = lines(parts, /lastname|surname|familyname/)
  const title = lines(parts, /^title/)[0]
  const role = lines(parts, /role|position|function|job/)[0]
  return [
    {
      name:
        [name, surname].filter((part, i, all) => part && all.indexOf(part) === i).join(' ') ||
        (isOf(value, 'node') ? title : undefined),
      role: role ?? (isOf(value, 'node') ? undefined : title),
      office: lines(parts, /office|organi|mission|unit$/)[0],
      phones: some(phones),
      emails: some(emails),
    },
  ]
}

const address = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g

// A text that reads exactly gives a name, a function, an office; any other at least its addresses.
function spokenContacts(value: unknown, find: Find): JsonObject[] {
  const blocks = blocksOf([value], find, () => undefined)
  const found = contactsOf([paragraph('Contact:'), ...blocks])
  const said = plain(value) ?? ''
  const emails = [...said.matchAll(address)].map(([email]) => email)
  const [head = ''] = said.split(/[,;:(|]| [-–] /)
  const name = /[@\d]/.test(head) ? undefined : text(head)
  return found.length ? found.map((one) => ({ ...one })) : emails.length ? [{ name, emails }] : []
}
