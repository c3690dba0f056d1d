import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Feed, Release } from '../../src/model/feed.js'
import { findRelease, newestFirst } from '../../src/model/find-release.js'

const release = (id: string, more: Partial<Release> = {}): Release => ({
  id,
  headline: id,
  status: 'usable',
  expired: false,
  ...more,
})
const feedOf = (...releases: Release[]): Feed => ({ releases, warnings: [] })
const order = (...releases: Release[]): string =>
  newestFirst(releases)
    .map(({ id }) => id)
    .join(' ')

describe('the order of releases', () => {
  const [old, middle, recent] = ['2020-01-01', '2022-01-01', '2024-03-01'].map((published, i) =>
    release(String(i + 1), { published }),
  ) as [Release, Release, Release]
  const undated = release('undated')

  it('is newest first, whatever the order of the feed', () => {
    assert.equal(order(old, recent, middle), '3 2 1')
  })

  it('keeps an undated release in its place of the feed', () => {
    assert.equal(order(undated, recent, middle, old), 'undated 3 2 1')
    assert.equal(order(recent, undated, middle, old), '3 undated 2 1')
    assert.equal(order(recent, middle, old, undated), '3 2 1 undated')
    assert.equal(order(release('a'), release('b')), 'a b')
  })

  it('keeps the order of the feed for releases of one time', () => {
    assert.equal(order(release('a', { published: '2020' }), release('b', { published: '2020-01-01' })), 'a b')
  })

  it('sorts a day of 1970 and days before it by their date', () => {
    assert.equal(order(release('1951', { published: '1951' }), release('1970', { published: '1970' })), '1970 1951')
  })
})

describe('a release by its name', () => {
  const page = release('a', { url: 'https://news.example.org/2016/workshops' })
  const find = (name: string): Release | undefined => findRelease(feedOf(release('other'), page), name)

  it('is found by its id', () => assert.equal(find('a'), page))

  it('is found by its permalink, without regard to what does not change the page', () => {
    for (const name of [
      'https://news.example.org/2016/workshops',
      'http://news.example.org/2016/workshops',
      'https://www.news.example.org/2016/workshops',
      'https://news.example.org/2016/workshops/',
      'https://news.example.org/2016/workshops#text',
      'https://NEWS.example.org/2016/workshops',
      ' https://news.example.org/2016/workshops ',
      'https://news.example.org/2016/workshops?utm_source=mail&fbclid=1',
    ])
      assert.equal(find(name), page, name)
  })

  it('is found by a permalink whose host begins with www', () => {
    const www = release('w', { url: 'https://www.example.org/a' })
    assert.equal(findRelease(feedOf(www), 'https://example.org/a'), www)
  })

  it('is not found by the address of another page', () => {
    for (const name of [
      'https://news.example.org/2016/workshops-2',
      'https://news.example.org/2016/Workshops',
      'https://example.org/2016/workshops',
      'https://wwwnews.example.org/2016/workshops',
      'https://news.example.org/2016/workshops?p=3',
      'A',
      'workshops',
    ])
      assert.equal(find(name), undefined, name)
  })

  it('is the newest that is not withdrawn, without a name', () => {
    const withdrawn = release('w', { status: 'canceled', published: '2024' })
    const feed = feedOf(release('old', { published: '2020' }), withdrawn, release('new', { published: '2022' }))
    assert.equal(findRelease(feed, undefined)?.id, 'new')
    assert.equal(findRelease(feed, '')?.id, 'new')
    assert.equal(findRelease(feedOf(withdrawn), undefined), undefined)
    assert.equal(findRelease(feed, 'w'), withdrawn)
  })
})

describe('the newest release', () => {
  const english = release('en', { published: '2020-01-01', language: 'en-GB' })
  const older = release('old', { published: '2019-01-01', language: 'en' })
  const arabic = release('ar', { published: '2021-01-01', language: 'ar' })
  const newest = (lang?: string) => findRelease(feedOf(older, english, arabic), undefined, lang)?.id

  it('is the newest in the language of the reader', () => assert.equal(newest('en'), 'en'))
  it('is the newest of all where none is in that language', () => assert.equal(newest('fr'), 'ar'))
  it('is the newest of all where no language is wanted', () => assert.equal(newest(), 'ar'))
})
