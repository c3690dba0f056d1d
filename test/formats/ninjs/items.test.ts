import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gate } from '../../../src/model/visibility.js'
import { neverBreaks } from '../hostile.js'
import { read, one, textOf, version1, version3 } from './support.js'

test('the point of a place is read from GeoJSON, longitude first', async () => {
  const place = (await one(version3)).places![1]!
  assert.equal(place.lat, 14.6)
  assert.equal(place.lon, -90.5)
})

test('a two-letter code without a scheme is no country, since it may be a state', async () => {
  const { places } = await one({ uri: 'a', headline: 'b', places: [{ name: 'California', literal: 'CA' }] })
  assert.deepEqual(places, [{ name: 'California', role: 'about' }])
})

test('contact details become contacts of a person or of an office; a partner is no tag', async () => {
  const release = await one(version3)
  assert.deepEqual(release.contacts, [
    { name: 'Ada Example', emails: ['ada@example.org'] },
    {
      office: 'Example Relief',
      phones: [{ raw: '+41 22 000 00 00', e164: '+41220000000' }],
      emails: ['press@example.org'],
    },
  ])
  assert.deepEqual(release.partners, [{ name: 'Example Relief', url: 'https://relief.example.org/' }])
  assert.deepEqual(release.tags, ['Example Harbour Board'])
})

test('the deck is not taken for the headline', async () => {
  assert.equal((await one(version3)).subheadline, 'El bajante')
})

test('associations that are no picture become attachments and related texts', async () => {
  const release = await one(version1)
  assert.deepEqual(release.attachments, [
    { url: 'https://example.org/v/arrival.mp4', title: 'Arrival', type: 'video/mp4', size: 5000 },
  ])
  assert.deepEqual(release.related, [{ id: 'urn:example:d1', headline: 'Background' }])
})

test('the title stands in for a missing headline, then the slugline, then the text, then the uri', async () => {
  const item = { uri: 'urn:x', title: 'T', slugline: 'S', body_text: 'The first sentence is here. More.' }
  assert.equal((await one(item)).headline, 'T')
  assert.equal((await one({ ...item, title: undefined })).headline, 'S')
  assert.equal((await one({ uri: 'urn:x', body_text: item.body_text })).headline, 'The first sentence is here.')
  const feed = await read({ uri: 'urn:x', type: 'text' })
  assert.equal(feed.releases[0]!.headline, 'urn:x')
  assert.equal(feed.warnings[0]!.path, 'headline')
})

test('an item that Superdesk names by its guid is read, and a uri wins over it', async () => {
  const item = { guid: 'urn:x:guid', versioncreated: '2024-05-03', headline: 'H' }
  assert.equal((await one(item)).id, 'urn:x:guid')
  assert.equal((await one({ ...item, uri: 'urn:x:uri' })).id, 'urn:x:uri')
})

test('a blank notice of copyright leaves the holder', async () => {
  const item = { uri: 'urn:x', headline: 'H', copyrightholder: 'Example News' }
  assert.equal((await one({ ...item, copyrightnotice: '' })).rights, 'Example News')
  assert.equal((await one({ ...item, copyrightnotice: '© News' })).rights, '© News')
})

test('what is of use but could not be read is named', async () => {
  const named = async (part: object) =>
    (await read({ uri: 'urn:x', headline: 'H', ...part })).warnings.map(({ path }) => path)
  assert.deepEqual(await named({ places: [{ name: 'A', geojson: { type: 'Point', coordinates: [1, 2] } }] }), [])
  assert.deepEqual(await named({ places: [{ name: 'A', geojson: { coordinates: [1, 2] } }] }), ['places'])
  assert.deepEqual(await named({ eventDetails: { dates: { startDate: '2024-07-01' } } }), ['eventdetails'])
  assert.deepEqual(await named({ bodies: [{ contenttype: 'application/nitf+xml', value: '<nitf/>' }] }), ['body'])
  assert.deepEqual(await named({ bodies: [{ contenttype: 'text/plain', value: 'A' }] }), [])
  assert.deepEqual(await named({ pubstatus: 'withheld' }), ['pubstatus'])
})

test('a date that is none costs the date only', async () => {
  const feed = await read({ uri: 'urn:x', headline: 'H', versioncreated: 'Last Tuesday' })
  assert.equal(feed.releases[0]!.published, undefined)
  assert.deepEqual(
    feed.warnings.map(({ path }) => path),
    ['published'],
  )
})

test('a status that is not known hides the release and says so', async () => {
  const feed = await read({ uri: 'urn:x', headline: 'H', pubstatus: 'cancelled' })
  assert.equal(gate(feed, 0).feed.releases.length, 0)
  assert.equal(feed.warnings[0]!.path, 'pubstatus')
})

test('plain text stays text, a declared one even where it holds tags', async () => {
  const item = { uri: 'urn:x', headline: 'H', bodies: [{ contenttype: 'text/plain', value: 'a <p>b</p>\n\nc' }] }
  assert.deepEqual(textOf((await one(item)).body), ['a <p>b</p>', 'c'])
})

test('one bad item of several is dropped and named', async () => {
  const feed = await read({ items: [null, { headline: 'no uri' }, 5, { uri: 7, headline: 'number' }] })
  assert.deepEqual(
    feed.releases.map(({ id }) => id),
    ['7'],
  )
  assert.deepEqual([...new Set(feed.warnings.filter(({ path }) => path === 'id').map(({ index }) => index))], [0, 1, 2])
})

test('the date of an event is kept', async () => {
  const release = await one({
    uri: 'urn:x',
    type: 'event',
    title: 'Open day',
    places: [{ name: 'Harbour hall' }],
    eventDetails: { dates: { startDate: '2024-07-01T09:00:00Z', expectedEndDate: '2024-07-02' } },
  })
  assert.deepEqual(release.events, [
    {
      title: 'Open day',
      place: { name: 'Harbour hall', role: 'about' },
      start: '2024-07-01T09:00:00Z',
      end: '2024-07-02',
      state: 'planned',
    },
  ])
})

test('no JSON breaks the reader of ninjs', async () => {
  await neverBreaks('ninjs', [version1, version3])
  await neverBreaks('auto', version3)
})
