import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Finding } from '../../src/checks/finding.js'
import { checkNews } from '../../src/checks/news/index.js'

const now = Date.parse('2026-03-01T12:00:00Z')
const url = 'https://news.example.org/feed.json'
const sound = {
  id: 'a',
  headline: 'A bridge opens in Petén',
  published: '2016-10-18',
  dateline: 'Guatemala',
  body: 'Guatemala – The bridge was opened today by the people of the town.',
  contacts: [{ name: 'Ana Sample', emails: ['ana@example.org'], expires: '2027-01-31' }],
  places: [{ name: 'Guatemala', role: 'origin', iso3: 'GTM' }],
}
const feedOf = (...releases: object[]): object => ({ version: 'iom-feed/1.0', language: 'en', releases })
const check = (feed: unknown): Promise<Finding[]> => checkNews(feed, { url, now })
const lineOf = ({ severity, path, what, fix }: Finding): string => `${severity} ${path}: ${what} ${fix}`

const place = (name: string, iso3: string, role = 'origin'): object => ({ name, iso3, role })
const quote = { text: 'We are ready.', speaker: 'Ana Sample', role: 'Head', organization: 'IOM' }
const contact = { name: 'Ana Sample', emails: ['ana@example.org'] }
const figure = { value: 7, label: 'workshops', asOf: '2016-10-18', source: 'IOM' }
const picture = { url: 'https://news.example.org/a.jpg', alt: 'A bridge' }
const event = { title: 'Workshop', place: place('Panama', 'PAN'), start: '2016-10-24' }
const spanish =
  'El puente fue inaugurado por los vecinos del pueblo para una vida más segura, según el alcalde, con las familias.'

/** A mistake: members of a release, and what is said of it. */
const mistakes: [title: string, release: object, line: RegExp][] = [
  [
    'a dateline of another country',
    { dateline: 'Panama', body: 'Text.' },
    /^warning .*0\.dateline: .*"Panama".*origin name "Guatemala"/,
  ],
  [
    'a dateline in Spanish of another country',
    { language: 'es', dateline: 'Alemania', body: 'Hoy.' },
    /^warning .*dateline: /,
  ],
  [
    'a dateline of a place that is not named',
    { dateline: 'Quetzaltenango', body: 'Text.' },
    /^hint .*dateline: .*"role": "origin"/,
  ],
  [
    'a dateline that the text contradicts',
    { body: 'Panama – The bridge was opened.' },
    /^warning .*dateline: .*opens with "Panama"/,
  ],
  [
    'an opening that no place fits',
    { dateline: undefined, body: 'Honduras – The bridge was opened.' },
    /^warning .*dateline: .*"Honduras"/,
  ],
  ['no place', { places: [] }, /^hint .*places: .*names no place/],
  [
    'a quotation without a speaker',
    { quotes: [{ text: 'We are ready.' }] },
    /^warning .*quotes\.0\.speaker: .*“We are ready\.” has no/,
  ],
  [
    'a speaker without a function',
    { quotes: [{ text: 'We are ready.', speaker: 'Ana' }] },
    /^hint .*quotes\.0\.role: /,
  ],
  [
    'a quotation of the text without a speaker',
    { body: { html: '<p>Text.</p><blockquote>We are ready.</blockquote>' } },
    /^warning .*body: .*in the text has no speaker/,
  ],
  [
    'an embargo in words alone',
    { headline: 'EMBARGOED until Monday: a bridge' },
    /^error .*embargoedUntil: .*shown at once/,
  ],
  ['an embargo in Spanish words alone', { body: 'Bajo embargo hasta el lunes.' }, /^error .*embargoedUntil: /],
  ['an embargo that never seems to end', { embargoedUntil: '2062-10-18T09:00:00Z' }, /^warning .*more than a year/],
  [
    'an expiry within the embargo',
    { embargoedUntil: '2026-10-18T09:00:00Z', expires: '2026-05-01' },
    /^warning .*expires before its embargo/,
  ],
  ['a contact without an end', { contacts: [contact] }, /^warning .*contacts\.0\.expires: .*"expires"/],
  [
    'a contact that has expired',
    { contacts: [{ ...contact, expires: '2020-01-01' }] },
    /^warning .*contacts\.0\.expires: .*not shown/,
  ],
  ['no contact', { contacts: [] }, /^hint .*contacts: .*no press contact/],
  ['a placeholder as a contact', { contacts: [{ ...contact, name: 'TBC' }] }, /^error .*contacts\.0\.name: .*"TBC"/],
  [
    'a figure without a date',
    { keyFigures: [{ ...figure, asOf: undefined }] },
    /^warning .*keyFigures\.0\.asOf: .*"workshops"/,
  ],
  [
    'a figure of the future',
    { keyFigures: [{ ...figure, asOf: '2036-01-01' }] },
    /^warning .*keyFigures\.0\.asOf: .*ahead/,
  ],
  [
    'a figure that is old',
    { keyFigures: [{ ...figure, asOf: '2009-01-01' }] },
    /^hint .*keyFigures\.0\.asOf: .*two years/,
  ],
  ['a figure without a source', { keyFigures: [{ ...figure, source: undefined }] }, /^hint .*keyFigures\.0\.source: /],
  [
    'a picture of the text without alt',
    { body: { html: '<p>Text.</p><img src="a.jpg">' } },
    /^warning .*body: .*a\.jpg of the text has no text alt/,
  ],
  [
    'the name of a file as alt',
    { image: { ...picture, alt: 'IMG_1234.JPG' } },
    /^warning .*image\.alt: .*name of a file/,
  ],
  ['an alt that repeats the caption', { image: { ...picture, caption: 'A bridge' } }, /^hint .*image\.alt: .*repeats/],
  [
    'a link without meaning',
    { body: { html: '<p>See <a href="https://example.org/">here</a>.</p>' } },
    /^hint .*body: .*"here"/,
  ],
  [
    'a link that is not encrypted',
    { body: { html: '<p>See <a href="http://example.org/">it</a>.</p>' } },
    /^hint .*not encrypted/,
  ],
  ['a file without a title', { attachments: [{ url: 'a.pdf' }] }, /^hint .*attachments\.0\.title: /],
  ['a planned event that is over', { events: [{ ...event, state: 'planned' }] }, /^warning .*events\.0\.state: .*over/],
  [
    'a done event of the future',
    { events: [{ ...event, start: '2027-01-01', state: 'done' }] },
    /^warning .*events\.0\.state: .*ahead/,
  ],
  [
    'a correction without a date',
    { corrections: [{ text: 'The number was wrong.' }] },
    /^warning .*corrections\.0\.date: /,
  ],
  ['a headline in capitals', { headline: 'A BRIDGE OPENS IN PETÉN' }, /^warning .*headline: .*capitals/],
  ['a headline with a full stop', { headline: 'A bridge opens.' }, /^hint .*headline: .*full stop/],
  ['a long headline', { headline: 'A bridge '.repeat(20) }, /^hint .*headline: .*140/],
  ['a summary that repeats the headline', { summary: sound.headline }, /^hint .*summary: .*repeats/],
  ['a text that begins with the headline', { body: `${sound.headline}\n\nText.` }, /^hint .*body: .*repeats/],
  ['a placeholder in the text', { body: 'The bridge was opened by [name].' }, /^error .*body: .*"\[name\]"/],
  ['labels of a content system', { body: 'The bridge. Language English Posted: Today' }, /^warning .*body: .*labels/],
  ['Spanish text in an English release', { headline: 'El puente', body: spanish }, /^warning .*language: .*"es"/],
  [
    'Arabic text in an English release',
    { body: 'افتتح الجسر اليوم '.repeat(9) },
    /^warning .*language: .*Arabic letters/,
  ],
  [
    'a translation into its own language',
    { translations: [{ url: 'b.html', language: 'en-GB' }] },
    /^warning .*translations\.0\.language/,
  ],
]

describe('the check of news', () => {
  for (const [title, release, line] of mistakes)
    it(`names ${title}, with its fix`, async () => {
      const findings = await check(feedOf({ ...sound, ...release }))
      assert.ok(
        findings.some((finding) => line.test(lineOf(finding))),
        findings.map(lineOf).join('\n') || 'nothing said',
      )
      for (const { what, fix } of findings) assert.match(`${what}|${fix}`, /^\S.*[.?]\|\S.*[.?]$/)
    })

  it('finds nothing in a sound release', async () => {
    const full = {
      ...sound,
      quotes: [quote],
      keyFigures: [figure],
      image: picture,
      events: [{ ...event, state: 'done' }],
    }
    assert.deepEqual(await check(feedOf(full)), [])
  })

  it('accepts a city beside its country, and several places in a dateline', async () => {
    for (const dateline of ['Guatemala City', 'Geneva / Guatemala', 'GUATEMALA, 18 October', 'Ciudad de Guatemala'])
      assert.deepEqual(await check(feedOf({ ...sound, dateline, body: 'Text.' })), [], dateline)
    const congo = { ...sound, dateline: 'Equatorial Guinea', places: [place('Guinea', 'GIN')], body: 'Text.' }
    assert.match((await check(feedOf(congo))).map(lineOf).join(), /^warning .*"Equatorial Guinea".*"Guinea"/)
  })

  it('accepts a quotation of the text whose speaker the quotations name', async () => {
    const body = { html: '<p>Text.</p><blockquote>We are ready.</blockquote>' }
    assert.deepEqual(await check(feedOf({ ...sound, body, quotes: [quote] })), [])
  })

  it('says nothing of what is not shown', async () => {
    for (const status of ['withheld', 'canceled'])
      assert.deepEqual(await check(feedOf({ id: 'a', status, headline: 'TBC' })), [])
  })

  it('names the position in the source, also behind a release that cannot be read', async () => {
    const findings = await check(feedOf({ headline: 'No id' }, { ...sound, contacts: [] }))
    assert.deepEqual(
      findings.map(({ path }) => path),
      ['releases.1.contacts'],
    )
  })

  it('names figures and contacts of the publisher', async () => {
    const feed = {
      ...feedOf(sound),
      about: { figures: [{ value: 175, label: 'member states', source: 'IOM' }] },
      offices: [{ id: 'gtm', name: 'IOM Guatemala', contacts: [contact] }],
    }
    assert.deepEqual(
      (await check(feed)).map(({ path }) => path),
      ['about.figures.0.asOf', 'offices.0.contacts.0.expires'],
    )
  })

  it('names two releases with one address, or with one headline on one day', async () => {
    const address = { url: 'https://news.example.org/a' }
    const findings = await check(feedOf({ ...sound, ...address }, { ...sound, ...address, id: 'b' }))
    assert.deepEqual(
      findings.map(({ path, what }) => `${path} ${what}`),
      [
        'releases.1.url Release 0 has the same address.',
        'releases.1.headline Release 0 has the same headline, date and language.',
      ],
    )
  })

  it('checks other dialects too, and finds nothing in what cannot be read', async () => {
    const jsonFeed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'N',
      items: [{ id: '1', title: 'A', content_text: 'TBC' }],
    }
    assert.match((await check(jsonFeed)).map(lineOf).join('\n'), /releases\.0\.body: .*"TBC"/)
    for (const input of [null, 7, 'text', [], { foo: 1 }]) assert.deepEqual(await check(input), [])
  })

  it('leaves its input as it is', async () => {
    const feed = feedOf(sound)
    const copy = structuredClone(feed)
    await check(feed)
    assert.deepEqual(feed, copy)
  })
})
