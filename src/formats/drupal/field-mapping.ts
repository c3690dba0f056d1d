import type { ReleaseInput } from '../../model/release.js'
import type { Warn } from '../../reading/items.js'
import { most, nameOf } from '../../reading/entities.js'
import { kindOf, list, some, text } from '../../reading/values.js'
import type { Field, Resources } from './resource.js'
import { blocksOf, moment } from './texts.js'

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

/** What every node has. The rest is in further.ts. */
export const guesses: Guesses = {
  headline: [line, /^(headline|name)$/],
  summary: [line, /(summary|intro(duction)?|teaser|lead|abstract|excerpt|description)(text)?$/],
  body: [rich, /^(body|content|(full|main)?text)$/],
  // A value that is no date is passed over.
  published: [first(moment), /^date$|^(?!un).*(releas|publi|news|posted|issue)/, /^created/],
  modified: [first(moment), /^(changed|(last)?(updated|modified))/],
  expires: [first(moment), /^expir|^unpublishon$/],
  embargoedUntil: [first(embargo), /embargo/],
  language: [first(language), /^langcode$/],
  kind: [first((value, how) => kindOf(nameOf(value, how))), /(release|news|article|content|node)type\b|^genre/],
}

/** The members of a release that the names of fields let guess. */
export function guessed(fields: readonly Field[], table: Guesses, how: Resources, warn: Warn): ReleaseInput {
  const members = Object.entries(table).map(([name, [convert, ...labels]]) => {
    const found = labels.flatMap((label) => fields.filter((field) => label.test(field.label)))
    return [name, convert(found, how, (_path, reason) => warn(name, reason))] as const
  })
  return Object.fromEntries(members)
}
