import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { formatDate, formatNumber } from '../../src/languages/format.js'
import { asWritten } from '../../src/model/moment.js'

describe('a date', () => {
  it('is never moved to another day', () => {
    for (const moment of ['2016-10-18', '2016-10-18T00:10:00+14:00', '2016-10-18T23:50:00-11:00'])
      assert.equal(formatDate(asWritten(moment), 'en', 'day', 'UTC'), '18 October 2016')
  })
})

describe('a number', () => {
  it('is written as the language writes it, also where that needs no formatter', () => {
    const numbers = [0, 7, 511, 512, 999, 1000, 1234, 4095, 4096, 9999, 10_000, 1234.5, -3]
    for (const tag of ['en', 'en-GB', 'es', 'fr', 'ru', 'zh', 'ar', 'fa', 'de', 'en-u-nu-thai']) {
      const usual = { ar: 'ar-EG', en: 'en-GB' }[tag] ?? tag
      const intl = new Intl.NumberFormat(usual)
      for (const number of numbers) assert.equal(formatNumber(number, tag), intl.format(number), tag)
    }
  })

  it('is grouped from 1,000 on', () => assert.equal(formatNumber(1234, 'en'), '1,234'))
})
