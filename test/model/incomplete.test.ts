import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { UncheckedRelease } from '../../src/model/release.js'
import { validateFeed } from '../../src/model/validate.js'

const checked = (parts: UncheckedRelease) => {
  const { releases, warnings } = validateFeed({ releases: [{ id: 'a', headline: 'A', ...parts }] })
  return { release: releases[0]!, warnings: warnings.map(({ path, reason, incomplete }) => [path, reason, incomplete]) }
}

describe('bad parts of a release are reported, and the rest is shown', () => {
  it('a quotation of nobody', () => {
    const { release, warnings } = checked({ quotes: [{ text: 'Words' }, { text: 'More', speaker: 'A. Speaker' }] })
    assert.deepEqual(warnings, [['quotes.0.speaker', 'nobody is named as the speaker', true]])
    assert.equal(release.quotes?.length, 2)
  })

  it('an event without a date', () => {
    const { release, warnings } = checked({ events: [{ place: 'Panama' }] })
    assert.deepEqual(warnings, [['events.0.start', 'no date: no calendar entry is offered', true]])
    assert.equal(release.events?.length, 1)
  })

  it('an event that ends before it begins', () => {
    const { release, warnings } = checked({
      events: [
        { place: 'Panama', start: '2016-10-18', end: '2016-10-17' },
        { place: 'Petén', start: '2016-10-18T09:00', end: '2016-10-18' },
        { place: 'Belize', start: '2016-10-18T09:00:00Z', end: '2016-10-18T08:00:00-06:00' },
      ],
    })
    assert.deepEqual(warnings, [['events.0.end', 'the event ends before it begins', undefined]])
    assert.deepEqual(
      release.events?.map(({ end }) => end),
      [undefined, '2016-10-18', '2016-10-18T08:00:00-06:00'],
    )
  })

  it('an unknown zone', () => {
    const { release, warnings } = checked({ events: [{ place: 'Base', start: '2016-10-18', timeZone: 'Mars/Base' }] })
    assert.deepEqual(warnings, [['events.0.timeZone', 'not a time zone such as America/Guatemala', undefined]])
    assert.equal(release.events?.[0]?.start, '2016-10-18')
  })

  it('a logo without alternative text', () => {
    const url = 'https://example.org/logo.svg'
    const { release, warnings } = checked({
      partners: [
        { name: 'A', logo: { url } },
        { name: 'B', logo: { url, alt: ' ' } },
        { name: 'C', logo: { url, alt: 'C' } },
      ],
    })
    const reason = 'a logo needs alternative text; the name is shown in its place'
    assert.deepEqual(
      warnings.map(([path, why]) => [path, why]),
      [
        ['partners.1.logo.alt', reason],
        ['partners.0.logo.alt', reason],
      ],
    )
    assert.deepEqual(
      release.partners?.map(({ name, logo }) => [name, logo?.alt]),
      [
        ['A', undefined],
        ['B', undefined],
        ['C', 'C'],
      ],
    )
  })

  it('a goal above 17, a figure without a label', () => {
    const { release, warnings } = checked({
      sdgs: [10, 18],
      keyFigures: [{ value: '400+' }, { value: 7, label: 'sites' }],
    })
    assert.deepEqual(warnings.map(([path]) => path).sort(), ['keyFigures.0.label', 'sdgs.1'])
    assert.deepEqual([release.sdgs, release.keyFigures?.length], [[10], 1])
  })

  it('a translation that names no language', () => {
    const { release, warnings } = checked({ translations: ['https://example.org/es'] })
    assert.deepEqual(warnings, [['translations.0.language', 'the language of this edition is not named', true]])
    assert.equal(release.translations?.length, 1)
  })
})
