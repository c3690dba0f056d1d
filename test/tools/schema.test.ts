import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ReleaseSchema } from '../../src/model/release.js'
import { feedSchema, type JsonSchema } from '../../tools/schema.js'

const schema = await feedSchema()
const definition = (name: string): JsonSchema => schema.$defs?.[name] ?? assert.fail(`no definition ${name}`)
const formsOf = (part: JsonSchema | undefined): unknown =>
  (part?.['anyOf'] as JsonSchema[]).map((form) => form['type'] ?? form['$ref'])

function* nodes(node: unknown): Generator<Record<string, unknown>> {
  if (typeof node !== 'object' || node === null) return
  if (!Array.isArray(node)) yield node as Record<string, unknown>
  for (const child of Object.values(node)) yield* nodes(child)
}

describe('the published schema of iom-feed/1', () => {
  it('refers only to what it defines', () => {
    const names = Object.keys(schema.$defs ?? {})
    const references = [...nodes(schema)].flatMap(({ $ref }) => (typeof $ref === 'string' ? [$ref] : []))
    assert.ok(references.length > 50)
    assert.deepEqual(
      references.filter((reference) => !names.includes(reference.replace('#/$defs/', ''))),
      [],
    )
  })

  it('has a property for each that the library reads, and requires no more than the library does', () => {
    const release = definition('Release')
    assert.deepEqual(Object.keys(release.properties ?? {}), Object.keys(ReleaseSchema.shape))
    assert.deepEqual(release['required'], ['id', 'headline'])
    assert.deepEqual(schema['required'], ['version', 'releases'])
  })

  it('says what a property means, as its comment does', () => {
    assert.match(
      String(definition('Release').properties?.['embargoedUntil']?.['description']),
      /Shown from this instant/,
    )
    assert.match(String(longForm('Place')?.properties?.['lat']?.['description']), /degrees north/)
    assert.ok([...nodes(schema)].every(({ description }) => !String(description).includes('{@link')))
  })

  it('allows the short forms that the library reads', () => {
    assert.deepEqual(formsOf(definition('Place')), ['string', 'object'])
    assert.deepEqual(formsOf(definition('Phone')), ['string', 'number', 'object'])
    assert.deepEqual(formsOf(definition('Body')), ['string', 'array'])
    assert.deepEqual(formsOf(definition('Release').properties?.['body']), ['#/$defs/Body', '#/$defs/Html'])
  })
})

const longForm = (name: string): JsonSchema | undefined =>
  (definition(name)['anyOf'] as JsonSchema[]).find(({ type }) => type === 'object')
