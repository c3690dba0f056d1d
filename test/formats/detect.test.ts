import assert from 'node:assert/strict'
import { test } from 'node:test'
import { detect } from '../../src/formats/detect.js'
import { FeedError } from '../../src/model/feed-error.js'

const documents: [name: string, dialect: string, json: unknown][] = [
  ['a native feed', 'iom', { version: 'iom-feed/1.0', releases: [] }],
  ['a native release alone', 'iom', { id: '1', headline: 'A' }],
  ['JSON Feed 1', 'jsonfeed', { version: 'https://jsonfeed.org/version/1', items: [] }],
  ['JSON Feed 1.1 of the old host', 'jsonfeed', { version: 'http://www.jsonfeed.org/version/1.1', items: [] }],
  ['a ninjs item', 'ninjs', { uri: 'urn:a', versioncreated: '2016-10-18' }],
  ['a list of ninjs items', 'ninjs', [{ uri: 'urn:a' }]],
  ['ninjs items in an object', 'ninjs', { items: [{ uri: 'urn:a' }] }],
  ['ReliefWeb reports', 'reliefweb', { data: [{ id: '1', fields: { title: 'A' } }] }],
  ['no ReliefWeb report', 'reliefweb', { totalCount: 0, data: [] }],
  ['JSON:API', 'drupal', { jsonapi: {}, data: [] }],
  ['JSON:API without its mark', 'drupal', { data: { type: 'node--a', attributes: { title: 'A' } } }],
  ['errors of JSON:API', 'drupal', { errors: [{ status: '403', title: 'Forbidden' }] }],
  ['WordPress posts', 'wordpress', [{ id: 1, title: { rendered: 'A' } }]],
  ['one WordPress post', 'wordpress', { id: 1, title: { rendered: 'A' } }],
  ['posts of which only the text was asked', 'wordpress', [{ content: { rendered: '<p>A</p>' } }]],
  ['posts of which only the excerpt was asked', 'wordpress', [{ id: 2, excerpt: { rendered: '<p>A</p>' } }]],
  ['a post as its editor sees it', 'wordpress', { id: 2, title: { raw: 'A' } }],
  ['an error of WordPress', 'wordpress', { code: 'rest_forbidden', message: 'No.', data: { status: 401 } }],
  ['JSON-LD', 'newsarticle', { '@context': 'https://schema.org', '@type': 'NewsArticle' }],
  ['a graph of JSON-LD', 'newsarticle', { '@graph': [] }],
  ['a list of JSON-LD', 'newsarticle', [{ '@type': [] }]],
]

for (const [name, dialect, json] of documents) {
  test(`${name} is recognised as ${dialect}`, () => assert.equal(detect(json), dialect))
}

const refusal = (json: unknown): FeedError => {
  try {
    return assert.fail(`taken for ${detect(json, 'https://news.example.org/feed')}`)
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
  assert.match(error.message, /iom, jsonfeed, ninjs, reliefweb, drupal, wordpress, newsarticle/)
  assert.match(error.message, /format="/)
})

test('a document that fits two formats is refused with both their names', () => {
  const error = refusal({ uri: 'urn:a', title: { rendered: 'A' } })
  assert.match(error.message, /more than one format \(ninjs, wordpress\)/)
})

test('values that are no documents are refused', () => {
  for (const json of ['', 'text', 0, true, undefined, null, [], [[]], [1], {}])
    assert.equal(refusal(json).kind, 'format')
  assert.match(refusal([]).message, /empty array/)
})
