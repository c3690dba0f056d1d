import assert from 'node:assert/strict'
import { test } from 'node:test'
import { htmlToText, readHtml } from '../../../src/reading/html/index.js'
import { limits } from '../../../src/reading/html/limits.js'
import type { Block } from '../../../src/model/blocks.js'
import { br, em, link, p, strong, text } from './support.js'

// Through JSON: a member that is undefined is as good as none.
const read = (html: string): unknown => JSON.parse(JSON.stringify(readHtml(html).blocks))
const figure = (url: string, more: object = {}, caption?: string): unknown => ({
  type: 'figure',
  image: { url, ...more },
  ...(caption !== undefined && { caption: [text(caption)] }),
})

const cases: Record<string, [html: string, blocks: unknown[]]> = {
  'white space is folded, within and across elements': ['<p>\n a <b> b</b>\t c </p>', [p('a ', strong('b'), ' c')]],
  'empty paragraphs and those of no-break spaces vanish': ['<p></p><p>&nbsp;</p><p> <b> </b></p>&nbsp;<p>x</p>', [p('x')]],
  'a line break stays, two make a paragraph': ['<p>a<br>b<br/><br>c<br></p>', [p('a', br, 'b'), p('c')]],
  'mis-nested markup is what each run stands in': [
    '<p><b>a<i>b</b>c</i></p>',
    [p({ type: 'strong', children: [text('a'), em('b')] }, em('c'))],
  ],
  'paragraphs end at the next block': ['<p>a<p>b<div>c</div><ul><li>d</ul>', [p('a'), p('b'), p('c'), { type: 'list', items: [[p('d')]] }]],
  'CKEditor spans are flattened': ['<p><span style="color:red"><span lang="es">a</span></span>b</p>', [p('ab')]],
  'blocks of WordPress are transparent': ['<div class="wp-block-group"><div class="wp-block-columns"><p class="has-text">a</p></div></div>', [p('a')]],
  'lists nest, also where markup is wrong': [
    '<ol start="3"><li>a<ul><li>b</ul><li>c</li><ul><li>d</li></ul></ol>',
    [
      {
        type: 'list', ordered: true, start: 3,
        items: [[p('a'), { type: 'list', items: [[p('b')]] }], [p('c'), { type: 'list', items: [[p('d')]] }]], // prettier-ignore
      },
    ],
  ],
  'headings begin at level 1, with no gaps': [
    '<h3>a</h3><h5>b</h5><blockquote><h6>c</h6></blockquote><h3> </h3>',
    [
      { type: 'heading', level: 1, children: [text('a')] },
      { type: 'heading', level: 2, children: [text('b')] },
      { type: 'quotation', children: [{ type: 'heading', level: 3, children: [text('c')] }] },
    ],
  ],
  'a trailing cite names who spoke': [
    '<blockquote class="wp-block-quote"><p>Words</p><cite>Name, <em>role</em></cite></blockquote>',
    [{ type: 'quotation', children: [p('Words')], cite: [text('Name, '), em('role')] }],
  ],
  'a cite in the last paragraph, and a footer, too': [
    '<blockquote><p>A<br>— <cite>N</cite></p></blockquote><blockquote>B<footer>— N</footer></blockquote>',
    [
      { type: 'quotation', children: [p('A')], cite: [text('— '), text('N')] },
      { type: 'quotation', children: [p('B')], cite: [text('— N')] },
    ],
  ],
  'a cite within words is emphasis': ['<blockquote>In <cite>Book</cite> it says</blockquote>', [{ type: 'quotation', children: [p('In ', em('Book'), ' it says')] }]],
  'a pull quote of WordPress': [
    '<figure class="wp-block-pullquote"><blockquote><p>W</p><cite>N</cite></blockquote></figure>',
    [{ type: 'quotation', children: [p('W')], cite: [text('N')] }],
  ],
  'an image in a paragraph splits out': ['<p>a<img src="x.png" alt=" A  b ">b</p>', [p('a'), figure('x.png', { alt: 'A b' }), p('b')]],
  'an image alone in a paragraph, in a link': ['<p><a href="y"><img src="x.png" width="300" height=200px></a></p>', [figure('x.png', { width: 300, height: 200 })]],
  'a figure has its caption': ['<figure><img src=x.png alt=""><figcaption>C</figcaption></figure>', [figure('x.png', { alt: '' }, 'C')]],
  'a caption of WordPress before HTML5': ['<div class="wp-caption"><img src=x.png><p class="wp-caption-text">C</p></div>', [figure('x.png', {}, 'C')]],
  'a caption short code': ['<p>[caption id="a" width="3"]<img src=x.png> C[/caption]</p>', [figure('x.png', {}, 'C')]],
  'a gallery keeps the caption of each picture': [
    '<figure class="wp-block-gallery"><figure><img src=a.png><figcaption>A</figcaption></figure><figure><img src=b.png></figure><figcaption>G</figcaption></figure>',
    [figure('a.png', {}, 'A'), figure('b.png'), p('G')],
  ],
  'a media entity of Drupal': ['<article data-entity-type="media" class="media"><div class="field__label visually-hidden">Image</div><img src="/a.jpg" alt="A"></article>', [figure('/a.jpg', { alt: 'A' })]],
  'the address of a lazy loader wins over its placeholder': ['<img src="data:image/gif;base64,R0" data-src="a.png"><img src="b.png" data-src="c.png">', [figure('a.png'), figure('c.png')]],
  'counters vanish': ['<img src=a.png width=1 height=1><iframe src="https://example.org/ns" height="0" width="0"></iframe>', []],
  'an emoji picture is its character': ['<p>a <img class="emoji wp" alt="😀" src=x></p>', [p('a 😀')]],
  'hidden words vanish within a line, whatever their element': [
    '<p>a <a href="x" style="display: none">b</a><span class="screen-reader-text">c <span>d</span> e</span><b hidden>f</b>g <img src=x style="display:none">h</p>',
    [p('a g h')],
  ],
  'what is hidden ends with its own element': ['<div hidden><ul><li><div>a</div>b</ul><div>c</div>d</div>e', [p('e')]],
  'the fallback of an object is shown': ['<object data="a.pdf"><a href="a.pdf">A</a></object>', [p(link('a.pdf', 'A'))]],
  'white space belongs to what is around it': [
    '<p>a<b> b</b> <a href="x">c </a>d<a href="y"> </a>e</p>',
    [p('a ', strong('b'), ' ', link('x', 'c'), ' d e')],
  ],
  'a caption before other content stands where it is written': [
    '<figure><figcaption>C</figcaption><ul><li>a</ul><p>b</p></figure>',
    [p('C'), { type: 'list', items: [[p('a')]] }, p('b')],
  ],
  'a heading with a picture keeps both': [
    '<h2><img src="a.png">A</h2>',
    [figure('a.png'), { type: 'heading', level: 1, children: [text('A')] }],
  ],
  'a frame of the site itself is a link as well': ['<iframe src="/media/oembed?url=x" title="T"></iframe>', [p(link('/media/oembed?url=x', 'T'))]],
  'left-over short codes vanish, words in brackets stay': ['<p>[gallery ids="1,2"][vc_row full="1"]a [the migrants] [video] b[/vc_row]</p>', [p('a [the migrants] [video] b')]],
  'an embed becomes a link with its title': [
    '<figure class="wp-block-embed"><iframe title="The film" src="https://video.example.org/1"><p>x</p></iframe><figcaption>C</figcaption></figure>',
    [p(link('https://video.example.org/1', 'The film')), p('C')],
  ],
  'a player becomes a link with its address': ['<video controls><source src="https://example.org/a.mp4">No video</video>', [p(link('https://example.org/a.mp4', 'example.org/a.mp4'))]],
  'an address alone in a paragraph is a link': ['<p>[embed]https://video.example.org/1[/embed]</p>', [p(link('https://video.example.org/1', 'https://video.example.org/1'))]],
  'terms are strong, definitions follow': ['<dl><dt>T<dd>D</dl>', [p(strong('T')), p('D')]],
  'preformatted lines stay lines': ['<pre>a\nb</pre>', [p('a', br, 'b')]],
  'a rule is a break': ['<p>a<hr>b', [p('a'), { type: 'break' }, p('b')]],
  'content that is no text is dropped': ['<script>1<b>2</script><style>a</style><svg><text>t</text></svg><noscript>n</noscript><template>t</template><textarea>a</textarea>x', [p('x')]],
  'links to a part of the page lose the link': ['<a href="#n1">1</a> <a name="x">2</a>', [p('1 2')]],
  'a table of one cell is layout': ['<table><tr><td><h2>a</h2><p>b</table>', [{ type: 'heading', level: 1, children: [text('a')] }, p('b')]],
  'text that strayed into a table stands before it': ['<table>a<tr><td>b<td>c<tr>d<td>e</table>', [p('a'), p('d'), { type: 'table', rows: [[{ children: [text('b')] }, { children: [text('c')] }], [{ children: [text('e')] }]] }]],
  'a table has headers, caption and spans': [
    '<figure class="wp-block-table"><table><thead><tr><td colspan=2>H<tbody><tr><th rowspan="1">I</th><td><p>a</p><p>b</table><figcaption>C</figcaption></figure>',
    [
      {
        type: 'table',
        caption: [text('C')],
        rows: [
          [{ header: true, colspan: 2, children: [text('H')] }],
          [{ header: true, children: [text('I')] }, { children: [text('a'), br, text('b')] }],
        ],
      },
    ],
  ],
} // prettier-ignore

for (const [sentence, [html, blocks]] of Object.entries(cases)) {
  test(sentence, () => assert.deepEqual(read(html), blocks))
}

test('htmlToText decodes once and folds white space', () => {
  assert.equal(htmlToText('Fish &amp;amp; <b>chips</b>\n <3 &lt;b&gt;'), 'Fish &amp; chips <3 <b>')
  assert.equal(htmlToText('<p>a</p><p>b<br>c</p><script>d</script>'), 'a b c')
})

test('spans of a million columns and rows are cut to what a table may have', () => {
  const [table] = readHtml(`<table><tr>${'<td colspan=1000000 rowspan=70000>x'.repeat(500)}</table>`).blocks as [Block]
  assert.ok(table.type === 'table')
  const columns = table.rows[0]!.reduce((sum, { colspan = 1, rowspan = 1 }) => sum + colspan * rowspan, 0)
  assert.ok(columns < limits.spans + 500)
})
