import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readFeed } from '../../../src/formats/read.js'
import { asJson } from '../../support/as-json.js'
import { read, text, resource, to, node, one, words, chain, jane } from './support.js'

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
