import assert from 'node:assert/strict'
import { test } from 'node:test'
import { one, part } from './support.js'

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
