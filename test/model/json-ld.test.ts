import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import Validator from '@adobe/structured-data-validator'
import { readFeed } from '../../src/formats/read.js'
import type { Feed, Release } from '../../src/model/feed.js'
import { jsonLdText, newsArticle } from '../../src/model/json-ld.js'
import { gate } from '../../src/model/visibility.js'

const host = { name: 'A partner', url: 'https://partner.example.org' }
const publisher = { name: 'International Organization for Migration', shortName: 'IOM', url: 'https://www.iom.int' }
const release: Release = {
  id: 'a',
  status: 'usable',
  expired: false,
  headline: 'Workshops held',
  subheadline: 'Six places',
  summary: 'What it is about.',
  language: 'en',
  published: '2016-10-18T09:00:00-06:00',
  modified: '2016-10-19T09:00:00Z',
  url: 'https://news.example.org/a',
  publisher,
  partners: [{ name: 'UNHCR' }],
  image: {
    url: 'https://news.example.org/a.jpg',
    credit: 'A. Sample',
    license: { name: 'CC BY', url: 'https://example.org/by' },
  },
  places: [
    { name: 'Guatemala', role: 'origin', iso3: 'GTM', lat: 14.63, lon: -90.51 },
    { name: 'Guatemala', role: 'about', iso3: 'GTM' },
  ],
  themes: [{ name: 'Rights' }],
  tags: ['training'],
  translations: [
    { url: 'https://news.example.org/es', language: 'es' },
    { id: 'fr', language: 'fr' },
  ],
  corrections: [{ text: 'The number was wrong.' }],
}
const feed: Feed = { releases: [release], warnings: [] }
const article = (parts: Partial<Release> = {}) =>
  newsArticle({ ...release, ...parts }, feed, host) as Record<string, unknown> | undefined

/** What an independent validator finds wrong with structured data. */
async function faults(data: object): Promise<string[]> {
  const issues = await new Validator().validate({ jsonld: { NewsArticle: [structuredClone(data)] } })
  return issues.filter(({ severity }) => severity === 'ERROR').map(({ issueMessage }) => issueMessage)
}

describe('the structured data of a release', () => {
  it('names the publisher, the site that shows it and the original', () => {
    assert.deepEqual(article()?.['publisher'], {
      '@type': 'Organization',
      name: 'International Organization for Migration',
      alternateName: 'IOM',
      url: 'https://www.iom.int/',
    })
    assert.deepEqual(article()?.['sdPublisher'], { '@type': 'Organization', ...host })
    for (const name of ['url', 'mainEntityOfPage', 'isBasedOn'])
      assert.equal(article()?.[name], 'https://news.example.org/a')
  })

  it('says what the release is, where and when', () => {
    const { headline, inLanguage, datePublished, dateModified, keywords, spatialCoverage, isAccessibleForFree } =
      article() ?? {}
    assert.deepEqual(
      [headline, inLanguage, datePublished, dateModified, isAccessibleForFree],
      ['Workshops held', 'en', '2016-10-18T09:00:00-06:00', '2016-10-19T09:00:00Z', true],
    )
    assert.deepEqual(keywords, ['Rights', 'training'])
    assert.deepEqual(spatialCoverage, [{ '@type': 'Place', name: 'Guatemala', identifier: 'GTM' }])
  })

  it('links the editions that have an address', () => {
    assert.deepEqual(article()?.['workTranslation'], [
      { '@type': 'NewsArticle', url: 'https://news.example.org/es', inLanguage: 'es' },
    ])
  })

  it('has only dates whose zone or day is known', () => {
    const dateOf = (published: string) => article({ published })?.['datePublished']
    assert.equal(dateOf('2016-10-18'), '2016-10-18')
    assert.equal(dateOf('2016-10-18T09:00:00'), '2016-10-18')
    assert.equal(dateOf('2016-10'), undefined)
  })

  it('is none of a withdrawn release, nor of one that nobody publishes', () => {
    assert.equal(article({ status: 'canceled' }), undefined)
    assert.equal(newsArticle({ ...release, publisher: undefined, partners: [] }, feed, host), undefined)
  })

  it('cannot end the script that holds it', () => {
    const text = jsonLdText(article({ headline: '</script><script>alert(1)</script>' }) ?? {})
    assert.ok(!text.includes('<'))
    assert.equal((JSON.parse(text) as { headline: string }).headline, '</script><script>alert(1)</script>')
  })
})

describe('an independent validator', () => {
  it('finds no fault in the data of any release of the sample feed', async () => {
    const text = readFileSync(new URL('../../demo/data/feed.json', import.meta.url), 'utf8')
    const document = await readFeed(JSON.parse(text), 'auto', { url: 'https://news.example.org/feed.json' })
    const sample = gate(document, Date.now()).feed
    const all = sample.releases.flatMap((one) => newsArticle(one, sample, host) ?? [])
    assert.ok(all.length > 9)
    for (const data of [article() ?? {}, ...all]) assert.deepEqual(await faults(data), [])
  })

  it('would find one', async () => {
    assert.notDeepEqual(await faults({ ...article(), image: { '@type': 'ImageObject' } }), [])
  })
})
