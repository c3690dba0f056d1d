import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { cleanText, linesOf, paragraphsOf } from '../../src/model/text.js'

describe('plain text', () => {
  it('loses the characters that could re-order the page around it, and keeps the marks that Arabic prose needs', () => {
    assert.equal(cleanText('a\u202Eb\u2066c\u200Fd\u200E'), 'abc\u200Fd\u200E')
  })

  it('ends its lines with a line feed, whatever its source did', () => {
    assert.equal(cleanText('one\r\ntwo\rthree'), 'one\ntwo\nthree')
  })

  it('falls into paragraphs at blank lines, none of them empty', () => {
    assert.deepEqual(paragraphsOf('\n one\ntwo \n \t\n\n three\n'), ['one\ntwo', 'three'])
    assert.deepEqual(paragraphsOf('one\n\n\u200B\n\n\u00AD\uFEFF\n\ntwo'), ['one', 'two'])
  })

  it('has no more parts than a page can show, and loses no word', () => {
    const parts = paragraphsOf('a\n\n'.repeat(380_000))
    assert.deepEqual([parts.length, parts.join(' ').length], [5000, 380_000 * 2 - 1])
    const lines = paragraphsOf('a\n'.repeat(100_000))
    assert.deepEqual(lines, [Array(100_000).fill('a').join(' ')])
    assert.equal(linesOf('a\n'.repeat(6000)).length, 5000)
  })
})
