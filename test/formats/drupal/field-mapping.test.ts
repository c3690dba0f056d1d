import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asJson } from '../../support/as-json.js'
import { read, text, resource, to, one, words } from './support.js'

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
