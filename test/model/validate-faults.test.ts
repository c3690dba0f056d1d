import assert from 'node:assert/strict'
import { describe, it, mock } from 'node:test'
import { ReleaseSchema, type UncheckedRelease } from '../../src/model/release.js'
import { validateFeed } from '../../src/model/validate.js'

const base = 'https://news.example.org/feed.json'
const good = { id: 'a', headline: 'A bridge opens' }
const check = (...releases: UncheckedRelease[]) => validateFeed({ releases }, base)
const one = (release: UncheckedRelease) => {
  const { releases, warnings } = check({ ...good, ...release })
  return { release: releases[0] ?? assert.fail('dropped'), paths: warnings.map(({ path }) => path).sort() }
}

describe('a release with a bad part', () => {
  it('loses that part alone, and the warning says where and why', () => {
    const { releases, warnings } = check({ ...good, published: 'Last Tuesday', summary: 'Short.' })
    assert.deepEqual(releases, [{ ...good, status: 'usable', summary: 'Short.' }])
    assert.equal(warnings.length, 1)
    assert.deepEqual({ ...warnings[0], reason: '' }, { index: 0, id: 'a', path: 'published', reason: '' })
    assert.match(warnings[0]?.reason ?? '', /not a date of RFC 3339/)
  })

  it('loses the bad members of a list, first, last and in between, and keeps the others', () => {
    const { release, paths } = one({ tags: ['', 'water', {}, 'roads', ' '], sdgs: [0, 5, 18, 6] })
    assert.deepEqual(release.tags, ['water', 'roads'])
    assert.deepEqual(release.sdgs, [5, 6])
    assert.deepEqual(paths, ['sdgs.0', 'sdgs.2', 'tags.0', 'tags.2', 'tags.4'])
  })

  it('loses a member of a list that is bad in several ways, and not its neighbour', () => {
    const households = { value: 12, label: 'households' }
    const figures = [
      { value: {}, label: {} },
      { note: 'nothing' },
      households,
      { value: [] },
      { value: 3, label: 'wells' },
    ]
    const { release, paths } = one({ keyFigures: figures })
    assert.deepEqual(release.keyFigures, [households, { value: 3, label: 'wells' }])
    assert.deepEqual([...new Set(paths.map((path) => path.split('.')[1]))], ['0', '1', '3'])
  })

  it('loses what cannot do without the bad part, and is told of it once', () => {
    const image = { url: 'javascript:alert(1)', alt: 'A bridge' }
    assert.deepEqual(one({ image }), { release: { ...good, status: 'usable' }, paths: ['image.url'] })
    const { release, paths } = one({
      partners: [{ name: 'Relief Example', logo: { url: 'data:image/png,', alt: 'Relief Example' } }],
    })
    assert.deepEqual(release.partners, [{ name: 'Relief Example' }])
    assert.deepEqual(paths, ['partners.0.logo.url'])
  })

  it('keeps its text where one block of it is unknown, and a link as words where its address is refused', () => {
    const link = { type: 'link', url: 'javascript:alert(1)', children: ['here'] }
    const { release } = one({
      body: ['First.', { type: 'script', text: 'x' }, { type: 'paragraph', children: [link] }],
    })
    assert.deepEqual(release.body, [
      { type: 'paragraph', children: [{ type: 'text', text: 'First.' }] },
      { type: 'paragraph', children: [{ type: 'link', children: [{ type: 'text', text: 'here' }] }] },
    ])
  })

  it('loses the bad entries of a long list, without being checked for each of them', () => {
    const tags = [...new Array(60_000).keys()].map((i) => (i % 2 ? 'water' : ''))
    const checks = mock.method(ReleaseSchema, 'safeParse')
    const { release, paths } = one({ tags, summary: 'Short.' })
    checks.mock.restore()
    assert.equal(checks.mock.callCount(), 2)
    assert.equal(release.summary, 'Short.')
    assert.ok(release.tags?.length && release.tags.every((tag) => tag === 'water'))
    assert.equal(paths[0], 'tags')
  })

  it('still takes another back, however many its faults', () => {
    const faults = { tags: new Array(2000).fill(''), image: { url: 5 }, quotes: [{}], published: 'x' }
    assert.equal(one({ ...faults, status: 'canceled' }).release.status, 'canceled')
  })
})

describe('a release without what it needs', () => {
  it('is dropped and named with its position, and the others stand', () => {
    const { releases, warnings } = check({ headline: 'No id' }, { ...good }, { id: 'c' }, { id: 'd', headline: ' ' })
    assert.deepEqual(
      releases.map(({ id }) => id),
      ['a'],
    )
    assert.deepEqual(
      warnings.map(({ index, id, path }) => [index, id, path]),
      [
        [0, undefined, 'id'],
        [2, 'c', 'headline'],
        [3, 'd', 'headline'],
      ],
    )
  })

  it('is told of once also where the missing part is there without a value', () => {
    const { warnings } = check({ id: 'a', headline: undefined })
    assert.equal(warnings.length, 1)
  })

  it('has its id from a number, and from nothing else', () => {
    assert.equal(one({ id: 12 }).release.id, '12')
    for (const id of [true, {}, [], '', '  ', null]) assert.deepEqual(check({ ...good, id }).releases, [])
  })
})
