import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readFeed } from '../../src/formats/read.js'
import { inlineText, type Block } from '../../src/model/blocks.js'
import type { FeedDocument } from '../../src/model/feed.js'
import { gate } from '../../src/model/gate.js'
import type { ReleaseDocument } from '../../src/model/release.js'
import { asJson } from '../support/as-json.js'

const read = (json: unknown): Promise<FeedDocument> =>
  readFeed(json, 'auto', { url: 'https://wire.example.org/items.json' })
const one = async (json: object): Promise<ReleaseDocument> =>
  (await read(json)).releases[0] ?? assert.fail('no release')
const words = (body: readonly Block[] = []): string[] =>
  body.map((block) => (block.type === 'paragraph' ? inlineText(block.children) : block.type))

// The same item in the three spellings of the standard.
const spellings: Record<string, object> = {
  '1.x': {
    uri: 'urn:sample:1',
    type: 'text',
    versioncreated: '2016-10-18T10:00:00Z',
    firstcreated: '2016-10-18T09:00:00Z',
    embargoed: '2016-10-18T12:00:00Z',
    pubstatus: 'usable',
    headline: 'Boats',
    headline_sub: 'And nets',
    description_text: 'A summary.',
    body_html: '<p>First &amp; second.</p>',
    byline: 'Jane Sample',
    located: 'Geneva',
    place: [{ name: 'Malta', code: 'MLT' }],
    associations: {
      main: {
        uri: 'urn:p',
        type: 'picture',
        headline: 'A boat',
        renditions: { full: { href: '/a.jpg', mimetype: 'image/jpeg', width: 640 } },
      },
    },
  },
  '2.x': {
    uri: 'urn:sample:1',
    type: 'text',
    versioncreated: '2016-10-18T10:00:00Z',
    firstcreated: '2016-10-18T09:00:00Z',
    embargoed: '2016-10-18T12:00:00Z',
    pubstatus: 'usable',
    headlines: [
      { role: 'main', value: 'Boats' },
      { role: 'sub', value: 'And nets' },
    ],
    descriptions: [{ role: 'summary', contenttype: 'text/plain', value: 'A summary.' }],
    bodies: [{ role: 'main', contenttype: 'text/html', value: '<p>First &amp; second.</p>' }],
    by: 'Jane Sample',
    located: 'Geneva',
    places: [{ name: 'Malta', literal: 'MLT' }],
    associations: [
      {
        name: 'main',
        uri: 'urn:p',
        type: 'picture',
        headlines: [{ value: 'A boat' }],
        renditions: [{ name: 'full', href: '/a.jpg', contenttype: 'image/jpeg', width: 640 }],
      },
    ],
  },
  '3.x': {
    uri: 'urn:sample:1',
    type: 'text',
    versionCreated: '2016-10-18T10:00:00Z',
    firstCreated: '2016-10-18T09:00:00Z',
    embargoedUntil: '2016-10-18T12:00:00Z',
    pubStatus: 'usable',
    headlines: [
      { role: 'main', value: 'Boats' },
      { role: 'sub', value: 'And nets' },
    ],
    descriptions: [{ role: 'summary', contentType: 'text/plain', value: 'A summary.' }],
    bodies: [{ role: 'main', contentType: 'text/html', value: '<p>First &amp; second.</p>' }],
    by: 'Jane Sample',
    located: 'Geneva',
    places: [{ name: 'Malta', literal: 'MLT' }],
    associations: [
      {
        name: 'main',
        rel: 'main',
        uri: 'urn:p',
        type: 'picture',
        headlines: [{ value: 'A boat' }],
        renditions: [{ name: 'full', href: '/a.jpg', contentType: 'image/jpeg', width: 640 }],
      },
    ],
  },
}

for (const [name, item] of Object.entries(spellings)) {
  test(`an item of ${name} gives the same release as the others`, async () => {
    const { body, ...release } = await one({ ...item, edNote: 'Call the desk', ednote: 'Call the desk' })
    assert.deepEqual(words(body), ['First & second.'])
    assert.deepEqual(asJson(release), {
      id: 'urn:sample:1',
      status: 'usable',
      embargoedUntil: '2016-10-18T12:00:00Z',
      published: '2016-10-18T09:00:00Z',
      modified: '2016-10-18T10:00:00Z',
      headline: 'Boats',
      subheadline: 'And nets',
      summary: 'A summary.',
      dateline: 'Geneva',
      places: [
        { name: 'Geneva', role: 'origin' },
        { name: 'Malta', role: 'about', iso3: 'MLT', m49: '470' },
      ],
      authors: [{ name: 'Jane Sample' }],
      image: { url: 'https://wire.example.org/a.jpg', alt: 'A boat', width: 640 },
    })
  })
}

const item = { uri: 'urn:sample:1', headline: 'Boats' }

test('only usable items are shown; an unknown status counts as withheld', async () => {
  const shown = async (changes: object) =>
    gate(await read({ ...item, ...changes }), Date.parse('2017-01-01')).feed.releases.map(({ status }) => status)
  assert.deepEqual(await shown({}), ['usable'])
  assert.deepEqual(await shown({ pubstatus: 'withheld' }), [])
  assert.deepEqual(await shown({ pubstatus: 'cancelled' }), [])
  assert.deepEqual(await shown({ pubStatus: 'canceled' }), ['canceled'])
  assert.deepEqual(await shown({ embargoed: '2017-06-01T00:00:00Z' }), [])
  assert.deepEqual(await shown({ embargoedUntil: 'Tuesday' }), [])
  assert.deepEqual(await shown({ embargoed: '2016-06-01T00:00:00Z', embargoedUntil: '2017-06-01T00:00:00Z' }), [])
})

test('an item that gives only its uri still has a name', async () => {
  const { releases, warnings } = await read({ uri: 'urn:sample:1' })
  assert.equal(releases[0]?.headline, 'urn:sample:1')
  assert.deepEqual(
    warnings.map(({ path }) => path),
    ['headline'],
  )
})

test('an array, a list in an object and a package give several releases', async () => {
  const other = { uri: 'urn:sample:2', headline: 'Nets' }
  const ids = async (json: unknown) => (await read(json)).releases.map(({ id }) => id)
  assert.deepEqual(await ids([item, other]), ['urn:sample:1', 'urn:sample:2'])
  assert.deepEqual(await ids({ items: [item, other] }), ['urn:sample:1', 'urn:sample:2'])
  const withText = [item, other].map((one) => ({ ...one, bodies: [{ value: 'Text' }] }))
  const parcel = { uri: 'urn:sample:0', type: 'composite', pubStatus: 'withheld', associations: withText }
  assert.deepEqual(await ids(parcel), ['urn:sample:1', 'urn:sample:2'])
  assert.ok((await read(parcel)).releases.every(({ status }) => status === 'withheld'))
})

test('contacts of people and offices arrive', async () => {
  const people = [
    {
      name: 'Jane Sample',
      contactInfo: [
        { type: 'phone', value: '+41 22 555 01 00' },
        { type: 'email', value: 'press@example.org' },
      ],
    },
  ]
  const { contacts } = await one({ ...item, people })
  assert.deepEqual(asJson(contacts), [
    { name: 'Jane Sample', phones: [{ raw: '+41 22 555 01 00', e164: '+41225550100' }], emails: ['press@example.org'] },
  ])
})

test('an association that may not be seen yet stays out', async () => {
  const picture = { type: 'picture', renditions: [{ href: '/a.jpg' }] }
  const { image } = await one({ ...item, associations: [{ ...picture, pubStatus: 'withheld' }] })
  assert.equal(image, undefined)
  const { image: later } = await one({
    ...item,
    associations: [{ ...picture, embargoedUntil: '2099-01-01T00:00:00Z' }],
  })
  assert.equal(later, undefined)
})

test('one item of strange types leaves the others alone', async () => {
  const strange = {
    uri: 'urn:x',
    headlines: 5,
    bodies: 'x',
    associations: [7],
    places: {},
    people: [[]],
    renditions: 'x',
  }
  assert.deepEqual(
    (await read([item, strange, 7, null, { headline: 'no uri' }])).releases.map(({ id }) => id),
    ['urn:sample:1', 'urn:x'],
  )
})
