import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseFragment } from 'parse5'
import { entityNames } from '../../../src/reading/html/entity-names.js'
import { decodeEntities } from '../../../src/reading/html/entities.js'
import { readHtml } from '../../../src/reading/html/index.js'
import { bare, oracleText, textOf } from './support.js'
import { amount } from '../../support/amount.js'

const parsed = (html: string): string => oracleText(html).replaceAll('\0', '')
const parsedAttribute = (value: string): string | undefined => {
  const [node] = parseFragment(`<p title="${value}">`).childNodes
  return node && 'attrs' in node ? node.attrs[0]?.value : undefined
}

const words = fc.constantFrom('a', 'Misión', ' ', '\n', '&amp;', '&eacute;', '&nbsp;', '&#8211;', '&#x1F600;', '&ldquo;', '&amp;lt;', '1 < 2', '’') // prettier-ignore
const phrase = fc.array(words, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''))
const wrap = (name: string, content: fc.Arbitrary<string>, attributes = ''): fc.Arbitrary<string> =>
  content.map((html) => `<${name}${attributes}>${html}</${name}>`)
const several = (content: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.array(content, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''))

/** Well-formed HTML of the kinds that newsrooms write. */
const { flow } = fc.letrec<{ inline: string; flow: string }>((tie) => {
  const inline = several(
    fc.oneof(
      { maxDepth: 3 },
      phrase,
      wrap('b', tie('inline')),
      wrap('em', tie('inline'), ' class="x"'),
      wrap('span', tie('inline'), " style='a>b'"),
      fc.constant('<br>'),
      fc.constant('<!-- > c -->'),
      wrap('sup', phrase),
      wrap('a', phrase, ' href="https://example.org/?a=1&copy=2"'),
    ),
  )
  const cell = fc.oneof(wrap('td', tie('inline')), wrap('th', tie('inline'), ' scope=col'))
  const block = fc.oneof(
    { maxDepth: 4 },
    wrap('p', tie('inline')),
    wrap('h2', tie('inline')),
    wrap('ul', several(wrap('li', tie('flow')))),
    wrap('ol', several(wrap('li', tie('inline')))),
    wrap('div', tie('flow')),
    wrap('section', tie('flow')),
    wrap('blockquote', tie('flow')),
    wrap('table', wrap('tbody', several(wrap('tr', several(cell))))),
    wrap('dl', fc.constant('<dt>t</dt><dd>d</dd>')),
    fc.constant('<hr><script>"<p>"</script><style>p{}</style>'),
  )
  return { inline, flow: several(block) }
})

test('the text of well-formed HTML is that of parse5', () => {
  fc.assert(
    fc.property(flow, (html) => {
      const { blocks, warnings } = readHtml(html)
      fc.pre(!warnings.length)
      assert.equal(bare(textOf(blocks)), bare(oracleText(html)))
    }),
    { numRuns: amount(300) },
  )
})

const handWritten = [
  '<p>a<p>b<ul><li>c<li>d<ul><li>e</ul><li>f</ul>g',
  '<dl><dt>a<dd>b<dt>c</dl>',
  '<p title="a>b" data-x=\'"\' checked x=y/z>c</p>',
  '<P CLASS=a/>b</P>',
  'a<br/>b</br>c',
  'a <3 b </3> c <! d> e <?x f> g </ h> i <!> j </> k',
  'a<!-->b<!--->c<!-- x --!>d<!-- -- > -->e<!--!>f-->g',
  '<![if a > b ]> c <!DOCTYPE html> d',
  '<div><p>a</div>b<b><p>c</b>d</p>e',
  '<h2>a<h3>b</h2>c',
  '<scr<script>ipt>a</script>b',
  '<a href=x">a</a>b<a href="y"title="z">c</a>',
  '<a b=\'c"d\' =e f = "g">h</a>',
  '<svg><desc>a</desc><p/></svg>b<math><mi>x</mi></math>c',
  '<table><thead><tr><th>a<tbody><tr><td>b<td>c</table>d',
  '<table><caption>a<tr><td>b</table>',
  '<p>a&copy;b&copyc&copy2016&notit;d&bogus;e&#;f&#x;g&#128;h&#xD800;i&#1114112;j&amp</p>',
  'a&#60;b&#62;c&lt;script&gt;d',
  '<title>x</title>y<noscript><p>w</noscript>v',
  '<__proto__>a</__proto__><constructor>b</constructor><p __proto__=1 constructor=2>c</p>',
]
for (const html of handWritten) {
  test(`the text of ${html} is that of parse5`, () => {
    assert.equal(bare(textOf(readHtml(html).blocks)), bare(oracleText(html)))
  })
}

test('every name that is known means what parse5 says, with and without semicolon', () => {
  const accents = 'aeiounyAEIOUNYcCsSzZgGlLrRdDtTwWhHjJkK'
    .split('')
    .flatMap((letter) =>
      ['grave', 'acute', 'circ', 'tilde', 'macr', 'uml', 'ring', 'dblac', 'caron', 'ogon'].map((name) => letter + name),
    )
  const names = [...entityNames.split(' ').filter((word) => !Number(word)), ...accents]
  const odd = names.filter((name) => {
    const mine = decodeEntities(`&${name};`)
    return mine !== `&${name};` && mine !== parsed(`&${name};`)
  })
  assert.deepEqual(odd, [])
  // Known with a semicolon, so without one as parse5 reads it.
  for (const name of names.filter((known) => decodeEntities(`&${known};`).length === 1)) {
    assert.equal(decodeEntities(`&${name} x`), parsed(`&${name} x`), name)
  }
})

test('references are decoded exactly once: what was escaped comes back as it was', () => {
  const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
  const piece = fc.constantFrom('&', 'amp;', 'lt;', 'copy', '#38;', ';', '<b>', '"', 'x', '=')
  fc.assert(
    fc.property(fc.array(piece), fc.boolean(), (pieces, inAttribute) => {
      assert.equal(decodeEntities(escaped(pieces.join('')), inAttribute), pieces.join(''))
    }),
  )
})

test('numbers mean what parse5 says', () => {
  fc.assert(
    fc.property(fc.oneof(fc.nat(0x500), fc.nat(0x110005)), fc.boolean(), (code, hex) => {
      const reference = hex ? `&#x${code.toString(16)};` : `&#${code};`
      // A bare carriage return or form feed in text is for the tokenizer, not for the decoder.
      fc.pre(code !== 0)
      assert.equal(decodeEntities(reference), parsed(reference))
    }),
  )
})

test('in attributes, references end as parse5 says', () => {
  const piece = fc.constantFrom('&', 'amp', 'copy', 'eacute', ';', '=', '1', 'x', '#38', '#x26', ' ')
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const value = pieces.join('')
      assert.equal(decodeEntities(value, true), parsedAttribute(value))
    }),
  )
})

test('the comparison can fail: a reader that decodes twice is seen', () => {
  const twice = (html: string): string => decodeEntities(decodeEntities(html))
  assert.notEqual(bare(twice('&amp;lt;')), bare(oracleText('&amp;lt;')))
})
