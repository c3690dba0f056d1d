import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { before, describe, it } from 'node:test'
import { build } from 'esbuild'
import fc from 'fast-check'
import type { validateFeed as Validate } from '../../src/model/validate.js'

const file = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

async function bundled(alias: Record<string, string>): Promise<typeof Validate> {
  const { outputFiles } = await build({
    entryPoints: [file('src/model/validate.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
    alias,
  })
  const code = Buffer.from(outputFiles[0]!.contents).toString('base64')
  const module = (await import(`data:text/javascript;base64,${code}`)) as { validateFeed: typeof Validate }
  return module.validateFeed
}

let small: typeof Validate
let zod: typeof Validate
let sample: { releases: Record<string, unknown>[] }

before(async () => {
  small = await bundled({ 'zod/mini': file('src/model/mini.ts') })
  zod = await bundled({})
  sample = JSON.parse(await readFile(file('demo/data/feed.json'), 'utf8')) as typeof sample
})

const outcome = (validate: typeof Validate, input: unknown): unknown => {
  try {
    return validate(structuredClone(input) as Parameters<typeof Validate>[0], 'https://news.example.org/feed.json')
  } catch (error) {
    return String(error)
  }
}
const same = (input: unknown): void => assert.deepEqual(outcome(small, input), outcome(zod, input))
const release = (part: object): unknown => ({ releases: [{ id: 'a', headline: 'A', ...part }] })

const odd: unknown[] = [null, '', ' ', 'x', 'usable', 0, -1, 1.5, NaN, Infinity, 1e300, true, [], [[]], [null], {}]
const members = [
  ...['id', 'version', 'status', 'embargoedUntil', 'published', 'modified', 'expires', 'language', 'translations'],
  ...['url', 'kind', 'headline', 'subheadline', 'summary', 'dateline', 'body', 'quotes', 'keyFigures', 'events'],
  ...['notesToEditors', 'boilerplate', 'contacts', 'places', 'authors', 'publisher', 'partners', 'image'],
  ...['attachments', 'themes', 'sdgs', 'tags', 'corrections', 'withdrawal', 'related', 'rights'],
]

type Path = (string | number)[]
const paths = (value: unknown, path: Path = []): Path[] =>
  typeof value === 'object' && value !== null
    ? [path, ...Object.entries(value).flatMap(([key, child]) => paths(child, [...path, key]))]
    : [path]

function changed(input: unknown, path: Path, value: unknown, remove: boolean): unknown {
  const copy = structuredClone(input)
  const parent = path.slice(0, -1).reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], copy)
  const key = path.at(-1)!
  if (remove && Array.isArray(parent)) parent.splice(Number(key), 1)
  else if (remove) Reflect.deleteProperty(parent as object, key)
  else (parent as Record<string, unknown>)[key] = value
  return copy
}

describe('the small engine for schemas', () => {
  it('reads the sample feed as zod does', () => same(sample))

  it('judges every member of a release as zod does, whatever stands in it', () => {
    for (const name of members) {
      for (const value of odd) {
        same(release({ [name]: value }))
        same(release({ [name]: [value] }))
      }
    }
  })

  it('judges every block and run of text as zod does', () => {
    const types = ['paragraph', 'heading', 'list', 'quotation', 'figure', 'table', 'break', 'text', 'link', 'marquee']
    for (const type of types) {
      for (const value of odd) {
        same(release({ body: [{ type, children: value, items: value, rows: value, level: value, image: value }] }))
        same(release({ body: [{ type: 'paragraph', children: [{ type, text: value, children: [value] }] }] }))
        same(release({ body: [{ type: 'table', rows: [[{ colspan: value, header: value, children: ['x'] }]] }] }))
      }
    }
  })

  it('judges what was changed anywhere in the sample feed as zod does', () => {
    for (const item of sample.releases) {
      const input = { ...sample, releases: [item] }
      const places = paths(input).filter((path) => path.length > 0 && !(path.length < 3 && path[0] === 'releases'))
      fc.assert(
        fc.property(fc.constantFrom(...places), fc.constantFrom(...odd), fc.boolean(), (path, value, remove) =>
          same(changed(input, path, value, remove)),
        ),
        { numRuns: 100 },
      )
    }
  })

  it('looks at each of many nested blocks a bounded number of times', () => {
    const nested = (depth: number): unknown =>
      depth ? { type: 'quotation', children: [nested(depth - 1)] } : { type: 'paragraph', children: [7] }
    let reads = 0
    const counting = (depth: number): unknown => {
      if (!depth) return { type: 'paragraph', children: ['x'] }
      const inner = counting(depth - 1)
      return new Proxy(
        { type: 'quotation', children: [inner] },
        { get: (o, k) => (reads++, Reflect.get(o, k) as unknown) },
      )
    }
    same(release({ body: [nested(20)] }))
    small(release({ body: [counting(40)] }) as Parameters<typeof Validate>[0])
    assert.ok(reads < 40 * 200, `${reads} reads`)
  })
})
