import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { openState, parseOpeningHours } from '../../src/model/opening-hours.js'

const weekdays = [1, 2, 3, 4, 5]
const nineToHalfPastFive = [{ days: weekdays, start: 540, end: 1050 }]

describe('hours of service', () => {
  for (const text of [
    'Mon–Fri 09:00–17:30',
    'Monday to Friday, 9:00 - 17:30',
    'Mo-Fr 09:00-17:30',
    'Mon - Fri: 9am – 5:30 pm',
    'lun–vie 9h00–17h30',
    'lundi–vendredi 9h–17h30',
    'пн–пт 09:00–17:30',
    '周一至周五 9:00至17:30',
    'الاثنين–الجمعة ٠٩:٠٠–١٧:٣٠',
    'Mon, Tue, Wed, Thu, Fri 09:00–17:30',
  ])
    it(`are read from ${text}`, () => assert.deepEqual(parseOpeningHours(text), nineToHalfPastFive))

  it('may have several parts, and end on the next day', () => {
    assert.deepEqual(parseOpeningHours('Sat–Sun 22:00–06:00; Mon 9–12, 13–17'), [
      { days: [6, 0], start: 1320, end: 1800 },
      { days: [1], start: 540, end: 720 },
      { days: [1], start: 780, end: 1020 },
    ])
  })

  it('count for every day where they name none', () => {
    assert.deepEqual(parseOpeningHours('09:00–17:30'), [{ days: [0, 1, 2, 3, 4, 5, 6], start: 540, end: 1050 }])
  })

  for (const text of [
    '',
    'by appointment',
    'Mon–Fri',
    'Mon–Fri 25:00–26:00',
    'Mon–Fri 09:00–17:30 except holidays',
    '9 to',
  ])
    it(`are not guessed from "${text}"`, () => assert.equal(parseOpeningHours(text), undefined))
})

describe('an office', () => {
  const at = (local: string) => openState(nineToHalfPastFive, new Date(`${local}Z`))

  it('is open until its hours end', () => {
    assert.deepEqual(at('2016-10-18T09:00'), { isOpen: true, minutes: 1050, day: 2, daysAhead: 0 })
    assert.equal(at('2016-10-18T17:30')?.isOpen, false)
  })

  it('opens later on this day, on the next, or after the weekend', () => {
    assert.deepEqual(at('2016-10-18T08:59'), { isOpen: false, minutes: 540, day: 2, daysAhead: 0 })
    assert.deepEqual(at('2016-10-18T18:00'), { isOpen: false, minutes: 540, day: 3, daysAhead: 1 })
    assert.deepEqual(at('2016-10-21T18:00'), { isOpen: false, minutes: 540, day: 1, daysAhead: 3 })
  })

  it('is open after midnight where its hours began the day before', () => {
    const night = [{ days: [6], start: 1320, end: 1800 }]
    assert.deepEqual(openState(night, new Date('2016-10-23T05:00Z')), {
      isOpen: true,
      minutes: 360,
      day: 0,
      daysAhead: 0,
    })
  })
})
