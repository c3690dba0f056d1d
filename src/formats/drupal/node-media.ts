import type { Block } from '../../model/blocks.js'
import type { UncheckedRelease } from '../../model/release.js'
import type { Warn } from '../../reading/items.js'
import { list, object, objects, wordsOf } from '../../reading/values.js'
import { addMedia } from './flow-media.js'
import { isOf, type DrupalDocument, type Field } from './resource.js'

const isGallery = /galler|slide|carousel|images|photos|pictures|infographic|chart/
// Other sizes and crops of the main picture, and what belongs to the layout of a page.
const isOtherCrop =
  /thumb|teaser|social|share|^og|meta|listing|preview|card|mobile|background|logo|icon|flag|avatar|seo/

/**
 * Media of a node in fields that no member of a release is read from: the pictures of a gallery as figures, films as
 * links, documents and recordings as attachments.
 * @param fields of the node
 * @param shown the members that are read
 */
export function mediaOfNode(
  fields: readonly Field[],
  shown: UncheckedRelease,
  document: DrupalDocument,
  warn: Warn,
): { blocks: Block[]; attachments: unknown[] } {
  const found = { blocks: [] as Block[], attachments: [] as unknown[] }
  const known = new Set([object(shown.image)['url'], ...objects(shown.attachments).map(({ url }) => url)])
  for (const field of fields) {
    const media = field.values.filter((value) => isOf(value, /^(media|file)--/))
    const own = { blocks: [] as Block[], attachments: [] as unknown[] }
    for (const value of media) addMedia(value, own, own.blocks, { document, warn })
    found.attachments.push(...own.attachments.filter((file) => !known.has(object(file)['url'])))
    const blocks = own.blocks.filter((block) => block.type !== 'figure' || !known.has(block.image.url))
    if (media.length > 1 || isGallery.test(field.label)) found.blocks.push(...blocks)
    else for (const block of blocks) addSingle(block, field, found.blocks, warn)
  }
  return found
}

function addSingle(block: Block, { name, label }: Field, blocks: Block[], warn: Warn): void {
  if (block.type !== 'figure') blocks.push(block)
  else if (!isOtherCrop.test(label)) warn(name, 'holds another picture, which is not shown')
}

/** A text that begins with a picture gives it to a release that has none. */
export function withLeadingPicture(release: UncheckedRelease): UncheckedRelease {
  const [first, ...rest] = list(release.body)
  const { type, image, caption } = object(first)
  if (release.image !== undefined || type !== 'figure' || !rest.length) return release
  return { ...release, image: { ...object(image), caption: wordsOf(caption) || undefined }, body: rest }
}
