import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { cleanText } from '../../src/model/text.js'
import { validateFeed } from '../../src/model/validate.js'

const many = <T>(count: number, entry: (i: number) => T): T[] => [...Array(count).keys()].map(entry)
const validate = (release: Record<string, unknown>) => {
  const { releases, warnings } = validateFeed({ releases: [{ id: 'a', headline: 'A', ...release }] })
  return { release: releases[0]!, warnings: warnings.map(({ path, reason }) => `${path} ${reason}`) }
}

describe('a release that would freeze the page', () => {
  const lists: [string, number, (i: number) => unknown][] = [
    ['contacts', 200, (i) => ({ name: `Name ${i}` })],
    ['quotes', 100, (i) => ({ text: `Words ${i}` })],
    ['events', 500, (i) => ({ title: `Event ${i}`, place: 'Quito' })],
    ['places', 500, (i) => ({ name: `Place ${i}` })],
  ]
  for (const [name, most, entry] of lists) {
    it(`keeps the first ${most} ${name}, and a warning says so`, () => {
      const { release, warnings } = validate({ [name]: many(10_000, entry) })
      assert.equal((release as unknown as Record<string, unknown[]>)[name]?.length, most)
      assert.equal(warnings[0], `${name} has 10000 entries; only the first ${most} are used`)
    })
  }

  it('keeps the beginning of its text', () => {
    const { release, warnings } = validate({ body: many(20_000, () => ({ type: 'paragraph', children: ['a'] })) })
    const { length } = release.body ?? []
    assert.ok(length >= 5_000 && length <= 10_000, String(length))
    assert.ok(warnings.includes('body is too long; its end is left out'))
  })

  it('keeps the beginning of a long table', () => {
    const rows = many(50_000, () => ['1', '2'])
    const { release } = validate({ body: [{ type: 'table', rows }] })
    const [table] = release.body ?? []
    assert.ok(table?.type === 'table' && table.rows.length <= 10_000)
  })

  it('is untouched where it has no more than a release has', () => {
    const body = many(300, (i) => `Paragraph ${i}.`)
    assert.deepEqual(validate({ body, contacts: many(50, (i) => ({ name: `Name ${i}` })) }).warnings, [])
  })
})

describe('a feed that would freeze the page', () => {
  it('keeps its first 5,000 releases and every withdrawal', () => {
    const releases = many(6_000, (i) => ({ id: String(i), headline: 'A', ...(i === 5_900 && { status: 'canceled' }) }))
    const { releases: kept, warnings } = validateFeed({ releases })
    assert.equal(kept.length, 5_001)
    assert.equal(kept.at(-1)?.id, '5900')
    assert.match(warnings[0]?.reason ?? '', /6000 entries; only the first 5000/)
  })
})

describe('marks on a letter', () => {
  it('are at most 16', () => {
    assert.equal(cleanText(`a${'\u0301'.repeat(100_000)}b`), `a${'\u0301'.repeat(16)}b`)
  })

  it('of real orthographies all stay', () => {
    for (const text of ['Việt Nam', 'بِسْمِ ٱللَّٰهِ', 'ཧྐྵྨླྺྼྻྂ', 'เมื่อที่', 'שָׁלוֹם']) assert.equal(cleanText(text), text)
  })
})
