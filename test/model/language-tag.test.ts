import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { baseLanguage, canonicalTag, closestTag, directionOf } from '../../src/model/language-tag.js'

describe('a language tag', () => {
  const forms: Record<string, string> = {
    FR: 'fr',
    pt_BR: 'pt-BR',
    'fr_FR.UTF-8': 'fr-FR',
    ' es-419 ': 'es-419',
    'zh-hant': 'zh-Hant',
    'SR-latn': 'sr-Latn',
    ara: 'ar',
    fre: 'fr',
    zho: 'zh',
    iw: 'he',
    in: 'id',
    ji: 'yi',
    no: 'nb',
    'no-NO': 'nb-NO',
    nb: 'nb',
    nn: 'nn',
    prs: 'fa-AF',
  }
  for (const [text, canonical] of Object.entries(forms)) {
    it(`"${text}" becomes "${canonical}"`, () => assert.equal(canonicalTag(text), canonical))
  }

  it('is not made of other text', () => {
    for (const text of ['', ' ', 'not a tag', 'English, French', 'e', '123456789', undefined])
      assert.equal(canonicalTag(text), undefined)
    assert.equal(baseLanguage('not a tag'), 'und')
  })

  it('names its language without script and region', () => {
    assert.deepEqual(['zh-Hant-HK', 'pt_BR', 'FR', 'iw-IL'].map(baseLanguage), ['zh', 'pt', 'fr', 'he'])
  })
})

describe('the closest tag', () => {
  it('is the same tag, however it is written', () => {
    assert.equal(closestTag('pt_BR', ['en', 'pt', 'PT-br']), 2)
    assert.equal(closestTag('ara', ['en', 'ar']), 1)
    assert.equal(closestTag('no', ['en', 'nb']), 1)
  })

  it('is one in the same script, before another of the language', () => {
    assert.equal(closestTag('zh-TW', ['zh', 'zh-Hant']), 1)
    assert.equal(closestTag('zh-CN', ['zh-Hant', 'zh']), 1)
    assert.equal(closestTag('sr-Latn', ['sr', 'sr-Latn-BA']), 1)
  })

  it('is in the script that is usual for the language and its region', () => {
    for (const tag of [
      'ar-SD',
      'de-AT',
      'en-IN',
      'es-GQ',
      'fr-CM',
      'it-CH',
      'pt-MZ',
      'ru-KG',
      'zh-HK',
      'zh-SG',
      'zh',
    ]) {
      const language = tag.slice(0, 2)
      const { script } = new Intl.Locale(tag).maximize()
      assert.equal(closestTag(tag, [`${language}-Cher`, `${language}-${script}`]), 1, tag)
    }
  })

  it('is one of the same language, where none is closer', () => {
    assert.equal(closestTag('es-GT', ['en', 'es-419']), 1)
    assert.equal(closestTag('zh-TW', ['en', 'zh']), 1)
  })

  it('does not exist among other languages and for text that is no tag', () => {
    assert.equal(closestTag('fr', ['en', undefined, 'not a tag']), -1)
    assert.equal(closestTag('not a tag', ['en', 'not a tag', undefined]), -1)
    assert.equal(closestTag(undefined, [undefined]), -1)
  })
})

describe('the direction', () => {
  const rightToLeft = [
    'ar',
    'ur',
    'fa-IR',
    'prs',
    'ps',
    'he',
    'iw',
    'yi',
    'dv',
    'sd',
    'ug',
    'ckb',
    'ur_PK',
    'ara',
    'ff-Adlm',
  ]
  const leftToRight = ['en', 'ru', 'zh', 'ku', 'so', 'ha', 'und', 'not a tag', '']
  for (const tag of rightToLeft) it(`of "${tag}" is right to left`, () => assert.equal(directionOf(tag), 'rtl'))
  for (const tag of leftToRight) it(`of "${tag}" is left to right`, () => assert.equal(directionOf(tag), 'ltr'))

  it('follows the script, where the tag names one or its region uses another', () => {
    const tags = ['ar-Latn', 'en-Arab', 'ru-Hebr-RU', 'az-Arab', 'pa-Arab', 'pa-PK']
    assert.deepEqual(tags.map(directionOf), ['ltr', 'rtl', 'rtl', 'rtl', 'rtl', 'rtl'])
  })
})
