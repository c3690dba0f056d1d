import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { editionIn, editionsOf } from '../../src/model/editions.js'
import type { Feed, Release } from '../../src/model/feed.js'

const release = (id: string, language: string | undefined, more: Partial<Release> = {}): Release => ({
  id,
  language,
  headline: id,
  status: 'usable',
  expired: false,
  ...more,
})
const feedOf = (...releases: Release[]): Feed => ({ releases, warnings: [] })
const shown = (one: Release, feed: Feed) =>
  editionsOf(one, feed).map(({ language, release: held, url }) => [language, held?.id ?? url])

describe('the editions of a release', () => {
  const en = release('en', 'en', { translations: [{ id: 'es' }, { id: 'ar' }] })
  const es = release('es', 'es', { translations: [{ id: 'en' }] })
  const ar = release('ar', 'ar')

  it('are those of the feed, in the order of the languages of the United Nations', () => {
    const expected = [
      ['ar', 'ar'],
      ['en', 'en'],
      ['es', 'es'],
    ]
    for (const one of [en, es, ar]) assert.deepEqual(shown(one, feedOf(es, en, ar)), expected)
  })

  it('have an address where the feed does not hold them', () => {
    const linked = release('en', 'en', {
      translations: [
        { id: 'elsewhere', language: 'ru' },
        { language: 'fr', url: 'https://news.example.org/fr' },
      ],
    })
    assert.deepEqual(shown(linked, feedOf(linked)), [
      ['en', 'en'],
      ['fr', 'https://news.example.org/fr'],
    ])
  })

  it('are in the feed where they are also linked to', () => {
    const both = { ...en, translations: [{ id: 'es', language: 'es', url: 'https://news.example.org/es' }] }
    assert.deepEqual(shown(both, feedOf(both, es)), [
      ['en', 'en'],
      ['es', 'es'],
    ])
  })

  it('are none that are withdrawn, name no language or have no address of a page', () => {
    const one = release('en', 'en', {
      translations: [
        { id: 'es' },
        { url: 'https://news.example.org/x' },
        { language: 'fr', url: 'mailto:a@example.org' },
      ],
    })
    assert.deepEqual(shown(one, feedOf(one, { ...es, status: 'canceled' })), [['en', 'en']])
    assert.deepEqual(shown(release('a', undefined), feedOf(release('a', undefined))), [])
  })

  it('are chosen by the nearest language', () => {
    const editions = editionsOf(en, feedOf(en, es, ar))
    assert.equal(editionIn('es-MX', editions)?.release?.id, 'es')
    assert.equal(editionIn('de', editions), undefined)
    assert.equal(editionIn(undefined, editions), undefined)
  })
})
