import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { gate } from '../../src/model/visibility.js'
import { validateFeed } from '../../src/model/validate.js'

const shown = (...releases: Record<string, unknown>[]) => gate(validateFeed({ releases }), Date.now()).feed
const first = { id: 'a', version: '1', headline: 'The words', body: ['Text.'], published: '2026-01-01' }

describe('a release that is taken back', () => {
  it('replaces its older version also where it comes without a headline', () => {
    const feed = shown(first, { id: 'a', version: '2', status: 'canceled', withdrawal: { text: 'In error.' } })
    assert.deepEqual(
      feed.releases.map(({ status, headline }) => [status, headline]),
      [['canceled', '']],
    )
    assert.doesNotMatch(JSON.stringify(feed), /The words|Text\./)
  })

  it('is hidden with its older version where it is withheld without a headline', () => {
    assert.deepEqual(shown(first, { id: 'a', version: '2', status: 'withheld' }).releases, [])
  })

  it('counts where nothing tells it from a version that is not', () => {
    for (const order of [
      [first, { ...first, status: 'withheld' }],
      [{ ...first, status: 'withheld' }, first],
    ])
      assert.deepEqual(shown(...order).releases, [])
  })

  it('can be kept and read again as its notice', () => {
    const feed = shown({ ...first, status: 'canceled' })
    assert.equal(validateFeed({ ...feed }).releases.length, 1)
  })
})

describe('a warning', () => {
  it('does not name a release that nobody may know of', () => {
    const feed = shown({ ...first, id: 'iom-announces', embargoedUntil: 'tomorrow', sdgs: [99] })
    assert.equal(feed.warnings.length, 2)
    assert.doesNotMatch(JSON.stringify(feed), /iom-announces/)
  })
})
