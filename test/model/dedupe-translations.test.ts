import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dedupeTranslations } from '../../src/model/dedupe-translations.js'
import type { Release } from '../../src/model/feed.js'

const release = (id: string, language: string, more: Partial<Release> = {}): Release => ({
  id,
  language,
  headline: id,
  status: 'usable',
  expired: false,
  ...more,
})
const ids = (releases: Release[]): string[] => releases.map(({ id }) => id)

void test('of editions that name each other by id the one in the wanted language counts', () => {
  const all = [
    release('en', 'en', { translations: [{ id: 'es' }, { id: 'fr' }] }),
    release('es', 'es', { translations: [{ id: 'en' }, { id: 'fr' }] }),
    release('fr', 'fr', { translations: [{ id: 'en' }, { id: 'es' }] }),
    release('other', 'en'),
  ]
  assert.deepEqual(ids(dedupeTranslations(all, 'fr-CA')), ['fr', 'other'])
})

void test('where there is no edition in the wanted language the newest counts', () => {
  const all = [
    release('en', 'en', { published: '2016-10-17', translations: [{ id: 'es' }] }),
    release('es', 'es', { published: '2016-10-18' }),
  ]
  assert.deepEqual(ids(dedupeTranslations(all, 'ru')), ['es'])
})

void test('one side alone may name the other, by address, and in either order', () => {
  const named = release('en', 'en', { url: 'https://a.example/en' })
  const naming = release('es', 'es', { translations: [{ url: 'https://a.example/en' }] })
  assert.deepEqual(ids(dedupeTranslations([named, naming], 'en')), ['en'])
  assert.deepEqual(ids(dedupeTranslations([naming, named], 'es')), ['es'])
})

void test('the same id in another language is an edition', () => {
  assert.deepEqual(
    dedupeTranslations([release('a', 'en'), release('a', 'es')], 'es').map(({ language }) => language),
    ['es'],
  )
})

void test('two in one language are two, whatever they say', () => {
  const all = [release('a', 'en', { translations: [{ id: 'b' }] }), release('b', 'en', { translations: [{ id: 'a' }] })]
  assert.deepEqual(ids(dedupeTranslations(all, 'en')), ['a', 'b'])
})
