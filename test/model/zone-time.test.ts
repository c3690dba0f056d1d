import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { instantIn, isTimeZone, offsetAt, transitions, wallTime } from '../../src/model/zone-time.js'

const at = (text: string): number => Date.parse(text)

describe('a time zone', () => {
  it('is a name of the IANA data base', () => {
    for (const name of ['America/Guatemala', 'Asia/Kolkata', 'UTC']) assert.ok(isTimeZone(name), name)
    for (const name of ['', 'Mars/Base', '+02:00', 'America/Guatemala ', '6']) assert.ok(!isTimeZone(name), name)
  })

  it('has an offset that depends on the time', () => {
    assert.equal(offsetAt(at('2016-10-18T12:00:00Z'), 'America/Guatemala'), -360)
    assert.equal(offsetAt(at('2016-07-01T12:00:00Z'), 'Europe/Zurich'), 120)
    assert.equal(offsetAt(at('2016-12-01T12:00:00Z'), 'Europe/Zurich'), 60)
    assert.equal(offsetAt(at('2016-12-01T12:00:00Z'), 'Asia/Kathmandu'), 345)
  })

  it('shows the time of its clocks', () => {
    assert.equal(wallTime(at('2016-10-18T03:30:00Z'), 'America/Guatemala').toISOString(), '2016-10-17T21:30:00.000Z')
  })

  it('changes its offset at known minutes', () => {
    assert.deepEqual(transitions('Europe/Zurich', at('2016-01-01'), at('2017-01-01')), [
      { at: at('2016-03-27T01:00:00Z'), from: 60, to: 120 },
      { at: at('2016-10-30T01:00:00Z'), from: 120, to: 60 },
    ])
    assert.deepEqual(transitions('America/Guatemala', at('2016-01-01'), at('2017-01-01')), [])
  })

  it('tells the instant of a local time, on both sides of a change', () => {
    assert.equal(instantIn('Europe/Zurich', '2016-10-29T10:00:00'), at('2016-10-29T08:00:00Z'))
    assert.equal(instantIn('Europe/Zurich', '2016-10-31T10:00:00'), at('2016-10-31T09:00:00Z'))
    assert.equal(instantIn('Europe/Zurich', '2016-10-30T02:30:00'), at('2016-10-30T00:30:00Z'))
    assert.equal(instantIn('Pacific/Kiritimati', '2016-10-30T02:30:00'), at('2016-10-29T12:30:00Z'))
  })
})
