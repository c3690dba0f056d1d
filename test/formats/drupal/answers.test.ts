import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FeedError } from '../../../src/model/feed-error.js'
import { url, read, resource, to, node } from './support.js'

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
