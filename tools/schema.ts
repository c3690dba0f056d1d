import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { LinkUrl, LoadUrl, MomentSchema } from '../src/model/basics.js'
import { Body } from '../src/model/blocks.js'
import { FeedSchema } from '../src/model/feed.js'
import { describeExports, type Description } from './jsdoc.js'

/** A JSON Schema, or a part of one. */
export interface JsonSchema {
  [keyword: string]: unknown
  properties?: Record<string, JsonSchema>
  items?: JsonSchema
  $defs?: Record<string, JsonSchema>
}

const model = join(import.meta.dirname, '../src/model')

/** The published schema of `iom-feed/1` (JSON Schema 2020-12), made from the schemas that the library itself reads by. */
export async function feedSchema(): Promise<JsonSchema> {
  const descriptions = describeExports(model)
  const schemas = await namedSchemas()
  const { $schema, properties, $defs = {} } = convert(schemas)
  for (const [name, schema] of Object.entries($defs)) addDescriptions(schema, descriptions.get(name))
  for (const name of ['Release', 'About']) acceptHtml($defs[name])
  const feed: JsonSchema = { type: 'object', properties: properties ?? {} }
  addDescriptions(feed, descriptions.get('Feed'))
  return {
    $schema,
    title: 'iom-feed/1',
    description: 'A feed of press releases. Addresses that are not absolute resolve against the address of the feed.',
    type: 'object',
    required: ['version', 'releases'],
    properties: {
      version: {
        type: 'string',
        pattern: String.raw`^iom-feed/1(\.\d+)?$`,
        description: 'The format and its version: `iom-feed/1.0`.',
      },
      ...feed.properties,
      releases: { type: 'array', items: { $ref: '#/$defs/Release' } },
    },
    $defs: { ...sorted($defs), Html: html },
  }
}

const html: JsonSchema = {
  description:
    'Rich text as HTML, of which headings, paragraphs, lists, quotations, figures, tables and links are kept.',
  type: 'object',
  required: ['html'],
  properties: { html: { type: 'string' } },
}

const sorted = (defs: Record<string, JsonSchema>): Record<string, JsonSchema> =>
  Object.fromEntries(Object.entries(defs).sort(([a], [b]) => (a < b ? -1 : 1)))

type Schemas = Map<string, z.core.$ZodType>

const isSchema = (value: unknown): value is z.core.$ZodType =>
  typeof value === 'object' && value !== null && '_zod' in value

// The names of the definitions are those of the exports; of the recursive ones, those of the types.
async function namedSchemas(): Promise<Schemas> {
  const found: Schemas = new Map()
  for (const file of readdirSync(model)) {
    const module = (await import(join(model, file))) as Record<string, unknown>
    for (const [name, value] of Object.entries(module))
      if (isSchema(value)) found.set(name.replace(/Schema$/, ''), value)
  }
  const block = outputOf(Body, 'array').element
  const [paragraph] = outputOf(block, 'union').options
  const runs = shapeOf(paragraph)['children']
  found.set('Block', block).set('InlineText', runs as z.core.$ZodType)
  found.set('Inline', unwrapped(outputOf(runs, 'array').element)).delete('Feed')
  return found
}

interface Definitions {
  array: z.core.$ZodArrayDef
  union: z.core.$ZodUnionDef
}

const defOf = (schema: unknown): z.core.$ZodTypeDef => (schema as z.core.$ZodType)._zod.def
const shapeOf = (schema: unknown): Readonly<Record<string, unknown>> => (defOf(schema) as z.core.$ZodObjectDef).shape
const outOf = (schema: unknown): unknown => (defOf(schema) as z.core.$ZodPipeDef).out
const unwrapped = (schema: unknown): z.core.$ZodType => (defOf(schema) as z.core.$ZodLazyDef).getter()

function outputOf<T extends keyof Definitions>(schema: unknown, type: T): Definitions[T] {
  const def = defOf(outOf(schema))
  if (def.type !== type) throw new Error(`Expected a schema of type ${type}, found ${def.type}.`)
  return def as Definitions[T]
}

function convert(schemas: Schemas): JsonSchema {
  const metadata = z.registry<{ id: string }>()
  for (const [id, schema] of schemas) metadata.add(schema, { id })
  const feed = z.extend(FeedSchema, { releases: z.array(schemas.get('Release') as z.ZodMiniType) })
  return z.toJSONSchema(feed, { io: 'input', metadata, override }) as JsonSchema
}

// What the checks of zod cannot say: the forms of dates and addresses, and the short forms that a reader of the
// library turns into the long one.
function override({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodType; jsonSchema: object }): void {
  const target = jsonSchema as JsonSchema
  dropNoise(target)
  if (zodSchema === LinkUrl || zodSchema === LoadUrl) target['format'] = 'uri-reference'
  if (zodSchema === MomentSchema) target['pattern'] = momentPattern
  const { type } = zodSchema._zod.def
  if (type !== 'pipe' || typeof target['$ref'] === 'string') return
  const short = shortForms(zodSchema).filter((name) => name !== target['type'])
  if (short.length === 0) return
  const long = { ...target }
  for (const key of Object.keys(target)) Reflect.deleteProperty(target, key)
  Object.assign(target, { anyOf: [...short.map((name) => ({ type: name })), long] })
}

// Names that JSON Schema does not know, and bounds that are those of every number of JavaScript.
function dropNoise(schema: JsonSchema): void {
  if (typeof schema['id'] === 'string') Reflect.deleteProperty(schema, 'id')
  for (const bound of ['minimum', 'maximum']) {
    if (Math.abs(Number(schema[bound])) === Number.MAX_SAFE_INTEGER) Reflect.deleteProperty(schema, bound)
  }
}

const momentPattern =
  '^\\d{4}(-\\d{2}(-\\d{2}([Tt ]\\d{2}:\\d{2}(:\\d{2}([.,]\\d+)?)?\\s*([Zz]|[+-]\\d{2}(:?\\d{2})?)?)?)?)?$'

// Found by trying: a short form is accepted, and what was said in it comes back.
function shortForms(schema: z.core.$ZodType): string[] {
  const samples: [string, unknown][] = [
    ['string', 'https://example.org/7'],
    ['number', 7],
  ]
  return samples.filter(([, sample]) => keeps(schema, sample)).map(([name]) => name)
}

function keeps(schema: z.core.$ZodType, sample: unknown): boolean {
  const result = z.safeParse(schema, sample)
  return result.success && JSON.stringify(result.data).includes(String(sample))
}

function addDescriptions(schema: JsonSchema, description: Description | undefined): void {
  if (!description) return
  if (description.whole) schema['description'] = description.whole
  for (const [path, text] of description.properties) {
    const property = propertyAt(schema, path.split('.'))
    if (property) property['description'] = text
  }
}

function propertyAt(schema: JsonSchema, path: readonly string[]): JsonSchema | undefined {
  return path.reduce<JsonSchema | undefined>((found, name) => {
    const object = longForm(found)
    return object?.properties?.[name] ?? object?.items?.properties?.[name]
  }, schema)
}

function longForm(schema: JsonSchema | undefined): JsonSchema | undefined {
  const forms = (schema?.['anyOf'] as JsonSchema[] | undefined) ?? []
  return schema?.properties || schema?.items ? schema : (forms.find(({ type }) => type === 'object') ?? schema)
}

// The reader of the native format turns {"html": …} into blocks before the schema sees it.
function acceptHtml(schema: JsonSchema | undefined): void {
  for (const property of Object.values(schema?.properties ?? {})) {
    if (property['$ref'] !== '#/$defs/Body') continue
    Reflect.deleteProperty(property, '$ref')
    property['anyOf'] = [{ $ref: '#/$defs/Body' }, { $ref: '#/$defs/Html' }]
  }
}
