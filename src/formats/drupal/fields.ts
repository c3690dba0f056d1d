import type { ReleaseInput } from '../../model/release.js'
import { some } from '../values.js'
import * as to from './convert.js'
import { usualName, valuesAt, valuesOf, type Entity } from './resources.js'

type Rows = readonly (readonly [convert: to.Convert, ...rows: string[]])[]

// Rows of members of the model and the further usual names of the fields that hold them. docs/formats.md lists them.
const single: Rows = [
  [
    to.plain,
    'headline title',
    'subheadline subtitle subheading deck',
    'summary introtext intro teaser shortdescription',
    'dateline',
    'kind type genre',
    'rights copyright',
  ],
  [
    to.moment,
    'published releasedate publicationdate publisheddate publishdate date created',
    'modified changed',
    'expires expirydate expirationdate',
  ],
  [to.embargo, 'embargoedUntil embargo embargodate embargountil'],
  [to.language, 'language langcode'],
  [to.image, 'image photo media banner cover thumbnail'],
]
const several: Rows = [
  [to.attachment, 'attachments download document file pdf'],
  [to.contact, 'contacts'],
  [to.place, 'places country location'],
  [to.theme, 'themes topic category thematicarea'],
  [to.organization, 'partners'],
  [to.plain, 'tags keyword', 'authors byline'],
  [to.goal, 'sdgs sustainabledevelopmentgoal'],
]
const texts = [`body ${to.textNames}`, 'notesToEditors editornote', 'boilerplate']

/** Every member of a release that is found, by the usual names or, where `mapped` names a path, there and nowhere else. */
export function readFields(node: Entity, mapped: Readonly<Record<string, string>>): ReleaseInput {
  const found: Record<string, unknown> = {}
  const read = (row: string, convert: (values: unknown[]) => unknown): void => {
    const [member = ''] = row.split(' ')
    const path = Object.hasOwn(mapped, member) ? mapped[member] : undefined
    found[member] = convert(path === undefined ? valuesOf(node, row.replace(member, usualName)) : valuesAt(node, path))
  }
  const all = (convert: to.Convert, values: unknown[]): unknown[] => values.flatMap((value) => convert(value) ?? [])
  for (const [convert, ...rows] of single) for (const row of rows) read(row, (values) => all(convert, values)[0])
  for (const [convert, ...rows] of several) for (const row of rows) read(row, (values) => some(all(convert, values)))
  for (const row of texts) read(row, to.rich)
  return found
}
