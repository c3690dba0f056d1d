import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asJson } from '../../support/as-json.js'
import { read, one, part, words } from './support.js'

test('character references are decoded once, and tags go only where they are markup', async () => {
  const release = await one({
    headline: 'Boats &amp; nets &#8211; caf&eacute; &amp;lt;',
    description: 'Use <b> for bold, AT&T &copy=1',
    alternativeHeadline: '<b>Deck</b> &amp; more',
    articleBody: 'A&rsquo;s &lt;p&gt;\n\nB &amp;amp; C',
    author: { name: 'By <a href="/jane">Jane Sample</a>' },
    keywords: 'Kil&#243;metro, sea',
    image: '/a.jpg?w=1&amp;h=2',
  })
  assert.equal(release.headline, 'Boats & nets – café &lt;')
  assert.equal(release.summary, 'Use <b> for bold, AT&T &copy=1')
  assert.equal(release.subheadline, 'Deck & more')
  assert.deepEqual(words(release.body), ['A’s <p>', 'B &amp; C'])
  assert.equal(release.authors?.[0]?.name, 'By Jane Sample')
  assert.deepEqual(release.tags, ['Kilómetro', 'sea'])
  assert.equal(release.image?.url, 'https://news.example.org/a.jpg?w=1&h=2')
})

test('the name of a node is no address of a picture, nor is a sentence', async () => {
  for (const image of [
    { '@id': 'https://news.example.org/1#primaryimage' },
    { '@id': '#image' },
    'A boat at sea',
    {},
  ]) {
    assert.equal(await part('image', { image }), undefined, JSON.stringify(image))
  }
  assert.deepEqual(await part('image', { image: [{ '@id': 'https://news.example.org/a.jpg' }] }), {
    url: 'https://news.example.org/a.jpg',
  })
})

test('of a picture that holds a preview of itself, all is said of the picture', async () => {
  const thumbnail = { '@type': 'ImageObject', url: '/small.jpg', width: 10, height: 10 }
  assert.deepEqual(await part('image', { image: { '@type': 'ImageObject', thumbnail, url: '/a.jpg', height: 20 } }), {
    url: 'https://news.example.org/a.jpg',
    height: 20,
  })
})

test('a person may be named in two parts, a type in small letters', async () => {
  const author = { '@type': 'Person', givenName: 'Jane', familyName: 'Sample' }
  const [release] = (await read({ '@type': 'socialmediaposting', name: 'A', author })).releases
  assert.deepEqual(asJson(release?.authors), [{ name: 'Jane Sample' }])
})

test('the updates of a live blog are its text, each under its headline', async () => {
  const liveBlogUpdate = [
    { '@type': 'BlogPosting', headline: 'At noon', articleBody: '<p>First.</p>' },
    { '@type': 'BlogPosting', articleBody: 'Second.' },
  ]
  const live = await one({ '@type': 'LiveBlogPosting', articleBody: undefined, liveBlogUpdate })
  assert.deepEqual(words(live.body), ['heading', 'First.', 'Second.'])
  const coverageStartTime = '2016-10-18T09:00:00+02:00'
  assert.equal(await part('published', { datePublished: undefined, coverageStartTime }), coverageStartTime)
})
