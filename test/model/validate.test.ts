import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { UncheckedRelease } from '../../src/model/release.js'
import { validateFeed } from '../../src/model/validate.js'
import { asJson } from '../support/as-json.js'

const base = 'https://news.example.org/feed.json'
const release = (changes: object = {}): UncheckedRelease => ({ id: '1', headline: 'Boats', ...changes })
const checked = (...releases: UncheckedRelease[]) => validateFeed({ releases }, base)

test('a bad part is left out alone and named by its path', () => {
  const { releases, warnings } = checked(
    release({
      published: 'Tuesday',
      places: [{ name: 'Malta' }, { name: '' }, { name: 'Gozo', lat: 95 }],
      sdgs: [8, 18, 10],
      image: { url: 'javascript:x' },
    }),
  )
  assert.deepEqual(asJson(releases), [
    {
      id: '1',
      status: 'usable',
      headline: 'Boats',
      places: [
        { name: 'Malta', role: 'about' },
        { name: 'Gozo', role: 'about' },
      ],
      sdgs: [8, 10],
    },
  ])
  assert.deepEqual(warnings.map(({ path }) => path).sort(), [
    'image.url',
    'places.1.name',
    'places.2.lat',
    'published',
    'sdgs.1',
  ])
  assert.ok(warnings.every(({ reason }) => reason !== ''))
})

test('a release without an id or a headline is left out, the others stay', () => {
  const { releases, warnings } = checked(
    release(),
    { headline: 'No id' },
    release({ id: '3', headline: ' ' }),
    release({ id: '4' }),
  )
  assert.deepEqual(
    releases.map(({ id }) => id),
    ['1', '4'],
  )
  assert.deepEqual(
    warnings.map(({ index, path }) => [index, path]),
    [
      [1, 'id'],
      [2, 'headline'],
    ],
  )
})

test('relative addresses resolve against the answer wherever they stand', () => {
  const [found] = checked(
    release({
      url: '/1',
      image: { url: 'a.jpg' },
      body: [{ type: 'paragraph', children: [{ type: 'link', url: 'more', children: ['x'] }] }],
    }),
  ).releases
  assert.equal(found?.url, 'https://news.example.org/1')
  assert.equal(found.image?.url, 'https://news.example.org/a.jpg')
  assert.deepEqual(asJson(found.body), [
    {
      type: 'paragraph',
      children: [{ type: 'link', url: 'https://news.example.org/more', children: [{ type: 'text', text: 'x' }] }],
    },
  ])
})

test('a link whose address is refused keeps its words', () => {
  const body = [{ type: 'paragraph', children: ['a ', { type: 'link', url: 'javascript:x', children: ['link'] }] }]
  assert.deepEqual(asJson(checked(release({ body })).releases[0]?.body), [
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'a ' },
        { type: 'link', children: [{ type: 'text', text: 'link' }] },
      ],
    },
  ])
})

test('a status that is not known hides the release, an embargo that cannot be read is kept for the gate', () => {
  assert.equal(checked(release({ status: 'cancelled' })).releases[0]?.status, 'withheld')
  assert.equal(checked(release({ embargoedUntil: 'Tuesday' })).releases[0]?.embargoedUntil, 'Tuesday')
  assert.equal(checked(release({ embargoedUntil: 7 })).releases[0]?.embargoedUntil, 'unreadable')
})

test('text in the place of a thing is its name, text in the place of blocks its paragraphs', () => {
  const [found] = checked(
    release({
      partners: ['A'],
      places: ['Malta'],
      authors: ['Jane'],
      body: 'One\n\nTwo',
      contacts: [{ phones: ['+41 22 555 01 00'] }],
    }),
  ).releases
  assert.deepEqual(asJson(found?.partners), [{ name: 'A' }])
  assert.deepEqual(asJson(found?.authors), [{ name: 'Jane' }])
  assert.deepEqual(asJson(found?.places), [{ name: 'Malta', role: 'about' }])
  assert.deepEqual(asJson(found?.body), [
    { type: 'paragraph', children: [{ type: 'text', text: 'One' }] },
    { type: 'paragraph', children: [{ type: 'text', text: 'Two' }] },
  ])
  assert.deepEqual(asJson(found?.contacts), [{ phones: [{ raw: '+41 22 555 01 00', e164: '+41225550100' }] }])
})

test('an address of mail with more in it than an address is left out: it would write the letter', () => {
  const emails = ['a@example.org', 'a@example.org?bcc=b@example.org', 'a@example.org&cc=b', 'a%0D%0ABcc:b@example.org']
  const { releases, warnings } = checked(release({ contacts: [{ emails: [...emails, 'a+b@bücher.example'] }] }))
  assert.deepEqual(releases[0]?.contacts?.[0]?.emails, ['a@example.org', 'a+b@bücher.example'])
  assert.deepEqual(
    warnings.map(({ path }) => path),
    ['contacts.0.emails.3', 'contacts.0.emails.2', 'contacts.0.emails.1'],
  )
})

test('the next page is on any host, and nothing but a page of the web', () => {
  const next = (address: string) =>
    validateFeed({ next: address, releases: [] }, 'https://news.example.org/feed.json').next
  assert.equal(next('?page=2'), 'https://news.example.org/feed.json?page=2')
  assert.equal(next('https://other.example.org/2.json'), 'https://other.example.org/2.json')
  for (const address of ['mailto:a@example.org', 'tel:1', 'file:///2.json', 'data:,{}', 'https://a:b@example.org/'])
    assert.equal(next(address), undefined, address)
})

test('members that the model does not know are left out', () => {
  assert.deepEqual(asJson(checked(release({ ednote: 'Internal', extra: {} })).releases[0]), {
    id: '1',
    status: 'usable',
    headline: 'Boats',
  })
})

test('the language of the feed goes to releases that say none', () => {
  const { releases } = validateFeed({ language: 'es_GT', releases: [release(), release({ id: '2', language: 'fr' })] })
  assert.deepEqual(
    releases.map(({ language }) => language),
    ['es-GT', 'fr'],
  )
})

test('warnings of the reader stand first, and there are never more than two hundred', () => {
  const first = { path: 'a', reason: 'b' }
  const { warnings } = validateFeed({ warnings: [first], releases: new Array<UncheckedRelease>(500).fill({}) })
  assert.deepEqual(warnings[0], first)
  assert.equal(warnings.length, 200)
})
