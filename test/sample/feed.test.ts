import assert from 'node:assert/strict'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { test } from 'node:test'
import { detect } from '../../src/formats/detect.js'
import { readFeed } from '../../src/formats/read.js'
import { inlineText, type Block } from '../../src/model/blocks.js'
import type { Release } from '../../src/model/feed.js'
import { gate } from '../../src/model/visibility.js'
import { toEpoch } from '../../src/model/moment.js'
import { safeUrl } from '../../src/model/url.js'

const data = new URL('../../demo/data/', import.meta.url)
const json = (name: string): unknown => JSON.parse(readFileSync(new URL(name, data), 'utf8'))
const base = 'https://widgets.example.org/data/feed.json'
const now = Date.parse('2026-01-01T00:00:00Z')

const sample = await readFeed(json('feed.json'), 'auto', { url: base })
const { feed, nextChange } = gate(sample, now)
const byId = new Map(feed.releases.map((release) => [release.id, release]))
const lead = feed.releases.reduce((a, b) => (toEpoch(b.published) > toEpoch(a.published) ? b : a))

const textOf = (blocks: readonly Block[] = []): string => blocks.map(blockText).join('\n')

function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.children)
    case 'list':
      return block.items.map((item) => textOf(item)).join('\n')
    case 'quotation':
      return textOf(block.children)
    case 'table':
      return block.rows.map((row) => row.map((cell) => inlineText(cell.children)).join('\t')).join('\n')
    case 'figure':
      return inlineText(block.caption ?? [])
    case 'break':
      return ''
  }
}

test('nothing of the sample feed is left out, and nothing is incomplete but events whose date was not announced', () => {
  for (const { path, incomplete } of feed.warnings) {
    assert.equal(incomplete, true, path)
    assert.match(path, /^events\.\d+\.start$/)
  }
  assert.ok(sample.releases.length >= 14)
})

test('readers get English, Spanish, French and Arabic, several of each', () => {
  for (const language of ['en', 'es', 'fr', 'ar']) {
    assert.ok(feed.releases.filter((release) => release.language === language).length >= 3, language)
  }
})

test('the feed holds every kind of release', () => {
  const kinds = new Set(feed.releases.map((release) => release.kind))
  for (const kind of ['press-release', 'statement', 'news', 'feature', 'media-advisory']) {
    assert.ok(kinds.has(kind), kind)
  }
})

test('the withheld and the embargoed release are in the file and not before readers', () => {
  for (const id of ['mlt-2016-08-withheld', 'che-2099-embargoed']) {
    assert.ok(sample.releases.some((release) => release.id === id))
    assert.ok(!byId.has(id))
  }
  assert.equal(nextChange, Date.parse('2099-12-31T12:00:00Z'))
  assert.ok(gate(sample, nextChange).feed.releases.some((release) => release.id === 'che-2099-embargoed'))
})

test('of the withdrawn release only the notice is left', () => {
  const withdrawn = byId.get('ita-2016-08-withdrawn')
  assert.equal(withdrawn?.status, 'canceled')
  assert.equal(withdrawn.headline, '')
  assert.equal(withdrawn.withdrawal?.date, '2016-08-06')
  assert.ok(withdrawn.withdrawal.text)
})

test('one release is corrected, with a date, and one has expired', () => {
  const corrected = feed.releases.filter((release) => release.corrections?.some(({ date }) => date !== undefined))
  assert.equal(corrected.length, 1)
  assert.deepEqual(
    feed.releases.filter((release) => release.expired).map((release) => release.id),
    ['phl-2016-08-briefing'],
  )
})

test('at least six offices have contacts, and Guatemala has its own', () => {
  const offices = feed.offices ?? []
  assert.ok(offices.filter((office) => office.contacts?.length).length >= 6)
  assert.deepEqual(offices.find((office) => office.country === 'GTM')?.contacts, lead.contacts)
})

test('every contact but the one of Guatemala is a placeholder', () => {
  const contacts = [...sample.releases, ...(sample.offices ?? [])].flatMap(({ contacts = [] }) => contacts)
  for (const contact of contacts.filter(({ office }) => office !== 'IOM Guatemala Communications Office')) {
    assert.deepEqual(contact.emails, ['press@example.org'])
    for (const { raw } of contact.phones ?? []) assert.match(raw, /^\+1 202-555-01\d\d$/)
  }
})

test('translations point to each other', () => {
  const translated = feed.releases.filter((release) => release.translations)
  assert.ok(translated.length >= 6)
  for (const release of translated) {
    for (const { id, language } of release.translations ?? []) {
      const other = byId.get(id ?? '')
      assert.equal(other?.language, language, `${release.id} → ${id}`)
      assert.ok(other?.translations?.some((back) => back.id === release.id))
    }
  }
})

test('the lead is the newest release and stands alone on its day', () => {
  assert.equal(lead.id, 'gtm-2016-10-rights')
  assert.equal(lead.published, '2016-10-18')
  assert.equal(feed.releases.filter((release) => toEpoch(release.published) >= toEpoch(lead.published)).length, 1)
})

test('the lead names the workshops, who takes part, and the countries', () => {
  const text = textOf(lead.body)
  assert.equal(lead.dateline, 'Guatemala')
  for (const fact of [
    'seven human rights workshops in Guatemala',
    '33 people',
    'government officials, staff of non-governmental organizations or academics',
    'Human Rights of Migrants and Refugees in the Mesoamerican Region: Identification, Protection and Assistance',
    ...['Panama', 'Costa Rica', 'El Salvador', 'Honduras', 'Mexico'],
    ...['presentations', 'group exercises', 'in their country, in the region and in the world'],
    ...['23 August 2010', '72 migrants', 'San Fernando', 'Tamaulipas', '1960–1996', 'hundreds of communities'],
  ]) {
    assert.ok(text.includes(fact), fact)
  }
  assert.deepEqual(
    lead.keyFigures?.map(({ value }) => value),
    [7, 33, 6],
  )
})

test('the lead tells what each of the four speakers conveyed', () => {
  const paragraphs = (lead.body ?? []).map(blockText)
  for (const [speaker, ...conveyed] of [
    ['Miriam Alay', 'Misión Redentora', 'human trafficking', 'shelter for adult women', 'rights of victims'],
    ['Delbert Field', 'IOM Chief of Mission in Guatemala', 'plight', 'criminal gangs', 'coordinate', 'Mesoamerica'],
    ['Aury Sosa', 'Guatemalan Human Rights Ombudsman Office', 'for years'],
    ['Rita Claverie', 'Vice Minister of Foreign Affairs', 'thanked IOM and UNHCR', 'commitment', 'guidelines'],
  ] as const) {
    const paragraph = paragraphs.find((text) => text.includes(speaker)) ?? ''
    for (const words of conveyed) assert.ok(paragraph.includes(words), `${speaker}: ${words}`)
  }
})

test('real people are quoted in the lead alone, each with an organisation', () => {
  assert.deepEqual(
    lead.quotes?.map(({ speaker }) => speaker),
    ['Miriam Alay', 'Delbert Field', 'Aury Sosa', 'Rita Claverie'],
  )
  for (const { organization } of lead.quotes ?? []) assert.ok(organization)
  const others = sample.releases.filter((release) => release.id !== lead.id).flatMap(({ quotes = [] }) => quotes)
  for (const { speaker } of others) assert.match(speaker ?? '', /^Sample |للعينة$/u)
})

test('the lead is co-branded with UNHCR and ends on the contact of IOM Guatemala', () => {
  assert.deepEqual(
    lead.partners?.map(({ shortName }) => shortName),
    ['UNHCR'],
  )
  const [contact] = lead.contacts ?? []
  assert.equal(contact?.office, 'IOM Guatemala Communications Office')
  assert.deepEqual(contact.phones, [{ raw: '+502.231.40.000', e164: '+50223140000' }])
  assert.deepEqual(contact.emails, ['iomguatemalapress@iom.int'])
})

test('the events of the lead are one for each country, the first one held', () => {
  assert.deepEqual(
    lead.events?.map(({ country, state }) => `${country} ${state}`),
    ['GTM done', 'PAN planned', 'CRI planned', 'SLV planned', 'HND planned', 'MEX planned'],
  )
})

test('the lead says that its date is assumed', () => {
  assert.match(textOf(lead.notesToEditors), /bears no date.* assumed/)
})

test('every other release says in its headline that it is a sample', () => {
  const shown = sample.releases.filter(({ id, status }) => id !== lead.id && status === 'usable')
  for (const { id, headline } of shown) assert.match(headline, /^(Sample|Muestra|Exemple|مثال)/, id)
})

test('releases speak of many countries, small states among them, each with its codes and position', () => {
  const places = feed.releases.flatMap((release) => release.places ?? [])
  const countries = new Set(places.map(({ iso3 }) => iso3))
  assert.ok(countries.size >= 15)
  for (const code of ['MDV', 'TUV', 'SYC', 'VUT']) assert.ok(countries.has(code), code)
  for (const { name, iso3, m49, lat, lon } of places) {
    assert.ok(
      [iso3, m49, lat, lon].every((value) => value !== undefined),
      name,
    )
  }
})

const imagesIn = (release: Release) => [
  ...(release.image ? [release.image] : []),
  ...(release.body ?? []).flatMap((block) => (block.type === 'figure' ? [block.image] : [])),
]

test('pictures exist beside the feed, with their true size and a text alternative', () => {
  const images = feed.releases.flatMap(imagesIn)
  assert.ok(images.length >= 2)
  for (const { url, alt, width, height } of images) {
    const svg = readFileSync(new URL(url.slice(url.lastIndexOf('/') + 1), data), 'utf8')
    assert.ok(alt)
    assert.ok(svg.includes(`width="${width}" height="${height}"`), url)
  }
})

test('documents exist beside the feed and have the size that the feed gives', () => {
  for (const { url, size } of lead.attachments ?? []) {
    assert.equal(statSync(new URL(url.slice(url.lastIndexOf('/') + 1), data)).size, size, url)
  }
  assert.equal(lead.attachments?.length, 2)
})

test('addresses are home pages of IOM and UNHCR, files of the demonstration, or example.org', () => {
  const names = readdirSync(data).filter((name) => name.endsWith('.json'))
  for (const name of names) {
    const text = readFileSync(new URL(name, data), 'utf8')
    for (const address of text.match(/https?:\/\/[^"\s<\\]+/g) ?? []) {
      const { hostname } = new URL(safeUrl(address) ?? '')
      assert.match(
        hostname,
        /^(www\.iom\.int|www\.unhcr\.org|(\w+\.)?example\.org|jsonapi\.org|jsonfeed\.org|schema\.org|www\.iptc\.org)$/,
        `${name}: ${address}`,
      )
    }
  }
})

for (const dialect of ['jsonfeed', 'ninjs', 'reliefweb', 'drupal', 'wordpress', 'newsarticle'] as const) {
  test(`the sample ${dialect}.json is recognised by its structure`, () => {
    assert.ok(existsSync(new URL(`${dialect}.json`, data)))
    assert.equal(detect(json(`${dialect}.json`)).name, dialect)
  })
}

test('the empty sample is a feed without releases', async () => {
  const empty = await readFeed(json('empty.json'), 'auto')
  assert.deepEqual([empty.releases, empty.warnings], [[], []])
})
