import type { Warn } from '../items.js'
import { most, nameOf } from '../things.js'
import { kindOf, list, some, text } from '../values.js'
import type { Field, Resources } from './resource.js'
import { blocksOf, isRich, moment } from './texts.js'

/** Turns fields into what a member of the model wants. */
export type Convert = (fields: readonly Field[], how: Resources, warn: Warn) => unknown

const values = (fields: readonly Field[]): unknown[] => fields.flatMap((field) => field.values).slice(0, most)
export const first =
  (read: (value: unknown, how: Resources) => unknown): Convert =>
  (fields, how) =>
    values(fields)
      .map((value) => read(value, how))
      .find((found) => found !== undefined)
export const all =
  (read: (value: unknown, how: Resources) => unknown): Convert =>
  (fields, how) =>
    some(values(fields).flatMap((value) => list(read(value, how))))

/** A line of text. */
export const line = first(nameOf)

/** Blocks: those of the first field that has some. */
export const rich: Convert = (fields, how, warn) =>
  fields.map((field) => some(field.values.flatMap((value) => blocksOf(value, how, warn)))).find(Boolean)

// One that is no date, not even a switch that is off, hides the release: the gate decides.
const embargo = (value: unknown): unknown => (value === false ? undefined : (moment(value) ?? text(value) ?? true))

const language = (value: unknown): unknown => (/^(und|zxx)$/.test(text(value) ?? '') ? undefined : text(value))

/** For each member of the model: how values become it, and the labels of the fields that it is guessed from, best first. */
export type Guesses = Record<string, readonly [Convert, ...RegExp[]]>

/** What a text, a date or a name says. What else there is, entities.ts reads. */
export const guesses: Guesses = {
  headline: [line, /^(headline|name)$/],
  subheadline: [line, /^(sub(title|head(line|ing)?)|deck)$/],
  summary: [line, /(summary|intro(duction)?|teaser|lead|abstract|standfirst|excerpt|description)(text)?$/],
  dateline: [line, /^(dateline|placeofissue|city)$/],
  body: [rich, /^(body|content|(full|main)?text)$/],
  // A value that is no date is passed over.
  published: [first(moment), /^date$|^(?!un).*(releas|publi|news|posted|issue)/, /^created/],
  modified: [first(moment), /^(changed|(last)?(updated|modified))/],
  expires: [first(moment), /^expir|^unpublishon$/],
  embargoedUntil: [first(embargo), /embargo/],
  language: [first(language), /^langcode$/],
  kind: [first((value, how) => kindOf(nameOf(value, how))), /(release|news|article|content|node)type\b|^genre/],
  notesToEditors: [rich, /note.*editor|editor.*note/],
  boilerplate: [rich, /boilerplate|^about(us|iom)?$/],
  rights: [line, /^(copyright|rights|licen[cs]e)/],
}

const aside = /intro|lead|teaser|summary|abstract|note|about|boiler|contact|caption|descri|rights|correction|revision/

/** Where nothing is called a body: of the formatted texts and paragraphs that have no other meaning, the longest. */
export function longest(fields: readonly Field[], how: Resources, warn: Warn): unknown {
  const size = (field: Field): number => JSON.stringify(rich([field], how, () => undefined) ?? '').length
  const [best] = fields
    .filter(({ label }) => !aside.test(label))
    .map((field) => ({ ...field, values: field.values.filter(isRich) }))
    .map((field) => ({ field, size: size(field) }))
    .sort((a, b) => b.size - a.size)
  return best && rich([best.field], how, warn)
}
