import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { descriptions } from '../../src/model/descriptions/index.js'
import { FeedFile } from '../../src/model/feed-file.js'
import * as z from '../../src/model/zod.js'

type Schema = z.core.$ZodType
interface Definition {
  type: string
  shape?: Record<string, Schema>
  options?: Schema[]
  element?: Schema
  innerType?: Schema
  in?: Schema
  out?: Schema
  getter?: () => Schema
}
const definitionOf = (schema: Schema): Definition => schema._zod.def

/** The schemas that one schema holds. */
function partsOf({ shape, options, element, innerType, out, getter }: Definition): Schema[] {
  const parts = [...Object.values(shape ?? {}), ...(options ?? []), element, innerType, out, getter?.()]
  return parts.filter((part) => part !== undefined)
}

function reachable(schema: Schema, found = new Set<Schema>()): Set<Schema> {
  if (found.has(schema)) return found
  found.add(schema)
  for (const part of partsOf(definitionOf(schema))) reachable(part, found)
  return found
}

/** A described object may accept short forms: then a pipe leads to it. */
const shapeOf = (schema: Schema): Record<string, Schema> | undefined => {
  const { shape, out } = definitionOf(schema)
  return shape ?? (out ? definitionOf(out).shape : undefined)
}

const all = [...reachable(FeedFile)]
const described = all.flatMap((schema) => {
  const description = descriptions.get(schema)
  return description ? [{ schema, ...description }] : []
})
const objects = described.flatMap(({ schema, id, members = {} }) => {
  const shape = shapeOf(schema)
  return shape ? [{ id, shape, members }] : []
})

describe('the descriptions of iom-feed/1', () => {
  it('name every object of the format', () => {
    const shapes = new Set(objects.map(({ shape }) => shape))
    const undescribed = all.filter((schema) => {
      const { shape } = definitionOf(schema)
      return shape && !shapes.has(shape)
    })
    assert.deepEqual(
      undescribed.map((schema) => Object.keys(shapeOf(schema) ?? {})),
      [],
    )
    assert.ok(objects.length > 25, `${objects.length} objects`)
  })

  it('describe every member of every object, and no member that does not exist', () => {
    for (const { id, shape, members } of objects)
      assert.deepEqual(Object.keys(members).sort(), Object.keys(shape).sort(), id)
  })

  it('say something of each, and end it as a sentence', () => {
    for (const { id, description, members } of described) {
      assert.match(description, /^[A-Z`].*\.$/, id)
      for (const [name, [meaning]] of Object.entries(members ?? {}))
        assert.match(meaning, /^[A-Z`].*\.$/, `${id}.${name}`)
    }
  })

  it('give examples that the schema accepts', () => {
    for (const { id, shape, members } of objects) {
      for (const [name, [, example]] of Object.entries(members)) {
        const { error } = z.safeParse(shape[name] ?? assert.fail(name), example)
        assert.deepEqual(error?.issues ?? [], [], `${id}.${name}`)
      }
    }
    for (const { id, schema, examples = [] } of described)
      for (const example of examples) assert.ok(z.safeParse(schema, example).success, `${id}: ${String(example)}`)
  })

  it('list exactly the short forms that the schema reads', () => {
    const samples: [string, unknown][] = [
      ['string', 'https://example.org/7'],
      ['number', 7],
    ]
    const objectsAndLists = described.filter(({ schema }) => /object|array/.test(outputTypeOf(schema)))
    for (const { id, schema, alternatives = [] } of objectsAndLists) {
      const accepted = samples.filter(([, sample]) => z.safeParse(schema, sample).success).map(([type]) => type)
      const listed = alternatives.map((form) => (form as { type: string }).type).filter((type) => type !== 'object')
      // Rich text reads what its blocks read.
      assert.deepEqual(listed, id === 'Body' ? [] : accepted, id)
    }
  })
})

function outputTypeOf(schema: Schema): string {
  const { type, out, getter } = definitionOf(schema)
  return out ? outputTypeOf(out) : getter ? outputTypeOf(getter()) : type
}
