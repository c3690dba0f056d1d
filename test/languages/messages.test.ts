import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { languages } from '../../src/generated/languages.js'
import { fill, fillParts } from '../../src/languages/fill.js'
import { messages as ar } from '../../src/languages/ar/messages.js'
import { messages as en } from '../../src/languages/en/messages.js'
import { formatCount } from '../../src/languages/plural.js'

/** Every text of a table with its path; a count is one text, whatever its plural forms. */
const texts = (value: object, path = ''): [string, string[]][] =>
  Object.entries(value).flatMap(([key, child]: [string, string | object]): [string, string[]][] => {
    if (typeof child === 'string') return [[path + key, [child]]]
    return 'other' in child ? [[path + key, Object.values(child) as string[]]] : texts(child, `${path}${key}.`)
  })

const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort()

for (const [code, files] of Object.entries(languages)) {
  void describe(`the texts in ${code}`, async () => {
    const [{ messages }, { map }, english] = await Promise.all([files.messages(), files.map(), languages.en.map()])

    for (const [found, expected] of [
      [messages, en],
      [map, english.map],
    ] as const) {
      it('exist for all that exists in English, with the same placeholders', () => {
        // Which names of countries have a short form depends on the language.
        const common = (table: object) => texts(table).filter(([key]) => !key.startsWith('shortNames.'))
        const shape = (table: object): unknown => common(table).map(([key, [first = '']]) => [key, placeholders(first)])
        assert.deepEqual(shape(found), shape(expected))
      })

      it('are not empty and have no space at their ends', () => {
        for (const [key, all] of texts(found))
          for (const text of all) assert.match(text, key === 'comma' ? /\S/ : /^\S(.*\S)?$/, key)
      })
    }

    it('name their language', () => assert.deepEqual([messages.lang, map.lang], [code, code]))

    it('have a plural form for each category of the language', () => {
      const { pluralCategories } = new Intl.PluralRules(code).resolvedOptions()
      const counts = Object.values({ ...messages, ...map }).filter(
        (value) => typeof value === 'object' && 'other' in value,
      )
      assert.ok(counts.length > 2)
      for (const forms of counts) assert.deepEqual(Object.keys(forms).sort(), [...pluralCategories].sort())
    })
  })
}

describe('a count', () => {
  it('has the plural form of its language', () => {
    const english = [1, 2, 1234].map((count) => formatCount(en.releases, count, 'en'))
    assert.deepEqual(english, ['1 press release', '2 press releases', '1,234 press releases'])
    const arabic = [2, 3, 11].map((count) => formatCount(ar.releases, count, 'ar'))
    assert.deepEqual(arabic, ['بيانان صحفيان', '٣ بيانات صحفية', '١١ بياناً صحفياً'])
  })

  it('has the form for all others where the language has no own', () => {
    assert.equal(formatCount({ other: '# x' }, 1, 'en'), '1 x')
  })
})

describe('a text with placeholders', () => {
  it('takes the values', () => {
    assert.equal(fill('{a} of {b}, {a}', { a: '1', b: '2' }), '1 of 2, 1')
  })

  it('takes a value as it is', () => {
    assert.equal(fill('by {name}', { name: '$& {name} <b>' }), 'by $& {name} <b>')
  })

  it('keeps a placeholder without a value', () => {
    assert.equal(fill('{a} {constructor}', { a: '1' }), '1 {constructor}')
  })

  it('takes values that are no text, in their places', () => {
    assert.deepEqual(fillParts('{label}: {value}', { label: 1, value: 2 }), [1, ': ', 2])
  })
})
