import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readFeed } from '../../src/formats/read.js'

const trap = { length: { toString: 1, valueOf: 1 }, toString: 1, valueOf: 1, then: 1 }

test('objects that cannot be made text stand in the way of no other release, wherever they are', async () => {
  const good = { id: 'a', headline: 'A bridge opens' }
  const members = ['id', 'headline', 'status', 'published', 'tags', 'language', 'url', 'body', 'sdgs', 'places']
  const bad = members.map((member, i) => ({ ...good, id: String(i), [member]: trap }))
  const listed = members.map((member, i) => ({ ...good, id: `l${i}`, [member]: [trap, trap] }))
  const { releases } = await readFeed(
    { version: 'iom-feed/1.0', title: trap, releases: [...bad, ...listed, good] },
    'auto',
  )
  assert.ok(releases.some(({ id }) => id === 'a'))
  for (const format of ['iom', 'auto'])
    assert.equal((await readFeed({ version: trap, releases: [good] }, format)).releases.length, 1)
})
