import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { parseXml, rootOf } from '../../../src/reading/xml/parse.js'

const root = (xml: string) => parseXml(xml)?.root

describe('XML', () => {
  it('is a tree of elements with attributes and text', () => {
    const a = root('<a x="1" y=\'2 &amp; 3\'>t<b/>u<c>v</c></a>')
    assert.deepEqual(
      [...(a?.attributes ?? [])],
      [
        ['x', '1'],
        ['y', '2 & 3'],
      ],
    )
    assert.equal(a?.text, 'tu')
    assert.deepEqual(
      a.children.map(({ name, text }) => [name, text]),
      [
        ['b', ''],
        ['c', 'v'],
      ],
    )
    assert.equal(a.source, 't<b/>u<c>v</c>')
  })

  it('holds CDATA as it stands, and decodes character references elsewhere, once', () => {
    assert.equal(root('<a><![CDATA[<b>&amp;]]>&amp;lt;&#233;</a>')?.text, '<b>&amp;&lt;é')
  })

  it('does not expand entities that it declares', () => {
    const bomb = '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;">]><a>&c;&external;</a>'
    assert.equal(root(bomb)?.text, '&c;&external;')
  })

  it('names known namespaces by one prefix, whatever the document writes', () => {
    const a = root(
      '<a xmlns:x="http://search.yahoo.com/mrss/" xmlns:y="https://purl.org/dc/elements/1.1"><x:content/><y:date/><z:q/></a>',
    )
    assert.deepEqual(
      a?.children.map(({ name }) => name),
      ['media:content', 'dc:date', 'z:q'],
    )
  })

  it('closes what is left open with its parent, and passes over end tags without a start', () => {
    const a = root('<a><b>1<c>2</b></x>3</a>')
    assert.deepEqual(
      a?.children.map(({ name, children }) => [name, children.length]),
      [['b', 1]],
    )
    assert.equal(a.text, '3')
  })

  it('may hold a > inside of an attribute', () => {
    assert.equal(root('<a x="b>c">d</a>')?.text, 'd')
  })

  it('that is cut off says so', () => {
    for (const xml of ['<a><b>', '<a><!-- ', '<a><![CDATA[x', '<a>'.repeat(200)])
      assert.equal(parseXml(xml)?.cut, true, xml.slice(0, 20))
    assert.equal(parseXml('<a></a>')?.cut, false)
  })

  it('never throws, whatever the text', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '</',
      '<!',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '<?',
      '?>',
      '"',
      "'",
      '=',
      'a',
      ':',
      ' ',
      '&',
      ';',
      '/',
      '[',
      ']',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        parseXml(pieces.join(''))
        rootOf(pieces.join(''))
      }),
    )
  })

  it('names its root behind declaration, comments and document type', () => {
    assert.equal(rootOf('\uFEFF <?xml version="1.0"?>\n<!-- a - b --><!DOCTYPE rss>\n<RSS version="2.0">'), 'rss')
    assert.equal(rootOf('plain text <rss>'), undefined)
  })
})
