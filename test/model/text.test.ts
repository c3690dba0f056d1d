import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { cleanText, paragraphsOf } from '../../src/model/text.js'

describe('plain text', () => {
  it('loses the characters that could re-order the page around it, and keeps the marks that Arabic prose needs', () => {
    assert.equal(cleanText('a\u202Eb\u2066c\u200Fd\u200E'), 'abc\u200Fd\u200E')
  })

  it('ends its lines with a line feed, whatever its source did', () => {
    assert.equal(cleanText('one\r\ntwo\rthree'), 'one\ntwo\nthree')
  })

  it('falls into paragraphs at blank lines, none of them empty', () => {
    assert.deepEqual(paragraphsOf('\n one\ntwo \n \t\n\n three\n'), ['one\ntwo', 'three'])
  })
})
