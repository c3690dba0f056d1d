import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { htmlToText, readHtml } from '../../../src/reading/html/index.js'
import { limits } from '../../../src/reading/html/limits.js'
import { tokenize, type Sink } from '../../../src/reading/html/tokenizer.js'
import type { Block } from '../../../src/model/blocks.js'
import { faultsOf, gated, p, text, textOf } from './support.js'
import { amount } from '../../support/amount.js'

const attacks = [
  '<a href="javascript:alert(1)">x</a>',
  '<a href="&#106;avascript&colon;alert(1)">x</a>',
  '<a href=" \u0001java\nscript:alert(1)">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '<a href="vbscript:x">x</a><a href="https://user:pass@example.org/">y</a>',
  '<img src=x onerror=alert(1)>',
  '<img src="javascript:alert(1)" alt=a>',
  '<img src="data:image/svg+xml,<svg onload=alert(1)>">',
  '<svg><script>alert(1)</script></svg>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<iframe src="javascript:alert(1)" title="t"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<video><source src="javascript:alert(1)"></video><embed src="data:text/html,x">',
  '<form action="javascript:alert(1)"><button formaction=x>b</button><input autofocus onfocus=alert(1)>',
  '<p style="background:url(javascript:1)" class="x" id="y" name="z">a</p>',
  '<base href="https://evil.example/"><meta http-equiv=refresh content="0;url=x"><link rel=stylesheet href=x>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<textarea></textarea><script>alert(1)</script>',
  '<__proto__ __proto__="x"><constructor prototype=1 hasOwnProperty>a',
  '<a href=x __proto__=y>a</a><img __proto__ src=a.png>',
  '&#x202E;abc&#x2066;&#0;&#x1b;&#xFEFF;',
  '<img src=a.png alt="&#x202E;x&#0;">',
  '<iframe src="https://example.org/" title="&#x202E;x"></iframe>',
  '<<<a href="x">>>',
  '<a',
  '<a href',
  '<a href="',
  '</',
  '<!',
  '<!--',
  '<![CDATA[',
  '&',
  '&#',
  '<',
  '', // prettier-ignore
  '<table><tr><td colspan=-1 rowspan=1e9>a<td colspan=99999999999999999999>b</table>',
  '<ol start=99999999999999999999999><li>a</ol><ol start=-1><li>a</ol>',
  '<img src=a.png width=-1 height=99999999999999999999>',
  '<img src=a.png width=0 height=0>',
]
for (const html of attacks) {
  test(`nothing unsafe comes out of ${html}`, () => {
    const { body } = gated(readHtml(html).blocks)
    assert.deepEqual(faultsOf(body), [])
  })
}

test('a link that is not allowed keeps its text, through the gate', () => {
  const { body } = gated(readHtml('<p>a <a href="javascript:alert(1)"><b>b</b></a> c</p>').blocks)
  assert.deepEqual(body, [p('a ', { type: 'link', children: [{ type: 'strong', children: [text('b')] }] }, ' c')])
})

test('relative addresses resolve against the answer, through the gate', () => {
  const { body } = gated(readHtml('<a href="../a">x</a><img src="/b.png">').blocks)
  assert.match(JSON.stringify(body), /https:\/\/example\.org\/a".*https:\/\/example\.org\/b\.png"/)
})

const name = fc.constantFrom('p', 'div', 'a', 'b', 'i', 'li', 'ul', 'ol', 'table', 'tr', 'td', 'th', 'caption', 'thead', 'tbody', 'h1', 'h3', 'blockquote', 'cite', 'figure', 'figcaption', 'img', 'iframe', 'video', 'source', 'svg', 'math', 'template', 'script', 'style', 'title', 'pre', 'br', 'hr', 'dl', 'dt', 'dd', 'footer', 'select', 'object', 'span', 'sup', 'q', 's', 'picture', 'noscript', 'form', 'button', '__proto__', 'constructor', 'x-y') // prettier-ignore
const attribute = fc.constantFrom(' href="javascript:alert(1)"', ' href=https://example.org', ' src="a.png"', ' src=javascript:x', ' onerror=x', ' title="&lt;b"', ' hidden', ' colspan=999999', ' rowspan=0', ' class="wp-caption"', ' __proto__=1', ' dir=rtl', ' lang=ar', ' value=7', ' style="vertical-align: super"', ' srcset="a.png 1x, b.png 2x"', ' a="', " b='", '/') // prettier-ignore
const piece = fc.oneof(
  fc.tuple(name, fc.array(attribute, { maxLength: 3 })).map(([tag, attributes]) => `<${tag}${attributes.join('')}>`),
  name.map((tag) => `</${tag}>`),
  fc.constantFrom('<!--', '-->', '<![CDATA[', ']]>', '&lt;', '&#0;', '&#x202e;', '"', "'", '[caption x]', '[/caption]', '[gallery ids=1]', '<', '\u0000', 'text', ' '), // prettier-ignore
  fc.string({ unit: 'binary', maxLength: 5 }),
)
const soup = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))

test('no soup of tags makes it throw or say what is not on the list', () => {
  fc.assert(
    fc.property(soup, (html) => {
      const { blocks } = readHtml(html)
      assert.equal(typeof htmlToText(html), 'string')
      assert.deepEqual(faultsOf(gated(blocks).body), [])
    }),
    { numRuns: amount(1000) },
  )
})

test('what it makes fits the schema of the model but for addresses', () => {
  fc.assert(
    fc.property(soup, (html) => {
      const { warnings } = gated(readHtml(html.replaceAll('javascript', 'https')).blocks)
      const others = warnings.filter((reason) => !reason.includes('address'))
      assert.deepEqual(others, [])
    }),
  )
})

test('the check sees an attack: a reader that trusts its input fails it', () => {
  const naive = (html: string): Block[] => {
    const [, url = '', words = ''] = /<a href="([^"]*)">([^<]*)/.exec(html) ?? []
    return [{ type: 'paragraph', children: [{ type: 'link', url, children: [text(words)] }] }]
  }
  assert.notDeepEqual(faultsOf(naive('<a href="javascript:alert(1)">x</a>')), [])
  assert.notDeepEqual(faultsOf([{ type: 'script', children: [] }]), [])
  assert.notDeepEqual(faultsOf([{ ...p('a'), onclick: 'x' }]), [])
  assert.notDeepEqual(faultsOf([p('a\u202Eb')]), [])
})

const cut: Record<string, string> = {
  'too many tags': '<b>x</b>'.repeat(limits.tags + 1),
  'a hundred thousand nested tags': `${'<div>'.repeat(100_000)}x`,
  'nested lists': `${'<ul><li>'.repeat(100_000)}x`,
  'nested quotations': `a${'<blockquote>'.repeat(100_000)}x`,
  'too long a text': 'word '.repeat(limits.text / 4),
  'nested captions': `a${'[caption x]'.repeat(40_000)}`,
  'too many captions': 'a[caption x][/caption]'.repeat(20_000),
  'too many lines': `<div><pre>${'a\n\n'.repeat(160_000)}`,
  'too many attributes': `a<p ${'b '.repeat(100_000)}>`,
  'too many comments': `a${'<!---->'.repeat(100_000)}`,
  'a tag that never ends': 'a<p title="b>c',
  'a comment that never ends': 'a<!-- b -> c',
  'a frame that never ends': 'a<iframe>b</ifram>',
}
for (const [sentence, html] of Object.entries(cut)) {
  test(`${sentence}: cut off, with a warning, and shown through the gate`, () => {
    const { blocks, warnings } = readHtml(html)
    assert.equal(warnings.length, 1)
    const { body } = gated(blocks)
    assert.deepEqual(faultsOf(body), [])
    assert.ok(textOf(body).length <= limits.text + 10_000)
  })
}

test('what is cut off keeps all that came before', () => {
  const body = fc.array(fc.constantFrom('<p>a</p>', '<ul><li>b</li></ul>', 'c<br>d', '<b>e</b>', '<h2>f</h2>'), { maxLength: 20 }) // prettier-ignore
  const ends = fc.constantFrom('<p title="', '<!-- x', '<script>x', '<a ', `<p ${'x '.repeat(limits.markup)}>`, '<b>'.repeat(limits.tags + 1)) // prettier-ignore
  fc.assert(
    fc.property(body, ends, (pieces, end) => {
      const html = pieces.join('')
      const cut = readHtml(html + end)
      assert.deepEqual([cut.blocks, cut.warnings.length], [readHtml(html).blocks, 1])
    }),
  )
})

test('a body just below the limits is read whole, without a warning', () => {
  const deep = `${'<div>'.repeat(limits.depth - 1)}x${'</div>'.repeat(limits.depth - 1)}`
  assert.deepEqual(readHtml(deep), { blocks: [p('x')], warnings: [] })
  const many = readHtml('<p>x</p>'.repeat(limits.tags))
  assert.deepEqual([many.blocks.length, many.warnings.length], [limits.tags, 0])
})

test('the deepest lists that it makes pass the gate whole', () => {
  const depth = Math.floor(limits.depth / 2) - 1
  const { blocks, warnings } = readHtml(`${'<ul><li>'.repeat(depth)}x`)
  assert.deepEqual([warnings, gated(blocks).warnings, textOf(gated(blocks).body)], [[], [], 'x'])
})

// Linear time, shown by counting: each character of the text is handed over at most once, and the calls are bounded.
for (const html of ['<', '&', '<!--', '<a b="', "<a b='", '</', '<!', '<p', '[caption ', '<script>', '<x ', 'a<b>']) {
  test(`a text of nothing but ${html} is handed over once`, () => {
    let characters = 0
    let calls = 0
    const sink: Sink = {
      full: false,
      text: (raw) => {
        characters += raw.length
        calls++
      },
      noscript: () => undefined,
      tag: () => calls++,
    }
    const whole = html.repeat(50_000)
    tokenize(whole, sink)
    assert.ok(characters <= whole.length)
    assert.ok(calls <= 2 * limits.markup)
  })
}
