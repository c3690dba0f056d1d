import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inlineText } from '../../../src/model/blocks.js'
import { one, part, read, words } from './support.js'

const graph = {
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'Article',
      '@id': 'https://site.example.org/a/#article',
      headline: 'Bridges open',
      datePublished: '2016-10-18T09:00:00+02:00',
      isPartOf: { '@id': 'https://site.example.org/a/' },
      mainEntityOfPage: { '@id': 'https://site.example.org/a/' },
    },
    {
      '@type': 'WebPage',
      '@id': 'https://site.example.org/a/',
      url: 'https://site.example.org/a/',
      description: 'What it is about.',
      inLanguage: 'es-GT',
      primaryImageOfPage: { '@id': 'https://site.example.org/a/#primaryimage' },
      isPartOf: { '@id': 'https://site.example.org/#website' },
    },
    {
      '@type': 'ImageObject',
      '@id': 'https://site.example.org/a/#primaryimage',
      url: 'https://site.example.org/b.jpg',
    },
    { '@type': 'WebSite', '@id': 'https://site.example.org/#website', publisher: { '@id': '#org' } },
    { '@type': 'Organization', '@id': '#org', name: 'Example Relief' },
  ],
}

test('the page and the site stand in for what an article does not say', async () => {
  const [release] = (await read(graph)).releases
  assert.deepEqual(
    [release?.summary, release?.language, release?.image?.url, release?.publisher?.name, release?.url],
    ['What it is about.', 'es-GT', 'https://site.example.org/b.jpg', 'Example Relief', 'https://site.example.org/a/'],
  )
})

test('what an article says itself wins over its page', async () => {
  const [article, ...rest] = graph['@graph']
  const json = { ...graph, '@graph': [{ ...article, description: 'Its own.', inLanguage: 'fr' }, ...rest] }
  const [release] = (await read(json)).releases
  assert.deepEqual([release?.summary, release?.language], ['Its own.', 'fr'])
})

test('an address is without the fragment of its data', async () => {
  assert.equal(await part('url', { url: undefined }), 'https://news.example.org/1')
})

test('HTML whose tags are escaped is HTML', async () => {
  const articleBody = '&lt;p&gt;The &lt;b&gt;first&lt;/b&gt; one.&lt;/p&gt;&lt;p&gt;A &amp;amp; B.&lt;/p&gt;'
  assert.deepEqual(words((await one({ articleBody })).body), ['The first one.', 'A & B.'])
  assert.equal(await part('headline', { headline: 'a &lt; b' }), 'a < b')
})

test('a time is no dateline, a place is one', async () => {
  assert.equal(await part('dateline', { dateline: '2022-05-08T06:00:01-05:00' }), undefined)
  assert.equal(await part('dateline', { dateline: 'San Salvador' }), 'San Salvador')
})

test('where the date of publication cannot be read, that of the change stands in', async () => {
  assert.equal(await part('published', { datePublished: 'last week', dateModified: '2021-11-11' }), '2021-11-11')
})

test('figures of an article keep apart from their notes', async () => {
  const { body, headline } = await one({ headline: '10<sup>6</sup> people', articleBody: '<p>14,500<sup>1</sup></p>' })
  assert.equal(headline, '10⁶ people')
  assert.equal(body?.[0]?.type === 'paragraph' && inlineText(body[0].children), '14,500¹')
})
