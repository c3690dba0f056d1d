import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { languages } from '../../src/generated/languages.js'
import {
  autonymOf,
  formatBytes,
  formatDate,
  formatDateRange,
  formatNumber,
  languageName,
  pluralOf,
} from '../../src/languages/format.js'
import {
  intlBytes,
  intlDate,
  intlDateRange,
  intlLanguageName,
  intlNumber,
  intlPlural,
} from '../../src/languages/intl-format.js'
import type { DateForm } from '../../src/languages/language-format.js'
import { loadMessages } from '../../src/languages/load.js'
import { asWritten } from '../../src/model/moment.js'

before(() => loadMessages(Object.keys(languages)))

const forms: DateForm[] = ['year', 'month', 'day', 'weekday', 'time', 'clock']
const dayLength = 86_400_000

// Engines differ in the kind of space, and do not know that the French write the first of a month as an ordinal number.
const comparable = (text: string, code: string): string =>
  text.replace(/\s/g, ' ').replace(code === 'fr' ? /\b1er\b/ : /$^/, '1')

const spans = [
  ['2016-10-18', '2016-10-20'],
  ['2016-10-30', '2016-11-02'],
  ['2016-12-30', '2017-01-02'],
  ['2016-10', '2016-11'],
  ['2016-12', '2017-01'],
  ['2016', '2017'],
]

// Intl names the year of two months twice in Russian.
const withoutShared = (text: string): string => text.replace(/^(\S+) (2016 г\.)–(\S+ \2)$/, '$1–$3')

void describe('a Chinese span of time', () => {
  it('is written as Chinese newsrooms do', () => {
    const forms = ['day', 'day', 'day', 'month', 'month', 'year'] as const
    const texts = spans.map(([start = '', end = ''], i) =>
      formatDateRange(asWritten(start), asWritten(end), 'zh', forms[i] ?? 'day'),
    )
    assert.deepEqual(texts, [
      '2016年10月18日至20日',
      '2016年10月30日至11月2日',
      '2016年12月30日至2017年1月2日',
      '2016年10月至11月',
      '2016年12月至2017年1月',
      '2016年至2017年',
    ])
  })
})

for (const [code, { messages }] of Object.entries(languages)) {
  void describe(`the tables of ${code}`, async () => {
    const { formats } = await messages()
    for (const tag of Object.keys(formats)) {
      it(`write every day of four years in every form as Intl does for ${tag}`, () => {
        // Each day at another minute, so that all hours and minutes occur.
        for (let time = Date.UTC(2023, 0, 1); time < Date.UTC(2027, 0, 1); time += dayLength + 61_000) {
          const date = new Date(time)
          for (const form of forms) {
            const text = comparable(formatDate(date, tag, form, 'UTC'), code)
            assert.equal(text, comparable(intlDate(date, tag, form, 'UTC'), code), `${form} ${date.toISOString()}`)
          }
        }
      })

      // Engines write a Chinese span of time in figures with slashes. They differ in regions and in spaces around a dash.
      if (tag === code && code !== 'zh')
        it(`write spans of time as Intl does for ${tag}`, () => {
          for (const [start = '', end = ''] of spans) {
            const form = ({ 4: 'year', 7: 'month' } as const)[start.length] ?? 'day'
            const [from, to] = [asWritten(start), asWritten(end)] as const
            const plain = (text: string) => withoutShared(comparable(text, code).replaceAll(/ ?– ?/g, '–'))
            assert.equal(plain(formatDateRange(from, to, tag, form)), plain(intlDateRange(from, to, tag, form)))
          }
        })

      it(`write numbers and choose plural forms as Intl does for ${tag}`, () => {
        const samples = [0.5, 1.5, 1234.5, 0.0004, 9_999.9996, 1e6, 2e6, 1_000_001, 123_456_789, 1e15, 1e21, 1e300]
        const numbers = [
          ...Array(10_001).keys(),
          ...samples,
          ...samples.map((n) => -n),
          -1,
          -0,
          NaN,
          Infinity,
          -Infinity,
        ]
        for (const number of numbers) {
          const text = formatNumber(number, tag)
          assert.equal(comparable(text, code), comparable(intlNumber(number, tag), code))
        }
        for (const number of numbers.filter((n) => Number.isInteger(n * 2) && Math.abs(n) < 1e18))
          assert.equal(pluralOf(number, tag), intlPlural(number, tag), `${number}`)
      })

      it(`write sizes as Intl does for ${tag}`, () => {
        for (const [power, unit] of [1, 1e3, 1e6, 1e9].entries()) {
          for (const value of [1, 1.04, 1.26, 2, 3, 5, 11, 21, 100, 101, 999].filter((one) => power || one % 1 === 0))
            assert.equal(
              comparable(formatBytes(value * unit, tag), code),
              comparable(intlBytes(value, power, tag), code),
            )
        }
      })

      it(`name languages as Intl does for ${tag}`, () => {
        for (const language of Object.keys(formats[tag]?.languageNames ?? {}))
          assert.equal(languageName(language, tag), intlLanguageName(language, tag.split('-')[0]!))
      })
    }
  })
}

describe('the six languages', () => {
  it('need no Intl formatter', () => {
    const original = { ...Object.getOwnPropertyDescriptors(Intl) }
    const forbidden = () => assert.fail('An Intl formatter was made.')
    try {
      for (const name of ['DateTimeFormat', 'NumberFormat', 'PluralRules', 'DisplayNames'] as const)
        Object.defineProperty(Intl, name, { value: forbidden, configurable: true, writable: true })
      for (const tag of [...Object.keys(languages), 'fr-FR', 'en-US', 'es-GT', 'zh-hans', 'ru_RU', 'ar-u-nu-latn']) {
        for (const form of forms) formatDate(new Date(), tag, form)
        formatNumber(1_234_567.8, tag)
        formatBytes(123_456, tag)
        for (const language of ['en-US', 'es-GT', 'fr', 'zh-Hans', 'prs']) languageName(language, tag)
        autonymOf(tag)
      }
    } finally {
      Object.defineProperties(Intl, original)
    }
  })
})

describe('a date', () => {
  it('is never moved to another day', () => {
    for (const moment of ['2016-10-18', '2016-10-18T00:10:00+14:00', '2016-10-18T23:50:00-11:00'])
      assert.equal(formatDate(asWritten(moment), 'en', 'day', 'UTC'), '18 October 2016')
  })

  it('is written in the time zone of the reader, or in another that is named', () => {
    const date = new Date(2016, 9, 18, 9, 5)
    assert.equal(formatDate(date, 'en', 'time'), '18 October 2016 at 9:05')
    const instant = new Date('2016-10-18T20:05:00Z')
    assert.equal(formatDate(instant, 'en', 'time', 'Asia/Kathmandu'), '19 October 2016 at 1:50')
  })

  it('is written by Intl in other languages', () => {
    assert.equal(formatDate(asWritten('2016-10-18'), 'de', 'day', 'UTC'), '18. Oktober 2016')
    assert.equal(formatDate(asWritten('2016-10-18'), 'de_AT', 'month', 'UTC'), 'Oktober 2016')
  })

  it('begins a French month with an ordinal number', () => {
    assert.equal(formatDate(asWritten('2016-10-01'), 'fr', 'day', 'UTC'), '1er octobre 2016')
    assert.equal(formatDate(asWritten('2016-10-11'), 'fr', 'day', 'UTC'), '11 octobre 2016')
  })

  it('is empty where it is invalid', () => {
    for (const tag of ['en', 'de']) assert.equal(formatDate(new Date(NaN), tag, 'day'), '')
  })

  it('is written in English for text that is no tag', () => {
    assert.equal(formatDate(asWritten('2016-10-18'), 'not a tag', 'day', 'UTC'), '18 October 2016')
  })
})

describe('a number', () => {
  it('is grouped from 1,000 on, in Spanish from 10,000 on', () => {
    assert.deepEqual(
      [512, 1234, 4095].map((number) => formatNumber(number, 'en')),
      ['512', '1,234', '4,095'],
    )
    assert.deepEqual(
      [1234, 12_345].map((number) => formatNumber(number, 'es')),
      ['1234', '12.345'],
    )
  })

  it('takes the digits that its tag names', () => {
    assert.equal(formatNumber(1234, 'ar'), '١٬٢٣٤')
    assert.equal(formatNumber(1234, 'ar-u-nu-latn'), '1,234')
    assert.equal(formatNumber(1234, 'en-u-nu-thai'), '๑,๒๓๔')
  })
})

describe('a size', () => {
  it('takes the unit that fits what is shown', () => {
    const sizes = [0, 1, 999, 1000, 999_499, 999_999, 1_040_000, 999_960_000, 5e12]
    assert.deepEqual(
      sizes.map((size) => formatBytes(size, 'en').replace('\u00A0', ' ')),
      ['0 bytes', '1 byte', '999 bytes', '1 kB', '999 kB', '1 MB', '1 MB', '1 GB', '5,000 GB'],
    )
  })
})

describe('the name of a language', () => {
  it('leaves out a region that is part of no name', () => {
    assert.equal(languageName('es-GT', 'en'), 'Spanish')
    assert.equal(languageName('pt_BR', 'en'), 'Brazilian Portuguese')
    assert.equal(languageName('prs', 'fr'), 'dari')
  })

  it('says the script', () => {
    assert.equal(languageName('zh-Hant', 'es'), 'chino tradicional')
    assert.match(languageName('sr-Latn', 'en'), /^Serbian .*Latin/)
  })

  it('comes from Intl where the table has none, and is the text itself where that is no tag', () => {
    assert.equal(languageName('is', 'en'), 'Icelandic')
    assert.equal(languageName('fr', 'de'), 'Französisch')
    assert.equal(languageName('Klingon (spoken)', 'en'), 'Klingon (spoken)')
  })
})

describe('the name of a language in itself', () => {
  it('is that of Intl with a capital', () => {
    for (const tag of ['ar', 'de', 'en', 'es', 'fr', 'it', 'pt', 'ru', 'tr', 'uk', 'zh', 'zh-Hans', 'zh-Hant']) {
      const name = autonymOf(tag)
      const expected = intlLanguageName(tag, tag)
      assert.equal(name.slice(1), expected.slice(1))
      assert.equal(name[0], expected[0]!.toLocaleUpperCase(tag))
    }
  })

  it('leaves out a region, and is the text itself where that is no tag', () => {
    assert.deepEqual(['es-GT', 'fr_FR', 'sw', 'so', '(any)'].map(autonymOf), [
      'Español',
      'Français',
      'Kiswahili',
      'Soomaali',
      '(any)',
    ])
  })
})
