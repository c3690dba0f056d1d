import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gate } from '../../../src/model/visibility.js'
import { read, node, one, words } from './support.js'

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
  for (const created of [1476748800, '1476748800', 1476748800000, { value: 1476748800 }])
    assert.equal((await one({ field_release_date: null, created })).published, '2016-10-18T00:00:00Z')
  for (const field_release_date of [20161018, '20161018'])
    assert.equal((await one({ field_release_date })).published, '2016-10-18')
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
