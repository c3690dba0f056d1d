import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readFeed } from '../../src/formats/read.js'
import { inlineText } from '../../src/model/blocks.js'
import { FeedError } from '../../src/model/feed-error.js'
import type { FeedDocument } from '../../src/model/feed.js'
import type { ReleaseDocument } from '../../src/model/release.js'

const url = 'https://news.example.org/wp-json/wp/v2/posts?_embed=1'
const read = (json: unknown, headers?: Record<string, string>, at = url): Promise<FeedDocument> =>
  readFeed(json, 'auto', { url: at, headers: new Headers(headers) })

const post = {
  id: 7,
  date: '2016-10-17T21:30:00',
  date_gmt: '2016-10-18T02:30:00',
  modified_gmt: '2016-10-19T02:30:00',
  status: 'publish',
  type: 'post',
  link: 'https://news.example.org/seven/',
  title: { rendered: 'Food &amp; shelter: 1 &lt; 2 &amp;amp; more' },
  content: { rendered: '<p>First <strong>words</strong>.</p>\n<p>Second.</p>', protected: false },
  excerpt: { rendered: '<p>First words. [&hellip;]</p>', protected: false },
}
const one = async (changes: object): Promise<ReleaseDocument> => {
  const { releases } = await read([{ ...post, ...changes }])
  return releases[0] ?? assert.fail()
}
const textOf = ({ body = [] }: ReleaseDocument): string[] =>
  body.map((block) => (block.type === 'paragraph' ? inlineText(block.children) : block.type))

test('a post gives headline, date, text and permalink', async () => {
  const release = await one({})
  assert.equal(release.id, '7')
  assert.equal(release.status, 'usable')
  assert.equal(release.url, 'https://news.example.org/seven/')
  assert.deepEqual(textOf(release), ['First words.', 'Second.'])
})

test('the entities of a title are decoded exactly once', async () => {
  assert.equal((await one({})).headline, 'Food & shelter: 1 < 2 &amp; more')
})

test('a date keeps its instant and the day of the newsroom, whose zone is the difference of its two clocks', async () => {
  const dates = async (date?: unknown, date_gmt?: unknown) => (await one({ date, date_gmt })).published
  assert.equal(await dates('2016-10-17T21:30:00', '2016-10-18T02:30:00'), '2016-10-17T21:30:00-05:00')
  assert.equal(await dates('2016-10-18T08:15:00', '2016-10-18T02:30:00'), '2016-10-18T08:15:00+05:45')
  assert.equal(await dates('2016-10-18T02:30:00', '2016-10-18T02:30:00'), '2016-10-18T02:30:00Z')
  assert.equal((await one({})).modified, '2016-10-19T02:30:00Z')
})

test('a date whose clocks tell no zone counts in UTC, and a local one alone has no zone', async () => {
  const dates = async (date?: unknown, date_gmt?: unknown) => (await one({ date, date_gmt })).published
  assert.equal(await dates('2016-10-01T00:00:00', '2016-10-18T02:30:00'), '2016-10-18T02:30:00Z')
  assert.equal(await dates('2016-10-18T02:37:00', '2016-10-18T02:30:00'), '2016-10-18T02:30:00Z')
  assert.equal(await dates({}, '2016-10-18T02:30:00'), '2016-10-18T02:30:00Z')
  assert.equal(await dates('2016-10-17T21:30:00', '0000-00-00T00:00:00'), '2016-10-17T21:30:00')
  assert.equal(await dates('2016-10-17T21:30:00'), '2016-10-17T21:30:00')
  assert.equal(await dates('2016-10-17T21:30:00', '2016-10-18T02:30:00+02:00'), '2016-10-18T02:30:00+02:00')
})

test('the language comes from WPML, or for all posts from the headers, where the post does not say it', async () => {
  assert.equal((await one({ wpml_current_locale: 'pt_BR' })).language, 'pt-BR')
  const { releases } = await read(
    [
      { ...post, lang: 'es' },
      { ...post, id: 8 },
    ],
    { 'content-language': 'fr, en' },
  )
  assert.deepEqual(
    releases.map(({ language }) => language),
    ['es', 'fr'],
  )
})

test('custom fields that bear the names of our own format are read, the others and the empty ones are not', async () => {
  const contacts = [{ name: 'Press office', emails: ['press@example.org'] }]
  const acf = { contacts, dateline: 'Lima', notesToEditors: '<p>One</p><p>Two</p>', headline: 'Not this', status: 'x' }
  const release = await one({ meta: { embargoedUntil: '2016-11-01T09:00:00Z', dateline: 'Quito' }, acf })
  assert.equal(release.embargoedUntil, '2016-11-01T09:00:00Z')
  assert.equal(release.dateline, 'Lima')
  assert.equal(release.contacts?.[0]?.name, 'Press office')
  assert.equal(release.notesToEditors?.length, 2)
  assert.equal(release.headline, 'Food & shelter: 1 < 2 &amp; more')
  assert.equal(release.status, 'usable')
  const { embargoedUntil, places } = await one({ acf: { embargoedUntil: '', places: false, contacts: [] }, meta: [] })
  assert.deepEqual([embargoedUntil, places], [undefined, undefined])
})

test('the summary ends without the mark of a cut excerpt', async () => {
  const summaryOf = async (rendered: string) => (await one({ excerpt: { rendered } })).summary
  assert.equal(await summaryOf('<p>A whole sentence. [&hellip;]</p>'), 'A whole sentence.')
  assert.equal(await summaryOf('<p>A sentence that is [...]</p>'), 'A sentence that is…')
  assert.equal(await summaryOf('<p>Cut <a class="more-link" href="/a">Continue reading</a></p>'), 'Cut…')
  assert.equal(await summaryOf('<p>[&hellip;]</p>'), undefined)
})

test('what is not published is withheld, a page and a post without status are not', async () => {
  for (const status of ['future', 'draft', 'pending', 'private', 'trash', 7, {}]) {
    const { releases, warnings } = await read([{ ...post, status }])
    assert.equal(releases[0]?.status, 'withheld', JSON.stringify(status))
    assert.equal(warnings[0]?.path, 'status')
  }
  assert.equal((await one({ status: undefined, type: 'page' })).status, 'usable')
})

test('a post with a password shows that it is there, and nothing of what is in it', async () => {
  const feed = await read([
    {
      ...post,
      content: { rendered: '<p>Secret</p>', protected: true },
      excerpt: { rendered: '<p>Secret</p>', protected: true },
      yoast_head_json: { description: 'Secret', og_image: [{ url: '/secret.jpg' }] },
      acf: { dateline: 'Secret' },
    },
  ])
  const [release] = feed.releases
  assert.equal(release?.headline, 'Food & shelter: 1 < 2 &amp; more')
  assert.equal(release.published, '2016-10-17T21:30:00-05:00')
  assert.equal(release.url, post.link)
  assert.doesNotMatch(JSON.stringify(release), /secret/i)
  assert.deepEqual(
    feed.warnings.map(({ path }) => path),
    ['body'],
  )
})

test('a post without a text shows its excerpt, one without any word its address', async () => {
  const wordless = { title: undefined, content: undefined, excerpt: undefined }
  assert.deepEqual(textOf(await one({ content: undefined })), ['First words.'])
  assert.equal((await one({ ...wordless, featured_media: 0 })).headline, post.link)
})

test('one post alone is read as a list of one, without a next page', async () => {
  const feed = await read(post, { 'X-WP-TotalPages': '9' })
  assert.equal(feed.releases.length, 1)
  assert.equal(feed.next, undefined)
})

test('posts reduced to a few fields, or as their editor sees them, still read', async () => {
  const [reduced] = (await read([{ content: { rendered: '<p>Only a text of it is here. And more.</p>' } }])).releases
  assert.equal(reduced?.headline, 'Only a text of it is here.')
  const [raw] = (await read([{ id: 3, title: { raw: 'A &amp; B' }, content: { raw: 'One\n\nTwo' } }])).releases
  assert.equal(raw?.headline, 'A & B')
  assert.deepEqual(textOf(raw), ['One', 'Two'])
})

const media = {
  media_type: 'image',
  alt_text: 'A boat',
  caption: { rendered: '<p>Boats &amp; nets</p>' },
  source_url: '/uploads/boat.jpg',
  media_details: {
    width: 6000,
    height: 3000,
    sizes: {
      thumbnail: { source_url: '/uploads/boat-150.jpg', width: 150, height: 150 },
      large: { source_url: '/uploads/boat-1024.jpg', width: 1024, height: 512 },
    },
    image_meta: { credit: 'A. Photographer' },
  },
}
const imageOf = async (member: unknown) => (await one({ _embedded: { 'wp:featuredmedia': [member] } })).image

test('the featured picture comes in the size that serves, with its words', async () => {
  assert.deepEqual(await imageOf(media), {
    url: 'https://news.example.org/uploads/boat-1024.jpg',
    alt: 'A boat',
    credit: 'A. Photographer',
    caption: 'Boats & nets',
    width: 1024,
    height: 512,
  })
})

test('without sizes the original is the picture, also where its own size is not known', async () => {
  const url = 'https://news.example.org/uploads/boat.jpg'
  const { width, height } = media.media_details
  assert.equal((await imageOf({ ...media, media_details: { width, height, sizes: {} } }))?.url, url)
  assert.equal((await imageOf({ source_url: '/uploads/boat.jpg' }))?.url, url)
  const { thumbnail } = media.media_details.sizes
  assert.equal((await imageOf({ ...media, media_details: { sizes: { thumbnail } } }))?.url, url)
})

test('an error in the place of an author or a picture is no author and no picture', async () => {
  const error = { code: 'rest_forbidden', message: 'Sorry.', data: { status: 401 } }
  const release = await one({ _embedded: { author: [error], 'wp:featuredmedia': [error] } })
  assert.equal(release.authors, undefined)
  assert.equal(release.image, undefined)
})

test('categories are themes, tags are tags, "Uncategorized" is neither', async () => {
  const release = await one({
    _embedded: {
      author: [{ name: 'A &amp; B', link: '/author/a/' }],
      'wp:term': [
        [
          { name: 'Uncategorized', taxonomy: 'category', slug: 'uncategorized' },
          { name: 'Health &amp; rights', taxonomy: 'category', slug: 'health' },
        ],
        [{ name: 'Sea', taxonomy: 'post_tag', slug: 'sea' }],
        [{ name: 'Malta', taxonomy: 'country', slug: 'mt' }],
        [{ code: 'rest_error', message: 'No' }],
      ],
    },
  })
  assert.deepEqual(release.themes, [{ name: 'Health & rights', id: 'health' }])
  assert.deepEqual(release.tags, ['Sea'])
  assert.deepEqual(
    release.places?.map(({ name }) => name),
    ['Malta'],
  )
  assert.deepEqual(release.authors, [{ name: 'A & B', url: 'https://news.example.org/author/a/' }])
})

test('Polylang and Yoast tell language, translations and picture', async () => {
  const polylang = await one({ lang: 'es', translations: { es: 7, en: 9 }, yoast_head_json: { og_locale: 'en_US' } })
  assert.equal(polylang.language, 'es')
  assert.deepEqual(polylang.translations, [{ id: '9', language: 'en' }])
  const yoast = await one({
    yoast_head_json: {
      og_locale: 'fr_FR',
      og_image: [{ url: '/og.jpg', width: 1200, height: 630, type: 'image/jpeg' }],
    },
  })
  assert.equal(yoast.language, 'fr-FR')
  assert.deepEqual(yoast.image, { url: 'https://news.example.org/og.jpg', width: 1200, height: 630 })
})

test('the next page is the one after the page that was asked for, up to the last', async () => {
  const nextOf = async (query: string, headers: Record<string, string>) =>
    (await read([post], headers, `https://news.example.org/wp-json/wp/v2/posts?${query}`)).next
  const base = 'https://news.example.org/wp-json/wp/v2/posts?'
  assert.equal(await nextOf('per_page=5', { 'X-WP-TotalPages': '3' }), `${base}per_page=5&page=2`)
  assert.equal(await nextOf('page=2', { 'X-WP-TotalPages': '3' }), `${base}page=3`)
  assert.equal(await nextOf('page=3', { 'X-WP-TotalPages': '3' }), undefined)
  assert.equal(await nextOf('offset=4', { 'X-WP-TotalPages': '3', 'X-WP-Total': '6' }), `${base}offset=5`)
  assert.equal(await nextOf('offset=5', { 'X-WP-TotalPages': '3', 'X-WP-Total': '6' }), undefined)
  assert.equal(await nextOf('', {}), undefined)
})

test('a full page of the API has a next one where another host hides the count, a copy and a short page have none', async () => {
  const nextOf = async (address: string, count: number) =>
    (
      await read(
        [...Array(count).keys()].map((id) => ({ ...post, id })),
        {},
        address,
      )
    ).next
  const api = 'https://news.example.org/wp-json/wp/v2/posts'
  assert.equal(await nextOf(api, 10), `${api}?page=2`)
  assert.equal(await nextOf(`${api}?per_page=3&page=2`, 3), `${api}?per_page=3&page=3`)
  assert.equal(await nextOf(`${api}?per_page=3&offset=6`, 3), `${api}?per_page=3&offset=9`)
  const plain = 'https://news.example.org/?rest_route=%2Fwp%2Fv2%2Fposts&per_page=1'
  assert.equal(await nextOf(plain, 1), `${plain}&page=2`)
  assert.equal(await nextOf(api, 9), undefined)
  assert.equal(await nextOf('https://news.example.org/posts.json?per_page=3', 3), undefined)
})

test('a link of the headers names the next page where no count does', async () => {
  const link = '<https://news.example.org/wp-json/>; rel="https://api.w.org/", </more?page=2>; rel="next"'
  assert.equal((await read([post], { Link: link })).next, 'https://news.example.org/more?page=2')
  assert.equal((await read([post], { Link: `<${url}>; rel="next"` })).next, undefined)
  assert.equal((await read([post], { Link: '</back>; rel="prev"' })).next, undefined)
})

test('an error of WordPress is an error of kind status that says what it said', async () => {
  const json = { code: 'rest_forbidden', message: 'Sorry, you&#8217;re not allowed.', data: { status: 401 } }
  await assert.rejects(read(json), (error) => {
    assert.ok(error instanceof FeedError)
    assert.equal(error.kind, 'status')
    assert.equal(error.status, 401)
    assert.match(error.message, /Sorry, you’re not allowed\. \(rest_forbidden\)/)
    return true
  })
})

test('one post of strange types leaves the others alone', async () => {
  const strange = { id: {}, title: [], content: [5], excerpt: null, _embedded: 'x', link: 'javascript:alert(1)' }
  const feed = await read([post, strange, 'x', null, { ...post, id: 8 }])
  assert.deepEqual(
    feed.releases.map(({ id }) => id),
    ['7', '8'],
  )
  assert.ok(feed.warnings.some(({ index }) => index === 1))
})
