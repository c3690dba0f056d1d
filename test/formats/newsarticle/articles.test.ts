import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FeedError } from '../../../src/model/feed-error.js'
import { asJson } from '../../support/as-json.js'
import { read, article, one, part, words, headlines } from './support.js'

test('an article gives id, headline, date, text and address', async () => {
  const release = await one({})
  assert.equal(release.id, 'https://news.example.org/1#article')
  assert.equal(release.headline, 'Boats & nets')
  assert.equal(release.published, '2016-10-18T09:00:00+02:00')
  assert.equal(release.url, 'https://news.example.org/1')
  assert.deepEqual(words(release.body), ['First.', 'Second.'])
})

test('a text that holds markup goes through the HTML reader', async () => {
  assert.deepEqual(words((await one({ articleBody: '<p>A &amp; B</p><script>x()</script><p>C</p>' })).body), [
    'A & B',
    'C',
  ])
  assert.deepEqual(words((await one({ articleBody: 'a < b & c' })).body), ['a < b & c'])
})

test('dates without a zone keep the day and hour that they say', async () => {
  assert.equal(await part('published', { datePublished: '2023-01-16 16:30:41' }), '2023-01-16T16:30:41')
  assert.equal(await part('published', { datePublished: '2023-01-16' }), '2023-01-16')
  assert.equal(await part('expires', { expires: '2023-02-01' }), '2023-02-01')
})

test('articles are found by any spelling of their type', async () => {
  for (const type of [
    'Article',
    ['Thing', 'BlogPosting'],
    'schema:ReportageNewsArticle',
    'http://schema.org/NewsArticle',
    [],
  ]) {
    assert.equal((await one({ '@type': type })).headline, 'Boats & nets', JSON.stringify(type))
  }
})

test('prefixed and expanded names are read', async () => {
  const prefixed = {
    '@context': {},
    '@type': 'schema:NewsArticle',
    '@id': 'a',
    'schema:headline': 'A',
    'schema:datePublished': '2016-10-18',
  }
  const expanded = [
    {
      '@type': ['http://schema.org/NewsArticle'],
      '@id': 'a',
      'http://schema.org/headline': [{ '@value': 'A', '@language': 'en' }],
      'http://schema.org/datePublished': [{ '@value': '2016-10-18', '@type': 'xsd:date' }],
    },
  ]
  for (const json of [prefixed, expanded]) {
    const [release] = (await read(json)).releases
    assert.equal(release?.headline, 'A')
    assert.equal(release.published, '2016-10-18')
  }
})

test('references of a graph are resolved', async () => {
  const [release] = (
    await read({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebPage', '@id': '#page', url: 'https://news.example.org/2', name: 'The page' },
        {
          '@type': 'Article',
          '@id': '#article',
          headline: 'In a graph',
          mainEntityOfPage: { '@id': '#page' },
          author: { '@id': '#jane', name: 'Jane Sample' },
          publisher: { '@id': '#org' },
          image: { '@id': '#image' },
        },
        { '@type': 'Person', '@id': '#jane', name: 'Jane Sample', url: '/jane', jobTitle: 'Reporter' },
        { '@type': 'Organization', '@id': '#org', name: 'Sample Partner', logo: { '@id': '#logo' } },
        { '@type': 'ImageObject', '@id': '#logo', contentUrl: '/logo.png' },
        { '@type': 'ImageObject', '@id': '#image', url: '/a.jpg', width: 640, caption: 'A boat' },
      ],
    })
  ).releases
  assert.equal(release?.url, 'https://news.example.org/2')
  assert.deepEqual(asJson(release.authors), [
    { name: 'Jane Sample', role: 'Reporter', url: 'https://news.example.org/jane' },
  ])
  assert.deepEqual(asJson(release.publisher), {
    name: 'Sample Partner',
    logo: { url: 'https://news.example.org/logo.png', alt: 'Sample Partner' },
  })
  assert.deepEqual(asJson(release.image), { url: 'https://news.example.org/a.jpg', caption: 'A boat', width: 640 })
})

test('a graph whose nodes refer to one another ends', async () => {
  const list = { '@type': 'ItemList', '@id': '#list', itemListElement: [{ '@id': '#page' }] }
  const page = { '@type': 'WebPage', '@id': '#page', mainEntity: { '@id': '#list' }, hasPart: { '@id': '#page' } }
  assert.deepEqual(
    await headlines({ '@graph': [list, page] }).catch((error: unknown) => error instanceof FeedError),
    true,
  )
  assert.deepEqual(await headlines({ '@graph': [list, page, { ...article, isPartOf: { '@id': '#page' } }] }), [
    'Boats & nets',
  ])
})

test('lists and pages give their articles in order', async () => {
  const two = { ...article, '@id': 'b', headline: 'Second' }
  const item = (value: object, position: number) => ({ '@type': 'ListItem', position, item: value })
  const expected = ['Boats & nets', 'Second']
  assert.deepEqual(await headlines([article, two]), expected)
  const list = { '@type': 'ItemList', itemListElement: [item(article, 1), item(two, 2)] }
  assert.deepEqual(await headlines(list), expected)
  assert.deepEqual(await headlines({ '@type': 'ItemList', itemListElement: [article, two] }), expected)
  assert.deepEqual(await headlines({ '@type': 'CollectionPage', mainEntity: list }), expected)
  assert.deepEqual(await headlines({ '@type': 'WebPage', mainEntity: article }), ['Boats & nets'])
  assert.deepEqual(await headlines({ '@type': 'Blog', blogPost: [article, two] }), expected)
  assert.deepEqual(await headlines({ '@type': 'ItemList', itemListElement: [] }), [])
})

test('what describes no article is refused by the types that it speaks of', async () => {
  await assert.rejects(read({ '@context': 'https://schema.org', '@type': 'JobPosting', title: 'A' }), (error) => {
    assert.ok(error instanceof FeedError)
    assert.equal(error.kind, 'format')
    assert.match(error.message, /JobPosting/)
    return true
  })
})

test('an article and its page may bear the same name', async () => {
  const page = { '@type': 'WebPage', '@id': article['@id'], name: 'Page' }
  assert.deepEqual(await headlines({ '@graph': [page, { ...article, mainEntityOfPage: page }] }), ['Boats & nets'])
  assert.deepEqual(await headlines({ ...article, mainEntityOfPage: page }), ['Boats & nets'])
})

test('a chain of references as long as a document may be is followed to its end', async () => {
  const chain = Array(30_000)
    .fill(0)
    .map((_, i) => ({ '@id': `#${i}`, mainEntity: { '@id': `#${i + 1}` } }))
  assert.deepEqual(await headlines({ '@graph': [...chain, { ...article, '@id': '#30000' }] }), ['Boats & nets'])
})

test('one article of strange types leaves the others alone', async () => {
  const strange = {
    '@type': 'NewsArticle',
    '@id': {},
    headline: {},
    author: [[]],
    image: { url: {} },
    articleBody: 5,
    about: true,
  }
  assert.deepEqual(await headlines([strange, article, 'x', 7, null]), ['5', 'Boats & nets'])
})
