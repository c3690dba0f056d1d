import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { asWritten, momentOfEpoch, parseMoment, precisionOf, toEpoch } from '../../src/model/moment.js'

const forms: [text: string, moment: string, precision: string][] = [
  ['2016', '2016', 'year'],
  ['2016-10', '2016-10', 'month'],
  ['2016-10-18', '2016-10-18', 'day'],
  [' 2016-10-18T09:30 ', '2016-10-18T09:30:00', 'local'],
  ['2016-10-18 09:30:15', '2016-10-18T09:30:15', 'local'],
  ['2016-10-18T09:30:15.123Z', '2016-10-18T09:30:15Z', 'instant'],
  ['2016-10-18T09:30:15,123456789Z', '2016-10-18T09:30:15Z', 'instant'],
  ['2016-10-18t09:30:15z', '2016-10-18T09:30:15Z', 'instant'],
  ['2016-10-18T09:30:15+0200', '2016-10-18T09:30:15+02:00', 'instant'],
  ['2016-10-18T09:30:15-05', '2016-10-18T09:30:15-05:00', 'instant'],
  ['2016-10-18T09:30:15+05:45', '2016-10-18T09:30:15+05:45', 'instant'],
  ['2016-10-18T09:30:15−03:30', '2016-10-18T09:30:15-03:30', 'instant'],
  // One-digit parts, year first.
  ['2016-1-2', '2016-01-02', 'day'],
  ['2016/10/18', '2016-10-18', 'day'],
  ['2016-10-8 09:00:00', '2016-10-08T09:00:00', 'local'],
  ['2016-10-18T9:00:00Z', '2016-10-18T09:00:00Z', 'instant'],
  // Zones by name.
  ['2016-10-18T09:00:00 UTC', '2016-10-18T09:00:00Z', 'instant'],
  ['2016-10-18 09:00:00 GMT', '2016-10-18T09:00:00Z', 'instant'],
  ['2016-10-18 09:00:00 +0200 CEST', '2016-10-18T09:00:00+02:00', 'instant'],
  ['2016-10-18T09:00:00+02:00[Europe/Zurich]', '2016-10-18T09:00:00+02:00', 'instant'],
  ['2016-10-18T09:00:00[Europe/Zurich]', '2016-10-18T09:00:00+02:00', 'instant'],
  ['2016-12-18T09:00[Europe/Zurich]', '2016-12-18T09:00:00+01:00', 'instant'],
  ['2016-10-18T09:00:00 America/Guatemala', '2016-10-18T09:00:00-06:00', 'instant'],
  ['2016-10-18T09:00:00[America/Argentina/Buenos_Aires]', '2016-10-18T09:00:00-03:00', 'instant'],
  // The last hour of summer time, and the first of winter time.
  ['2016-10-30T01:59:00[Europe/Zurich]', '2016-10-30T01:59:00+02:00', 'instant'],
  ['2016-10-30T03:00:00[Europe/Zurich]', '2016-10-30T03:00:00+01:00', 'instant'],
  ['2016-10-18T09:00:00[Nowhere/Else]', '2016-10-18T09:00:00', 'local'],
  ['2016-10-18 09:00:00 IST', '2016-10-18T09:00:00', 'local'],
  // ISO 8601, basic.
  ['20161018', '2016-10-18', 'day'],
  ['20161018T090000Z', '2016-10-18T09:00:00Z', 'instant'],
  ['20161018T0900+0545', '2016-10-18T09:00:00+05:45', 'instant'],
  ['20161018T090000.123-0600', '2016-10-18T09:00:00-06:00', 'instant'],
  ['20161018090000', '2016-10-18T09:00:00', 'local'],
  // RFC 822, 850, 2822, C, Unix and JavaScript.
  ['Tue, 18 Oct 2016 09:00:00 GMT', '2016-10-18T09:00:00Z', 'instant'],
  ['Tue, 18 Oct 2016 09:00:00 +0200', '2016-10-18T09:00:00+02:00', 'instant'],
  ['Tue, 18 Oct 2016 09:00 -0600 (CST)', '2016-10-18T09:00:00-06:00', 'instant'],
  ['18 Oct 2016 09:00:00 EST', '2016-10-18T09:00:00-05:00', 'instant'],
  ['Tue, 4 Oct 16 09:00:00 PDT', '2016-10-04T09:00:00-07:00', 'instant'],
  ['Sat, 1 Jan 94 00:00:00 UT', '1994-01-01T00:00:00Z', 'instant'],
  ['18 Oct 49', '2049-10-18', 'day'],
  ['18 Oct 50', '1950-10-18', 'day'],
  ['Tuesday, 18-Oct-16 09:00:00 GMT', '2016-10-18T09:00:00Z', 'instant'],
  ['Tue Oct 18 09:00:00 2016', '2016-10-18T09:00:00', 'local'],
  ['Tue Oct  4 09:00:00 2016', '2016-10-04T09:00:00', 'local'],
  ['Tue Oct 18 09:00:00 UTC 2016', '2016-10-18T09:00:00Z', 'instant'],
  ['Tue Oct 18 09:00:00 +0000 2016', '2016-10-18T09:00:00+00:00', 'instant'],
  ['Tue Oct 18 2016 09:00:00 GMT+0200 (Central European Summer Time)', '2016-10-18T09:00:00+02:00', 'instant'],
  ['Tue, 18 Oct 2016 09:00:00 CEST', '2016-10-18T09:00:00', 'local'],
  // Prose in which the month is a word.
  ['18 October 2016', '2016-10-18', 'day'],
  ['18 Sept. 2016', '2016-09-18', 'day'],
  ['October 18, 2016', '2016-10-18', 'day'],
  ['Tuesday, October 18th, 2016', '2016-10-18', 'day'],
  ['October 2016', '2016-10', 'month'],
  ['Oct 18, 2016, 9:30 PM', '2016-10-18T21:30:00', 'local'],
  ['Oct 18, 2016 12:05 a.m. UTC', '2016-10-18T00:05:00Z', 'instant'],
  // A leap second.
  ['2016-12-31T23:59:60Z', '2016-12-31T23:59:59Z', 'instant'],
]

for (const [text, moment, precision] of forms) {
  test(`"${text}" is read as the ${precision} ${moment}`, () => {
    assert.equal(parseMoment(text), moment)
    assert.equal(precisionOf(moment), precision)
  })
}

test('what is no date, no day of the calendar or has more than one meaning is refused', () => {
  const texts = [
    '',
    'Last Tuesday',
    'Tuesday',
    '2023-02-30',
    '2016-13-01',
    '20160230',
    '2016-10-18T25:00:00Z',
    '2016-10-18T09:60:00Z',
    '2016-10-18T09:00:00+99:99',
    '0000-00-00T00:00:00',
    '18/10/2016',
    '10/11/2016',
    '10-11-2016',
    '18.10.2016',
    '16-10-18',
    '201610',
    '1476781200',
    '31 Feb 2016',
    '18 Okt 2016',
    'October',
    'October 18',
    '18 Oct 2016 at nine',
    `2016-10-18${' '.repeat(200)}T09:00:00Z`,
  ]
  for (const text of [...texts, 2016, null, undefined, {}, ['2016']])
    assert.equal(parseMoment(text), undefined, JSON.stringify(text))
})

test('a Unix time is read in seconds and in milliseconds, another number is not', () => {
  assert.equal(momentOfEpoch(1476781200), '2016-10-18T09:00:00Z')
  assert.equal(momentOfEpoch(1476781200.5), '2016-10-18T09:00:00Z')
  assert.equal(momentOfEpoch(1476781200999), '2016-10-18T09:00:00Z')
  for (const value of [0, 2016, 20161018, 1e10, 1e15, -1476781200, NaN, Infinity, '1476781200', null])
    assert.equal(momentOfEpoch(value), undefined, String(value))
})

test('what is read is read again unchanged, whatever its parts', () => {
  const piece = fc.constantFrom(
    '2016',
    '-',
    '10',
    'Oct',
    ' ',
    'T',
    ':',
    '09',
    '+02',
    'GMT',
    '[',
    'Europe/Zurich',
    ',',
    'a',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const moment = parseMoment(pieces.join(''))
      if (moment !== undefined) assert.equal(parseMoment(moment), moment)
    }),
    { numRuns: 2000 },
  )
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
        'Tue, 18 Oct 2016 23:30:00 -0600',
        'October 18, 2016',
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
      assert.equal(parseMoment(date.toUTCString()), instant)
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
