import { isObject, type JsonObject } from '../../model/clean.js'
import type { UncheckedRelease } from '../../model/release.js'
import type { Warn } from '../../reading/items.js'
import { bestSize, fits, object, objects, some, text, webAddress } from '../../reading/values.js'
import { described, hasBody, headlinesOf, summaryOf } from './texts.js'

/** Pictures, files and related texts: an item's own renditions and its associations. */
export function mediaOf(
  item: JsonObject,
  warn: Warn,
  mayAccompany: (item: JsonObject, part: JsonObject) => boolean,
): UncheckedRelease {
  const parts = named(item['associations']).filter((part) => {
    const fault = !mayAccompany(item, part)
      ? 'is withheld, or embargoed for longer'
      : !isText(part) && !filesOf(part).length && 'has no rendition with an address'
    if (fault) warn(`associations.${text(part['name']) ?? ''}`, fault)
    return !fault
  })
  const media = [item, ...parts.filter((part) => !isText(part))]
  const pictures = media.filter(pictureOf)
  // An item that is a picture, then what is named the main one, then photographs before graphics (logos).
  const picture =
    pictures.find((part) => (part === item ? !isText(part) : isNamed(part, /main|feature|hero|lead|top/i))) ??
    pictures.find(({ type }) => type === 'picture') ??
    pictures[0]
  const pointers = (isTranslation: boolean): unknown =>
    some(parts.filter((part) => isText(part) && isNamed(part, /transl/i) === isTranslation).map(pointer))
  return {
    image: picture && image(picture, item),
    attachments: some(
      media.filter((part) => !isEmbedded(part) && (part !== picture || isRecording(part))).flatMap(attachment),
    ),
    translations: pointers(true),
    related: pointers(false),
  }
}

const isText = (part: JsonObject): boolean =>
  fits(part['type'], /^(text|composite)$/) || (part['type'] === undefined && hasBody(part))

const isNamed = ({ rel, name }: JsonObject, how: RegExp): boolean => fits(rel, how) || fits(name, how)

/** Members of an array, or of an object whose keys are their names (1.x). */
const named = (value: unknown): JsonObject[] =>
  isObject(value) ? Object.keys(value).map((name) => ({ name, ...object(value[name]) })) : objects(value)

/** A file of the item: ninjs `href`, `contenttype`, `width`, `height`, `sizeinbytes`. */
type Rendition = JsonObject & { width?: number }

const filesOf = (part: JsonObject): Rendition[] => named(part['renditions']).filter(({ href }) => text(href))

const full = (files: Rendition[]): Rendition[] => some(files.filter(({ name }) => !fits(name, /thumb/i))) ?? files

const isRecording = ({ type }: JsonObject): boolean => fits(type, /^(audio|video)/)

// Superdesk names what an editor put into the text `editor_0`, `editor_1`: it is shown there.
const isEmbedded = ({ name, type }: JsonObject): boolean =>
  fits(name, /^editor_\d+$/) && fits(type, /^(picture|graphic)$/)

// Browsers show no TIFF or EPS; where a rendition has no type, that of the item decides.
function pictureOf(part: JsonObject): Rendition | undefined {
  const { type } = part
  const files = filesOf(part).filter(({ contenttype }) =>
    fits(contenttype ?? type, /^(picture|graphic|image\/(?!tif|eps))/i),
  )
  return bestSize(full(files))
}

// A text alternative is what says so by its role, else the headline of the picture. The headline and the description of
// an item that is itself a picture stand beside it already.
function image(part: JsonObject, item: JsonObject): JsonObject {
  const { href, width, height } = pictureOf(part) ?? {}
  const credit = described(part, /credit/) ?? text(part['by']) ?? text(part['copyrightholder'])
  const alt = described(part, /^alt/) ?? (part === item ? undefined : headlinesOf(part).main)
  return { url: href, width, height, credit, alt, caption: part === item ? undefined : summaryOf(part) }
}

function attachment(part: JsonObject): JsonObject[] {
  const recordings = filesOf(part).filter(({ contenttype }) => !fits(contenttype, /^image\//))
  const file = isRecording(part) ? full(recordings)[0] : (pictureOf(part) ?? full(filesOf(part))[0])
  const title = titleOf(part) ?? summaryOf(part) ?? file?.['title']
  return file ? [{ url: file['href'], title, type: file['contenttype'], size: file['sizeinbytes'] }] : []
}

const titleOf = (part: JsonObject): string | undefined => headlinesOf(part).main ?? text(part['title'])

const pointer = (part: JsonObject): JsonObject => ({
  id: part['uri'],
  headline: titleOf(part),
  url: webAddress(part['uri']),
  language: part['language'],
})
