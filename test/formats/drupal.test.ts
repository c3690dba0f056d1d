import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readFeed } from '../../src/formats/read.js'
import type { ReadContext } from '../../src/formats/reader.js'
import { inlineText, type Block } from '../../src/model/blocks.js'
import { FeedError } from '../../src/model/feed-error.js'
import type { FeedDocument } from '../../src/model/feed.js'
import { gate } from '../../src/model/gate.js'
import type { ReleaseDocument } from '../../src/model/release.js'
import { asJson } from '../support/as-json.js'

const url = 'https://cms.example.org/jsonapi/node/press_release'
const read = (json: unknown, context: ReadContext = {}): Promise<FeedDocument> =>
  readFeed(json, 'auto', { url, ...context })

const text = (html: string) => ({ value: html.replace(/<[^<>]*>/g, ''), format: 'basic_html', processed: html })
const resource = (type: string, id: string, attributes: object, relationships: object = {}) => ({
  type,
  id,
  attributes,
  relationships,
})
const to = (type: string, id: string, meta?: object) => ({ data: { type, id, ...(meta && { meta }) } })

const attributes = {
  drupal_internal__nid: 41,
  langcode: 'es',
  status: true,
  title: 'Food & shelter <now>',
  created: '2016-10-17T21:30:00-05:00',
  changed: '2016-10-19T08:00:00+00:00',
  field_release_date: '2016-10-18',
  path: { alias: '/press/food', langcode: 'es' },
  body: text('<p>First &amp; <em>second</em>.</p><p>Third.</p>'),
}
const node = (changes: object = {}, relationships: object = {}) =>
  resource('node--press_release', 'n-1', { ...attributes, ...changes }, relationships)
const one = async (
  changes: object,
  relationships: object = {},
  included: unknown[] = [],
  context: ReadContext = {},
): Promise<ReleaseDocument> => {
  const { releases } = await read({ jsonapi: {}, data: [node(changes, relationships)], included }, context)
  return releases[0] ?? assert.fail('no release')
}
const words = (body: readonly Block[] = []): string[] =>
  body.map((block) => (block.type === 'paragraph' ? inlineText(block.children) : block.type))

test('a node gives id, headline, dates, language, text and permalink', async () => {
  const release = await one({})
  assert.equal(release.id, 'n-1')
  assert.equal(release.headline, 'Food & shelter <now>')
  assert.equal(release.published, '2016-10-18')
  assert.equal(release.modified, '2016-10-19T08:00:00+00:00')
  assert.equal(release.language, 'es')
  assert.equal(release.kind, 'press-release')
  assert.deepEqual(words(release.body), ['First & second.', 'Third.'])
  assert.equal(release.url, 'https://cms.example.org/press/food')
})

test('without a date of release the day of creation counts, in seconds since 1970 too', async () => {
  assert.equal((await one({ field_release_date: null })).published, '2016-10-17T21:30:00-05:00')
  assert.equal((await one({ field_release_date: 'soon' })).published, '2016-10-17T21:30:00-05:00')
  assert.equal(
    (await one({ field_release_date: null, created: 1476748800 })).published,
    '2016-10-18T00:00:00.000Z'.replace('.000', ''),
  )
  assert.equal(
    (await one({ field_release_date: { value: '2016-10-20', end_value: '2016-10-21' } })).published,
    '2016-10-20',
  )
})

test('a language that is none is left out', async () => {
  for (const langcode of ['und', 'zxx']) assert.equal((await one({ langcode })).language, undefined)
})

test('what is not published, or is a draft, is withheld', async () => {
  for (const changes of [{ status: false }, { status: 0 }, { status: 'no' }, { moderation_state: 'draft' }]) {
    assert.equal((await one(changes)).status, 'withheld', JSON.stringify(changes))
  }
  for (const changes of [{ status: undefined }, { status: 1 }, { moderation_state: 'published' }]) {
    assert.equal((await one(changes)).status, 'usable', JSON.stringify(changes))
  }
})

test('an embargo holds until its instant, and one that cannot be read holds for ever', async () => {
  const shownAt = async (field_embargo: unknown, now: string) =>
    gate(await read({ jsonapi: {}, data: node({ field_embargo }) }), Date.parse(now)).feed.releases.length
  assert.equal(await shownAt('2016-10-18T09:00:00+00:00', '2016-10-18T08:59:59Z'), 0)
  assert.equal(await shownAt('2016-10-18T09:00:00+00:00', '2016-10-18T09:00:00Z'), 1)
  assert.equal(await shownAt(true, '2099-01-01'), 0)
  assert.equal(await shownAt('until Tuesday', '2099-01-01'), 0)
  assert.equal(await shownAt(false, '2016-10-18'), 1)
})

test('the prefix of a language comes from the address of the node', async () => {
  const links = { self: { href: 'https://cms.example.org/es/jsonapi/node/press_release/n-1' } }
  const [aliased] = (await read({ data: { ...node(), links } })).releases
  assert.equal(aliased?.url, 'https://cms.example.org/es/press/food')
  assert.equal((await one({ path: { alias: null } })).url, 'https://cms.example.org/node/41')
})

const chain = [
  resource(
    'media--image',
    'm-1',
    { name: 'Boat', field_credit: 'A. Photographer', field_caption: text('<p>A boat &amp; nets</p>') },
    {
      thumbnail: to('file--file', 'f-0', { alt: 'small' }),
      field_media_image: to('file--file', 'f-1', { alt: 'A boat', title: '', width: 800, height: 600 }),
    },
  ),
  resource('file--file', 'f-0', { uri: { url: '/files/thumb.jpg' }, filemime: 'image/jpeg' }),
  resource('file--file', 'f-1', {
    uri: { value: 'public://boat.jpg', url: '/files/boat.jpg' },
    filemime: 'image/jpeg',
    filesize: 5,
  }),
]
const boat = {
  url: 'https://cms.example.org/files/boat.jpg',
  alt: 'A boat',
  credit: 'A. Photographer',
  caption: 'A boat & nets',
  width: 800,
  height: 600,
}

test('a picture is found through its medium, with the words of the relation', async () => {
  assert.deepEqual(asJson((await one({}, { field_image: to('media--image', 'm-1') }, chain)).image), boat)
  assert.deepEqual(asJson((await one({}, { field_hero: to('media--image', 'm-1') }, chain)).image), boat)
})

test('a picture may be a file of the node, and is none where it is not included', async () => {
  const relation = { field_image: to('file--file', 'f-1', { alt: 'Mine', width: '10' }) }
  assert.deepEqual(asJson((await one({}, relation, chain)).image), { url: boat.url, alt: 'Mine', width: 10 })
  assert.equal((await one({}, relation)).image, undefined)
  const hidden = [{ ...chain[0], attributes: { status: false } }, ...chain.slice(1)]
  assert.equal((await one({}, { field_image: to('media--image', 'm-1') }, hidden)).image, undefined)
})

test('files and documents become attachments with size and type', async () => {
  const included = [
    resource('file--file', 'f-2', {
      filename: 'a.pdf',
      uri: { url: '/files/a.pdf' },
      filemime: 'application/pdf',
      filesize: 1200,
    }),
    resource('media--document', 'm-2', { name: 'Annex' }, { field_media_document: to('file--file', 'f-2') }),
  ]
  const file = { url: 'https://cms.example.org/files/a.pdf', type: 'application/pdf', size: 1200 }
  const downloads = {
    data: [
      { type: 'file--file', id: 'f-2' },
      { type: 'media--document', id: 'm-2' },
    ],
  }
  const release = await one({}, { field_press_release_downloads: downloads }, included)
  assert.deepEqual(asJson(release.attachments), [
    { ...file, title: 'a.pdf' },
    { ...file, title: 'Annex' },
  ])
  assert.equal(release.image, undefined)
})

test('terms are themes, tags and places by their field or vocabulary', async () => {
  const included = [
    resource('taxonomy_term--topics', 't-1', { name: 'Health & rights', drupal_internal__tid: 5 }),
    resource('taxonomy_term--tags', 't-2', { name: 'Sea' }),
    resource('taxonomy_term--country', 't-3', { name: 'Malta', field_iso_code: 'mt' }),
  ]
  const release = await one(
    {},
    {
      field_subject: {
        data: [
          { type: 'taxonomy_term--topics', id: 't-1' },
          { type: 'taxonomy_term--topics', id: 'gone' },
        ],
      },
      field_tags: { data: [{ type: 'taxonomy_term--tags', id: 't-2' }] },
      field_where: { data: { type: 'taxonomy_term--country', id: 't-3' } },
    },
    included,
  )
  assert.deepEqual(release.themes, [{ name: 'Health & rights', id: '5' }])
  assert.deepEqual(release.tags, ['Sea'])
  assert.deepEqual(asJson(release.places), [{ name: 'Malta', role: 'about', iso3: 'MLT', m49: '470' }])
})

const jane = {
  name: 'Jane Sample',
  role: 'Press Officer',
  phones: [{ raw: '+41 22 555 01 00', e164: '+41225550100' }],
  emails: ['press@example.org'],
}

test('contacts come from paragraphs, from fields of the node and from text', async () => {
  const fields = {
    field_name: 'Jane Sample',
    field_position: 'Press Officer',
    field_phone: '+41 22 555 01 00',
    field_email: 'press@example.org',
  }
  const relation = { field_press_release_contact: { data: [{ type: 'paragraph--contact', id: 'p-1' }] } }
  const paragraph = await one({}, relation, [resource('paragraph--contact', 'p-1', fields)])
  assert.deepEqual(asJson(paragraph.contacts), [jane])
  const loose = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name.replace('field_', 'field_contact_'), value]),
  )
  assert.deepEqual(asJson((await one(loose)).contacts), [jane])
  const prose = text('<p>Jane Sample, Press Officer, Tel: +41 22 555 01 00, Email: press@example.org</p>')
  assert.deepEqual(asJson((await one({ field_press_release_contact: [prose] })).contacts), [jane])
  assert.deepEqual(
    asJson(
      (await one({ field_press_release_contact: ['Sample duty line (on weekdays): press@example.org, if it burns'] }))
        .contacts,
    ),
    [{ name: 'Sample duty line', emails: ['press@example.org'] }],
  )
})

test('the text may stand in a field of another name, or in paragraphs', async () => {
  const other = await one({
    body: null,
    field_press_release_fulltext: text('<p>Full.</p>'),
    field_intro_text: text('<p>A &amp; B.</p>'),
  })
  assert.deepEqual(words(other.body), ['Full.'])
  assert.equal(other.summary, 'A & B.')
  const own = await one({
    body: null,
    field_recipe: text('<p>The longest of all.</p>'),
    field_note: text('<p>Short.</p>'),
  })
  assert.deepEqual(words(own.body), ['The longest of all.'])
  const paragraphs = await one(
    { body: null },
    {
      field_sections: {
        data: [
          { type: 'paragraph--text', id: 'p-1' },
          { type: 'paragraph--text', id: 'p-2' },
        ],
      },
    },
    [
      resource('paragraph--text', 'p-1', { field_text: text('<p>One.</p>') }),
      resource('paragraph--text', 'p-2', { field_text: text('<p>Two.</p>') }),
    ],
  )
  assert.deepEqual(words(paragraphs.body), ['One.', 'Two.'])
})

test('a newsroom that names its fields after the type of node is read whole', async () => {
  const identifier = (type: string, id: string, meta?: object) => ({ type, id, ...(meta && { meta }) })
  const file = (id: string, name: string, filemime: string) =>
    resource('file--file', id, { filename: name, uri: { url: `/files/${name}` }, filemime, filesize: 9 })
  const icon = { thumbnail: to('file--file', 'icon', { alt: '', width: 180, height: 180 }) }
  const release = await one(
    {
      body: undefined,
      field_intro_text: 'In short.',
      field_press_release_fulltext: text('<p>The whole text.</p>'),
      field_address: { country_code: 'GT', locality: 'Antigua', langcode: null },
    },
    {
      field_pdf_version: to('media--document', 'pdf'),
      field_press_release_contact: { data: [identifier('node--person_profile', 'jane')] },
      field_press_release_downloads: {
        data: [identifier('media--image', 'boat'), identifier('media--document', 'lost')],
      },
      field_office: to('node--region_page', 'office'),
      field_administration: to('taxonomy_term--administration', 'section'),
    },
    [
      resource('media--document', 'pdf', { name: 'Whole.pdf' }, { ...icon, field_document: to('file--file', 'f-pdf') }),
      resource('media--document', 'lost', { name: 'Lost.pdf' }, { ...icon, field_document: to('file--file', 'gone') }),
      resource(
        'media--image',
        'boat',
        { name: 'Boat' },
        { ...icon, image: to('file--file', 'f-boat', { alt: 'A boat' }) },
      ),
      file('f-pdf', 'whole.pdf', 'application/pdf'),
      file('f-boat', 'boat.jpg', 'image/jpeg'),
      file('icon', 'generic.png', 'image/png'),
      resource(
        'node--person_profile',
        'jane',
        {
          title: 'Jane Sample',
          field_name_first: 'Jane',
          field_last_name: 'Sample',
          field_email_address: 'j@example.org',
        },
        { field_telephone: to('paragraph--phone_number', 'phone'), field_office: to('node--region_page', 'office') },
      ),
      resource('paragraph--phone_number', 'phone', {
        field_phone_number: '+41 22 555 01 00',
        field_phone_extension: '5389',
        field_phone_label: 'Main',
      }),
      resource('node--region_page', 'office', { title: 'Sample Office' }),
      resource('taxonomy_term--administration', 'section', { name: 'Sample Section', drupal_internal__tid: 8 }),
    ],
  )
  const files = 'https://cms.example.org/files'
  assert.equal(release.summary, 'In short.')
  assert.deepEqual(words(release.body), ['The whole text.'])
  assert.deepEqual(asJson(release.places), [{ name: 'Antigua', role: 'about', iso3: 'GTM', m49: '320' }])
  assert.deepEqual(asJson(release.contacts), [
    {
      name: 'Jane Sample',
      office: 'Sample Office',
      phones: [{ raw: '+41 22 555 01 00', e164: '+41225550100' }],
      emails: ['j@example.org'],
    },
  ])
  assert.deepEqual(asJson(release.attachments), [
    { url: `${files}/whole.pdf`, title: 'Whole.pdf', type: 'application/pdf', size: 9 },
    { url: `${files}/boat.jpg`, title: 'Boat', type: 'image/jpeg', size: 9 },
  ])
  assert.deepEqual(release.themes, [{ name: 'Sample Section', id: '8' }])
})

test('the language of a term is no country', async () => {
  const included = [resource('taxonomy_term--region', 't', { name: 'Costa', langcode: 'es', field_code: 'gt' })]
  const release = await one({}, { field_region: to('taxonomy_term--region', 't') }, included)
  assert.deepEqual(asJson(release.places), [{ name: 'Costa', role: 'about', iso3: 'GTM', m49: '320' }])
})

test('words about a picture are no address of one; a preview stands in for a film', async () => {
  const relation = { field_media: to('media--remote_video', 'm') }
  const included = [
    resource('media--remote_video', 'm', { name: 'Film' }, { thumbnail: to('file--file', 'f', { alt: 'A boat' }) }),
    resource('file--file', 'f', { uri: { url: '/files/film.jpg' }, filemime: 'image/jpeg' }),
  ]
  const release = await one({ field_image_caption: 'A boat at sea' }, relation, included)
  assert.deepEqual(asJson(release.image), { url: 'https://cms.example.org/files/film.jpg', alt: 'A boat' })
  assert.equal((await one({ field_image_caption: 'A boat at sea' })).image, undefined)
})

test('the flag of a country is not the picture of a release', async () => {
  const included = [
    resource('taxonomy_term--country', 't', { name: 'Malta' }, { field_flag: to('file--file', 'f', { alt: 'Flag' }) }),
    resource('file--file', 'f', { uri: { url: '/files/flag.png' }, filemime: 'image/png' }),
  ]
  assert.equal((await one({}, { field_main_country: to('taxonomy_term--country', 't') }, included)).image, undefined)
})

test('the text of another node or of a term is not the text of this one', async () => {
  const relations = {
    field_content: to('node--article', 'n-2'),
    field_section: to('taxonomy_term--sections', 't'),
  }
  const included = [
    resource('node--article', 'n-2', { title: 'Other', body: text('<p>Other.</p>') }),
    resource('taxonomy_term--sections', 't', { name: 'News', description: text('<p>All news.</p>') }),
  ]
  assert.equal((await one({ body: null }, relations, included)).body, undefined)
})

test('corrections have a date and quotations a speaker', async () => {
  const included = [
    resource('paragraph--correction', 'p-1', { field_text: 'It was Oslo.', field_date: '2016-10-19' }),
    resource('paragraph--quote', 'p-2', {
      field_quote: text('<p>Words.</p>'),
      field_name: 'Jane',
      field_role: 'Chief',
    }),
  ]
  const relations = {
    field_corrections: to('paragraph--correction', 'p-1'),
    field_quotes: to('paragraph--quote', 'p-2'),
  }
  const release = await one({}, relations, included)
  assert.deepEqual(asJson(release.corrections), [{ text: 'It was Oslo.', date: '2016-10-19' }])
  assert.deepEqual(asJson(release.quotes), [{ text: 'Words.', speaker: 'Jane', role: 'Chief' }])
})

test('dates of creation are read in the spelling of other servers of JSON:API', async () => {
  const [release] = (
    await read({
      data: [
        resource('articles', '1', { title: 'A', body: 'Text.', createdAt: '2016-10-18', updatedAt: '2016-10-19' }),
      ],
    })
  ).releases
  assert.equal(release?.published, '2016-10-18')
  assert.equal(release.modified, '2016-10-19')
  assert.deepEqual(words(release.body), ['Text.'])
})

test('fields that are named win over every guess, along relationships too', async () => {
  const release = await one(
    { field_day: '2016-01-02', field_story: text('<p>Mine.</p>'), field_kicker: 'Deck' },
    { field_visual: to('media--image', 'm-1') },
    chain,
    {
      fields: {
        published: 'field_day',
        body: 'field_story',
        subheadline: 'field_kicker',
        image: 'field_visual.field_media_image',
        rights: 'field_none',
      },
    },
  )
  assert.equal(release.published, '2016-01-02')
  assert.deepEqual(words(release.body), ['Mine.'])
  assert.equal(release.subheadline, 'Deck')
  assert.equal(release.image?.alt, 'A boat')
  assert.equal(release.rights, undefined)
})

test('contacts are read from the field that is named, as from a guess', async () => {
  const relation = { field_desk: { data: [{ type: 'paragraph--person', id: 'p-1' }] } }
  const included = [
    resource('paragraph--person', 'p-1', {
      field_name: 'Jane Sample',
      field_position: 'Press Officer',
      field_phone: '+41 22 555 01 00',
      field_email: 'press@example.org',
    }),
  ]
  assert.equal((await one({}, relation, included)).contacts, undefined)
  const named = await one({}, relation, included, { fields: { contacts: 'field_desk' } })
  assert.deepEqual(asJson(named.contacts), [jane])
})

test('what was read with named fields can be given to a tag as a native feed', async () => {
  const feed = await read(
    { jsonapi: {}, data: node({ field_story: text('<p>Mine.</p>') }) },
    { fields: { body: 'field_story' } },
  )
  const again = await readFeed({ ...feed, version: 'iom-feed/1.0' }, 'auto')
  assert.deepEqual(asJson(again.releases), asJson(feed.releases))
})

test('the next page is a string or an object', async () => {
  const next = `${url}?page%5Boffset%5D=50`
  assert.equal((await read({ jsonapi: {}, data: [], links: { next } })).next, next)
  assert.equal((await read({ jsonapi: {}, data: [], links: { next: { href: next } } })).next, next)
  assert.equal((await read({ jsonapi: {}, data: [] })).next, undefined)
})

test('of several types only nodes with a title are releases', async () => {
  const data = [node(), resource('taxonomy_term--tags', 't', { name: 'Sea' }), resource('node--page', 'n-2', {})]
  const { releases, warnings } = await read({ jsonapi: {}, data })
  assert.deepEqual(
    releases.map(({ id }) => id),
    ['n-1'],
  )
  assert.deepEqual(warnings, [])
})

test('resources that a site has renamed are read where they have a title', async () => {
  const { releases } = await read({
    jsonapi: {},
    data: [resource('press', 'x', { title: 'A', releaseDate: '2016-10-18' })],
  })
  assert.equal(releases[0]?.published, '2016-10-18')
})

test('an error of Drupal is an error of kind status that says what it said', async () => {
  const errors = [{ title: 'Forbidden', status: '403', detail: 'The current user may not.' }]
  for (const json of [{ jsonapi: {}, errors }, { errors }]) {
    await assert.rejects(read(json), (error) => {
      assert.ok(error instanceof FeedError)
      assert.equal(error.kind, 'status')
      assert.equal(error.status, 403)
      assert.match(error.message, /Forbidden: The current user may not\. Anonymous/)
      return true
    })
  }
})

test('one node of strange types leaves the others alone', async () => {
  const strange = {
    type: 'node--press_release',
    id: {},
    attributes: { title: 'A', path: 7, body: [[]] },
    relationships: { a: 1, b: { data: ['x'] } },
  }
  const { releases } = await read({ jsonapi: {}, data: [strange, node(), null, 'x', { ...strange, id: 'n-2' }] })
  assert.deepEqual(
    releases.map(({ id }) => id),
    ['n-1', 'n-2'],
  )
})

test('what the answer refers to and does not include is named, users and types of nodes are not', async () => {
  const relationships = {
    field_image: to('media--image', 'm-1'),
    field_theme: to('taxonomy_term--theme', 't-1'),
    uid: to('user--user', 'u-1'),
    node_type: to('node_type--node_type', 'press_release'),
  }
  const { warnings } = await read({ jsonapi: {}, data: [node({}, relationships)] })
  assert.deepEqual(
    warnings.map(({ path }) => path),
    ['included'],
  )
  assert.match(warnings[0]?.reason ?? '', /^media--image, taxonomy_term--theme /)
  const whole = await read({ jsonapi: {}, data: [node({}, { uid: relationships.uid })] })
  assert.deepEqual(whole.warnings, [])
})
