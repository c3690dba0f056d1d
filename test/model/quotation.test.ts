import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { paragraph } from '../../src/model/blocks.js'
import type { Release } from '../../src/model/feed.js'
import { excerptUrl, findWords, quoteWith, standingOf } from '../../src/model/quotation.js'

const release = (text: string, parts: Partial<Release> = {}): Release => ({
  id: 'a',
  headline: 'A',
  status: 'usable',
  expired: false,
  body: text.split('\n').map(paragraph),
  ...parts,
})

describe('the words of a quotation', () => {
  for (const [words, text, excerpt] of [
    ['an opportunity to grow', 'It was “an opportunity to grow”.', 'an opportunity to grow'],
    ["We don't know", 'He said: “we don’t know!”', 'we don’t know'],
    [
      '… an opportunity … to grow',
      'An opportunity to update our skills and to grow.',
      'An opportunity to update our skills and to grow',
    ],
    ['They [the migrants] are safe', 'They are safe', 'They are safe'],
    ['cafe creme', 'un café-crème', 'café-crème'],
    ['العدالة للجميع', 'قال: «العَدالةُ للجميع».', 'العَدالةُ للجميع'],
    ['权利', '移民的权利受到侵犯。', '权利'],
    ['grow 🌱 well', 'They grow 🌱 well', 'grow 🌱 well'],
  ] as const)
    it(`are found whatever their marks: ${words}`, () => assert.equal(findWords(words, text), excerpt))

  for (const [words, text] of [
    ['no', 'It is not known'],
    ['an opportunity to grow', 'an opportunity'],
    ['to grow … an opportunity', 'an opportunity to grow'],
    ['…', 'anything'],
    ['', 'anything'],
  ] as const)
    it(`are not found where they are not: ${words}`, () => assert.equal(findWords(words, text), undefined))

  it('name the quotation that holds them', () => {
    const quotes = [{ text: 'First words' }, { text: 'Second words of a person', speaker: 'A. Person' }]
    assert.equal(quoteWith(release('', { quotes }), 'second words')?.speaker, 'A. Person')
    assert.equal(quoteWith(release('', { quotes }), 'third'), undefined)
  })
})

describe('a quotation', () => {
  const quotes = [{ text: 'Words that were said' }]

  it('is in the text that holds its words, also in a list or across paragraphs', () => {
    assert.deepEqual(standingOf('words that were said', release('So: “Words that\nwere said”.', { quotes })), {
      in: 'text',
      excerpt: 'Words that\nwere said',
    })
    const body: Release['body'] = [{ type: 'list', items: [[paragraph('Words that were said')]] }]
    assert.equal(standingOf('words that were said', release('', { body })).in, 'text')
  })

  it('is beside a text that was never revised, and beside none at all', () => {
    assert.equal(standingOf('Words that were said', release('Other text', { quotes })).in, 'quotes')
    assert.equal(standingOf('Words that were said', release('', { quotes, body: [], version: '2' })).in, 'quotes')
  })

  for (const [why, parts] of [
    ['a later version', { version: '2' }],
    ['a correction', { corrections: [{ text: 'One quotation was removed.' }] }],
    ['other quotations in the text', { quotes: [...quotes, { text: 'Other text' }] }],
  ] as [string, Partial<Release>][])
    it(`is gone where the text lacks its words and there is ${why}`, () => {
      assert.equal(standingOf('Words that were said', release('Other text', { quotes, ...parts })).in, 'none')
    })

  it('is gone where neither text nor quotations hold its words', () => {
    assert.equal(standingOf('Invented words', release('Other text', { quotes })).in, 'none')
  })
})

describe('the address of an excerpt', () => {
  const page = 'https://news.example.org/a'
  it('has a text fragment, with its syntax encoded', () => {
    assert.equal(excerptUrl(page, 'well-kept, & safe'), `${page}#:~:text=well%2Dkept%2C%20%26%20safe`)
  })
  it('comes after an id that the permalink holds', () => {
    assert.equal(excerptUrl(`${page}#voices`, 'safe'), `${page}#voices:~:text=safe`)
  })
  it('names a long excerpt by its first and last words', () => {
    const words = Array.from({ length: 40 }, (_, i) => `word${i}`).join(' ')
    assert.equal(
      excerptUrl(page, words),
      `${page}#:~:text=word0%20word1%20word2%20word3%20word4,word35%20word36%20word37%20word38%20word39`,
    )
    assert.equal(
      decodeURIComponent(excerptUrl(page, '一二三四五六七八九十'.repeat(10))!).split(',')[1],
      '一二三四五六七八九十'.repeat(2),
    )
  })
  it('is none without a page to open', () => {
    assert.equal(excerptUrl(undefined, 'a'), undefined)
    assert.equal(excerptUrl('mailto:press@example.org', 'a'), undefined)
  })
  it('survives half a character', () => {
    assert.equal(excerptUrl(page, 'a\ud83c'), `${page}#:~:text=a%EF%BF%BD`)
  })
})
