import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { checkFeed, type Finding } from '../../src/checks/index.js'

const now = Date.parse('2026-03-01T12:00:00Z')
const url = 'https://news.example.org/feed.json'
const sound = { id: 'a', headline: 'A bridge opens', published: '2016-10-18', body: 'Text.' }
const feedOf = (...releases: object[]): object => ({ version: 'iom-feed/1.0', language: 'en', releases })
const check = (feed: unknown, format?: string): Promise<Finding[]> => checkFeed(feed, { format, url, now })
const lineOf = ({ path, what, fix }: Finding): string => `${path}: ${what} ${fix}`

/** A mistake: members of a release, and what is said of it. */
type Mistake = [title: string, release: object, line: RegExp]

const contact = (members: object): object => ({ contacts: [{ name: 'Ana', emails: ['a@example.org'], ...members }] })
const picture = { url: 'https://news.example.org/a.jpg', alt: 'A bridge', credit: 'IOM' }

const mistakes: Mistake[] = [
  ['title for headline', { title: 'A', headline: undefined }, /^releases\.0\.title: .*Did you mean "headline"/],
  ['a member in capitals', { Summary: 'A' }, /^releases\.0\.Summary: .*Did you mean "summary"/],
  ['a misspelt member', { sumary: 'A' }, /^releases\.0\.sumary: .*Did you mean "summary"/],
  ['a member of underscores', { key_figures: [] }, /^releases\.0\.key_figures: .*Did you mean "keyFigures"/],
  ['date for published', { published: undefined, date: '2016-10-18' }, /^releases\.0\.date: .*"published"/],
  ['text for body', { body: undefined, text: 'A' }, /^releases\.0\.text: .*Did you mean "body"/],
  ['contact for contacts', { contact: {} }, /^releases\.0\.contact: .*Did you mean "contacts"/],
  ['email for emails', contact({ email: 'b@example.org', emails: undefined }), /contacts\.0\.email: .*"emails"/],
  ['phone for phones', contact({ phone: '+502 2314 0000' }), /contacts\.0\.phone: .*"phones"/],
  ['country for iso3', { places: [{ name: 'Guatemala', country: 'GT' }] }, /places\.0\.country: .*"iso3"/],
  ['lng for lon', { places: [{ name: 'Petén', lat: 16.9, lng: -89.9 }] }, /places\.0\.lng: .*"lon"/],
  ['src for url', { image: { ...picture, url: undefined, src: 'a.jpg' } }, /image\.src: .*Did you mean "url"/],
  [
    'href in a link of the text',
    { body: [{ type: 'paragraph', children: [{ type: 'link', href: '/', children: 'x' }] }] },
    /body\.0\.children\.0\.href: .*"url"/,
  ],
  ['an invented member', { colour: 'blue' }, /^releases\.0\.colour: .*Remove it, or use one of/],
  ['HTML as body', { body: '<p>Hello <b>world</b></p>' }, /^releases\.0\.body: .*tags of HTML.*\{"html": "…"\}/],
  ['HTML in the headline', { headline: 'A <em>bridge</em>' }, /^releases\.0\.headline: .*tags of HTML.*plain text/],
  ['entities in a summary', { summary: 'Food &amp; water' }, /^releases\.0\.summary: .*entities of HTML/],
  ['content for html', { body: { content: '<p>A</p>' } }, /^releases\.0\.body: .*\{"html": "…"\}/],
  ['an unknown block', { body: [{ type: 'paragraf', children: 'A' }] }, /body\.0\.type: .*Did you mean "paragraph"/],
  ['no id', { id: undefined }, /^releases\.0\.id: It is missing\. Give the release an "id"/],
  ['no headline', { headline: undefined }, /^releases\.0\.headline: It is missing\. Give the release a "headline"/],
  ['no date', { published: undefined }, /^releases\.0\.published: The release has no date/],
  ['no text', { body: undefined }, /^releases\.0\.body: .*no text but its headline/],
  ['an ambiguous date', { published: '10/11/2016' }, /^releases\.0\.published: .*Write a date as 2016-10-18/],
  ['a time without a zone', { published: '2016-10-18T09:00:00' }, /^releases\.0\.published: .*Add the zone/],
  ['a date ahead', { published: '2027-01-01' }, /^releases\.0\.published: .*embargoedUntil/],
  ['changed before published', { modified: '2015-01-01' }, /^releases\.0\.modified: .*before it was published/],
  ['expiry before publication', { expires: '2016-10-01' }, /^releases\.0\.expires: .*before it is published/],
  ['an embargo without a zone', { embargoedUntil: '2016-10-18T09:00' }, /embargoedUntil: .*with its zone/],
  ['a status that does not exist', { status: 'cancelled' }, /^releases\.0\.status: .*hidden.*Did you mean "canceled"/],
  ['a withdrawal without its status', { withdrawal: { text: 'A' } }, /withdrawal: .*"status": "canceled"/],
  ['a withdrawal without a reason', { status: 'canceled' }, /withdrawal: .*gives no reason/],
  ['an object for a list', { places: { name: 'Malta', iso3: 'MLT' } }, /^releases\.0\.places: .*Write a list/],
  ['a text for a list', { tags: 'water' }, /^releases\.0\.tags: .*Write a list/],
  ['a picture without alt', { image: { ...picture, alt: undefined } }, /image\.alt: .*no text alternative/],
  ['a picture without an author', { image: { ...picture, credit: undefined } }, /image\.credit: .*names no author/],
  ['a picture by http', { image: { ...picture, url: 'http://news.example.org/a.jpg' } }, /image\.url: .*https/],
  ['an address of a script', { url: 'javascript:alert(1)' }, /^releases\.0\.url: .*https:\/\//],
  ['mailto in emails', contact({ emails: ['mailto:a@example.org'] }), /emails\.0: .*Write one address of mail/],
  ['a contact that nobody can reach', contact({ emails: undefined }), /contacts\.0: .*neither telephone nor e-mail/],
  ['a number that is not international', contact({ phones: ['2314 0000'] }), /phones\.0: .*country code/],
  ['a zone of time in words', contact({ timeZone: 'Guatemala time' }), /timeZone: .*America\/Guatemala/],
  ['a code of two letters', { places: [{ name: 'Guatemala', iso3: 'GT' }] }, /places\.0\.iso3: .*Write "GTM"/],
  ['a code that does not exist', { places: [{ name: 'Guatemala', iso3: 'GUA' }] }, /places\.0\.iso3: .*no code of ISO/],
  ['two codes for two countries', { places: [{ name: 'A', iso3: 'GTM', m49: '484' }] }, /m49: .*"m49": "320"/],
  [
    'coordinates as text',
    { places: [{ name: 'A', lat: '14.6', lon: -90 }] },
    /places\.0\.lat: .*without quotation marks: 14\.6/,
  ],
  ['coordinates out of range', { places: [{ name: 'A', lat: 146, lon: -90 }] }, /places\.0\.lat: .*-90 to 90/],
  ['one coordinate', { places: [{ name: 'A', lat: 14.6 }] }, /places\.0: .*Add "lon"/],
  ['coordinates 0, 0', { places: [{ name: 'A', lat: 0, lon: 0 }] }, /places\.0: .*Atlantic/],
  ['a place that no map can show', { places: ['Petén'] }, /places\.0: .*"iso3"/],
  [
    'a role that does not exist',
    { places: [{ name: 'A', iso3: 'GTM', role: 'orign' }] },
    /role: .*Did you mean "origin"/,
  ],
  [
    'an event without a date',
    { events: [{ title: 'A', place: { name: 'B', iso3: 'GTM' } }] },
    /events\.0\.start: No event has a date/,
  ],
  [
    'an event that ends first',
    { events: [{ place: { name: 'B', iso3: 'GTM' }, start: '2016-10-25', end: '2016-10-24' }] },
    /end: .*before it begins/,
  ],
  ['a language in words', { language: 'english language' }, /^releases\.0\.language: .*BCP 47/],
  [
    'a quotation between marks',
    { quotes: [{ text: '“We are ready.”' }] },
    /quotes\.0\.text: .*Remove the quotation marks/,
  ],
  ['a figure as text', { keyFigures: [{ value: '14500', label: 'people' }] }, /keyFigures\.0\.value: .*14500/],
  ['a figure without a label', { keyFigures: [{ value: 1 }] }, /keyFigures\.0\.label: .*what is counted/],
  ['a goal that does not exist', { sdgs: [18] }, /sdgs\.0: .*from 1 to 17/],
  ['a dash behind the place', { dateline: 'Guatemala –' }, /dateline: .*place alone/],
  [
    'a translation that is not there',
    { translations: [{ id: 'b', language: 'es' }] },
    /translations\.0\.id: .*No release/,
  ],
]

describe('the check of a feed', () => {
  for (const [title, release, line] of mistakes) {
    it(`names ${title}, with its fix`, async () => {
      const findings = await check(feedOf({ ...sound, ...release }))
      assert.ok(
        findings.some((finding) => line.test(lineOf(finding))),
        findings.map(lineOf).join('\n') || 'nothing said',
      )
      for (const { what, fix } of findings) assert.match(`${what}|${fix}`, /^\S.*[.?]\|\S.*[.?]$/)
    })
  }

  it('finds nothing in a sound feed, nor in a sound release alone', async () => {
    assert.deepEqual(await check(feedOf(sound)), [])
    assert.deepEqual(await check({ ...sound, language: 'en' }), [])
  })

  it('finds nothing wrong with the sample feed', async () => {
    const sample = JSON.parse(readFileSync(new URL('../../demo/data/feed.json', import.meta.url), 'utf8')) as unknown
    const found = (await check(sample)).filter(({ severity }) => severity !== 'hint')
    assert.deepEqual(found, [])
  })

  it('names each fault once, and errors first', async () => {
    const findings = await check(feedOf({ ...sound, title: 'B', published: undefined, image: { url: picture.url } }))
    assert.equal(new Set(findings.map(lineOf)).size, findings.length)
    assert.deepEqual(
      findings.map(({ severity }) => severity),
      ['error', 'warning', 'warning', 'hint'],
    )
  })

  it('names every fault of a feed in which no release is sound', async () => {
    const lines = (await check(feedOf({ title: 'A' }, { title: 'B' }))).map(lineOf).join('\n')
    assert.match(lines, /releases\.0\.title: .*"headline"/)
    assert.match(lines, /releases\.1\.id: It is missing/)
  })

  it('names two releases with one id, and accepts versions and editions of one', async () => {
    assert.match((await check(feedOf(sound, sound))).map(lineOf).join(), /releases\.1\.id: Release 0 has the same id/)
    assert.deepEqual(await check(feedOf(sound, { ...sound, version: '2' }, { ...sound, language: 'es' })), [])
  })

  it('names a feed without its version, its language or its releases', async () => {
    assert.match((await check({ releases: [sound] })).map(lineOf).join('\n'), /^version: .*iom-feed\/1\.0/m)
    assert.match((await check({ releases: [sound] })).map(lineOf).join('\n'), /language: Neither/)
    assert.match(
      (await check({ version: 'iom-feed/1.0', items: [sound] })).map(lineOf).join('\n'),
      /items: .*"releases"/,
    )
    assert.match(
      (await check({ ...feedOf(sound), version: 'iom-feed/2.0' })).map(lineOf).join('\n'),
      /"iom-feed\/1\.0"/,
    )
  })

  it('checks offices and the text about the publisher', async () => {
    const feed = {
      ...feedOf(sound),
      about: { boilerplate: '<p>A</p>', figures: [{ number: 1, label: 'A' }] },
      offices: [{ id: 'gtm', name: 'IOM', level: 'region', place: 'Guatemala', contacts: [{ name: 'Ana' }] }],
    }
    const lines = (await check(feed)).map(lineOf).join('\n')
    assert.match(lines, /^about\.boilerplate: .*\{"html": "…"\}/m)
    assert.match(lines, /^about\.figures\.0\.number: .*"value"/m)
    assert.match(lines, /^offices\.0\.level: .*Did you mean "regional"/m)
    assert.match(lines, /^offices\.0\.place: .*"iso3"/m)
    assert.match(lines, /^offices\.0\.contacts\.0: .*neither telephone/m)
  })

  it('names a format that is not that of the source', async () => {
    const jsonFeed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'News',
      items: [{ id: '1', content_text: 'A' }],
    }
    assert.match((await check(jsonFeed, 'wordpress')).map(lineOf).join('\n'), /^: format="wordpress".*"jsonfeed"/m)
    assert.deepEqual(await check(jsonFeed, 'jsonfeed'), [])
  })

  it('names what it cannot read, and never throws', async () => {
    for (const input of [null, 7, 'text', [], {}, [[]], { releases: 7 }, { releases: [null, 7, []] }])
      assert.ok(Array.isArray(await check(input)), JSON.stringify(input))
    assert.match((await check({ foo: 1 })).map(lineOf).join('\n'), /no known format/)
    assert.match((await check(feedOf(sound), 'rss3')).map(lineOf).join('\n'), /is no format/)
  })

  it('names at most two hundred faults', async () => {
    assert.equal((await check(feedOf(...new Array<object>(500).fill({ title: 'A' })))).length, 200)
  })
})
