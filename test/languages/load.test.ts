import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

// A module of its own: other test files have loaded languages.
const { hasMessages, loadMessages, messagesFor, messagesForItem } = (await import(
  `../../src/languages/load.js?of=${import.meta.url}`
)) as typeof import('../../src/languages/load.js')

const lang = (tag: string | undefined): string => messagesFor(tag).lang

describe('the messages for a language tag', () => {
  it('are English until those of its language are loaded', async () => {
    assert.equal(hasMessages('en'), true)
    assert.equal(hasMessages('es'), false)
    assert.equal(lang('es'), 'en')
    await loadMessages(['es'])
    assert.equal(hasMessages('es'), true)
    assert.equal(lang('es'), 'es')
  })

  it('are those of its language, however the tag is written', async () => {
    const tags = { FR: 'fr', fr_CA: 'fr', ara: 'ar', 'ar-EG': 'ar', 'zh-Hant': 'zh', 'RU-ru': 'ru', 'es-419': 'es' }
    await loadMessages(Object.keys(tags))
    for (const [tag, language] of Object.entries(tags)) assert.equal(lang(tag), language, tag)
  })

  it('are English where there are none', async () => {
    const tags = ['it', 'pt_BR', 'constructor', 'not a tag', '', undefined]
    await loadMessages(tags)
    for (const tag of tags) {
      assert.equal(hasMessages(tag), true)
      assert.equal(lang(tag), 'en', tag)
    }
  })
})

describe('the messages for an item', () => {
  it('are in its own language', async () => {
    await loadMessages(['ar', 'fr'])
    assert.equal(messagesForItem('ar', 'fr').lang, 'ar')
    assert.equal(messagesForItem('en-GB', 'fr').lang, 'en')
    assert.equal(messagesForItem('eng', 'fr').lang, 'en')
  })

  it('are in the language of the page where there are none in its own', async () => {
    await loadMessages(['fr'])
    for (const item of ['it', 'ur', 'not a tag', '', undefined])
      assert.equal(messagesForItem(item, 'fr').lang, 'fr', item)
  })
})
