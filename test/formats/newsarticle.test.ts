import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readFeed } from '../../src/formats/read.js'
import { inlineText, type Block } from '../../src/model/blocks.js'
import { FeedError } from '../../src/model/feed-error.js'
import type { FeedDocument } from '../../src/model/feed.js'
import type { ReleaseDocument } from '../../src/model/release.js'
import { asJson } from '../support/as-json.js'

const url = 'https://news.example.org/articles.json'
const read = (json: unknown): Promise<FeedDocument> => readFeed(json, 'auto', { url })

const article = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  '@id': 'https://news.example.org/1#article',
  url: '/1',
  headline: 'Boats & nets',
  datePublished: '2016-10-18T09:00:00+02:00',
  articleBody: 'First.\n\nSecond.',
}
const one = async (changes: object): Promise<ReleaseDocument> => {
  const { releases } = await read({ ...article, ...changes })
  return releases[0] ?? assert.fail('no release')
}
const part = async (name: keyof ReleaseDocument, changes: object): Promise<unknown> =>
  asJson((await one(changes))[name])
const words = (body: readonly Block[] = []): string[] =>
  body.map((block) => (block.type === 'paragraph' ? inlineText(block.children) : block.type))
const headlines = async (json: unknown): Promise<string[]> =>
  (await read(json)).releases.map(({ headline }) => headline)

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

test('authors are read in every shape', async () => {
  const names = async (author: unknown) => ((await one({ author })).authors ?? []).map(({ name }) => name)
  assert.deepEqual(await names('Jane Sample'), ['Jane Sample'])
  assert.deepEqual(await names({ '@type': 'Person', name: 'Jane Sample' }), ['Jane Sample'])
  assert.deepEqual(await names([{ name: 'Jane' }, 'Joe', { name: ['Ann', 'Bob'] }]), ['Jane', 'Joe', 'Ann', 'Bob'])
  assert.deepEqual(await names('https://news.example.org/jane'), [])
  assert.deepEqual(await names([{ '@id': '#unknown' }, {}, 7, []]), ['7'])
})

test('pictures are read in every shape, the most fitting size of them', async () => {
  const address = 'https://news.example.org/a.jpg'
  assert.deepEqual(await part('image', { image: '/a.jpg' }), { url: address })
  assert.deepEqual(await part('image', { image: ['/a.jpg', '/b.jpg'] }), { url: address })
  const sizes = [
    { url: '/s.jpg', width: 100 },
    { contentUrl: '/a.jpg', width: '1200px', height: { value: 800 }, caption: 'A boat', creditText: 'A. Photographer' },
  ]
  assert.deepEqual(await part('image', { image: sizes }), {
    url: address,
    credit: 'A. Photographer',
    caption: 'A boat',
    width: 1200,
    height: 800,
  })
  assert.deepEqual(await part('image', { thumbnailUrl: '/a.jpg' }), { url: address })
})

test('the language is a tag, as text or in a Language', async () => {
  assert.equal(await part('language', { inLanguage: 'pt-BR' }), 'pt-BR')
  assert.equal(
    await part('language', { inLanguage: { '@type': 'Language', name: 'Spanish', alternateName: 'es' } }),
    'es',
  )
  assert.equal(await part('language', { inLanguage: ['fr', 'en'] }), 'fr')
})

test('corrections, translations, deck, dateline and quotations arrive', async () => {
  assert.deepEqual(
    await part('corrections', {
      correction: [
        'It was Monday.',
        { '@type': 'CorrectionComment', text: 'It was Oslo.', datePublished: '2016-10-19' },
      ],
    }),
    [{ text: 'It was Monday.' }, { text: 'It was Oslo.', date: '2016-10-19' }],
  )
  assert.deepEqual(
    await part('translations', {
      workTranslation: [{ '@id': 'https://news.example.org/es', inLanguage: 'es', headline: 'Barcos' }],
    }),
    [{ id: 'https://news.example.org/es', headline: 'Barcos', url: 'https://news.example.org/es', language: 'es' }],
  )
  assert.equal(await part('subheadline', { alternativeHeadline: 'Deck' }), 'Deck')
  assert.equal(await part('dateline', { dateline: 'Geneva' }), 'Geneva')
  assert.deepEqual(
    await part('quotes', {
      hasPart: { '@type': 'Quotation', text: 'Words.', creator: { name: 'Jane', jobTitle: 'Chief' } },
    }),
    [{ text: 'Words.', speaker: 'Jane', role: 'Chief' }],
  )
})

test('places carry codes of the country and coordinates', async () => {
  const location = {
    '@type': 'Place',
    name: 'Antigua',
    address: { addressCountry: 'gt' },
    geo: { latitude: '14.55', longitude: -90.73 },
  }
  assert.deepEqual(
    await part('places', {
      locationCreated: 'Geneva',
      contentLocation: location,
      spatialCoverage: [{ '@type': 'Country', name: 'Malta', identifier: 'MLT' }],
    }),
    [
      { name: 'Geneva', role: 'origin' },
      { name: 'Antigua', role: 'about', iso3: 'GTM', m49: '320', lat: 14.55, lon: -90.73 },
      { name: 'Malta', role: 'about', iso3: 'MLT', m49: '470' },
    ],
  )
})

test('contacts come from the article, else those for the press from its publisher', async () => {
  const point = {
    '@type': 'ContactPoint',
    contactType: 'Press desk',
    telephone: '+41 22 555 01 00',
    email: 'mailto:press@example.org',
    availableLanguage: ['en', { alternateName: 'fr' }],
  }
  const expected = [
    {
      office: 'Press desk',
      phones: [{ raw: '+41 22 555 01 00', e164: '+41225550100' }],
      emails: ['press@example.org'],
      languages: ['en', 'fr'],
    },
  ]
  assert.deepEqual(await part('contacts', { contactPoint: point }), expected)
  assert.deepEqual(
    await part('contacts', {
      publisher: { name: 'A', contactPoint: [point, { ...point, contactType: 'customer service' }] },
    }),
    expected,
  )
  assert.deepEqual(
    await part('contacts', { contactPoint: { name: 'Jane Sample', jobTitle: 'Officer', email: 'a@example.org' } }),
    [{ name: 'Jane Sample', role: 'Officer', emails: ['a@example.org'] }],
  )
})

test('keywords are tags; sections and topics are themes, unless they are places', async () => {
  assert.deepEqual(await part('tags', { keywords: 'sea, boats; nets' }), ['sea', 'boats', 'nets'])
  assert.deepEqual(await part('tags', { keywords: ['sea', { '@type': 'DefinedTerm', name: 'boats' }] }), [
    'sea',
    'boats',
  ])
  const changes = { articleSection: ['World'], about: [{ name: 'Health' }, { '@type': 'Country', name: 'Malta' }] }
  assert.deepEqual(await part('themes', changes), [{ name: 'World' }, { name: 'Health' }])
  assert.deepEqual(await part('places', changes), [{ name: 'Malta', role: 'about' }])
})

test('media are attachments, with type and size in bytes', async () => {
  assert.deepEqual(
    await part('attachments', {
      associatedMedia: {
        contentUrl: '/a.pdf',
        name: 'Annex',
        encodingFormat: 'application/pdf',
        contentSize: '1.5 MB',
      },
    }),
    [{ url: 'https://news.example.org/a.pdf', title: 'Annex', type: 'application/pdf', size: 1572864 }],
  )
})

test('partners and rights arrive', async () => {
  assert.deepEqual(
    await part('partners', {
      sponsor: { name: 'A' },
      funder: ['B'],
      sourceOrganization: { name: 'C', alternateName: 'CC' },
    }),
    [{ name: 'A' }, { name: 'B' }, { name: 'C', shortName: 'CC' }],
  )
  assert.equal(
    await part('rights', { copyrightNotice: '© A', license: 'https://example.org/by' }),
    '© A\nhttps://example.org/by',
  )
  assert.equal(await part('rights', { copyrightHolder: { name: 'A' }, copyrightYear: 2016 }), '© 2016 A')
})

test('a stage of work that is not known to be public is withheld, a retraction leaves a notice', async () => {
  const status = (creativeWorkStatus: unknown) => part('status', { creativeWorkStatus })
  const stages = [
    'Draft',
    'Unpublished',
    'Not published',
    'In review',
    'Embargoed',
    'Proposed',
    ['Published', 'Draft'],
    { '@id': 'https://vocabulary.example.org/stage/Draft' },
    {},
    true,
  ]
  for (const stage of stages) assert.equal(await status(stage), 'withheld', JSON.stringify(stage))
  const term = { '@type': 'DefinedTerm', name: 'Final' }
  for (const stage of ['Published', 'obsolete', term, 'https://vocabulary.example.org/stage/Published', undefined]) {
    assert.equal(await status(stage), 'usable', JSON.stringify(stage))
  }
  assert.equal(await status('Retracted'), 'canceled')
})

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
