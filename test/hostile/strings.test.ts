import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readFeed } from '../../src/formats/read.js'
import { dialects } from '../../src/generated/dialects.js'
import { feeds } from './feeds.js'
import { hostileStrings } from './strings.js'

const strings = hostileStrings(10_000, 1)

test('there is a hostile feed in every dialect', () => {
  const names = new Set(Object.keys(feeds).map((name) => name.split(' ')[0]))
  assert.deepEqual([...names].sort(), dialects.map(({ name }) => name).sort())
})

test('ten thousand strings are ten thousand different ones, and the same for the same seed', () => {
  assert.equal(new Set(strings).size, 10_000)
  assert.deepEqual(hostileStrings(10_000, 1), strings)
  assert.notDeepEqual(hostileStrings(10_000, 2), strings)
})

test('none is blank, and most still say what would run', () => {
  assert.ok(strings.every((text) => text.trim()))
  assert.ok(strings.filter((text) => /attack/i.test(text.normalize('NFKC'))).length > 6000)
})

for (const [name, feed] of Object.entries(feeds)) {
  test(`${name}: a feed of them is read whole, so that each of them reaches a page`, async () => {
    const some = strings.filter((_, i) => i % 400 === 0)
    const { releases } = await readFeed(JSON.parse(JSON.stringify(feed(some))), name.split(' ')[0] ?? '', {
      url: 'https://news.example/feed.json',
    })
    assert.equal(releases.length, some.length)
    for (const part of ['body', 'url', 'image', 'contacts', 'places', 'authors'] as const)
      if (!(missing[name] ?? '').includes(part))
        assert.ok(
          releases.some((release) => release[part]),
          part,
        )
  })
}

/** What a dialect has no word for. */
const missing: Record<string, string> = {
  reliefweb: 'contacts authors',
  ninjs: 'url',
  rss: 'contacts places',
  atom: 'contacts places image',
}
