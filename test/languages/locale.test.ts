import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { formatDate, formatNumber } from '../../src/languages/format.js'
import { directionOf, negotiate } from '../../src/languages/locale.js'
import { messages as ar } from '../../src/languages/ar/messages.js'
import { messages as en } from '../../src/languages/en/messages.js'
import { messages as es } from '../../src/languages/es/messages.js'
import { messages as fr } from '../../src/languages/fr/messages.js'
import { asWritten } from '../../src/model/moment.js'

const languages = { ar, en, es, fr }

const leaves = (value: object, path = ''): [string, unknown][] =>
  Object.entries(value).flatMap(([key, child]: [string, unknown]): [string, unknown][] =>
    typeof child === 'object' && child !== null ? leaves(child, `${path}${key}.`) : [[`${path}${key}`, child]],
  )

describe('the words', () => {
  for (const [language, words] of Object.entries(languages)) {
    it(`are all there in ${language}`, () => {
      const found = leaves(words)
      assert.deepEqual(
        found.map(([key]) => key).sort(),
        leaves(en)
          .map(([key]) => key)
          .sort(),
      )
      for (const [key, word] of found) if (typeof word === 'string') assert.notEqual(word.trim(), '', key)
    })
  }

  it('count in the plural of their language', () => {
    assert.equal(en.releases(1), '1 press release')
    assert.equal(en.releases(2), '2 press releases')
    assert.equal(ar.releases(2), 'بيانان صحفيان')
    assert.notEqual(ar.releases(3).replace(/\S+ /, ''), ar.releases(11).replace(/\S+ /, ''))
  })
})

describe('the language', () => {
  it('is the nearest that there are words for', () => {
    assert.deepEqual(['es-GT', 'FR', 'ar_EG', 'de', '', undefined].map(negotiate), ['es', 'fr', 'ar', 'en', 'en', 'en'])
  })

  it('gives the direction, unless the script says otherwise', () => {
    assert.deepEqual(['ar', 'fa-IR', 'en', 'ar-Latn', 'pa-Arab'].map(directionOf), ['rtl', 'rtl', 'ltr', 'ltr', 'rtl'])
  })

  it('never moves a date to another day', () => {
    for (const moment of ['2016-10-18', '2016-10-18T00:10:00+14:00', '2016-10-18T23:50:00-11:00']) {
      assert.equal(formatDate(asWritten(moment), 'en', 'day', 'UTC'), '18 October 2016')
    }
  })
})

void it('numbers are written as the language writes them, also those that need no formatter', () => {
  const numbers = [0, 7, 511, 512, 1234.5, -3]
  for (const tag of ['en', 'en-GB', 'es', 'fr', 'ru', 'zh', 'ar', 'fa', 'de', 'en-u-nu-thai']) {
    const plain = tag === 'ar' ? 'ar-EG' : tag
    const written = new Intl.NumberFormat(plain === 'en' ? 'en-GB' : plain)
    for (const number of numbers) assert.equal(formatNumber(number, tag), written.format(number), tag)
  }
})
