import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readFeed } from '../../src/formats/read.js'
import { inlineText } from '../../src/model/blocks.js'
import { FeedError } from '../../src/model/feed-error.js'
import type { FeedDocument } from '../../src/model/feed.js'
import type { ReleaseDocument } from '../../src/model/release.js'
import { asJson } from '../support/as-json.js'

const url = 'https://news.example.org/feed.json'
const version = 'https://jsonfeed.org/version/1.1'
const read = (json: object): Promise<FeedDocument> => readFeed({ version, ...json }, 'auto', { url })
const item = {
  id: '1',
  title: 'A <b> & B',
  content_html: '<p>First &amp; <em>more</em>.</p>',
  date_published: '2016-10-18T09:00:00Z',
}
const one = async (changes: object, feed: object = {}): Promise<ReleaseDocument> => {
  const { releases } = await read({ ...feed, items: [{ ...item, ...changes }] })
  return releases[0] ?? assert.fail('no release')
}
const textOf = ({ body = [] }: ReleaseDocument): string[] =>
  body.map((block) => (block.type === 'paragraph' ? inlineText(block.children) : block.type))

test('an item gives headline, date and text; its title is text, its content HTML', async () => {
  const release = await one({})
  assert.equal(release.headline, 'A <b> & B')
  assert.equal(release.published, '2016-10-18T09:00:00Z')
  assert.deepEqual(textOf(release), ['First & more.'])
})

test('content that is text keeps its markup as words', async () => {
  const release = await one({ content_html: undefined, content_text: 'a <b> &amp;\n\nSecond' })
  assert.deepEqual(textOf(release), ['a <b> &amp;', 'Second'])
})

test('an item without a title is named by its first sentence', async () => {
  assert.equal(
    (await one({ title: undefined, content_html: '<p>It happened on the water today. More.</p>' })).headline,
    'It happened on the water today.',
  )
  assert.equal((await one({ title: '', content_html: '', summary: 'A summary alone' })).headline, 'A summary alone')
})

test('a picture or a recording without a word is named by its address, an item with nothing in it is left out', async () => {
  const wordless = { title: undefined, content_html: undefined, url: 'https://news.example.org/2' }
  for (const part of [
    { content_html: '<img src="/a.jpg">' },
    { image: '/a.jpg' },
    { attachments: [{ url: '/a.mp3', mime_type: 'audio/mpeg' }] },
  ]) {
    assert.equal((await one({ ...wordless, ...part })).headline, wordless.url)
    assert.equal((await one({ ...wordless, ...part, url: undefined })).headline, '1')
  }
  const { releases, warnings } = await read({ items: [item, { ...item, ...wordless, id: '2' }] })
  assert.equal(releases.length, 1)
  assert.deepEqual(
    warnings.map(({ id, path }) => [id, path]),
    [['2', 'headline']],
  )
})

test('a version that is none of JSON Feed is read and named', async () => {
  const { releases, warnings } = await read({ version: '1.1', items: [item] })
  assert.equal(releases.length, 1)
  assert.deepEqual(
    warnings.map(({ path }) => path),
    ['version'],
  )
  assert.deepEqual((await read({ version: 'http://www.jsonfeed.org/version/1', items: [item] })).warnings, [])
})

test('an id that is a number is text, an item without one is left out and named', async () => {
  const { releases, warnings } = await read({
    items: [item, { ...item, id: 7 }, { ...item, id: ' ' }, { title: 'A' }, 'x'],
  })
  assert.deepEqual(
    releases.map(({ id }) => id),
    ['1', '7'],
  )
  assert.deepEqual([...new Set(warnings.map(({ index }) => index))], [2, 3, 4])
})

test('authors come from the item, else from the feed, in the words of both versions', async () => {
  assert.deepEqual(asJson((await one({ author: { name: 'Jane', url: '/jane' } })).authors), [
    { name: 'Jane', url: 'https://news.example.org/jane' },
  ])
  assert.deepEqual(asJson((await one({}, { authors: [{ name: 'The desk' }, { url: '/x' }] })).authors), [
    { name: 'The desk' },
  ])
})

test('attachments, picture, tags and the elsewhere of an item arrive', async () => {
  const release = await one({
    url: '/1',
    external_url: 'https://other.example.org/1',
    image: '/a.jpg',
    tags: ['sea', ''],
    attachments: [
      { url: '/a.pdf', mime_type: 'application/pdf', size_in_bytes: 120, title: 'Annex' },
      { title: 'lost' },
    ],
  })
  assert.equal(release.url, 'https://news.example.org/1')
  assert.deepEqual(asJson(release.related), [{ url: 'https://other.example.org/1' }])
  assert.deepEqual(asJson(release.image), { url: 'https://news.example.org/a.jpg' })
  assert.deepEqual(release.tags, ['sea'])
  assert.deepEqual(asJson(release.attachments), [
    { url: 'https://news.example.org/a.pdf', title: 'Annex', type: 'application/pdf', size: 120 },
  ])
})

test('the extension holds what the standard cannot say, and wins', async () => {
  const release = await one({
    _iom: {
      embargoedUntil: '2099-01-01T00:00:00Z',
      dateline: 'Geneva',
      headline: 'Mine',
      body: { html: '<p>Own</p>' },
    },
  })
  assert.equal(release.embargoedUntil, '2099-01-01T00:00:00Z')
  assert.equal(release.dateline, 'Geneva')
  assert.equal(release.headline, 'Mine')
  assert.deepEqual(textOf(release), ['Own'])
})

test('a next page is followed unless it is the page itself', async () => {
  const nextOf = async (feed: object) => (await read({ items: [], ...feed })).next
  assert.equal(await nextOf({ next_url: '/feed.json?page=2' }), 'https://news.example.org/feed.json?page=2')
  assert.equal(await nextOf({ next_url: 'feed.json' }), undefined)
  assert.equal(await nextOf({ next_url: '/other.json', feed_url: 'https://news.example.org/other.json' }), undefined)
})

test('a feed that names its own address can be subscribed to', async () => {
  const { subscribe } = await read({ items: [], feed_url: '/feed.json' })
  assert.deepEqual(subscribe, [{ kind: 'json', url: 'https://news.example.org/feed.json' }])
})

test('the language of the feed is that of its items, unless they say another', async () => {
  assert.equal((await one({}, { language: 'es' })).language, 'es')
  assert.equal((await one({ language: 'fr' }, { language: 'es' })).language, 'fr')
})

test('a date that cannot be read costs the date only, a feed without items is refused', async () => {
  const { releases, warnings } = await read({ items: [{ ...item, date_published: 'Last Tuesday' }] })
  assert.equal(releases[0]?.published, undefined)
  assert.deepEqual(
    warnings.map(({ path }) => path),
    ['published'],
  )
  await assert.rejects(read({ items: 'none' }), (error) => error instanceof FeedError && error.kind === 'format')
})
