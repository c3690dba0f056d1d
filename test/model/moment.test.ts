import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { asWritten, parseMoment, precisionOf, toEpoch } from '../../src/model/moment.js'

const forms: [text: string, moment: string, precision: string][] = [
  ['2016', '2016', 'year'],
  ['2016-10', '2016-10', 'month'],
  ['2016-10-18', '2016-10-18', 'day'],
  [' 2016-10-18T09:30 ', '2016-10-18T09:30:00', 'local'],
  ['2016-10-18 09:30:15', '2016-10-18T09:30:15', 'local'],
  ['2016-10-18T09:30:15.123Z', '2016-10-18T09:30:15Z', 'instant'],
  ['2016-10-18t09:30:15z', '2016-10-18T09:30:15Z', 'instant'],
  ['2016-10-18T09:30:15+0200', '2016-10-18T09:30:15+02:00', 'instant'],
  ['2016-10-18T09:30:15-05', '2016-10-18T09:30:15-05:00', 'instant'],
]

for (const [text, moment, precision] of forms) {
  test(`"${text}" is read as the ${precision} ${moment}`, () => {
    assert.equal(parseMoment(text), moment)
    assert.equal(precisionOf(moment), precision)
  })
}

test('what is no date, or no day of the calendar, is refused', () => {
  const texts = [
    '',
    'Last Tuesday',
    '2023-02-30',
    '2016-13-01',
    '2016-10-18T25:00:00Z',
    '0000-00-00T00:00:00',
    '18/10/2016',
    '2016-1-2',
  ]
  for (const text of [...texts, 2016, null, undefined, {}, ['2016']])
    assert.equal(parseMoment(text), undefined, JSON.stringify(text))
})

test('a day is shown as it is written, in whatever zone the reader lives', () => {
  const before = process.env['TZ']
  try {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Guatemala', 'Asia/Kathmandu', 'UTC']) {
      process.env['TZ'] = zone
      for (const text of [
        '2016-10-18',
        '2016-10-18T00:00:00',
        '2016-10-18T23:59:59+14:00',
        '2016-10-18T00:00:00-11:00',
      ]) {
        const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'UTC' }).format(asWritten(parseMoment(text)!))
        assert.equal(day, '2016-10-18', `${text} in ${zone}`)
      }
    }
  } finally {
    if (before === undefined) delete process.env['TZ']
    else process.env['TZ'] = before
  }
})

test('any day and instant comes back as it was written', () => {
  const year = { min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true }
  fc.assert(
    fc.property(fc.date(year), (date) => {
      const day = date.toISOString().slice(0, 10)
      const instant = `${date.toISOString().slice(0, 19)}Z`
      assert.equal(parseMoment(day), day)
      assert.equal(parseMoment(date.toISOString()), instant)
      assert.equal(parseMoment(parseMoment(instant)), instant)
      assert.equal(toEpoch(instant), Math.floor(date.getTime() / 1000) * 1000)
    }),
  )
})

test('moments sort by what they name, days and local times as in UTC, none first', () => {
  assert.equal(toEpoch('2016-10-18'), Date.UTC(2016, 9, 18))
  assert.equal(toEpoch('2016-10-18T09:00:00'), Date.UTC(2016, 9, 18, 9))
  assert.equal(toEpoch('2016-10-18T09:00:00+02:00'), Date.UTC(2016, 9, 18, 7))
  assert.equal(toEpoch(undefined), -Infinity)
})
