import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countryName, countryNames } from '../../src/i18n/countries/index.js'
import { mapNotes } from '../../src/i18n/map-notes/index.js'
import { noteIds } from '../../src/map/index.js'

const languages = ['ar', 'en', 'es', 'fr', 'ru', 'zh']

void test('English names are those of the United Nations', async () => {
  const name = await countryNames('en')
  assert.equal(name('TWN'), 'Taiwan Province of China')
  assert.equal(name('PSE'), 'State of Palestine')
  assert.equal(name('FLK'), 'Falkland Islands (Malvinas)')
  assert.equal(name('XKX'), 'Kosovo*')
  assert.equal(name('HKG'), 'China, Hong Kong SAR')
  assert.equal(name('bol'), 'Bolivia (Plurinational State of)')
})

void test('every language names the countries whose names are delicate', async () => {
  const delicate =
    'TWN PSE FLK XKX HKG MAC BOL COD COG CPV FSM IRN PRK KOR LAO MDA MMR RUS SYR TZA USA VAT VEN VNM TUR'.split(' ')
  for (const lang of languages) {
    const { names } = (await import(`../../src/i18n/countries/${lang}.ts`)) as { names: Record<string, string> }
    assert.deepEqual(
      delicate.filter((code) => !names[code]),
      [],
      lang,
    )
  }
})

void test('a region or a script in the tag does not hide the table', async () => {
  assert.equal(await countryName('VNM', 'es-419'), 'Viet Nam')
  assert.equal(await countryName('RUS', 'zh-Hant-HK'), '俄罗斯联邦')
})

void test('what names no country comes back as it is', async () => {
  for (const text of ['', 'ZZZ', 'USB', '<b>', 'constructor', '320']) assert.equal(await countryName(text, 'en'), text)
  assert.equal(await countryName('ZZZ', 'not a tag'), 'ZZZ')
})

void test('the disclaimer and every note are worded in the six languages', async () => {
  for (const lang of languages) {
    const found = await mapNotes(lang)
    assert.equal(found.lang, lang)
    for (const id of ['disclaimer', ...noteIds] as const) assert.ok(found.notes[id].length > 10, `${lang} ${id}`)
    assert.ok(found.notes.source.includes('{source}') && found.notes.source.includes('{edition}'))
  }
})

void test('a language without notes gets the English ones, and is told so', async () => {
  const { lang, notes } = await mapNotes('de-AT')
  assert.equal(lang, 'en')
  assert.match(notes.disclaimer, /^This map is for illustration purposes only\./)
})
