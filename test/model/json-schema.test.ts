import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { fromJSONSchema } from 'zod'
import { ReleaseSchema } from '../../src/model/release.js'
import { feedSchema, strictFeedSchema, type JsonSchema } from '../../src/model/json-schema.js'

const schema = feedSchema()
const strict = strictFeedSchema()
const sample = JSON.parse(readFileSync(new URL('../../demo/data/feed.json', import.meta.url), 'utf8')) as object
const definition = (name: string): JsonSchema => schema.$defs?.[name] ?? assert.fail(`no definition ${name}`)

function* nodes(node: unknown): Generator<JsonSchema> {
  if (typeof node !== 'object' || node === null) return
  if (!Array.isArray(node)) yield node as JsonSchema
  for (const child of Object.values(node)) yield* nodes(child)
}

const accepts = (published: JsonSchema, feed: unknown): boolean => {
  // zod reads the format `uri-reference` as that of an absolute address.
  const text = JSON.stringify(published, (key, value: unknown) => (key === 'format' ? undefined : value))
  return fromJSONSchema(JSON.parse(text) as Parameters<typeof fromJSONSchema>[0]).safeParse(feed).success
}
const feedOf = (release: object): object => ({
  version: 'iom-feed/1.0',
  releases: [{ id: 'a', headline: 'A bridge opens', ...release }],
})

describe('the published schema of iom-feed/1', () => {
  it('has an identity that does not change with the version of the library', () => {
    assert.equal(schema['$id'], 'urn:iom-widgets:feed:1')
    assert.equal(strict['$id'], 'urn:iom-widgets:feed:1:strict')
  })

  it('refers only to what it defines, and defines only what it refers to', () => {
    const references = [...nodes(schema)].flatMap(({ $ref }) => (typeof $ref === 'string' ? [$ref] : []))
    assert.deepEqual(
      [...new Set(references)].sort(),
      Object.keys(schema.$defs ?? {}).map((name) => `#/$defs/${name}`),
    )
  })

  it('has a property for each that the library reads, and requires no more than the library does', () => {
    assert.deepEqual(Object.keys(definition('Release').properties ?? {}), Object.keys(ReleaseSchema.shape))
    assert.deepEqual(definition('Release')['required'], ['id', 'headline'])
    assert.deepEqual(schema['required'], ['version', 'releases'])
  })

  it('describes every property and gives an example of it', () => {
    const properties = [...nodes(schema)].flatMap(({ properties }) => Object.entries(properties ?? {}))
    assert.ok(properties.length > 130, `${properties.length} properties`)
    const bare = properties.filter(([, property]) => !property['description'] || !property['examples'])
    assert.deepEqual(
      bare.map(([name]) => name),
      [],
    )
  })

  it('holds no keyword that JSON Schema does not know', () => {
    const keywords = new Set([...nodes({ ...schema, $defs: undefined })].flatMap((node) => Object.keys(node)))
    for (const ours of ['members', 'alternatives']) assert.ok(!keywords.has(ours), ours)
    assert.ok(!JSON.stringify(schema).includes(String(Number.MAX_SAFE_INTEGER)))
  })

  it('accepts the sample feed, short forms and HTML', () => {
    assert.ok(accepts(schema, sample))
    assert.ok(accepts(schema, feedOf({ id: 7, places: ['Malta'], contacts: [{ phones: [5550101] }] })))
    for (const body of ['Text.', ['Text.'], { html: '<p>Text.</p>' }]) assert.ok(accepts(schema, feedOf({ body })))
  })

  it('refuses a date in words, an embargo without a zone and an unknown status', () => {
    for (const fault of [{ published: 'Tuesday' }, { embargoedUntil: '2016-10-18T09:00:00' }, { status: 'cancelled' }])
      assert.ok(!accepts(schema, feedOf(fault)), JSON.stringify(fault))
  })
})

describe('the strict schema', () => {
  it('accepts the sample feed, and a feed that names its schema', () => {
    assert.ok(accepts(strict, sample))
    assert.ok(accepts(strict, { $schema: './feed.strict.schema.json', ...feedOf({}) }))
  })

  it('refuses at every depth a member that the format does not have, which the other schema allows', () => {
    const faults = [
      feedOf({ title: 'A bridge' }),
      feedOf({ contacts: [{ email: 'press@example.org' }] }),
      feedOf({ body: [{ type: 'paragraph', children: ['A ', { type: 'strong', text: 'bridge', children: 'x' }] }] }),
      feedOf({ body: { html: '<p>Text.</p>', format: 'full' } }),
      { ...feedOf({}), items: [] },
    ]
    for (const fault of faults) {
      assert.ok(accepts(schema, fault), JSON.stringify(fault))
      assert.ok(!accepts(strict, fault), JSON.stringify(fault))
    }
  })
})
