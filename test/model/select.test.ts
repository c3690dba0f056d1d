import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Release } from '../../src/model/feed.js'
import { select, type Filter } from '../../src/model/select.js'

const release = (id: string, more: Partial<Release> = {}): Release => ({
  id,
  headline: id,
  status: 'usable',
  expired: false,
  ...more,
})
const releases = [
  release('guatemala', {
    places: [{ name: 'Petén', role: 'about', iso3: 'GTM', m49: '320' }],
    themes: [{ name: 'Protección', id: 'protection' }],
    kind: 'press-release',
    summary: 'Seven workshops on rights',
    publisher: { name: 'International Organization for Migration', shortName: 'IOM' },
  }),
  release('malta', {
    places: [{ name: 'Malta', role: 'origin', iso3: 'MLT', m49: '470' }],
    themes: [{ name: 'Boats' }],
    kind: 'statement',
    subheadline: 'Rescue at sea',
    tags: ['rescue'],
    partners: [{ name: 'UN Refugee Agency', shortName: 'UNHCR' }],
  }),
]
const ids = (filter: Filter): string[] => select({ releases, warnings: [] }, filter, 'en').map(({ id }) => id)

describe('a filter', () => {
  it('finds a country by its codes and by the name of the place', () => {
    for (const country of ['GTM', 'gtm', '320', 'Petén', 'peten']) assert.deepEqual(ids({ country }), ['guatemala'])
    assert.deepEqual(ids({ country: 'GT' }), [])
  })

  it('finds a theme by name and id, without regard to case and accents', () => {
    for (const theme of ['protection', 'PROTECCION', 'Protección']) assert.deepEqual(ids({ theme }), ['guatemala'])
  })

  it('finds partners and publishers by both names', () => {
    assert.deepEqual(ids({ partner: 'UNHCR' }), ['malta'])
    assert.deepEqual(ids({ partner: 'International Organization for Migration' }), ['guatemala'])
  })

  it('finds releases in which all words of a query occur, in any of the searched members', () => {
    assert.deepEqual(ids({ query: 'rights  workshops' }), ['guatemala'])
    for (const query of ['sea', 'rescue boats', 'malta']) assert.deepEqual(ids({ query }), ['malta'])
    assert.deepEqual(ids({ query: 'rights boats' }), [])
  })

  it('finds words in the text of a release', () => {
    const body = [
      { type: 'paragraph' as const, children: [{ type: 'text' as const, text: 'Councils rehearse the evacuation.' }] },
    ]
    const quotes = [{ text: 'Nobody was ready', speaker: 'Ana Muñoz' }]
    const all = [...releases, release('maldives', { body, quotes })]
    for (const query of ['evacuation', 'nobody', 'munoz'])
      assert.deepEqual(
        select({ releases: all, warnings: [] }, { query }, 'en').map(({ id }) => id),
        ['maldives'],
      )
  })

  it('finds words without the marks and forms that readers do not type', () => {
    const texts: [written: string, typed: string][] = [
      ['أُسْرَة فِي الإسكندرية', 'اسره الاسكندريه'],
      ['مستشفى', 'مستشفي'],
      ['عام ٢٠١٦', '2016'],
      ['移民组织举办研讨会', '研讨'],
      ['Приём людей', 'прием'],
      ['Łódź, Tromsø', 'lodz tromso'],
      ['L’école', "l'ecole"],
    ]
    for (const [headline, query] of texts) {
      const found = select({ releases: [release('one', { headline })], warnings: [] }, { query }, 'en')
      assert.equal(found.length, 1, headline)
    }
  })

  it('takes the values of an array whole', () => {
    const themes = [
      release('two', { themes: [{ name: 'Health, water' }] }),
      release('one', { themes: [{ name: 'water' }] }),
    ]
    assert.deepEqual(
      select({ releases: themes, warnings: [] }, { theme: ['Health, water'] }, 'en').map(({ id }) => id),
      ['two'],
    )
  })

  it('finds a language by any of its tags', () => {
    const all = [release('fr', { language: 'fr-CH' }), release('en', { language: 'en' })]
    for (const language of ['fr', 'FR_fr', 'fra'])
      assert.deepEqual(
        select({ releases: all, warnings: [] }, { language }, 'en').map(({ id }) => id),
        ['fr'],
      )
  })

  it('leaves out a release in all its languages, by id or address', () => {
    const url = 'https://news.example.org/a,b'
    const all = [
      release('en', { language: 'en', url, translations: [{ id: 'fr' }] }),
      release('fr', { language: 'fr', translations: [{ id: 'en', url }] }),
      release('other'),
    ]
    for (const exclude of ['en', 'x, en', `x ${url}`, `${url}, x`, 'http://www.news.example.org/a,b/'])
      assert.deepEqual(
        select({ releases: all, warnings: [] }, { exclude }, 'fr').map(({ id }) => id),
        ['other'],
        exclude,
      )
  })

  it('may name several values, of which one must match', () => {
    assert.deepEqual(ids({ country: 'GTM, MLT' }), ['guatemala', 'malta'])
    assert.deepEqual(ids({ kind: 'statement,news' }), ['malta'])
  })

  it('must match in every part; an empty part matches all', () => {
    assert.deepEqual(ids({ country: 'GTM', kind: 'statement' }), [])
    assert.deepEqual(ids({ country: '', kind: undefined }), ['guatemala', 'malta'])
  })
})
