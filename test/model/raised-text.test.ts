import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inlineText, type Inline } from '../../src/model/blocks.js'
import { toSubscript, toSuperscript } from '../../src/model/raised-text.js'

const superscripts: [text: string, plain: string][] = [
  ['6', '⁶'],
  ['-12', '⁻¹²'],
  ['−1', '⁻¹'],
  ['1,2', '¹,²'],
  ['(1)', '⁽¹⁾'],
  ['[1]', '[1]'],
  ['n', 'ⁿ'],
  ['st', 'st'],
  ['er', 'er'],
  ['*', '*'],
  ['', ''],
]

for (const [text, plain] of superscripts)
  test(`"${text}" raised is "${plain}"`, () => assert.equal(toSuperscript(text), plain))

test('digits below the line stay apart from letters and figures', () => {
  assert.equal(toSubscript('2'), '₂')
  assert.equal(toSubscript('max'), 'max')
})

test('plain text keeps figures, leaves deleted words out and marks what is quoted', () => {
  const run = (type: 'superscript' | 'subscript' | 'deletion' | 'insertion' | 'quote', text: string): Inline => ({
    type,
    children: [{ type: 'text', text }],
  })
  const runs: Inline[] = [
    { type: 'text', text: '14,500' },
    run('superscript', '1'),
    run('subscript', '2'),
    run('deletion', ' not'),
    run('insertion', ' all'),
    run('quote', 'yes'),
  ]
  assert.equal(inlineText(runs), '14,500¹₂ all“yes”')
})
