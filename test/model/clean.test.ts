import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { cleanJson, isObject } from '../../src/model/clean.js'

const parsed = (json: string): unknown => JSON.parse(json)

describe('cleaned JSON', () => {
  it('holds no key that could reach a prototype, at any depth', () => {
    const hostile = parsed(
      '{"__proto__": {"polluted": 1}, "a": [{"constructor": {"prototype": {"polluted": 1}}, "b": {"prototype": 1, "c": 2}}]}',
    )
    assert.deepEqual(cleanJson(hostile), { a: [{ b: { c: 2 } }] })
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined)
    assert.equal(Object.getPrototypeOf(cleanJson(hostile)), Object.prototype)
  })

  it('takes null for absent, and keeps what is empty', () => {
    assert.deepEqual(cleanJson(parsed('{"a": null, "b": "", "c": [], "d": {}, "e": 0, "f": false}')), {
      ...{ b: '', c: [], d: {}, e: 0, f: false },
    })
  })

  it('holds no control and no character that turns the direction of the page, and keeps line ends', () => {
    assert.deepEqual(cleanJson({ a: 'one\u0000\u202Etwo\r\nthree\u2067\u2069' }), { a: 'onetwo\nthree' })
  })

  it('shares nothing with what came in, and sees only own properties', () => {
    const inner = { b: 1 }
    const source = Object.assign(Object.create({ inherited: 1 }) as object, { inner })
    const clean = cleanJson(source) as { inner: object }
    assert.deepEqual(clean, { inner: { b: 1 } })
    assert.notEqual(clean.inner, inner)
    assert.equal('inherited' in clean, false)
  })

  it('ends at 100 levels, and so with what holds itself', () => {
    let deep: unknown = 'end'
    for (let i = 0; i < 50_000; i++) deep = i % 2 ? [deep] : { deep }
    const levels = JSON.stringify(cleanJson(deep)).match(/[[{]/g)?.length ?? 0
    assert.ok(levels > 50 && levels <= 101, String(levels))
    const circle: Record<string, unknown> = { name: 'circle' }
    circle['self'] = circle
    assert.match(JSON.stringify(cleanJson(circle)), /circle/)
  })

  it('refuses more values than a feed has, also where a short text repeats them', () => {
    assert.throws(() => cleanJson(new Array(400_001).fill(0)), RangeError)
    let doubled: unknown = 1
    for (let i = 0; i < 40; i++) doubled = [doubled, doubled]
    assert.throws(() => cleanJson(doubled), RangeError)
  })

  it('is the same when cleaned again, whatever it was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const once = cleanJson(value)
        assert.deepEqual(cleanJson(once), once)
      }),
    )
  })

  it('tells an object from a list and from nothing', () => {
    assert.deepEqual([{}, [], null, undefined, 'a', 1].map(isObject), [true, false, false, false, false, false])
  })
})
