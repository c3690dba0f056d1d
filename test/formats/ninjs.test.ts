import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inlineText, type Block } from '../../src/model/blocks.js'
import type { FeedDocument } from '../../src/model/feed.js'
import { gate } from '../../src/model/gate.js'
import { readFeed } from '../../src/formats/read.js'
import { neverBreaks } from './hostile.js'

const url = 'https://example.org/news/feed.json'
// As it is stored and sent: without the members that are undefined.
const read = async (json: unknown) => JSON.parse(JSON.stringify(await readFeed(json, 'auto', { url }))) as FeedDocument
const one = async (json: unknown) => (await read(json)).releases[0]!
const textOf = (blocks: Block[] = []) =>
  blocks.map((block) => ('children' in block ? inlineText(block.children as never) : '?'))

const version1 = {
  uri: 'https://news.example.org/2024/17',
  type: 'text',
  version: '3',
  versioncreated: '2024-05-03T10:00:00Z',
  firstcreated: '2024-05-02T08:00:00+02:00',
  pubstatus: 'usable',
  language: 'es',
  headline: 'Cien familias regresan',
  title: 'CF-17 slug',
  byline: 'Marta Ruiz',
  located: 'Guatemala',
  description_text: 'Un resumen.',
  body_text: 'Texto llano.',
  body_xhtml: '<p>Primer <em>párrafo</em>.</p><p>Segundo.</p>',
  place: [{ name: 'Guatemala', rel: 'about', scheme: 'http://cvx.iptc.org/iso3166-1a2/', code: 'gt' }],
  subject: [{ name: 'Retorno', scheme: 'https://example.org/themes/', code: 'return' }],
  genre: [{ name: 'Press Release' }],
  copyrightnotice: '© 2024 Example News',
  usageterms: 'Free to use.',
  ednote: 'Do not show: call the editor',
  associations: {
    featuremedia: {
      uri: 'urn:example:p1',
      type: 'picture',
      headline: 'A bus at the border',
      description_text: 'Families arrive by bus.',
      byline: 'J. Lens',
      renditions: {
        original: { href: 'https://img.example.org/o.jpg', mimetype: 'image/jpeg', width: 6000, height: 4000 },
        web: { href: 'https://img.example.org/w.jpg', mimetype: 'image/jpeg', width: 1600, height: 1067 },
        thumbnail: { href: 'https://img.example.org/t.jpg', mimetype: 'image/jpeg', width: 120, height: 80 },
      },
    },
    sheet: {
      uri: 'urn:example:d1',
      type: 'composite',
      headline: 'Background',
      body_text: 'More.',
    },
    clip: {
      uri: 'urn:example:v1',
      type: 'video',
      headline: 'Arrival',
      renditions: { main: { href: '/v/arrival.mp4', mimetype: 'video/mp4', sizeinbytes: 5000 } },
    },
  },
}

const version3 = {
  standard: { name: 'ninjs', version: '3.0' },
  uri: 'https://news.example.org/2024/17',
  type: 'text',
  version: '3',
  versionCreated: '2024-05-03T10:00:00Z',
  firstCreated: '2024-05-02T08:00:00+02:00',
  pubStatus: 'usable',
  language: 'es',
  headlines: [
    { role: 'subheadline', value: 'El bajante' },
    { role: 'main', contentType: 'text/html', value: 'Cien familias regresan' },
  ],
  by: 'Marta Ruiz',
  located: 'Guatemala',
  descriptions: [
    { role: 'creditline', value: 'not a summary' },
    { role: 'summary', contentType: 'text/plain', value: 'Un resumen.' },
  ],
  bodies: [
    { role: 'main', contentType: 'text/plain', value: 'Texto llano.' },
    { role: 'nitf', contentType: 'application/xml', value: '<nitf>no</nitf>' },
    { role: 'richtext', contentType: 'application/xhtml+xml', value: '<p>Primer <em>párrafo</em>.</p><p>Segundo.</p>' },
  ],
  places: [
    {
      name: 'Guatemala',
      uri: 'http://cvx.iptc.org/iso3166-1a2/gt',
      geoJSON: { type: 'Feature', geometry: { type: 'Point', coordinates: [-90.5, 14.6] } },
    },
  ],
  organisations: [
    {
      name: 'Example Relief',
      rel: 'partner',
      contactInfo: [
        { type: 'telephone', value: '+41 22 000 00 00' },
        { type: 'email', value: 'mailto:press@example.org' },
        { type: 'web', value: 'https://relief.example.org/' },
      ],
    },
    { name: 'Example Harbour Board' },
  ],
  people: [{ name: 'Ada Example', contactInfo: [{ type: 'email', role: 'work', value: 'ada@example.org' }] }],
  subjects: [{ name: 'Retorno', uri: 'https://example.org/themes/return' }],
  genres: [{ name: 'Press Release' }],
  copyrightNotice: '© 2024 Example News',
  usageTerms: 'Free to use.',
  edNote: 'Do not show: call the editor',
  expires: '2030-01-01',
  associations: [
    {
      name: 'mainpic',
      uri: 'urn:example:p1',
      type: 'picture',
      headlines: [{ value: 'A bus at the border' }],
      descriptions: [{ value: 'Families arrive by bus.' }],
      by: 'J. Lens',
      renditions: [
        { name: 'thumbnail', href: 'https://img.example.org/t.jpg', contentType: 'image/jpeg', width: 120, height: 80 },
        { name: 'web', href: 'https://img.example.org/w.jpg', contentType: 'image/jpeg', width: 1600, height: 1067 },
      ],
    },
  ],
}

// The 2.x spelling is that of 3.x in lower case.
const lower = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(lower)
    : typeof value === 'object' && value
      ? Object.fromEntries(Object.entries(value).map(([key, child]) => [key.toLowerCase(), lower(child)]))
      : value

for (const [name, json] of Object.entries({ '1.x': version1, '2.x': lower(version3), '3.x': version3 })) {
  test(`ninjs ${name}: what a release needs arrives`, async () => {
    const feed = await read(json)
    const release = feed.releases[0]!
    assert.deepEqual(feed.warnings, [])
    assert.equal(release.id, 'https://news.example.org/2024/17')
    assert.equal(release.version, '3')
    assert.equal(release.headline, 'Cien familias regresan')
    assert.equal(release.published, '2024-05-02T08:00:00+02:00')
    assert.equal(release.modified, '2024-05-03T10:00:00Z')
    assert.equal(release.language, 'es')
    assert.equal(release.summary, 'Un resumen.')
    assert.equal(release.dateline, 'Guatemala')
    assert.equal(release.kind, 'press-release')
    assert.deepEqual(release.authors, [{ name: 'Marta Ruiz' }])
    assert.deepEqual(textOf(release.body), ['Primer párrafo.', 'Segundo.'])
    assert.deepEqual(release.places![0], { name: 'Guatemala', role: 'origin' })
    assert.equal(release.places![1]!.iso3, 'GTM')
    assert.equal(release.places![1]!.m49, '320')
    assert.equal(release.themes![0]!.name, 'Retorno')
    assert.equal(release.rights, '© 2024 Example News\nFree to use.')
    assert.deepEqual(release.image, {
      url: 'https://img.example.org/w.jpg',
      alt: 'A bus at the border',
      caption: 'Families arrive by bus.',
      credit: 'J. Lens',
      width: 1600,
      height: 1067,
    })
  })

  test(`ninjs ${name}: a note to editors is read nowhere`, async () => {
    assert.doesNotMatch(JSON.stringify(await read(json)), /call the editor/)
  })
}

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
  const feed = await read({ uri: 'urn:x' })
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
