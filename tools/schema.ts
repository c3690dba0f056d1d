import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import * as z from 'zod/mini'
import { Body } from '../src/model/blocks.js'
import { FeedSchema } from '../src/model/feed.js'
import { ReleaseSchema } from '../src/model/release.js'

type Json = Record<string, unknown>

/** The JSON Schema (2020-12) of `iom-feed/1`, from the schemas of src/model and the comments of their fields. */
export function feedSchema(): Json {
  const release = schemaOf(ReleaseSchema)
  const feed = schemaOf(FeedSchema)
  const properties = {
    version: {
      type: 'string',
      pattern: '^iom-feed/1(\\.\\d+)?$',
      description: 'The format and its version: "iom-feed/1.0".',
    },
    ...(feed['properties'] as Json),
    releases: { type: 'array', items: { $ref: '#/$defs/release' }, description: 'The press releases.' },
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'iom-feed/1',
    description: 'A feed of press releases. A release may also stand alone.',
    type: 'object',
    required: ['version', 'releases'],
    properties: described(properties),
    $defs: { release: described({ ...release, title: 'A press release' }), ...bodyDefinitions() },
  }
}

function schemaOf(schema: z.ZodMiniType): Json {
  const options = { io: 'output', unrepresentable: 'any', target: 'draft-2020-12', override: shortenBody } as const
  const { $schema: _, ...rest } = z.toJSONSchema(schema, options) as Json
  return withoutDefaults(rest) as Json
}

// A body may be written as text, as HTML or as blocks; the reader makes blocks of all three.
function shortenBody({ zodSchema, jsonSchema }: { zodSchema: unknown; jsonSchema: Json }): void {
  if (zodSchema !== Body) return
  for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key)
  jsonSchema['$ref'] = '#/$defs/body'
}

function bodyDefinitions(): Json {
  const blocks = z.toJSONSchema(Body, { io: 'output', unrepresentable: 'any', target: 'draft-2020-12' }) as Json
  const { $schema: _, $defs, ...array } = blocks
  const html = { type: 'object', required: ['html'], properties: { html: { type: 'string' } } }
  const body = {
    description: 'Rich text: plain text, HTML, or an array of blocks.',
    anyOf: [{ type: 'string' }, html, array],
  }
  return { ...($defs as Json | undefined), body }
}

// What has a default need not be written.
function withoutDefaults(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutDefaults)
  if (typeof node !== 'object' || node === null) return node
  const entries = Object.entries(node).map(([key, child]) => [key, withoutDefaults(child)] as const)
  const copy = Object.fromEntries(entries)
  const properties = copy['properties'] as Record<string, Json> | undefined
  if (properties && Array.isArray(copy['required'])) {
    copy['required'] = (copy['required'] as string[]).filter((name) => !('default' in (properties[name] ?? {})))
  }
  Reflect.deleteProperty(copy, 'additionalProperties')
  return copy
}

/** Adds to every property the comment that its field has in src/model, where it has one meaning. */
function described(node: unknown, comments = fieldComments()): unknown {
  if (Array.isArray(node)) return node.map((child: unknown) => described(child, comments))
  if (typeof node !== 'object' || node === null) return node
  const copy: Json = {}
  for (const [key, child] of Object.entries(node)) copy[key] = described(child, comments)
  for (const [name, child] of Object.entries((copy['properties'] ?? {}) as Record<string, Json>)) {
    const comment = comments.get(name)
    if (comment !== undefined && !('description' in child)) child['description'] = comment
  }
  return copy
}

function fieldComments(): Map<string, string> {
  const folder = new URL('../src/model/', import.meta.url)
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'))
  return new Map(files.flatMap((file) => commentsIn(readFileSync(new URL(file, folder), 'utf8'))))
}

function commentsIn(code: string): [string, string][] {
  const file = ts.createSourceFile('model.ts', code, ts.ScriptTarget.ES2022, true)
  const found: [string, string][] = []
  const visit = (node: ts.Node): void => {
    const [doc] = ts.isPropertyAssignment(node) ? ts.getJSDocCommentsAndTags(node) : []
    if (doc && ts.isPropertyAssignment(node))
      found.push([node.name.getText(), plain(ts.getTextOfJSDocComment(doc.comment) ?? '')])
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

const plain = (comment: string): string =>
  comment
    .replace(/\{@link (\w+)\}/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
