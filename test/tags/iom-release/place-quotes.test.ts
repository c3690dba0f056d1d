import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { paragraph } from '../../../src/model/blocks.js'
import { placeQuotes } from '../../../src/tags/iom-release/place-quotes.js'

const text = (...paragraphs: string[]) => paragraphs.map(paragraph)
const by = (speaker: string) => ({ text: `Words of ${speaker}`, speaker })

/** The speakers by the block that their quotes follow, and those at the end. */
function placement(speakers: string[], paragraphs: string[]) {
  const { placed, remaining } = placeQuotes(speakers.map(by), text(...paragraphs))
  return { placed: [...placed].map(([index, { speaker }]) => [index, speaker]), end: remaining.map((q) => q.speaker) }
}

describe('a pull quote', () => {
  it('follows the first paragraph that names its speaker in full or by surname', () => {
    const paragraphs = ['Lead.', 'More.', 'Others.', 'Minister Ana Sample came.', 'Sample spoke.', 'End.']
    assert.deepEqual(placement(['Ana Sample'], paragraphs), { placed: [[3, 'Ana Sample']], end: [] })
    assert.deepEqual(placement(['Dr Ana María Sample'], paragraphs), { placed: [[3, 'Dr Ana María Sample']], end: [] })
  })

  it('never stands before the third paragraph', () => {
    const paragraphs = ['Sample said so.', 'More.', 'And more.', 'Sample again.', 'End.']
    assert.deepEqual(placement(['Ana Sample'], paragraphs).placed, [[3, 'Ana Sample']])
    assert.deepEqual(placement(['Ana Sample'], paragraphs.slice(0, 3)), { placed: [], end: ['Ana Sample'] })
  })

  it('stands three paragraphs after another at least', () => {
    const paragraphs = ['1', '2', 'A One.', 'B Two.', 'C', 'Two again.', 'D']
    assert.deepEqual(placement(['A One', 'B Two'], paragraphs).placed, [
      [2, 'A One'],
      [5, 'B Two'],
    ])
  })

  it('stands at the end where nobody is named', () => {
    assert.deepEqual(placement(['Ana Sample'], ['1', '2', '3', '4']), { placed: [], end: ['Ana Sample'] })
    assert.deepEqual(placeQuotes([{ text: 'Nobody’s' }], text('1', '2', '3')).remaining.length, 1)
  })
})
