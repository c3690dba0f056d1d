import assert from 'node:assert/strict'
import fc from 'fast-check'
import { readFeed } from '../../src/formats/read.js'
import { FeedError } from '../../src/model/feed-error.js'
import { gate } from '../../src/model/visibility.js'
import { amount } from '../support/amount.js'

type Path = (string | number)[]

const pathsOf = (value: unknown, path: Path = []): Path[] =>
  typeof value === 'object' && value !== null
    ? [path, ...Object.entries(value).flatMap(([key, child]) => pathsOf(child, [...path, key]))]
    : [path]

function withValueAt(root: unknown, path: Path, value: unknown): unknown {
  const copy: unknown = structuredClone(root)
  const parent = path.slice(0, -1).reduce((node, key) => (node as Record<string, unknown>)[key], copy)
  const last = path.at(-1)
  if (last === undefined) return value
  ;(parent as Record<string, unknown>)[last] = value
  return copy
}

async function isReadOrRefused(json: unknown, format: string): Promise<void> {
  try {
    gate(await readFeed(json, format, { url: 'https://example.org/feed.json?limit=10' }), Date.now())
  } catch (error) {
    assert.ok(error instanceof FeedError, String((error as Error).stack))
  }
}

/** JSON of any shape, with the names of `sample` among its keys, is read or refused with a FeedError. */
export async function neverBreaks(format: string, sample: unknown): Promise<void> {
  const keys = [...new Set([...pathsOf(sample).flat().map(String), '__proto__', 'constructor', 'toString', 'length'])]
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      fc.constantFrom<unknown>(null, true, 0, -1.5, 1e21, '', 'x', '<p>x</p>', '2024-02-30', '[](*_<', 'javascript:x'),
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...keys), tie('tree'), { maxKeys: 6 }),
    ),
  }))
  const paths = pathsOf(sample)
  const mutated = fc.tuple(fc.constantFrom(...paths), tree).map(([path, value]) => withValueAt(sample, path, value))
  await fc.assert(
    fc.asyncProperty(fc.oneof(tree, mutated), (json) => isReadOrRefused(json, format)),
    { numRuns: amount(1500) },
  )
}
