import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { asWritten, parseMoment, precisionOf, toEpoch } from '../../src/model/moment.js'

describe('a moment', () => {
  const forms: [written: string, canonical: string, precision: string][] = [
    ['2016', '2016', 'year'],
    ['2016-10', '2016-10', 'month'],
    ['2016-10-18', '2016-10-18', 'day'],
    ['2016-10-18T09:00', '2016-10-18T09:00:00', 'local'],
    ['2016-10-18 09:00:30', '2016-10-18T09:00:30', 'local'],
    ['2016-10-18T09:00:00Z', '2016-10-18T09:00:00Z', 'instant'],
    ['2016-10-18t09:00:00z', '2016-10-18T09:00:00Z', 'instant'],
    ['2016-10-18T09:00:00.123456Z', '2016-10-18T09:00:00Z', 'instant'],
    ['2016-10-18T09:00:00-06:00', '2016-10-18T09:00:00-06:00', 'instant'],
    ['2016-10-18 09:00:00 +0530', '2016-10-18T09:00:00+05:30', 'instant'],
    ['2016-10-18T09:00:00+02', '2016-10-18T09:00:00+02:00', 'instant'],
    ['  2016-10-18\n', '2016-10-18', 'day'],
    ['2016-02-29', '2016-02-29', 'day'],
  ]
  for (const [written, canonical, precision] of forms) {
    it(`reads ${JSON.stringify(written)} as ${precision} ${canonical}`, () => {
      const moment = parseMoment(written)
      assert.equal(moment, canonical)
      assert.equal(precisionOf(canonical), precision)
    })
  }

  const none = [
    ...['', ' ', 'Last Tuesday', '18/10/2016', '10-18-2016', '2016-13-01', '2016-00-10', '2016-02-30', '2015-02-29'],
    ...['2016-10-18T25:00:00Z', '2016-10-18T09:60:00Z', '2016-10-18T09:00:61Z', '2016-10-18T09:00:00+25:00'],
    ...['0000-00-00T00:00:00', '2016-1-2', '20161018', '2016-10-18T', '2016-10-18Z', '2016-W42', 'P1D', 'now'],
    ...['2016-10-18T09:00:00Z; drop', '+002016-10-18', 'Tue Oct 18 2016'],
  ]
  for (const written of none) {
    it(`is not ${JSON.stringify(written)}`, () => assert.equal(parseMoment(written), undefined))
  }

  it('is text: a number, a list or nothing is none', () => {
    for (const value of [0, 1476781200, NaN, null, undefined, true, {}, [], ['2016-10-18']])
      assert.equal(parseMoment(value), undefined)
  })

  it('shows the day that its source wrote, in whatever zone', () => {
    const zones = ['', 'Z', '+14:00', '-12:00', '+05:45', '-06:00']
    for (const zone of zones) {
      for (const time of ['T00:00:00', 'T12:00:00', 'T23:59:59']) {
        const moment = parseMoment(`2016-10-18${time}${zone}`) ?? assert.fail()
        assert.equal(asWritten(moment).toISOString().slice(0, 19), `2016-10-18${time}`)
      }
    }
    assert.equal(asWritten('2016-10-18').toISOString(), '2016-10-18T00:00:00.000Z')
  })

  it('compares by instant where it has a zone, and as UTC where it has none', () => {
    assert.equal(toEpoch('2016-10-18T09:00:00-06:00'), Date.UTC(2016, 9, 18, 15))
    assert.equal(toEpoch('2016-10-18T09:00:00'), Date.UTC(2016, 9, 18, 9))
    assert.equal(toEpoch('2016-10-18'), Date.UTC(2016, 9, 18))
    assert.equal(toEpoch('2016'), Date.UTC(2016, 0, 1))
    assert.ok(toEpoch(undefined) < toEpoch('0001'))
  })

  it('is canonical once and for all, and never another day', () => {
    const date = fc.date({ noInvalidDate: true, min: new Date('0001-01-01'), max: new Date('9999-12-31T23:59:59Z') })
    const zone = fc.constantFrom('', 'Z', '+14:00', '-11:30', '+0330')
    fc.assert(
      fc.property(date, zone, (when, zone) => {
        const written = when.toISOString().slice(0, 19)
        const moment = parseMoment(written + zone) ?? assert.fail(written + zone)
        assert.equal(parseMoment(moment), moment)
        assert.ok(moment.startsWith(written))
        assert.ok(Number.isFinite(toEpoch(moment)))
        assert.equal(asWritten(moment).toISOString().slice(0, 19), written)
      }),
    )
  })

  it('is found in any text in linear time and without an error', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseMoment(text)))
    const started = performance.now()
    parseMoment(`2016-10-18T09:00:00.${'1'.repeat(1_000_000)}`)
    parseMoment(`2016-10-18T09:00:00${' '.repeat(1_000_000)}x`)
    assert.ok(performance.now() - started < 500)
  })
})
