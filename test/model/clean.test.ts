import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cleanJson, isObject } from '../../src/model/clean.js'

test('keys that could reach a prototype are left out at every depth', () => {
  const json = JSON.parse(
    '{"a":[{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"prototype":1,"b":2}],"__proto__":{"polluted":1}}',
  ) as unknown
  const clean = cleanJson(json)
  assert.deepEqual(clean, { a: [{ b: 2 }] })
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined)
  assert.equal(Object.getPrototypeOf(clean), Object.prototype)
})

test('keys with which an object could not be made text are left out', () => {
  const clean = cleanJson({ length: { toString: 1, valueOf: true, toJSON: 2 } }) as { length: object }
  assert.deepEqual(clean, { length: { toJSON: 2 } })
  assert.doesNotThrow(() => Number(clean.length))
})

test('members that are null are absent, elements of lists keep their places', () => {
  assert.deepEqual(cleanJson({ a: null, b: [1, null, 2], c: 0, d: '', e: false }), {
    b: [1, null, 2],
    c: 0,
    d: '',
    e: false,
  })
})

test('texts lose controls and what re-orders the text around them, not the marks of Arabic prose', () => {
  assert.equal(cleanJson('a\u0000\u0007\u202Eb\u2066c\u200Fd\r\ne'), 'abc\u200Fd\ne')
})

test('what nests deeper than a hundred levels is cut off', () => {
  let deep: unknown = 'bottom'
  for (let i = 0; i < 50_000; i++) deep = [deep]
  const depth = (value: unknown): number => (Array.isArray(value) ? 1 + depth(value[0]) : 0)
  assert.equal(depth(cleanJson(deep)), 101)
})

test('more values than any feed holds are refused', () => {
  assert.throws(() => cleanJson(new Array(400_001).fill(1)), RangeError)
})

test('the copy shares nothing with what it was made of, and inherited members stay behind', () => {
  const source = Object.assign(Object.create({ inherited: 1 }) as object, { own: { list: [1] } })
  const clean = cleanJson(source) as { own: { list: number[] } }
  assert.deepEqual(clean, { own: { list: [1] } })
  clean.own.list.push(2)
  assert.deepEqual(source.own.list, [1])
})

test('only objects that are no lists are objects', () => {
  assert.deepEqual([{}, [], null, 'x', undefined].map(isObject), [true, false, false, false, false])
})

test('any JSON is copied without a key that is forbidden, and cleaning again changes nothing', () => {
  const keys = (value: unknown): string[] =>
    Array.isArray(value)
      ? value.flatMap(keys)
      : isObject(value)
        ? Object.entries(value).flatMap(([key, child]) => [key, ...keys(child)])
        : []
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      const clean = cleanJson(json)
      assert.ok(keys(clean).every((key) => !['__proto__', 'constructor', 'prototype'].includes(key)))
      assert.deepEqual(cleanJson(clean), clean)
    }),
  )
})
