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

  it('may name several values, of which one must match', () => {
    assert.deepEqual(ids({ country: 'GTM, MLT' }), ['guatemala', 'malta'])
    assert.deepEqual(ids({ kind: 'statement,news' }), ['malta'])
  })

  it('must match in every part; an empty part matches all', () => {
    assert.deepEqual(ids({ country: 'GTM', kind: 'statement' }), [])
    assert.deepEqual(ids({ country: '', kind: undefined }), ['guatemala', 'malta'])
  })
})
