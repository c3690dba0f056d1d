import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asJson } from '../../support/as-json.js'
import { text, resource, to, one, chain, jane } from './support.js'

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
