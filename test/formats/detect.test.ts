import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readFeed } from '../../src/formats/read.js'
import { detect } from '../../src/formats/detect.js'
import { FeedError } from '../../src/model/feed-error.js'

const documents: [name: string, dialect: string, json: unknown][] = [
  ['a native feed', 'iom', { version: 'iom-feed/1.0', releases: [] }],
  ['a native release alone', 'iom', { id: '1', headline: 'A' }],
  ['JSON Feed 1', 'jsonfeed', { version: 'https://jsonfeed.org/version/1', items: [] }],
  ['JSON Feed 1.1 of the old host', 'jsonfeed', { version: 'http://www.jsonfeed.org/version/1.1', items: [] }],
  ['JSON Feed of a version of its own', 'jsonfeed', { version: '1.1', feed_url: '/feed.json', items: [{ id: 1 }] }],
  ['JSON Feed without a version', 'jsonfeed', { title: 'A', items: [{ id: '1', content_text: 'A' }] }],
  [
    'JSON Feed whose items have a uri besides',
    'jsonfeed',
    { version: 'https://jsonfeed.org/version/1', items: [{ uri: 'a' }] },
  ],
  ['a ninjs item', 'ninjs', { uri: 'urn:a', versioncreated: '2016-10-18' }],
  ['a list of ninjs items', 'ninjs', [{ uri: 'urn:a', type: 'text' }]],
  ['ninjs items in an object', 'ninjs', { items: [{ uri: 'urn:a', headlines: [] }] }],
  ['ninjs items of Superdesk', 'ninjs', { _items: [{ uri: 'urn:a', versioncreated: '2016-10-18' }] }],
  ['ninjs that names a context', 'ninjs', { '@context': 'https://example.org/c', uri: 'urn:a', pubstatus: 'usable' }],
  ['ninjs that is known by a guid', 'ninjs', { guid: 'urn:a', versioncreated: '2016-10-18', headline: 'A' }],
  ['ReliefWeb reports', 'reliefweb', { data: [{ id: '1', fields: { title: 'A' } }] }],
  ['no ReliefWeb report', 'reliefweb', { totalCount: 0, data: [] }],
  ['ReliefWeb reports of which no field was asked', 'reliefweb', { totalCount: 1, data: [{ id: '1', href: '/1' }] }],
  ['an error of ReliefWeb', 'reliefweb', { status: 403, error: { type: 'Denied', message: 'No.' } }],
  ['JSON:API', 'drupal', { jsonapi: {}, data: [] }],
  ['JSON:API without its mark', 'drupal', { data: { type: 'node--a', attributes: { title: 'A' } } }],
  ['errors of JSON:API', 'drupal', { errors: [{ status: '403', title: 'Forbidden' }] }],
  ['WordPress posts', 'wordpress', [{ id: 1, title: { rendered: 'A' } }]],
  ['one WordPress post', 'wordpress', { id: 1, title: { rendered: 'A' } }],
  ['posts of which only the text was asked', 'wordpress', [{ content: { rendered: '<p>A</p>' } }]],
  ['posts of which only the excerpt was asked', 'wordpress', [{ id: 2, excerpt: { rendered: '<p>A</p>' } }]],
  ['a post as its editor sees it', 'wordpress', { id: 2, title: { raw: 'A' } }],
  ['an error of WordPress', 'wordpress', { code: 'rest_forbidden', message: 'No.', data: { status: 401 } }],
  ['an error of WordPress without a status', 'wordpress', { code: 'rest_no_route', message: 'No.', data: null }],
  ['posts whose title is plain', 'wordpress', [{ id: 1, date_gmt: '2016-10-18T00:00:00', title: 'A' }]],
  ['posts without a text', 'wordpress', [{ id: 1, link: '/1', featured_media: 0 }]],
  ['JSON-LD', 'newsarticle', { '@context': 'https://schema.org', '@type': 'NewsArticle' }],
  ['a graph of JSON-LD', 'newsarticle', { '@graph': [] }],
  ['a list of JSON-LD', 'newsarticle', [{ '@type': [] }]],
  ['JSON-LD with a uri', 'newsarticle', { '@type': 'NewsArticle', uri: 'urn:a' }],
  ['JSON-LD with plain names', 'newsarticle', { '@context': 'https://schema.org', id: '1', headline: 'A' }],
]

for (const [name, dialect, json] of documents) {
  test(`${name} is recognised as ${dialect}`, () => assert.equal(detect(json).name, dialect))
}

const refusal = (json: unknown): FeedError => {
  try {
    return assert.fail(`taken for ${detect(json, 'https://news.example.org/feed').name}`)
  } catch (error) {
    assert.ok(error instanceof FeedError)
    return error
  }
}

test('a document of no known format is refused with what was seen and what would be accepted', () => {
  const error = refusal({ rss: { channel: {} }, encoding: 'utf-8' })
  assert.equal(error.kind, 'format')
  assert.equal(error.url, 'https://news.example.org/feed')
  assert.match(error.message, /"rss", "encoding"/)
  assert.match(error.message, /atom, drupal, iom, jsonfeed, newsarticle, ninjs, reliefweb, rss, wordpress/)
  assert.match(error.message, /format="/)
})

test('a document that fits two formats is refused with both their names', () => {
  const error = refusal({ uri: 'urn:a', pubstatus: 'usable', title: { rendered: 'A' } })
  assert.match(error.message, /more than one format \(ninjs, wordpress\)/)
})

const strangers: [name: string, json: unknown, seen: RegExp][] = [
  [
    'RSS turned into JSON',
    { status: 'ok', feed: {}, items: [{ guid: 'a', title: 'A', pubDate: '2016' }] },
    /"status", "feed", "items"/,
  ],
  [
    'GeoJSON',
    { type: 'FeatureCollection', features: [{ type: 'Feature', id: 1, properties: {} }] },
    /"type", "features"/,
  ],
  [
    'posts of Mastodon',
    [{ id: '1', uri: 'https://social.example.org/1', created_at: '2020', content: '<p>A</p>', language: 'en' }],
    /"id", "uri"/,
  ],
  ['errors of GraphQL', { errors: [{ message: 'No.', locations: [] }] }, /"errors"/],
  ['an error of any service', { status: 'error', error: { message: 'No.' } }, /"status", "error"/],
  ['an error with a code of its own', { code: 'NotFound', message: 'No.' }, /"code", "message"/],
  ['a page of any list', { totalCount: 2, data: [{ id: 1 }, { id: 2 }] }, /"totalCount", "data"/],
  ['an array of text', ['a'], /an array of string/],
  ['an array of nothing', [null], /an array of null/],
  ['an array of arrays', [[]], /an array of arrays/],
]

for (const [name, json, seen] of strangers) {
  test(`${name} is of no known format, and what it holds is named`, () => {
    assert.match(refusal(json).message, seen)
    assert.match(refusal(json).message, /Accepted are: atom,/)
  })
}

test('values that are no documents are refused', () => {
  for (const json of ['', 'text', 0, true, undefined, null, [1], {}]) assert.equal(refusal(json).kind, 'format')
})

const nothing: unknown[] = [
  [],
  { items: [] },
  { data: [] },
  { totalCount: 0, data: [] },
  { releases: [] },
  { jsonapi: {}, data: [] },
]

for (const json of nothing) {
  test(`a list of nothing is an empty feed: ${JSON.stringify(json)}`, async () => {
    assert.deepEqual((await readFeed(json, 'auto')).releases, [])
  })
}
