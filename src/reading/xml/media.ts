import type { JsonObject } from '../../model/clean.js'
import { absoluteUrl } from '../../model/url.js'
import { htmlToText } from '../html/index.js'
import { bestSize, number, some, text } from '../values.js'
import type { XmlElement } from './parse.js'
import { attributeOf, childOf, childrenOf, textOf } from './query.js'

/**
 * Pictures and files of an item: Media RSS 1.5, enclosures, and the picture of a podcast episode.
 * @param base absolute URL that relative addresses resolve against; without one they stay as they are
 */
export function mediaOf(
  item: XmlElement,
  enclosures: readonly XmlElement[],
  base?: string,
): { image?: JsonObject; attachments?: JsonObject[] } {
  const contents = [item, ...childrenOf(item, 'media:group')].flatMap((owner) =>
    childrenOf(owner, 'media:content').map((content) => mediaContent(content, owner, item)),
  )
  const files = [...contents, ...enclosures.map(enclosure)].flatMap((file) =>
    file.url ? { ...file, url: base ? absoluteUrl(file.url, base) : file.url } : [],
  )
  const image =
    bestSize(files.filter(isPicture)) ??
    thumbnailOf(item) ??
    pictureAt(attributeOf(childOf(item, 'itunes:image'), 'href'))
  const attachments = some(
    distinct(
      files.filter((file) => !isPicture(file)).map(({ url, title, type, size }) => ({ url, title, type, size })),
    ),
  )
  return { ...(image && { image: pictureOf(image) }), ...(attachments && { attachments }) }
}

/** The text about the media of an item, as video sites write it. */
export const mediaDescription = (item: XmlElement): string | undefined =>
  [item, ...childrenOf(item, 'media:group')].map((owner) => textOf(owner, 'media:description')).find(Boolean)

interface File {
  url: string | undefined
  type?: string | undefined
  medium?: string | undefined
  size?: number | undefined
  width?: number | undefined
  height?: number | undefined
  title?: string | undefined
  alt?: string | undefined
  caption?: string | undefined
  credit?: string | undefined
}

// Title, description and credit stand at the content, at its group, or at the item.
function mediaContent(content: XmlElement, owner: XmlElement, item: XmlElement): File {
  const owners = [content, owner, item]
  const find = (name: string): string | undefined => owners.map((one) => textOf(one, name)).find(Boolean)
  return {
    url: attributeOf(content, 'url'),
    type: attributeOf(content, 'type'),
    medium: attributeOf(content, 'medium'),
    size: number(attributeOf(content, 'filesize')),
    width: number(attributeOf(content, 'width')),
    height: number(attributeOf(content, 'height')),
    title: lineOf(find('media:title')),
    caption: lineOf(find('media:description')),
    credit: lineOf(find('media:credit')),
  }
}

const enclosure = (element: XmlElement): File => ({
  url: attributeOf(element, 'url') ?? attributeOf(element, 'href'),
  type: attributeOf(element, 'type'),
  size: positive(attributeOf(element, 'length')),
  title: attributeOf(element, 'title'),
})

// Generators write a length of 0 where they do not know it.
const positive = (value: unknown): number | undefined => (Number(value) > 0 ? number(value) : undefined)

const isPicture = ({ url = '', type = '', medium }: File): boolean =>
  medium === 'image' || /^image\//i.test(type) || (!type && !medium && /\.(jpe?g|png|gif|webp|avif)([?#]|$)/i.test(url))

function thumbnailOf(item: XmlElement): File | undefined {
  const owners = [item, ...childrenOf(item, 'media:group', 'media:content')]
  const all = owners
    .flatMap((owner) => childrenOf(owner, 'media:thumbnail'))
    .map((one) => ({
      url: attributeOf(one, 'url'),
      width: number(attributeOf(one, 'width')),
      height: number(attributeOf(one, 'height')),
    }))
  return bestSize(all.filter(({ url }) => url))
}

const pictureAt = (url: string | undefined): File | undefined => (url ? { url } : undefined)

const pictureOf = ({ url, width, height, caption, credit }: File): JsonObject => ({
  url,
  width,
  height,
  caption,
  credit,
})

const distinct = (files: JsonObject[]): JsonObject[] =>
  files.filter(({ url }, i) => files.findIndex((one) => one['url'] === url) === i)

const lineOf = (value: string | undefined): string | undefined => (value ? text(htmlToText(value)) : undefined)
