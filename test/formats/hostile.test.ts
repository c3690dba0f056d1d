import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { readFeed } from '../../src/formats/read.js'
import { isObject } from '../../src/model/clean.js'
import { FeedError } from '../../src/model/feed-error.js'
import type { FeedDocument } from '../../src/model/feed.js'
import { safeUrl } from '../../src/model/url.js'
import { amount, some } from '../support/amount.js'

const url = 'https://news.example.org/feed.json?page=1&limit=5'
const headers = new Headers({ 'X-WP-TotalPages': '4', Link: '<javascript:alert(1)>; rel="next"' })
const dialects = ['jsonfeed', 'ninjs', 'reliefweb', 'drupal', 'wordpress', 'newsarticle'] as const
const demo = new URL('../../demo/data/', import.meta.url)
const sample = (name: string): unknown => JSON.parse(readFileSync(new URL(`${name}.json`, demo), 'utf8'))

/** What was read, or undefined where it was refused as it should be: with an error of this library. */
async function readOrRefused(json: unknown, format: string): Promise<FeedDocument | undefined> {
  try {
    return await readFeed(json, format, { url, headers })
  } catch (error) {
    assert.ok(error instanceof FeedError, String((error as Error).stack))
    return undefined
  }
}

const addressesIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(addressesIn)
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, child]) =>
    (key === 'url' || key === 'next') && child !== undefined ? [child as string] : addressesIn(child),
  )
}

function assertSafe(feed: FeedDocument | undefined): void {
  for (const address of addressesIn(feed)) assert.equal(safeUrl(address), address)
  for (const { id, headline } of feed?.releases ?? []) assert.ok(id && headline)
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined)
}

const attacks = [
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'https://user:secret@example.org/',
  '//example.org',
  'mailto:a@example.org',
  '<img src=x onerror=alert(1)>',
  '<p><a href="javascript:alert(1)">a</a><img src="data:,x"><svg onload=x></p>',
  '&lt;script&gt;',
  '\u202Eevil',
  '__proto__',
  '0000-00-00T00:00:00',
  '2016-10-18',
  '',
]
const leaf = fc.oneof(
  fc.constantFrom<unknown>(...attacks),
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(null, true, -1, 1e308),
)

/** Every place of a JSON document, as the path to it. */
function places(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path]
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return [path, ...entries.flatMap(([key, child]: [string | number, unknown]) => places(child, [...path, key]))]
}

function withValue(root: unknown, [key, ...rest]: (string | number)[], value: unknown): unknown {
  if (key === undefined) return value
  if (Array.isArray(root)) return root.map((child: unknown, i) => (i === key ? withValue(child, rest, value) : child))
  return isObject(root) ? { ...root, [key]: withValue(root[key], rest, value) } : value
}

/** A valid document with some of its values replaced by others of any type. */
function mutated(document: unknown): fc.Arbitrary<unknown> {
  const change = fc.tuple(fc.constantFrom(...places(document).slice(1)), leaf)
  return fc
    .array(change, { minLength: 1, maxLength: 6 })
    .map((changes) => changes.reduce<unknown>((json, [path, value]) => withValue(json, path, value), document))
}

for (const dialect of dialects) {
  test(`${dialect}: any JSON is read or refused, never more`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (json) => assertSafe(await readOrRefused(json, dialect))),
      { numRuns: amount(100) },
    )
  })

  test(`${dialect}: a valid document with strange values is read or refused, and its addresses stay safe`, async () => {
    const document = sample(dialect)
    const control = await readOrRefused(document, dialect)
    assert.ok(control?.releases.length, 'the document is valid before it is changed')
    await fc.assert(
      fc.asyncProperty(mutated(document), async (json) => assertSafe(await readOrRefused(json, dialect))),
      { numRuns: amount(200) },
    )
  })

  test(`${dialect}: the members of a valid document under every name of an attack stay data`, async () => {
    const polluting = JSON.parse(
      JSON.stringify(sample(dialect)).replace(
        /^(\[?)\{/,
        '$1{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"schema:__proto__":{"polluted":1},"__PROTO__":{"polluted":1},',
      ),
    ) as unknown
    const feed = await readOrRefused(polluting, dialect)
    assert.ok(feed?.releases.length)
    assertSafe(feed)
  })
}

test('every dialect fed to every reader is read or refused', async () => {
  for (const name of dialects) for (const dialect of dialects) assertSafe(await readOrRefused(sample(name), dialect))
})

test('what is nested deeper than any document, or refers to itself, ends', async () => {
  let deep: unknown = 'x'
  for (let i = 0; i < 3000; i++) deep = { '@graph': [deep], '@id': `#${i % 3}` }
  await readOrRefused(deep, 'newsarticle').catch((error: unknown) => assert.fail(String(error)))
})

// Each of them makes a pattern that reads it twice slow: what is quadratic takes minutes here, what is linear a moment.
const tedious = [
  ' ',
  '\u00A0',
  '[…]',
  '<a ',
  '_aa',
  '__',
  'press ',
  'a',
  'a@',
  '<p',
  '](',
  '**',
  '> ',
  '1.',
  '-',
  '/jsonapi/',
  'notes',
  '+1 ',
  ', ',
  '&a',
]

for (const dialect of dialects) {
  test(`${dialect}: a long text of any repetition is read`, { timeout: 120_000 }, async () => {
    const document = sample(dialect)
    const paths = places(document).slice(1)
    for (const [i, part] of tedious.entries()) {
      for (const path of some(paths, i)) {
        const json = withValue(document, path, `aa${part.repeat(60_000 / part.length)}!`)
        assertSafe(await readOrRefused(json, dialect))
      }
    }
  })
}
