import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import ICAL from 'ical.js'
import { parseVCards } from 'vcard4-ts'
import { vcard, vcards } from '../../src/model/vcard.js'

const unfold = (text: string): string[] => text.replaceAll('\r\n ', '').trimEnd().split('\r\n')

describe('a vCard', () => {
  it('names a person, the number as it is dialled, and escapes what RFC 6350 reserves', () => {
    const contact = {
      name: 'Ana; Sample',
      role: 'Press, sample',
      phones: [{ raw: '+502.231.40.000', e164: '+50223140000' }],
      emails: ['press@example.org'],
      languages: ['es'],
    }
    const lines = unfold(vcard(contact, 'IOM'))
    assert.deepEqual(lines.slice(0, 2), ['BEGIN:VCARD', 'VERSION:4.0'])
    assert.equal(lines.at(-1), 'END:VCARD')
    for (const line of [
      'KIND:individual',
      'FN:Ana\\; Sample',
      'TITLE:Press\\, sample',
      'TEL;VALUE=uri;TYPE=work:tel:+50223140000',
      'LANG:es',
    ])
      assert.ok(lines.includes(line), line)
  })

  it('escapes each backslash once, so that none joins the character behind it', () => {
    const lines = unfold(vcard({ name: 'A\\B, C', role: 'x\\,y\\ny' }, 'IOM\\;1'))
    assert.ok(lines.includes('FN:A\\\\B\\, C'), lines.join('|'))
    assert.ok(lines.includes('TITLE:x\\\\\\,y\\\\ny'), lines.join('|'))
    assert.ok(lines.includes('ORG:IOM\\\\\\;1'), lines.join('|'))
  })

  it('folds its lines at 75 octets and cuts no character', () => {
    const office = 'مكتب المنظمة الإقليمي '.repeat(8).trim()
    const text = vcard({ office }, 'IOM')
    for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line)
    assert.ok(unfold(text).includes(`FN:${office}`))
    assert.ok(unfold(text).includes('KIND:org'))
  })

  it('cannot be given a line by a line end in a name', () => {
    for (const end of ['\r\n', '\n', '\r', '\n\r', '\\\n']) {
      const name = `A${end}URL:https://example.org${end}END:VCARD`
      const text = vcard({ name, role: name, office: name, phones: [{ raw: name }], emails: [name] }, name)
      assert.equal(unfold(text).length, 9, JSON.stringify(end))
      assert.doesNotMatch(text, /[\r\n]URL|\rURL|[^\r]\n/)
    }
  })
})

describe('the vCards of several contacts', () => {
  const contacts = [
    {
      name: 'Ana Sample, “Press”',
      role: 'Officer\\1',
      office: 'مكتب الإعلام في المنطقة '.repeat(6).trim(),
      phones: [{ raw: '+502.231.40.000', e164: '+50223140000', extension: '12', sms: true }, { raw: '2231, ext. 4' }],
      emails: ['press@example.org'],
      languages: ['es', 'ar'],
    },
    { office: 'Office of Geneva', phones: [{ raw: '+41 22 555 01 00', e164: '+41225550100' }] },
  ]
  const text = vcards(contacts, 'IOM')

  it('say the same to ical.js', () => {
    const cards = (ICAL.parse(text) as unknown as [string, [string, object, string, unknown][]][]).map(
      ([, properties]) => properties,
    )
    const valuesOf = (i: number, name: string) =>
      cards[i]?.filter(([one]) => one === name).map(([, , , value]) => value)
    assert.equal(cards.length, 2)
    assert.deepEqual(valuesOf(0, 'fn'), [contacts[0]?.name])
    assert.deepEqual(valuesOf(0, 'title'), [contacts[0]?.role])
    assert.deepEqual(valuesOf(0, 'org'), [['IOM', contacts[0]?.office]])
    assert.deepEqual(valuesOf(0, 'tel'), ['tel:+50223140000;ext=12', '2231, ext. 4'])
    assert.deepEqual(valuesOf(1, 'org'), [['IOM', 'Office of Geneva']])
  })

  it('say the same to vcard4-ts, which finds no fault', () => {
    const { vCards, nags = [] } = parseVCards(text)
    assert.deepEqual([vCards?.length, nags.length, vCards?.flatMap((card) => card.nags ?? [])], [2, 0, []])
    const [first, second] = vCards ?? []
    assert.equal(first?.FN[0]?.value, contacts[0]?.name)
    assert.deepEqual(
      first?.TEL?.map(({ value }) => value),
      ['tel:+50223140000;ext=12', '2231, ext. 4'],
    )
    assert.deepEqual(
      first.EMAIL?.map(({ value }) => value),
      ['press@example.org'],
    )
    assert.equal(second?.KIND?.value, 'org')
  })
})
