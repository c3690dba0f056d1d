import { paragraph } from '../../model/blocks.js'
import type { JsonObject } from '../../model/clean.js'
import type { ReleaseInput } from '../../model/release.js'
import type { Warn } from '../../reading/items.js'
import { contactsOf } from '../../reading/prose/contacts.js'
import type { ReadContext } from '../dialect.js'
import {
  attachment,
  author,
  contact,
  correction,
  image,
  nameOf,
  organization,
  place,
  quote,
  related,
} from '../../reading/entities.js'
import { number, object, some, text } from '../../reading/values.js'
import { all, first, guesses, guessed, line, rich, type Guesses } from './field-mapping.js'
import { isOf, type Field, type Resources } from './resource.js'
import { blocksOf, isRich } from './texts.js'

const theme = (value: unknown, how: Resources): unknown =>
  isOf(value, /^taxonomy_term--/) ? { name: nameOf(value, how), id: termId(object(value)) } : undefined

const termId = ({ attributes, id }: JsonObject): unknown => object(attributes)['drupal_internal__tid'] ?? id

// The flag of a country is no picture of what happened there.
const picture = (value: unknown, how: Resources): unknown =>
  isOf(value, /^(taxonomy_term|node|user)--/) ? undefined : image(value, how)[0]

const goal = (value: unknown, how: Resources): unknown => number(/\d+/.exec(nameOf(value, how) ?? '')?.[0])

const ofContact = /^\S*(contact|spokesperson)(?=(name|e?mail|phone|tel|mobile|role|title|position|function|office))/

/**
 * The press contacts that fields name: paragraphs and other things, texts, or `field_contact_name`,
 * `field_contact_email` and the like together.
 */
function contacts(fields: readonly Field[], how: Resources): unknown[] | undefined {
  const parts = fields.filter(({ label }) => ofContact.test(label))
  const whole = Object.fromEntries(parts.map(({ label, values }) => [label.replace(ofContact, ''), values]))
  const others = fields.filter((field) => !parts.includes(field)).flatMap(({ values }) => values)
  return some([...contact(whole, how), ...others.flatMap((value) => some(contact(value, how)) ?? spoken(value, how))])
}

const address = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g

// A text that reads exactly gives a name, a function, an office; any other at least its addresses.
function spoken(value: unknown, how: Resources): unknown[] {
  const found = contactsOf([paragraph('Contact:'), ...blocksOf(value, how, () => undefined)])
  const said = how.plain(value) ?? ''
  const emails = said.match(address)
  const [head = ''] = said.split(/[,;:(|]| [-–] /)
  return found.length || !emails ? found : [{ name: /[@\d]/.test(head) ? undefined : text(head), emails }]
}

/** What only some nodes have, above all the things that they lead to. */
const further: Guesses = {
  subheadline: [line, /^(sub(title|head(line|ing)?)|deck)$/],
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
  related: [all(related), /related|links?$/],
  corrections: [all(correction), /^corrections?\b/],
  quotes: [all(quote), /quot/],
  contacts: [contacts, /contact|spokesperson/],
}

const aside = /intro|lead|teaser|summary|abstract|note|about|boiler|contact|caption|descri|rights|correction|revision/

/** Where nothing is called a body: of the formatted texts and paragraphs that have no other meaning, the longest. */
function longest(fields: readonly Field[], how: Resources, warn: Warn): unknown {
  const size = (field: Field): number => JSON.stringify(rich([field], how, () => undefined) ?? '').length
  const [best] = fields
    .filter(({ label }) => !aside.test(label))
    .map((field) => ({ ...field, values: field.values.filter(isRich) }))
    .map((field) => ({ field, size: size(field) }))
    .sort((a, b) => b.size - a.size)
  return best && rich([best.field], how, warn)
}

/**
 * Adds to a release what only some nodes have, and what a site says of its own fields: for each member the values at a
 * path of field names.
 */
export function readFurther(
  node: JsonObject,
  { body, ...release }: ReleaseInput,
  paths: ReadContext['fields'],
  how: Resources,
  warn: Warn,
): ReleaseInput {
  const fields = how.partsOf(node)
  const named = Object.entries(paths ?? {}).map(([name, path]) => {
    const [convert] = guesses[name] ?? further[name] ?? [line]
    const field = { name, label: '', values: valuesAt(node, path, how) }
    return [name, convert([field], how, (_path, reason) => warn(name, reason))] as const
  })
  return {
    ...release,
    ...guessed(fields, further, how, warn),
    body: body ?? longest(fields, how, warn),
    ...Object.fromEntries(named),
  }
}

/** The values at a path such as `field_media.field_media_image.uri.url`, through attributes and relationships. */
const valuesAt = (node: JsonObject, path: string, { partsOf }: Resources): unknown[] =>
  path
    .split('.')
    .reduce<unknown[]>(
      (values, name) =>
        values.flatMap((value) => partsOf(value).flatMap((field) => (field.name === name ? field.values : []))),
      [node],
    )
