import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FeedDocument } from '../../src/model/feed.js'
import { gate } from '../../src/model/visibility.js'
import type { UncheckedRelease } from '../../src/model/release.js'
import { validateFeed } from '../../src/model/validate.js'

const now = Date.parse('2016-10-18T09:00:00Z')
const feedOf = (...releases: UncheckedRelease[]): FeedDocument => validateFeed({ releases })
const release = (changes: object = {}): UncheckedRelease => ({ id: '1', headline: 'Boats', ...changes })
const shown = (...releases: UncheckedRelease[]) => gate(feedOf(...releases), now).feed.releases

test('a usable release is shown, a withheld one is not', () => {
  assert.deepEqual(
    shown(release(), release({ id: '2', status: 'withheld' })).map(({ id }) => id),
    ['1'],
  )
})

test('an embargo ends at its instant, in whatever zone it is written', () => {
  assert.equal(shown(release({ embargoedUntil: '2016-10-18T09:00:00Z' })).length, 1)
  assert.equal(shown(release({ embargoedUntil: '2016-10-18T11:00:00+02:00' })).length, 1)
  assert.equal(shown(release({ embargoedUntil: '2016-10-18T09:00:01Z' })).length, 0)
})

test('an embargo that is no instant with a zone hides the release and is named, the release is not', () => {
  for (const embargoedUntil of ['', '2016-10-17', '2016-10-17T09:00:00', 'Tuesday', '0000-00-00T00:00:00Z']) {
    const { feed } = gate(feedOf(release({ embargoedUntil })), now)
    assert.deepEqual(feed.releases, [], embargoedUntil)
    assert.deepEqual(
      feed.warnings.map(({ id, path }) => [id, path]),
      [[undefined, 'embargoedUntil']],
    )
  }
})

test('what is shown does not tell that there was an embargo', () => {
  const [found] = shown(release({ embargoedUntil: '2016-10-18T09:00:00Z' }))
  assert.deepEqual(Object.keys(found ?? {}).sort(), ['contacts', 'expired', 'headline', 'id', 'status'])
})

test('of a withdrawn release only the notice is left', () => {
  const [notice] = shown(
    release({
      status: 'canceled',
      summary: 'Secret',
      body: 'Secret',
      contacts: [{ name: 'Jane' }],
      withdrawal: { date: '2016-10-18', text: 'It was wrong.' },
    }),
  )
  assert.equal(notice?.status, 'canceled')
  assert.equal(notice.headline, '')
  assert.equal(notice.withdrawal?.text, 'It was wrong.')
  assert.ok(!JSON.stringify(notice).includes('Secret'))
  assert.ok(!JSON.stringify(notice).includes('Jane'))
})

test('of several versions only the newest counts, by number', () => {
  const versions = [release({ version: '9', headline: 'Old' }), release({ version: '10', headline: 'New' })]
  for (const order of [versions, [...versions].reverse()]) {
    assert.deepEqual(
      shown(...order).map(({ headline }) => headline),
      ['New'],
    )
  }
})

test('a version that withholds or withdraws takes the older one along', () => {
  assert.deepEqual(shown(release({ version: 1 }), release({ version: 2, status: 'withheld' })), [])
  assert.deepEqual(
    shown(release({ version: 1 }), release({ version: 2, status: 'canceled' })).map(({ status }) => status),
    ['canceled'],
  )
})

test('without numbers the later change counts', () => {
  const versions = [
    release({ modified: '2016-10-18', headline: 'New' }),
    release({ modified: '2016-10-17', headline: 'Old' }),
  ]
  for (const order of [versions, [...versions].reverse()]) assert.equal(shown(...order)[0]?.headline, 'New')
})

test('an embargo covers all versions, unless the newest states its own', () => {
  const old = release({ version: 1, embargoedUntil: '2099-01-01T00:00:00Z' })
  assert.deepEqual(shown(old, release({ version: 2 })), [])
  assert.equal(shown(old, release({ version: 2, embargoedUntil: '2016-01-01T00:00:00Z' })).length, 1)
})

test('an expired release is marked, not hidden; a contact that has expired is left out', () => {
  const [found] = shown(
    release({
      expires: '2016-10-18T09:00:00Z',
      contacts: [
        { name: 'Gone', expires: '2016-10-18' },
        { name: 'Here', expires: '2016-10-19' },
      ],
    }),
  )
  assert.equal(found?.expired, true)
  assert.deepEqual(
    found.contacts?.map(({ name }) => name),
    ['Here'],
  )
  assert.equal(shown(release({ expires: '2016-10-19' }))[0]?.expired, false)
})

test('the next change is the nearest embargo or expiry ahead of what may still be shown', () => {
  const { nextChange } = gate(
    feedOf(
      release({ embargoedUntil: '2016-10-20T00:00:00Z' }),
      release({ id: '2', expires: '2016-10-19T12:00:00Z' }),
      release({ id: '3', contacts: [{ name: 'Jane', expires: '2016-10-19' }] }),
      release({ id: '4', status: 'withheld', embargoedUntil: '2016-10-18T10:00:00Z' }),
    ),
    now,
  )
  assert.equal(nextChange, Date.parse('2016-10-19T00:00:00Z'))
  assert.equal(gate(feedOf(release()), now).nextChange, undefined)
})

test('a change that is happening now is no next change', () => {
  const ending = release({ embargoedUntil: '2016-10-18T09:00:00Z', expires: '2016-10-18T09:00:00Z' })
  assert.equal(gate(feedOf(ending), now).nextChange, undefined)
  assert.equal(gate(feedOf(ending), now - 1).nextChange, now)
})

test('the contacts of an office expire as those of a release do', () => {
  const contacts = [
    { name: 'Gone', expires: '2016-10-18' },
    { name: 'Here', expires: '2016-10-19' },
  ]
  const { feed, nextChange } = gate(
    validateFeed({ offices: [{ id: 'gtm', name: 'IOM', contacts }], releases: [] }),
    now,
  )
  assert.deepEqual(
    feed.offices?.[0]?.contacts?.map(({ name }) => name),
    ['Here'],
  )
  assert.equal(nextChange, Date.parse('2016-10-19T00:00:00Z'))
})
