import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './files.js'
import { feedSchema, type JsonSchema } from '../src/model/json-schema.js'
import { replaceBetween } from './markers.js'

const MEMBERS = { start: '<!-- members: written by npm run generate -->', end: '<!-- /members -->' }

/** Definitions in the order in which a publisher meets them; the others follow by name. */
const ORDER = [
  'Release',
  'Contact',
  'Phone',
  'Place',
  'Image',
  'Organization',
  'Quote',
  'KeyFigure',
  'Event',
  'Attachment',
]

/** docs/feed.md with the members of every object between its markers, made from the schema. */
export function feedMembers(): string {
  return replaceBetween(readFileSync(join(root, 'docs/feed.md'), 'utf8'), MEMBERS, membersOf(feedSchema()))
}

function membersOf(schema: JsonSchema): string {
  const definitions = Object.entries(schema.$defs ?? {}).sort(([a], [b]) => rank(a) - rank(b))
  const objects = definitions.filter(([, definition]) => objectIn(definition))
  const values = definitions.filter(([, definition]) => !objectIn(definition))
  const sections = [section('Feed', schema), ...objects.map(([name, definition]) => section(name, definition))]
  return [...sections, '### Values', ...values.map(([name, definition]) => valueLine(name, definition))].join('\n\n')
}

const rank = (name: string): number => {
  const position = ORDER.indexOf(name)
  return position < 0 ? ORDER.length : position
}

const formsOf = (schema: JsonSchema): JsonSchema[] => (schema['anyOf'] as JsonSchema[] | undefined) ?? [schema]
const objectIn = (schema: JsonSchema): JsonSchema | undefined =>
  formsOf(schema).find(({ properties }) => properties && !('html' in properties))

function section(name: string, schema: JsonSchema): string {
  const { properties = {}, required = [] } = objectIn(schema) ?? {}
  const rows = Object.entries(properties).map(([member, property]) => {
    const isRequired = (required as string[]).includes(member)
    const [example] = (property['examples'] as unknown[] | undefined) ?? []
    return `| \`${member}\`${isRequired ? ' (required)' : ''} | ${typeOf(property)} | ${cell(String(property['description']))} | ${code(example)} |`
  })
  const head = ['| Member | Type | Meaning | Example |', '| --- | --- | --- | --- |']
  return [`### ${name}`, String(schema['description']), [...head, ...rows].join('\n')].join('\n\n')
}

const valueLine = (name: string, { description, examples }: JsonSchema): string =>
  `- **${name}**: ${String(description)}${examples ? ` Examples: ${(examples as unknown[]).map(code).join(', ')}.` : ''}`

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const code = (value: unknown): string => `\`${cell(JSON.stringify(value))}\``

function typeOf(schema: JsonSchema): string {
  const { $ref, type, items, const: constant, enum: values } = schema
  if (typeof $ref === 'string') return $ref.replace('#/$defs/', '')
  if (constant !== undefined) return code(constant)
  if (Array.isArray(values)) return values.map(code).join(', ')
  if (type === 'array') return `list of ${typeOf((items ?? {}) as JsonSchema)}`
  return Array.isArray(schema['anyOf']) ? formsOf(schema).map(typeOf).join(' or ') : String(type)
}
