import type { Block } from '../../model/blocks.js'
import type { JsonObject } from '../../model/clean.js'
import { attachment, image, nameOf } from '../../reading/entities.js'
import { htmlToText } from '../../reading/html/index.js'
import { object, text } from '../../reading/values.js'
import { isWebAddress, linkParagraph } from './flow-text.js'
import { bundleOf, isOf, type DrupalDocument, type Reading } from './resource.js'

/** Adds a picture as a figure, a film of another site as a link, a document or recording to the attachments. */
export function addMedia(
  value: unknown,
  flow: { attachments: unknown[] },
  blocks: Block[],
  { document, warn }: Reading,
): void {
  const video = videoOf(value, document)
  const [picture] = video === undefined ? image(value, document) : []
  const files = attachment(value, document)
  if (video !== undefined) blocks.push(linkParagraph(video, nameOf(value, document) ?? video))
  else if (picture) blocks.push(figureOf(picture))
  else if (files.length) flow.attachments.push(...files)
  else warn('body', `the medium "${nameOf(value, document) ?? bundleOf(object(value))}" has no file in the answer`)
}

/** A picture as a figure of the text. */
function figureOf({ caption, ...picture }: JsonObject): Block {
  const words = htmlToText(text(caption) ?? '')
  return {
    type: 'figure',
    image: picture as { url: string },
    ...(words && { caption: [{ type: 'text', text: words }] }),
  }
}

/** The address of a film that another site hosts. */
const videoOf = (value: unknown, document: DrupalDocument): string | undefined =>
  isOf(value, /^media--/)
    ? document
        .propertiesOf(value)
        .filter(({ label }) => /oembed|video|^url$|embed/.test(label))
        .flatMap(({ values }) => values.map((one) => object(one)['uri'] ?? one))
        .find(isWebAddress)
    : undefined
