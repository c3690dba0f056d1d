import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readFeed } from '../../src/formats/read.js'

const document = () => ({
  jsonapi: {},
  data: {
    type: 'node--story',
    id: 'n-1',
    attributes: {
      title: 'A title',
      created: '2016-10-18T09:00:00Z',
      field_day: '2016-01-02',
      body: null,
      field_kicker: 'Deck',
    },
  },
})

const read = async (format: string) => (await readFeed(document(), format)).releases[0]!

test('a tag names the fields of a Drupal site behind the format', async () => {
  const { published, subheadline } = await read('drupal; published=field_day; subheadline = field_kicker')
  assert.deepEqual([published, subheadline], ['2016-01-02', 'Deck'])
})

test('fields are named for a dialect that is recognised, too', async () => {
  assert.equal((await read('auto;published=field_day')).published, '2016-01-02')
})

test('a stray semicolon says nothing', async () => {
  assert.equal((await read('drupal;')).published, '2016-10-18T09:00:00Z')
})

test('a format that is none is named without its parameters', async () => {
  await assert.rejects(read('dupal; body=field_text'), { kind: 'format', message: /^format="dupal" is no format/ })
})
