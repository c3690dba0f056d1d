import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { FeedError } from '../../src/model/feed-error.js'
import type { Feed, Release } from '../../src/model/feed.js'
import { combineStates } from '../../src/source/combined-source.js'
import { feedOf, type FeedState } from '../../src/source/state.js'

const release = (parts: Partial<Release>): Release => ({
  id: 'a',
  headline: 'A',
  status: 'usable',
  expired: false,
  ...parts,
})
const feed = (releases: Release[], parts: Partial<Feed> = {}): Feed => ({ releases, warnings: [], ...parts })
const ready = (value: Feed, asOf = 2): FeedState => ({ status: 'ready', feed: value, paging: 'end', asOf })
const failed: FeedState = {
  status: 'error',
  error: new FeedError('status', 'https://b.example.org/ answered with HTTP status 500.'),
}
const ids = (...states: FeedState[]) => feedOf(combineStates(states))?.releases.map(({ id }) => id)

describe('several sources as one', () => {
  it('hold the releases of all', () => {
    assert.deepEqual(ids(ready(feed([release({ id: 'x:1' })])), ready(feed([release({ id: 'x:2' })]))), ['x:1', 'x:2'])
  })

  it('hold a release once, by its permalink and language or by an id that is an address', () => {
    const url = 'https://news.example.org/a'
    assert.equal(
      ids(ready(feed([release({ url })])), ready(feed([release({ id: 'b', url: `${url}/?utm_source=x` })])))?.length,
      1,
    )
    assert.equal(
      ids(ready(feed([release({ url, language: 'en' })])), ready(feed([release({ id: 'b', url, language: 'fr' })])))
        ?.length,
      2,
    )
    assert.equal(ids(ready(feed([release({ id: 'urn:a' })])), ready(feed([release({ id: 'urn:a' })])))?.length, 1)
  })

  it('keep two releases that share a plain id apart', () => {
    const found = ids(
      ready(feed([release({ id: '12', headline: 'One' })])),
      ready(feed([release({ id: '12', headline: 'Two' })])),
    )
    assert.equal(new Set(found).size, 2)
  })

  it('keep the publisher of each release', () => {
    const a = feed([release({ id: 'x:1' })], { publisher: { name: 'A' } })
    const b = feed([release({ id: 'x:2' })], { publisher: { name: 'B' } })
    const combined = feedOf(combineStates([ready(a), ready(b)]))
    assert.equal(combined?.publisher, undefined)
    assert.deepEqual(
      combined?.releases.map(({ publisher }) => publisher?.name),
      ['A', 'B'],
    )
  })

  it('are ready where one of them fails, and a warning names it', () => {
    const state = combineStates([ready(feed([release({})])), failed])
    assert.equal(state.status, 'ready')
    assert.match(feedOf(state)?.warnings[0]?.reason ?? '', /b\.example\.org.*other sources/)
  })

  it('are in error where all of them fail, and loading before', () => {
    assert.equal(combineStates([failed, failed]).status, 'error')
    assert.equal(combineStates([failed, { status: 'loading' }]).status, 'loading')
  })

  it('have a next page where one of them has', () => {
    const state = combineStates([ready(feed([])), { ...ready(feed([])), paging: 'more' } as FeedState])
    assert.equal('paging' in state && state.paging, 'more')
  })

  it('are as old as the oldest', () => {
    const state = combineStates([ready(feed([]), 5), ready(feed([]), 3)])
    assert.equal('asOf' in state && state.asOf, 3)
  })
})
