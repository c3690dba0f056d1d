import { kindOf, list, number, object, some, text } from '../values.js'
import { attachment, contact, image, organization, place, related } from './entities.js'
import { isOf, type Field, type Find } from './resource.js'
import { blocksOf, moment, plain } from './texts.js'

/** Turns the values of one field into what the model wants. */
export type Convert = (values: unknown[], find: Find, warn: (reason: string) => void) => unknown

export const first =
  (convert: (value: unknown, find: Find) => unknown): Convert =>
  (values, find) =>
    values.map((value) => convert(value, find)).find((found) => found !== undefined)
const all =
  (convert: (value: unknown, find: Find) => unknown[]): Convert =>
  (values, find) =>
    some(values.flatMap((value) => convert(value, find)))

export const rich: Convert = (values, find, warn) => some(blocksOf(values, find, warn))
const names = all((value) => list(plain(value)))
const named = all((value) => list(plain(value)).map((name) => ({ name })))
const theme = all((value) => list(plain(value)).map((name) => ({ name, id: termId(value) })))

const termId = (term: unknown): unknown =>
  object(object(term)['attributes'])['drupal_internal__tid'] ?? object(term)['id']

// One that is no date, not even a switch that is off, hides the release: the gate decides.
const embargo = (value: unknown): unknown => (value === false ? undefined : (moment(value) ?? text(value) ?? true))

const language = (value: unknown): unknown => (/^(und|zxx)$/.test(text(value) ?? '') ? undefined : text(value))

const goals = (value: unknown): number[] =>
  list(number(/\d+/.exec(plain(value) ?? '')?.[0])).filter((n) => typeof n === 'number')

/** For each member of the model: how values become it, and the fields that it is guessed from, by their labels, best first. */
export const guesses: Record<string, readonly [Convert, ...RegExp[]]> = {
  headline: [first(plain), /^title$/, /^(headline|name)$/],
  subheadline: [first(plain), /^(sub(title|head(line|ing)?)|deck)$/],
  summary: [
    first(plain),
    /^(summary|intro(text|duction)?|teaser(text)?|lead(text)?|abstract|standfirst|(short)?description)$/,
  ],
  dateline: [first(plain), /^(dateline|placeofissue|city)$/],
  body: [
    rich,
    /^body$/,
    /^(?!intro|lead|teaser|summary|alt|.*contact|.*revision).*(fulltext|body|maintext|content|text)$/,
    /^(paragraphs?|sections?|components?|content|blocks)\b/,
  ],
  published: [
    first(moment),
    // A value that is no date is passed over.
    /^date$|^(?!un).*(releas|publi|news|posted|issue)/,
    /^created$/,
  ],
  modified: [first(moment), /^(changed|(last)?(updated|modified))$/],
  expires: [first(moment), /^expir|^unpublishon$/],
  embargoedUntil: [first(embargo), /embargo/],
  language: [first(language), /^langcode$/],
  kind: [first((value) => kindOf(plain(value))), /(release|news|article|content|node)type\b|^genre/],
  image: [
    first(image),
    /^(\S*(hero|main|featured?|lead|header))?(media)?image/,
    /image|photo|picture|^hero|^banner/,
    /^media\b/,
  ],
  attachments: [
    all(attachment),
    /^(?!\S*(image|photo|picture|hero|banner|thumb)).*(download|attachment|document|file|pdf|annex)/,
  ],
  contacts: [all(contact), /contact|spokesperson/],
  places: [all(place), /countr|location|region|place(?!ofissue)/],
  themes: [theme],
  tags: [names, /^(?!metatag).*(tags?|keywords?)\b/],
  sdgs: [all(goals), /^sdgs?\b|sustainabledevelopment/],
  authors: [named, /^(authors?|byline)\b/],
  partners: [all(organization), /partner|donor|funder|sponsor/],
  related: [all(related), /related|links?$/],
  notesToEditors: [rich, /note(s|to|for)+(the)?editor|editorsnote/],
  boilerplate: [rich, /boilerplate|^about(us|iom)?$/],
  corrections: [all((value) => list(plain(value))), /^corrections?$/],
  rights: [first(plain), /^(copyright|rights|licen[cs]e)/],
}

/** The fields that a member of the model is guessed from, the best first. */
export function candidates(name: string, labels: readonly RegExp[], fields: readonly Field[]): Field[] {
  if (name === 'themes') return fields.flatMap(themesOf)
  const found = labels.flatMap((label) => fields.filter((field) => label.test(field.label)))
  return name === 'contacts' ? asOneContact(found) : found
}

const ofContact =
  /^(press|media)?(contact|spokesperson)(?=(name|e?mail|phone|tel|mobile|role|title|position|function|office))/

// `field_contact_name`, `field_contact_email`, … are one contact, spread over the fields of the node.
function asOneContact(fields: Field[]): Field[] {
  const parts = fields.filter(({ label }) => ofContact.test(label))
  const whole = Object.fromEntries(parts.map(({ label, values }) => [label.replace(ofContact, ''), values]))
  const rest = fields.filter((field) => !parts.includes(field))
  return parts.length ? [...rest, { name: '', label: '', values: [whole] }] : rest
}

const noTheme =
  /tag|keyword|countr|location|region|place|type|genre|language|sdg|sustainabledev|author|partner|donor|funder|sponsor/

// Every term of a taxonomy is a theme, unless its field or vocabulary says what else it is.
function themesOf(field: Field): Field[] {
  return noTheme.test(field.label)
    ? []
    : [{ ...field, values: field.values.filter((value) => isOf(value, 'taxonomy_term')) }]
}
