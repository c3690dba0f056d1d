import type { JsonObject } from '../../model/clean.js'
import type { UncheckedRelease } from '../../model/release.js'
import {
  attachment,
  author,
  correction,
  image,
  MAX_ITEMS,
  nameOf,
  organization,
  place,
  quote,
  related,
} from '../../reading/entities.js'
import type { Warn } from '../../reading/items.js'
import { kindOf, list, number, object, some, text } from '../../reading/values.js'
import type { ReadContext } from '../dialect.js'
import { contactsOf } from './contacts.js'
import { isOf, type DrupalDocument, type Field } from './resource.js'
import { blocksOf, momentOf } from './texts.js'

/** Turns fields into the value of a member of the model. */
type Convert = (fields: readonly Field[], document: DrupalDocument, warn: Warn) => unknown
type ReadValue = (value: unknown, document: DrupalDocument) => unknown

const valuesOf = (fields: readonly Field[]): unknown[] => fields.flatMap(({ values }) => values).slice(0, MAX_ITEMS)

const first =
  (read: ReadValue): Convert =>
  (fields, document) =>
    valuesOf(fields)
      .map((value) => read(value, document))
      .find((found) => found !== undefined)

const all =
  (read: ReadValue): Convert =>
  (fields, document) =>
    some(valuesOf(fields).flatMap((value) => list(read(value, document))))

const line = first(nameOf)

/** Blocks: those of the first field that has some. */
export const rich: Convert = (fields, document, warn) =>
  fields.map(({ values }) => some(values.flatMap((value) => blocksOf(value, document, warn)))).find(Boolean)

// An embargo that is no date hides the release, unless it is a switch that is off.
const embargo = (value: unknown): unknown => (value === false ? undefined : (momentOf(value) ?? text(value) ?? true))

const language = (value: unknown): unknown => (/^(und|zxx)$/.test(text(value) ?? '') ? undefined : text(value))

const theme = (value: unknown, document: DrupalDocument): unknown =>
  isOf(value, /^taxonomy_term--/) ? { name: nameOf(value, document), id: termId(object(value)) } : undefined

const termId = ({ attributes, id }: JsonObject): unknown => object(attributes)['drupal_internal__tid'] ?? id

// The flag of a country is no picture of what happened there.
const picture = (value: unknown, document: DrupalDocument): unknown =>
  isOf(value, /^(taxonomy_term|node|user)--/) ? undefined : image(value, document)[0]

const goal = (value: unknown, document: DrupalDocument): unknown =>
  number(/\d+/.exec(nameOf(value, document) ?? '')?.[0])

/** For each member of the model: how values become it, and the labels of the fields that may hold it, best first. */
const fieldMapping: Record<string, readonly [Convert, ...RegExp[]]> = {
  headline: [line, /^(headline|name)$/],
  subheadline: [line, /^(sub(title|head(line|ing)?)|deck|strap(line)?|tagline)$/],
  summary: [line, /(summary|intro(duction)?|teaser|lead|lede|standfirst|abstract|excerpt|description)(text)?$/],
  body: [rich, /^(body|content|(full|main)?text)$/],
  // A value that is no date is skipped.
  published: [first(momentOf), /^date$|^(?!un).*(releas|publi|news|posted|issue)/, /^created/],
  modified: [first(momentOf), /^(changed|(last)?(updated|modified))/],
  expires: [first(momentOf), /^expir|^unpublishon$/],
  embargoedUntil: [first(embargo), /embargo/],
  language: [first(language), /^langcode$/],
  kind: [
    first((value, document) => kindOf(nameOf(value, document))),
    /(release|news|article|content|node)type\b|^type$|^genre/,
  ],
  dateline: [line, /^(dateline|placeofissue|city)$/],
  notesToEditors: [rich, /note.*editor|editor.*note/],
  boilerplate: [rich, /boilerplate|^about(us|iom)?$/],
  rights: [line, /^(copyright|rights|licen[cs]e)/],
  image: [first(picture), /hero|main|feature|lead|header|^(media)?image/, /image|photo|picture|banner|^media\b/],
  attachments: [all(attachment), /^\S*(download|attachment|document|file|pdf|annex)|^media document/],
  places: [all(place), /^\S*(countr|location|region|place(?!ofissue))|\b(country|location|region|place|address)$/],
  themes: [
    all(theme),
    /^(?!.*(tag|keyword|countr|location|region|place|type|genre|language|sdg|sustainabledev|author|partner|donor|funder|sponsor))/,
  ],
  tags: [all(nameOf), /^(?!meta).*(tag|keyword)s?\b/],
  sdgs: [all(goal), /^sdgs?\b|sustainabledevelopment/],
  authors: [all(author), /^(author|byline)s?\b/],
  partners: [all(organization), /partner|donor|funder|sponsor/],
  related: [all(related), /related|links?$|external(url|uri)$/],
  corrections: [all(correction), /^corrections?\b/],
  quotes: [all(quote), /quot/],
  contacts: [contactsOf, /contact|spokesperson/],
}

/** The members of a release that the names of fields tell. */
export function mappedMembers(fields: readonly Field[], document: DrupalDocument, warn: Warn): UncheckedRelease {
  const members = Object.entries(fieldMapping).map(([name, [convert, ...labels]]) => {
    const found = labels.flatMap((label) => fields.filter((field) => label.test(field.label)))
    return [name, convert(found, document, (_path, reason) => warn(name, reason))] as const
  })
  return Object.fromEntries(members)
}

/** True for a field whose name says what it holds. Terms of any name are themes: their pattern says nothing. */
export const isNamed = ({ label }: Field): boolean =>
  Object.entries(fieldMapping).some(
    ([member, [, ...patterns]]) => member !== 'themes' && patterns.some((pattern) => pattern.test(label)),
  )

const textMembers = ['summary', 'body', 'notesToEditors', 'boilerplate', 'rights', 'contacts', 'quotes', 'corrections']

/** True for a field whose name says that it holds a text with a member of its own. */
export const isMapped = ({ label }: Field, members: readonly string[] = textMembers): boolean =>
  members.some((name) => (fieldMapping[name]?.slice(1) as RegExp[]).some((pattern) => pattern.test(label)))

/** The members of a release that a site names the fields of, by paths of field names. */
export function configuredMembers(
  node: JsonObject,
  paths: ReadContext['fields'],
  document: DrupalDocument,
  warn: Warn,
): UncheckedRelease {
  const members = Object.entries(paths ?? {}).map(([name, path]) => {
    const [convert] = fieldMapping[name] ?? [line]
    const field = { name, label: '', values: valuesAt(node, path, document) }
    return [name, convert([field], document, (_path, reason) => warn(name, reason))] as const
  })
  return Object.fromEntries(members)
}

/** The values at a path such as `field_media.field_media_image.uri.url`, through attributes and relationships. */
const valuesAt = (node: JsonObject, path: string, { propertiesOf }: DrupalDocument): unknown[] =>
  path
    .split('.')
    .reduce<unknown[]>(
      (values, name) =>
        values.flatMap((value) => propertiesOf(value).flatMap((field) => (field.name === name ? field.values : []))),
      [node],
    )
