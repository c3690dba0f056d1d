import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readFeed } from '../../src/formats/read.js'
import { inlineText, type Block } from '../../src/model/blocks.js'
import { FeedError } from '../../src/model/feed-error.js'
import type { FeedDocument } from '../../src/model/feed.js'
import type { ReleaseDocument } from '../../src/model/release.js'
import { asJson } from '../support/as-json.js'

const url = 'https://api.example.org/v2/reports?appname=sample&limit=2'
const read = (json: object, at = url): Promise<FeedDocument> => readFeed(json, 'auto', { url: at })
const fields = {
  title: 'Boats & nets',
  status: 'published',
  date: {
    created: '2016-10-19T09:00:00+00:00',
    original: '2016-10-18T00:00:00+00:00',
    changed: '2016-10-20T09:00:00+00:00',
  },
  'body-html': '<p>First.</p>',
  language: [{ code: 'es', name: 'Spanish' }],
  url_alias: 'https://reports.example.org/boats',
}
const one = async (changes: object): Promise<ReleaseDocument> => {
  const { releases } = await read({ totalCount: 1, data: [{ id: '9', fields: { ...fields, ...changes } }] })
  return releases[0] ?? assert.fail('no release')
}
const wordsOf = (blocks: readonly Block[] = []): string[] =>
  blocks.flatMap((block) =>
    'children' in block && block.type !== 'quotation'
      ? [`${block.type}: ${inlineText(block.children)}`]
      : block.type === 'list'
        ? block.items.map((item) => `item ${wordsOf(item).join()}`)
        : [block.type],
  )

test('a report gives headline, text, language and permalink, and its day as a day', async () => {
  const release = await one({})
  assert.equal(release.id, '9')
  assert.equal(release.headline, 'Boats & nets')
  assert.equal(release.published, '2016-10-18')
  assert.equal(release.modified, '2016-10-20T09:00:00+00:00')
  assert.equal(release.language, 'es')
  assert.equal(release.url, 'https://reports.example.org/boats')
  assert.deepEqual(wordsOf(release.body), ['paragraph: First.'])
})

test('a body in Markdown is read as such', async () => {
  const body =
    '## The *boats*\n\nA **strong** word and [a link](https://example.org/a_b_c).\n\n- one\n- two\n\n<p>HTML too</p>'
  const release = await one({ 'body-html': undefined, body })
  assert.deepEqual(wordsOf(release.body), [
    'heading: The boats',
    'paragraph: A strong word and a link.',
    'item paragraph: one',
    'item paragraph: two',
    'paragraph: HTML too',
  ])
})

test('the organisation publishes what it is a source of, other sources are partners', async () => {
  const release = await one({
    source: [
      { name: 'A Partner', shortname: 'AP', homepage: 'https://partner.example.org' },
      { id: 1255, name: 'International Organization for Migration', shortname: 'IOM' },
    ],
  })
  assert.deepEqual(asJson(release.publisher), { name: 'International Organization for Migration', shortName: 'IOM' })
  assert.deepEqual(asJson(release.partners), [
    { name: 'A Partner', shortName: 'AP', url: 'https://partner.example.org/' },
  ])
})

test('the primary country comes first, with codes and place; the world has none', async () => {
  const { places } = await one({
    country: [
      { name: 'World', iso3: 'wld' },
      { name: 'Guatemala', iso3: 'gtm', primary: true, location: { lat: 15.69, lon: -90.36 } },
    ],
  })
  assert.deepEqual(asJson(places), [
    { name: 'Guatemala', role: 'about', iso3: 'GTM', m49: '320', lat: 15.69, lon: -90.36 },
    { name: 'World', role: 'about' },
  ])
})

test('numbers written as text are numbers: sizes of pictures and files', async () => {
  const release = await one({
    image: {
      url: 'https://reports.example.org/a.jpg',
      width: '640',
      height: '480',
      caption: 'A boat',
      copyright: 'A. Photographer',
    },
    file: [
      { url: 'https://reports.example.org/a.pdf', filename: 'a.pdf', mimetype: 'application/pdf', filesize: '1200' },
    ],
  })
  assert.deepEqual(asJson(release.image), {
    url: 'https://reports.example.org/a.jpg',
    credit: 'A. Photographer',
    caption: 'A boat',
    width: 640,
    height: 480,
  })
  assert.deepEqual(asJson(release.attachments), [
    { url: 'https://reports.example.org/a.pdf', title: 'a.pdf', type: 'application/pdf', size: 1200 },
  ])
})

test('what is not served to everybody is withheld', async () => {
  for (const status of ['draft', 'embargoed', 'refused', {}]) assert.equal((await one({ status })).status, 'withheld')
  for (const status of ['published', 'to-review', 'archive', undefined])
    assert.equal((await one({ status })).status, 'usable')
})

test('the next page is the one that the API links, with the name of the application, else the next offset', async () => {
  const data = [
    { id: '1', fields },
    { id: '2', fields },
  ]
  const next = { href: 'https://api.example.org/v2/reports?offset=2&limit=2' }
  assert.equal((await read({ data, totalCount: 5, links: { next } })).next, `${next.href}&appname=sample`)
  assert.equal((await read({ data, totalCount: 5 })).next, `${url}&offset=2`)
  assert.equal((await read({ data, totalCount: 5 }, `${url}&offset=3`)).next, undefined)
  assert.equal((await read({ data, totalCount: 5 }, 'https://news.example.org/snapshot.json')).next, undefined)
})

test('an answer without data, or an error, is refused in the words of the API', async () => {
  for (const json of [{ totalCount: 0, data: 7 }, { error: { message: 'Invalid filter' } }]) {
    await assert.rejects(readFeed(json, 'reliefweb'), (error) => error instanceof FeedError && error.kind === 'format')
  }
  await assert.rejects(readFeed({ error: { message: 'Invalid filter' } }, 'reliefweb'), /Invalid filter/)
})

test('one report of strange types leaves the others alone', async () => {
  const data = [
    { id: '1', fields: { ...fields, date: 'x', source: 5, country: [[]], file: {}, image: 'x', body: [] } },
    7,
    null,
    { id: '2', fields },
    { id: '3' },
  ]
  const { releases } = await read({ data, totalCount: 5 })
  assert.deepEqual(releases.map(({ id }) => id).sort(), ['1', '2'])
})
