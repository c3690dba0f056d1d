import assert from 'node:assert/strict'
import { test } from 'node:test'
import { headlineOf } from '../../src/reading/values.js'

const text = (words: string): unknown => ({ type: 'text', text: words })
const run = (type: string, words: string): unknown => ({ type, children: [text(words)] })
const paragraph = (...children: unknown[]): unknown => ({ type: 'paragraph', children })

test('a headline made from a text keeps the sense of figures, quotations and struck words', () => {
  const body = [
    paragraph(
      text('Some 14,500'),
      run('superscript', '1'),
      text(' people '),
      run('deletion', 'left'),
      run('insertion', 'came'),
      text(', in CO'),
      run('subscript', '2'),
      text(', said '),
      run('quote', 'we'),
    ),
  ]
  assert.equal(headlineOf(body), 'Some 14,500¹ people came, in CO₂, said “we”')
})

test('a headline made from a text ends with the first sentence, the first line or a whole word', () => {
  assert.equal(headlineOf('Dr. Ana opens the new workshop. It has ten rooms.'), 'Dr. Ana opens the new workshop.')
  assert.equal(headlineOf([paragraph(text('One'), { type: 'line-break' }, text('Two'))]), 'One')
  assert.equal(headlineOf(`${'word '.repeat(15)}and one more.`), `${'word '.repeat(15)}and…`)
  assert.equal(headlineOf('x'.repeat(90)), `${'x'.repeat(80)}…`)
})

test('a headline is made from any block that has words, whether it was checked or not', () => {
  assert.equal(headlineOf([{ type: 'figure', image: { url: 'a.png', alt: 'A boat' } }]), 'A boat')
  assert.equal(
    headlineOf([{ type: 'list', items: [[paragraph(text('First'))], [paragraph(text('Second'))]] }]),
    'First',
  )
  assert.equal(headlineOf([{ type: 'quotation', children: [paragraph(text('A')), paragraph(text('B'))] }]), 'A')
  assert.equal(headlineOf([{ type: 'paragraph', children: 'Plain' }]), 'Plain')
  assert.equal(headlineOf([{ type: 'break' }, 7, null, { type: 'deletion', children: null }]), undefined)
})
