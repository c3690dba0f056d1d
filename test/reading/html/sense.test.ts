import assert from 'node:assert/strict'
import { test } from 'node:test'
import { htmlToText, readHtml } from '../../../src/reading/html/index.js'
import type { Inline } from '../../../src/model/blocks.js'
import { br, link, p, strong, text } from './support.js'

const read = (html: string): unknown => JSON.parse(JSON.stringify(readHtml(html).blocks))
const run = (type: 'superscript' | 'subscript' | 'deletion' | 'insertion' | 'quote', words: string): Inline => ({
  type,
  children: [text(words)],
})
const item = (words: string): unknown[] => [p(words)]
const nbsp = (count: number): string => '\u00A0'.repeat(count)
const figure = (url: string, alt?: string): unknown => ({ type: 'figure', image: { url, ...(alt && { alt }) } })

const cases: Record<string, [html: string, blocks: unknown[]]> = {
  'a superscript stays apart from the figure before it': [
    '<p>14,500<sup>1</sup> people, 10<sup>6</sup> t of CO<sub>2</sub></p>',
    [p('14,500', run('superscript', '1'), ' people, 10', run('superscript', '6'), ' t of CO', run('subscript', '2'))],
  ],
  'two notes in a row are two': ['<p>5<sup>1</sup><sup>2</sup></p>', [p('5', run('superscript', '1'), run('superscript', '2'))]],
  'a superscript of a word processor is one': [
    '<p>5<span style="font-size:8pt; vertical-align: super"><span>1</span></span> m</p>',
    [p('5', run('superscript', '1'), ' m')],
  ],
  'struck and inserted words are told apart': [
    '<p>Some <del>3,000</del> <ins>300</ins> people, <s>not</s> <span style="text-decoration: line-through">x</span></p>',
    [p('Some ', run('deletion', '3,000'), ' ', run('insertion', '300'), ' people, ', run('deletion', 'not'), ' ', run('deletion', 'x'))],
  ],
  'quoted words stay quoted': ['<p>He said <q>yes</q><q>no</q></p>', [p('He said ', run('quote', 'yes'), run('quote', 'no'))]],
  'letters and order of a list stay': [
    '<ol type="a" reversed><li>x</ol><ol style="list-style-type: upper-roman" start="0"><li>y</ol><ul type="a"><li>z</ul>',
    [
      { type: 'list', ordered: true, numbering: 'a', reversed: true, items: [item('x')] },
      { type: 'list', ordered: true, numbering: 'I', start: 0, items: [item('y')] },
      { type: 'list', items: [item('z')] },
    ],
  ],
  'an item that sets its number keeps it': [
    '<ol><li value="4">x<li>y<li value="9">z</ol>',
    [
      { type: 'list', ordered: true, start: 4, items: [item('x'), item('y')] },
      { type: 'list', ordered: true, start: 9, items: [item('z')] },
    ],
  ],
  'a paragraph keeps its language and direction, which end with it': [
    '<p dir="rtl" lang="ar">مرحبا<p>b</p><div dir=rtl><p>c</p>d</div>e',
    [{ ...p('مرحبا'), lang: 'ar', dir: 'rtl' }, p('b'), { ...p('c'), dir: 'rtl' }, { ...p('d'), dir: 'rtl' }, p('e')],
  ],
  'a paragraph of one span has the direction of the span, another has not': [
    '<p><span dir="rtl">مرحبا</span></p><p><span dir="rtl" lang="ar">م</span> is a letter</p>',
    [{ ...p('مرحبا'), dir: 'rtl' }, p('م is a letter')],
  ],
  'items and headings keep their direction': [
    '<ul dir="rtl"><li>x</ul><h2 lang="fr">Y</h2>',
    [
      { type: 'list', items: [[{ ...p('x'), dir: 'rtl' }]] },
      { type: 'heading', level: 1, children: [text('Y')], lang: 'fr' },
    ],
  ],
  'a language that is no tag is none': ['<p lang="x y">a</p>', [p('a')]],
  'paragraphs that nobody sees are none': ['<p>One.</p><p>\u200B</p><p>\uFEFF</p><p>&shy;&nbsp;&zwj;</p><p>Two.</p>', [p('One.'), p('Two.')]],
  'joiners and marks inside words stay': ['<p>a\u200Cb \u200Fc</p>', [p('a\u200Cb \u200Fc')]],
  'the picture of a lazy loader is read from its attribute, its set or its noscript': [
    [
      '<img src="blank.png" data-lazy-src="real.jpg"><noscript><img src="real.jpg"></noscript>',
      '<img src="data:image/gif;base64,R0" data-srcset="a.jpg 640w, b.jpg 1280w, c.jpg 9000w">',
      '<img class="lazy" alt="A"><noscript>Turn on <img src="n.jpg" alt="A"></noscript>',
    ].join(''),
    [figure('real.jpg'), figure('b.jpg'), figure('n.jpg', 'A')],
  ],
  'a set gives the address where there is no other': ['<img srcset="https://e.org/a,b.jpg 1x, https://e.org/c.jpg 2x" alt="only">', [figure('https://e.org/c.jpg', 'only')]],
  'a picture gives its sources to its image': [
    '<picture><source srcset="a.webp 800w"><source srcset="b.jpg"><img alt="A"></picture><picture><source srcset="c.webp"><img src="d.jpg"></picture>',
    [figure('a.webp', 'A'), figure('d.jpg')],
  ],
  'a file of WordPress is one link': [
    '<div class="wp-block-file"><a href="r.pdf">Report</a><a href="r.pdf" class="wp-block-file__button" download>Download</a></div>',
    [p({ type: 'link', url: 'r.pdf', children: [text('Report')] })],
  ],
  'an address of mail that Cloudflare hides is shown again': [
    [
      '<p>To <a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="543931142c2d">[email&#160;protected]</a>.</p>',
      '<p>To <a href="/cdn-cgi/l/email-protection#543931142c2d"><span data-cfemail="543931142c2d">[email&#160;protected]</span></a> now</p>',
      '<p>Or <span data-cfemail="543931142c2d">[email&#160;protected]</span>, <a href="https://e.org/cdn-cgi/l/email-protection#543931142c2d">us</a></p>',
    ].join(''),
    [
      p('To ', link('mailto:me@xy', 'me@xy'), '.'),
      p('To ', link('mailto:me@xy', 'me@xy'), ' now'),
      p('Or me@xy, ', link('mailto:me@xy', 'us')),
    ],
  ],
  'what only looks like a hidden address stays as it is': [
    '<p><span data-cfemail="54">a</span> <span data-cfemail="zz3931">b</span> <span data-cfemail="00c3">c</span></p>',
    [p('a b c')],
  ],
  'preformatted lines keep their indentation, columns and blank lines': [
    '<pre>\n\na:\n  b: 1\n\t<b>c</b>   d\n\n  e\n</pre><p>  f  g</p>',
    [p('a:', br, `${nbsp(2)}b: 1`, br, nbsp(4), strong('c'), `${nbsp(2)} d`), p(`${nbsp(2)}e`), p('f g')],
  ],
  'what is left of a CDATA section is no text, its content is': [
    '<![CDATA[<p>One ]]> <b>two</b></p>]]><p>]]></p>',
    [p('One ', strong('two'))],
  ],
  'the arrow back from a footnote goes with its link': [
    '<ol><li>Note <a href="#r1" aria-label="Jump to reference">↩︎</a></li></ol><p><a href="#n1">[1]</a> a ↑ <a href="/top">↑</a></p>',
    [{ type: 'list', ordered: true, items: [item('Note')] }, p('[1] a ↑ ', link('/top', '↑'))],
  ],
  'buttons and labels of a form are no text': ['<p>a</p><form><label>Mail</label><input><button>Go</button></form><button>Read on</button>', [p('a'), p('Read on')]],
  'buttons to share a page are no text': ['<p>a</p><div class="sharedaddy sd-sharing"><h3>Share this:</h3><ul><li>Print</ul></div>', [p('a')]],
} // prettier-ignore

for (const [sentence, [html, blocks]] of Object.entries(cases)) {
  test(sentence, () => assert.deepEqual(read(html), blocks))
}

test('plain text keeps figures apart from notes, leaves out struck words and marks quotations', () => {
  assert.equal(
    htmlToText('About 2,500<sup>1</sup> people on 10<sup>6</sup> m<sup>2</sup>'),
    'About 2,500¹ people on 10⁶ m²',
  )
  assert.equal(htmlToText('<s>No</s> Help is <q>needed</q> on the 21<sup>st</sup>'), 'Help is “needed” on the 21st')
})

test('plain text quotes with the marks of its language, and within a quotation with the inner ones', () => {
  const html = '<q>a <q>b</q></q> <span lang="de"><q>c</q></span>'
  assert.equal(htmlToText(html), '“a ‘b’” „c“')
  assert.equal(htmlToText(html, 'fr-CA'), '«\u00A0a “b”\u00A0» „c“')
  assert.equal(htmlToText(html, 'es'), '«a “b”» „c“')
})

test('a picture without an address is named in a warning', () => {
  assert.deepEqual(readHtml('<p>a</p><img src="data:image/png;base64,AA" alt="A chart">').warnings, [
    '1 picture(s) of the text have no address that can be loaded.',
  ])
  assert.deepEqual(readHtml('<img width=1 height=1><img src=a.png>').warnings, [])
})
