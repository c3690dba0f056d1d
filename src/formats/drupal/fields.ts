import type { ReleaseInput } from '../../model/release.js'
import { some } from '../values.js'
import * as to from './convert.js'
import { fieldsNamed, usualName, valuesAt, type Entity } from './resources.js'

type Rows = readonly (readonly [convert: to.Convert, ...rows: string[]])[]

// Rows of members of the model and the further usual names of the fields that hold them. docs/formats.md lists them.
const single: Rows = [
  [
    to.plain,
    'headline title',
    'subheadline subtitle subheading',
    'summary intro teaser shortdescription',
    'dateline',
    'kind type',
    'rights copyright',
  ],
  [to.moment, 'published release publication publish date created', 'modified changed', 'expires expiry expiration'],
  [to.embargo, 'embargoedUntil embargo embargoed'],
  [to.language, 'language langcode'],
  [to.image, 'image photo media banner cover thumbnail'],
]
const several: Rows = [
  [to.attachment, 'attachments download document file'],
  [to.contact, 'contacts'],
  [to.place, 'places country location'],
  [to.organization, 'partners'],
  [to.plain, 'themes topic category', 'tags keyword', 'authors byline'],
  [to.goal, 'sdgs'],
]
const texts = [`body ${to.textNames}`, 'notesToEditors editornote', 'boilerplate']

/** Every member of a release that is found, by the usual names or, where `mapped` names a path, there and nowhere else. */
export function readFields(node: Entity, mapped: Readonly<Record<string, string>>): ReleaseInput {
  const found: Record<string, unknown> = {}
  const read = (row: string, convert: (values: unknown[]) => unknown): void => {
    const [member = ''] = row.split(' ')
    const path = Object.hasOwn(mapped, member) ? mapped[member] : undefined
    const fields = path === undefined ? fieldsNamed(node, row.replace(member, usualName)) : [valuesAt(node, path)]
    found[member] = fields.map(convert).find((value) => value !== undefined)
  }
  const all = (convert: to.Convert, values: unknown[]): unknown[] => values.flatMap((value) => convert(value) ?? [])
  for (const [convert, ...rows] of single) for (const row of rows) read(row, (values) => all(convert, values)[0])
  for (const [convert, ...rows] of several) for (const row of rows) read(row, (values) => some(all(convert, values)))
  for (const row of texts) read(row, to.rich)
  return found
}
