import { isObject, type JsonObject } from '../../model/clean.js'
import type { ReleaseInput } from '../../model/release.js'
import { bestSize, number, object, objects, some, text } from '../values.js'
import { altOf, hasBody, creditOf, headlinesOf, summaryOf } from './texts.js'

type Warn = (path: string, reason: string) => void

/** Pictures, files and related texts: an item's own renditions and its associations. */
export function ninjsMedia(item: JsonObject, mayGoWith: (part: JsonObject) => boolean, warn: Warn): ReleaseInput {
  const parts = named(item['associations']).filter((part) => isUsable(part, mayGoWith, warn))
  const texts = parts.filter(isText)
  const media = parts.filter((part) => !isText(part))
  const [picture] = [item, ...media].filter(pictureFile).sort((a, b) => weight(b, item) - weight(a, item))
  const translations = texts.filter((part) => /transl/i.test(relation(part)))
  return {
    image: picture && image(picture, item),
    attachments: some([...ownFiles(item), ...media.filter((part) => part !== picture).flatMap(attachment)]),
    translations: some(translations.map(pointer)),
    related: some(texts.filter((part) => !translations.includes(part)).map(pointer)),
  }
}

function isUsable(part: JsonObject, mayGoWith: (part: JsonObject) => boolean, warn: Warn): boolean {
  const path = `associations.${text(part['name']) ?? ''}`
  if (!mayGoWith(part)) warn(path, 'is withheld, or embargoed for longer than its item')
  else if (!isText(part) && !files(part).length) warn(path, 'has no rendition with an address')
  else return true
  return false
}

const isText = (part: JsonObject): boolean =>
  /^(text|composite)$/.test(text(part['type']) ?? '') || (part['type'] === undefined && hasBody(part))

const relation = (part: JsonObject): string => [part['rel'], part['name']].filter(text).join(' ')

/** Members of an array, or of an object whose keys are their names (1.x). */
function named(value: unknown): JsonObject[] {
  if (!isObject(value)) return objects(value)
  return Object.keys(value).map((name) => ({ name, ...object(value[name]) }))
}

interface File {
  url: string
  name: string
  title: string | undefined
  type?: string | undefined
  width?: number | undefined
  height?: number | undefined
  size?: number | undefined
}

const files = (part: JsonObject): File[] => named(part['renditions']).flatMap(file)

function file(source: JsonObject): File[] {
  const url = text(source['href'])
  if (url === undefined) return []
  return [
    {
      url,
      name: text(source['name']) ?? '',
      title: text(source['title']),
      type: text(source['contenttype'] ?? source['mimetype']),
      width: number(source['width']),
      height: number(source['height']),
      size: number(source['sizeinbytes']),
    },
  ]
}

// Browsers show no TIFF or EPS; where a type is missing, that of the item decides.
function pictureFile(part: JsonObject): File | undefined {
  const isPicture = /^(picture|graphic)$/.test(text(part['type']) ?? '')
  const shown = files(part).filter(({ type }) => (type ? /^image\/(?!tif|eps)/i.test(type) : isPicture))
  const large = shown.filter(({ name }) => !/thumb/i.test(name))
  return /^(audio|video)$/.test(text(part['type']) ?? '') ? undefined : bestSize(large.length ? large : shown)
}

// An item that is a picture, then what is named the main one, then photographs, then others, graphics (logos) last.
const weight = (part: JsonObject, item: JsonObject): number =>
  (part === item && !isText(part) ? 8 : 0) +
  (part !== item && /main|feature|hero|lead|top/i.test(relation(part)) ? 4 : 0) +
  (part['type'] === 'picture' ? 2 : 0) -
  (part['type'] === 'graphic' ? 1 : 0)

// The headline and the description of an item that is itself a picture stand beside it already.
function image(part: JsonObject, item: JsonObject): JsonObject {
  const { url, width, height } = pictureFile(part) ?? {}
  const words = part === item ? {} : { alt: altOf(part), caption: summaryOf(part) }
  return { url, width, height, credit: creditOf(part), ...words }
}

const ownFiles = (item: JsonObject): JsonObject[] =>
  files(item)
    .filter(({ type }) => type !== undefined && !type.startsWith('image/'))
    .map(({ url, title, type, size }) => ({ url, title, type, size }))

function attachment(part: JsonObject): JsonObject[] {
  const all = files(part)
  const chosen = pictureFile(part) ?? all.find(({ name }) => !/thumb|preview/i.test(name)) ?? all[0]
  if (!chosen) return []
  const { url, title, type, size } = chosen
  return [{ url, title: titleOf(part) ?? summaryOf(part) ?? title, type, size }]
}

const titleOf = (part: JsonObject): string | undefined => headlinesOf(part).main ?? text(part['title'])

function pointer(part: JsonObject): JsonObject {
  const id = text(part['uri'])
  return {
    id,
    headline: titleOf(part),
    url: /^https?:/i.test(id ?? '') ? id : undefined,
    language: part['language'],
  }
}
