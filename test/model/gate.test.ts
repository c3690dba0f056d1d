import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { gate } from '../../src/model/gate.js'
import type { ReleaseInput } from '../../src/model/release.js'
import { validateFeed } from '../../src/model/validate.js'

const now = Date.parse('2026-03-01T12:00:00Z')
const good = { id: 'a', headline: 'A bridge opens', published: '2026-02-27', body: 'The bridge is open.' }
const gated = (...releases: ReleaseInput[]) => gate(validateFeed({ releases }), now)
const shown = (...releases: ReleaseInput[]) => gated(...releases).feed.releases
const secret = (release: ReleaseInput) => {
  const { feed } = gated({ ...good, ...release })
  assert.deepEqual(feed.releases, [])
  assert.doesNotMatch(JSON.stringify(feed), /bridge/)
  return feed
}

describe('an embargo', () => {
  it('hides the release until its instant, in its own zone, and not a moment longer', () => {
    secret({ embargoedUntil: '2026-03-01T12:00:01Z' })
    secret({ embargoedUntil: '2026-03-01T06:00:01-06:00' })
    assert.equal(shown({ ...good, embargoedUntil: '2026-03-01T12:00:00Z' }).length, 1)
    assert.equal(shown({ ...good, embargoedUntil: '2026-03-01T06:00:00-06:00' }).length, 1)
  })

  it('hides the release for ever where it is no instant with a zone, and a warning says so', () => {
    for (const embargoedUntil of ['2020-01-01', '2020-01-01T00:00:00', '2020', 'noon', '', 0, {}, true]) {
      const { warnings } = secret({ embargoedUntil })
      assert.deepEqual(
        warnings.map(({ path }) => path),
        ['embargoedUntil'],
      )
    }
  })

  it('is the next time at which something changes', () => {
    const { nextChange } = gated(
      { ...good, embargoedUntil: '2026-03-02T00:00:00Z' },
      { ...good, id: 'b', expires: '2026-03-01T18:00:00Z' },
      { ...good, id: 'c', expires: '2026-02-28T18:00:00Z' },
    )
    assert.equal(nextChange, Date.parse('2026-03-01T18:00:00Z'))
    assert.equal(gated(good).nextChange, undefined)
  })

  it('covers every version of a release, in whatever order they come', () => {
    const first = { ...good, version: '1', embargoedUntil: '2026-03-02T00:00:00Z' }
    const second = { ...good, version: '2', headline: 'A second bridge opens' }
    assert.deepEqual(shown(first, second), [])
    assert.deepEqual(shown(second, first), [])
    assert.deepEqual(shown(first, second, { ...good, version: '10' }), [])
  })

  it('gives way to the one that the newest version states', () => {
    const first = { ...good, version: '1', embargoedUntil: '2026-03-02T00:00:00Z' }
    const lifted = { ...good, version: '2', embargoedUntil: '2026-03-01T00:00:00Z' }
    assert.equal(shown(first, lifted).length, 1)
  })

  it('is not told to those who may see the release', () => {
    assert.equal('embargoedUntil' in (shown({ ...good, embargoedUntil: '2026-01-01T00:00:00Z' })[0] ?? {}), false)
  })
})

describe('a status', () => {
  it('hides what is withheld, or of no known status', () => {
    secret({ status: 'withheld' })
    secret({ status: 'cancelled' })
    secret({ status: ['usable'] })
  })

  it('leaves of a withdrawn release the notice and none of its words', () => {
    const quotes = [{ text: 'The bridge holds.', speaker: 'An engineer' }]
    const withdrawal = { date: '2026-02-28', text: 'Published in error.' }
    const parts = { summary: 'bridge', image: { url: 'https://example.org/bridge.jpg' }, tags: ['bridge'], quotes }
    const [notice] = shown({ ...good, ...parts, status: 'canceled', withdrawal, url: 'https://example.org/a' })
    assert.equal(notice?.status, 'canceled')
    assert.equal(notice.headline, '')
    assert.deepEqual(notice.withdrawal, withdrawal)
    assert.equal(notice.url, 'https://example.org/a')
    assert.doesNotMatch(JSON.stringify(notice), /bridge/i)
  })

  it('keeps even the notice until the embargo ends', () => {
    secret({ status: 'canceled', embargoedUntil: '2026-03-02T00:00:00Z' })
  })
})

describe('of several versions', () => {
  const headline = (...releases: ReleaseInput[]) => shown(...releases).map((release) => release.headline)

  it('the highest number is shown, counted as a number', () => {
    const versions = ['9', '10', '2'].map((version) => ({ ...good, version, headline: version }))
    assert.deepEqual(headline(...versions), ['10'])
    assert.deepEqual(headline(...versions.reverse()), ['10'])
  })

  it('without numbers the latest change is shown', () => {
    const old = { ...good, headline: 'Old', modified: '2026-02-27T10:00:00Z' }
    const changed = { ...good, headline: 'New', modified: '2026-02-27T09:00:00-06:00' }
    assert.deepEqual(headline(old, changed), ['New'])
    assert.deepEqual(headline(changed, old), ['New'])
  })

  it('one that is withheld or withdrawn takes back the older', () => {
    const later = { ...good, version: '2' }
    assert.deepEqual(shown({ ...good, version: '1' }, { ...later, status: 'withheld' }), [])
    assert.deepEqual(headline({ ...later, status: 'canceled' }, { ...good, version: '1' }), [''])
  })
})

describe('what has passed its date', () => {
  it('is marked where it is a release', () => {
    const expired = (expires: unknown) => shown({ ...good, expires })[0]?.expired
    assert.equal(expired('2026-03-01T12:00:00Z'), true)
    assert.equal(expired('2026-03-01T12:00:01Z'), false)
    assert.equal(expired(undefined), false)
  })

  it('is gone where it is a contact, of a release or of an office', () => {
    const past = { name: 'Before', emails: ['before@example.org'], expires: '2026-02-28' }
    const present = { name: 'Now', emails: ['now@example.org'], expires: '2026-03-02' }
    const { feed, nextChange } = gate(
      validateFeed({
        offices: [{ id: 'o', name: 'Office', contacts: [past, present] }],
        releases: [{ ...good, contacts: [past, present] }],
      }),
      now,
    )
    assert.deepEqual(
      feed.releases[0]?.contacts?.map(({ name }) => name),
      ['Now'],
    )
    assert.deepEqual(
      feed.offices?.[0]?.contacts?.map(({ name }) => name),
      ['Now'],
    )
    assert.doesNotMatch(JSON.stringify(feed), /before/i)
    assert.equal(nextChange, Date.parse('2026-03-02'))
  })
})
