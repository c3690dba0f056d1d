import type { Block } from '../../model/blocks.js'
import type { JsonObject } from '../../model/clean.js'
import type { UncheckedRelease } from '../../model/release.js'
import { isAddress } from '../../reading/entities.js'
import { relevel } from '../../reading/html/headings.js'
import type { Warn } from '../../reading/items.js'
import { list, object, some } from '../../reading/values.js'
import { isMapped, isNamed, rich } from './field-mapping.js'
import { flowOf, type Flow } from './flow.js'
import { layoutOf } from './layout.js'
import { mediaOfNode, withLeadingPicture } from './node-media.js'
import { isInternal, isPart, type DrupalDocument, type Field } from './resource.js'
import { isFormatted } from './texts.js'

/** True for a field of paragraphs that is named as the body. */
export const isFlow = (field: Field): boolean => isMapped(field, ['body']) && field.values.some(isPart)

/** The body: what Layout Builder places, else the field that is named for it, with all paragraphs of the node. */
export function textOfNode(
  node: JsonObject,
  fields: readonly Field[],
  members: UncheckedRelease,
  document: DrupalDocument,
  warn: Warn,
): UncheckedRelease {
  const layout = layoutOf(node, fields, document, warn)
  const paragraphs = fields
    .filter((field) => isFlow(field) || !isMapped(field))
    .flatMap(({ values }) => values.filter(isPart))
  const flow = flowOf(layout ?? paragraphs, document, warn)
  const hasBody = members.body !== undefined || flow.blocks.length > 0
  const elsewhere = fields.filter(({ values }) => !values.some((value) => layout?.includes(value)))
  const longest = longestText(elsewhere, hasBody, document, warn)
  const own = members.body ?? longest
  const shown = { ...members, ...joined(members, flow) }
  const withoutFiles = elsewhere.filter((field) => !isMapped(field, ['attachments']))
  const media = mediaOfNode(withoutFiles, shown, document, warn)
  const blocks = [
    ...(layout ? [] : (list(own) as Block[])),
    ...flow.blocks.filter((block) => !isPictureOf(block, members.image)),
    ...media.blocks,
  ]
  return withLeadingPicture({
    ...shown,
    attachments: some([...list(shown.attachments), ...media.attachments]),
    body: some(relevel(blocks)),
  })
}

/** The members of a release with what its paragraphs add to them. */
const joined = (members: UncheckedRelease, { blocks: _, ...flow }: Flow): UncheckedRelease =>
  Object.fromEntries(
    Object.entries(flow).map(([name, found]) => [
      name,
      some([...list(members[name as keyof Omit<Flow, 'blocks'>]), ...(found as unknown[])]),
    ]),
  )

const isPictureOf = (block: unknown, image: unknown): boolean =>
  object(object(block)['image'])['url'] !== undefined && object(object(block)['image'])['url'] === object(image)['url']

// Names of text that is not the body, even where it is the longest.
const aside = /intro|lead|teaser|summary|abstract|note|about|boiler|contact|caption|descri|rights|correction|revision/

/**
 * The body where no field is named so: the longest of the formatted texts without another meaning. What remains is named
 * in warnings.
 * @param hasBody whether the release has a body already
 */
function longestText(fields: readonly Field[], hasBody: boolean, document: DrupalDocument, warn: Warn): unknown {
  const texts = fields
    .filter((field) => !isMapped(field) && field.values.some(isFormatted))
    .map((field) => ({ field, size: JSON.stringify(rich([field], document, () => undefined) ?? '').length }))
    .sort((a, b) => b.size - a.size)
    .map(({ field }) => field)
  const longest = hasBody ? undefined : texts.find(({ label }) => !aside.test(label))
  for (const { name } of texts.filter((field) => field !== longest))
    warn(name, `holds text that is not shown: say what it is, as in format="drupal; notesToEditors=${name}"`)
  for (const { name } of fields.filter(isUnreadLine))
    warn(name, `holds words that are not shown: say what they are, as in format="drupal; summary=${name}"`)
  return longest && rich([longest], document, warn)
}

const wordsIn = (line: string): number => line.trim().split(/\s+/).length

/** True for plain text that no member is read from: three words and more, or a list of two and more. */
const isUnreadLine = (field: Field): boolean =>
  !isNamed(field) &&
  !isInternal.test(field.name) &&
  !/meta|seo|search|css|class|log/.test(field.label) &&
  field.values.some(
    (value) => typeof value === 'string' && !isAddress(value) && wordsIn(value) > (field.values.length > 1 ? 1 : 2),
  )
