import { descriptions, type Member } from './descriptions/index.js'
import { FeedFile } from './feed-file.js'
import * as z from './zod.js'

/** A JSON Schema, or a part of one. */
export interface JsonSchema {
  [keyword: string]: unknown
  properties?: Record<string, JsonSchema>
  $defs?: Record<string, JsonSchema>
}

// The format has no address of its own: a URN names it without claiming one.
const URN = 'urn:iom-widgets:feed:1'

/** The published schema of `iom-feed/1` (JSON Schema 2020-12), from the schemas that the library itself reads by. */
export const feedSchema = (): JsonSchema => published(URN, 'iom-feed/1')

/** The same for editors: members that the format does not have are faults. */
export function strictFeedSchema(): JsonSchema {
  const schema = published(`${URN}:strict`, 'iom-feed/1, strict')
  for (const object of objectsIn(schema)) object['additionalProperties'] = false
  return schema
}

function published($id: string, title: string): JsonSchema {
  const { $schema, $defs = {} } = z.toJSONSchema(FeedFile, {
    io: 'input',
    metadata: descriptions,
    override: ({ jsonSchema }) => dropSafeIntegerBounds(jsonSchema as JsonSchema),
  }) as JsonSchema
  // The root is described under an id of its own: zod writes it as one of the definitions.
  const { Feed = {}, ...others } = $defs
  const definitions = Object.entries(others).map(([name, definition]) => [name, complete(definition)] as const)
  const byName = definitions.sort(([a], [b]) => (a < b ? -1 : 1))
  return { $schema, $id, title, ...complete(Feed), $defs: Object.fromEntries(byName) }
}

// The bounds of every integer of JavaScript say nothing of a feed.
function dropSafeIntegerBounds(schema: JsonSchema): void {
  for (const bound of ['minimum', 'maximum']) {
    if (Math.abs(Number(schema[bound])) === Number.MAX_SAFE_INTEGER) Reflect.deleteProperty(schema, bound)
  }
}

// zod writes the metadata of a schema into its definition: here they become keywords of JSON Schema.
function complete({ id: _, members, alternatives, description, examples, ...schema }: JsonSchema): JsonSchema {
  for (const [name, [meaning, example]] of Object.entries((members ?? {}) as Record<string, Member>)) {
    Object.assign(schema.properties ?? {}, {
      [name]: { ...schema.properties?.[name], description: meaning, examples: [example] },
    })
  }
  const forms = Array.isArray(alternatives) ? { anyOf: [...(alternatives as JsonSchema[]), schema] } : schema
  return { description, ...(examples === undefined ? {} : { examples }), ...forms }
}

function* objectsIn(node: unknown): Generator<JsonSchema> {
  if (typeof node !== 'object' || node === null) return
  if ('properties' in node && 'type' in node) yield node as JsonSchema
  for (const child of Object.values(node)) yield* objectsIn(child)
}
