import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gate } from '../../../src/model/visibility.js'
import { read, one } from './support.js'

test('a withdrawal without a headline still supersedes the version before', async () => {
  const feed = await read([
    { uri: 'urn:x', version: '1', headline: 'Wrong claim' },
    { uri: 'urn:x', version: '2', pubstatus: 'canceled', versioncreated: '2024-05-04' },
  ])
  const shown = gate(feed, 0).feed.releases
  assert.equal(shown.length, 1)
  assert.equal(shown[0]!.status, 'canceled')
  assert.deepEqual(shown[0]!.withdrawal, { date: '2024-05-04' })
  assert.doesNotMatch(JSON.stringify(shown), /Wrong claim/)
})

for (const key of ['embargoed', 'embargoedUntil', 'embargoeduntil']) {
  test(`"${key}" hides until its instant, and for good where it cannot be read`, async () => {
    const until = '2024-06-01T10:00:00+02:00'
    const feed = await read({ uri: 'urn:x', headline: 'H', [key]: until })
    assert.equal(gate(feed, Date.parse(until) - 1).feed.releases.length, 0)
    assert.equal(gate(feed, Date.parse(until)).feed.releases.length, 1)
    for (const unreadable of ['Next Monday', '2024-06-01', '2024-06-01T10:00:00', '', 7]) {
      const hidden = await read({ uri: 'urn:x', headline: 'H', [key]: unreadable })
      assert.equal(gate(hidden, Date.parse('2099-01-01')).feed.releases.length, 0, String(unreadable))
    }
  })
}

test('of two embargoes the stricter counts', async () => {
  const item = {
    uri: 'urn:x',
    headline: 'H',
    embargoed: '2024-01-01T00:00:00Z',
    embargoedUntil: '2025-01-01T00:00:00Z',
  }
  assert.equal((await one(item)).embargoedUntil, '2025-01-01T00:00:00Z')
})

test('a picture that is withheld, or embargoed for longer than the item, is left out and named', async () => {
  const picture = { type: 'picture', renditions: { web: { href: 'https://img.example.org/p.jpg' } } }
  for (const hold of [{ pubstatus: 'withheld' }, { embargoed: '2999-01-01T00:00:00Z' }, { embargoed: 'soon' }]) {
    const feed = await read({ uri: 'urn:x', headline: 'H', associations: { photo: { ...picture, ...hold } } })
    assert.equal(feed.releases[0]!.image, undefined)
    assert.equal(feed.warnings[0]!.path, 'associations.photo')
  }
  const shown = await one({ uri: 'urn:x', headline: 'H', associations: { photo: picture } })
  assert.equal(shown.image!.url, 'https://img.example.org/p.jpg')
})

test('the texts of a package are its releases, and what holds the package back holds them back', async () => {
  const associations = {
    a: { uri: 'urn:a', type: 'text', headline: 'A', body_text: 'a' },
    b: { uri: 'urn:b', type: 'text', headline: 'B', body_text: 'b', embargoed: '2020-01-01T00:00:00Z' },
  }
  const open = await read({ uri: 'urn:p', type: 'composite', headline: 'Package', associations })
  assert.equal(open.title, 'Package')
  assert.deepEqual(
    open.releases.map(({ id }) => id),
    ['urn:a', 'urn:b'],
  )
  const later = await read({ uri: 'urn:p', type: 'composite', embargoed: '2999-01-01T00:00:00Z', associations })
  assert.equal(gate(later, Date.parse('2024-01-01')).feed.releases.length, 0)
  const withheld = await read({ uri: 'urn:p', pubstatus: 'withheld', associations })
  assert.equal(gate(withheld, 0).feed.releases.length, 0)
})

test('an item that is a picture shows its largest sensible rendition', async () => {
  const release = await one({
    uri: 'urn:x',
    type: 'picture',
    headlines: [{ value: 'Harbour' }],
    renditions: [
      { name: 'main', href: 'https://img.example.org/m.tif', contenttype: 'image/tiff', width: 2000 },
      { name: 'preview', href: 'https://img.example.org/p.jpg', contenttype: 'image/jpeg', width: 512 },
    ],
  })
  assert.equal(release.image!.url, 'https://img.example.org/p.jpg')
})
