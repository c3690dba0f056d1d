import { Body } from '../model/blocks.js'
import { isObject, type JsonObject } from '../model/clean.js'
import type * as z from '../model/zod.js'
import { join, nameIn, type Report } from './finding.js'
import { similarNames, suggestMembers } from './similar-names.js'

type Schema = z.core.$ZodType

/** The parts of zod's definitions that lead from a schema to those inside it. */
interface Definition {
  type: string
  shape?: Readonly<Record<string, Schema>>
  options?: readonly Schema[]
  discriminator?: string
  element?: Schema
  innerType?: Schema
  out?: Schema
  getter?: () => Schema
  values?: readonly unknown[]
}

const definitionOf = (schema: Schema): Definition => schema._zod.def

/** Compares a value with its schema: names unknown members, unknown values of a closed list, and text that looks like HTML. */
export function checkMembers(schema: Schema, value: unknown, path: string, report: Report): void {
  const { type, shape, options, discriminator, element, innerType, out, getter } = definitionOf(schema)
  if (schema === Body && checkBody(value, path, report)) return
  if (type === 'catch' && innerType) checkListed(innerType, value, path, report)
  const inner = innerType ?? out ?? getter?.()
  if (inner) checkMembers(inner, value, path, report)
  else if (typeof value === 'string') checkText(value, path, report)
  else if (shape && isObject(value)) checkObject(shape, value, path, report)
  else if (options && isObject(value)) checkOption(options, discriminator, value, path, report)
  else if (element && Array.isArray(value)) {
    for (const [i, item] of value.entries()) checkMembers(element, item, join(path, i), report)
  }
}

function checkObject(shape: Readonly<Record<string, Schema>>, value: JsonObject, path: string, report: Report): void {
  const known = Object.keys(shape)
  for (const [name, member] of Object.entries(value)) {
    const schema = shape[name]
    if (schema) checkMembers(schema, member, join(path, name), report)
    else
      reportUnknown(
        name,
        known.filter((one) => !(one in value)),
        path,
        report,
      )
  }
}

function reportUnknown(name: string, free: readonly string[], path: string, report: Report): void {
  const [first, ...others] = suggestMembers(name, free).map((member) => `"${member}"`)
  const what = `"${name}" is no member of ${nameIn(path) || 'the feed'} in iom-feed/1 and is ignored.`
  const fix = first
    ? `Did you mean ${[first, ...others].join(' or ')}?`
    : `Remove it, or use one of: ${free.join(', ')}.`
  report('error', join(path, name), what, fix)
}

function checkOption(
  options: readonly Schema[],
  discriminator: string | undefined,
  value: JsonObject,
  path: string,
  report: Report,
): void {
  const kind = discriminator === undefined ? undefined : value[discriminator]
  const shapes = options.map((option) => definitionOf(option).shape ?? {})
  const kindsOf = (shape: Readonly<Record<string, Schema>>): readonly unknown[] => {
    const schema = discriminator === undefined ? undefined : shape[discriminator]
    return schema ? (definitionOf(schema).values ?? []) : []
  }
  const shape = shapes.find((one) => kindsOf(one).includes(kind))
  if (shape) checkObject(shape, value, path, report)
  else reportUnlisted(kind, shapes.flatMap(kindsOf), join(path, discriminator ?? ''), 'It is left out.', report)
}

// A schema that catches takes its default for an unknown value and says nothing.
function checkListed(schema: Schema, value: unknown, path: string, report: Report): void {
  const { values } = definitionOf(schema)
  if (!values || value === undefined || values.includes(value)) return
  const effect = nameIn(path) === 'status' ? 'The release is hidden.' : 'The default is taken.'
  reportUnlisted(value, values, path, effect, report)
}

function reportUnlisted(
  value: unknown,
  values: readonly unknown[],
  path: string,
  effect: string,
  report: Report,
): void {
  const names = values.map(String)
  const [close] = typeof value === 'string' ? similarNames(value, names) : []
  const fix =
    close === undefined
      ? `Use one of: ${names.join(', ')}.`
      : `Did you mean "${close}"? Known are: ${names.join(', ')}.`
  const shown = typeof value === 'string' ? `"${value.slice(0, 40)}"` : JSON.stringify(value)
  report('error', path, `${shown} is no value of "${nameIn(path)}". ${effect}`, fix)
}

/** True where the body is HTML, which the reader turns into blocks. */
function checkBody(value: unknown, path: string, report: Report): boolean {
  if (!isObject(value)) return false
  if (!('html' in value)) {
    report(
      'error',
      path,
      'Rich text is an object without "html".',
      'Write a string, a list of blocks, or {"html": "…"}.',
    )
    return true
  }
  for (const name of Object.keys(value)) if (name !== 'html') reportUnknown(name, ['html'], path, report)
  return true
}

const TAG = /<\/?[a-z][a-z0-9]*(\s[^<>]*)?\/?>/i
const ENTITY = /&(#\d+|#x[\da-f]+|[a-z]{2,8}\d?);/i
const RICH_TEXT = /^(.*\.)?(body|notesToEditors|boilerplate)$/

function checkText(text: string, path: string, report: Report): void {
  if (/(^|\.)url$/.test(path)) return
  const found = TAG.test(text) ? 'tags of HTML' : ENTITY.test(text) ? 'entities of HTML' : undefined
  if (!found) return
  const fix = RICH_TEXT.test(path) ? 'Write {"html": "…"} in the place of the string.' : 'Write plain text.'
  report('warning', path, `The text holds ${found}, which readers see as they are.`, fix)
}
