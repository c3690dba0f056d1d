import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { checkFeed } from '../../src/checks/index.js'
import { readPage } from '../../src/cli/page/index.js'
import { plainTexts } from '../../src/model/plain-text.js'
import type { Block } from '../../src/model/blocks.js'
import { folderWith } from './support/files.js'
import { run } from './support/run.js'
import { serve } from './support/server.js'

const headline = 'Town and Agency Open a Bridge for Seasonal Workers'
const paragraphs = [
  'San José - The town and the agency opened a bridge today, which shortens the way of 4,000 seasonal workers by an hour each day.',
  '"We have waited for this bridge since the flood of the year before last," said Ana Sample, of the NGO Puentes.',
  'Bo Example, Chief of Mission in Costa Rica, said the bridge would also serve the villages on the other side of the river.',
  '“The bridge shows what a town can do when those who need it are asked before it is built,” added Example.',
  'Deputy Minister of Works, Cleo Muster, thanked the agency and called on towns to: “Ask those who will walk on it before you build it."',
]
const contact = [
  'For more information, please contact',
  'Agency Office in San José',
  'Tel: +506 2222 0000',
  'Email: press@example.org',
]
const menu = [
  'Who we are',
  'Our Work',
  'The agency is the leading organization that has built bridges since 1951, with 175 members.',
  'Highlights',
]

const list = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li><a href="#">${item}</a></li>`).join('')}</ul>`
const text = (items: readonly string[]): string => items.map((item) => `<p>${item}</p>`).join('\n')

/** The same article, as sites of several kinds save it. */
const pages: Record<string, string> = {
  'a page with landmarks': `<!doctype html><html lang="en"><head><title>${headline} | Agency</title>
    <meta property="article:published_time" content="2016-10-18T09:00:00-06:00"><script>var a = "<p>no</p>"</script></head>
    <body><header><nav>${list(menu)}</nav></header><main><article><h1>${headline}</h1>${text(paragraphs)}<p>${contact.join('<br>')}</p>
    <ul class="social-share"><li>Share on a network</li></ul></article></main><aside><h2>Related</h2>${text(menu)}</aside><footer><p>Copyright 2016</p></footer></body></html>`,
  'a page of containers, with the date in the text': `<html lang="en-GB"><head><title>${headline}</title></head><body><div id="top-menu">${list(menu)}</div>
    <div class="page"><h1 class="title">${headline}</h1><div class="meta">18 October 2016</div><div class="field--name-body">${text(paragraphs)}${text(contact)}</div></div>
    <div class="related-news">${text(menu)}</div></body></html>`,
  'a page of paragraphs alone': `<html><body>${text([...menu, headline, ...paragraphs])}<p>${contact.join('<br/>')}</p></body></html>`,
  'a page of lines': `<html><body><pre>${[...menu, headline, ...paragraphs, ...contact].join('\n')}</pre></body></html>`,
  'a page of a table': `<table><tr><td>${list(menu)}<td><h2>${headline}</h2>${text(paragraphs)}<p>${contact.join('<br>')}</table>`,
  'a page with JSON-LD and unclosed paragraphs': `<html lang=en><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${headline}","datePublished":"2016-10-18"}</script>
    <div role=navigation>${list(menu)}</div><main><h1>${headline}</h1>${[...paragraphs, contact.join('<br>')].map((one) => `<p>${one}`).join('\n')}</main>`,
}

describe('import', () => {
  for (const [title, html] of Object.entries(pages))
    it(`reads headline, dateline, text, quotations and contact of ${title}`, async () => {
      const { release } = readPage(html, 'https://news.example.org/bridge')
      assert.equal(release.headline, headline)
      assert.equal(release.dateline, 'San José')
      assert.equal(release.language, 'en')
      assert.deepEqual(
        plainTexts(release.body),
        paragraphs.map((one) => one.replace('San José - ', '')),
      )
      assert.deepEqual(
        release.quotes?.map(({ speaker, role, organization }) => [speaker, role ?? organization]),
        [
          ['Ana Sample', 'NGO Puentes'],
          ['Bo Example', 'Chief of Mission in Costa Rica'],
          ['Cleo Muster', 'Deputy Minister of Works'],
        ],
      )
      assert.deepEqual(JSON.parse(JSON.stringify(release.contacts)), [
        {
          office: 'Agency Office in San José',
          phones: [{ raw: '+506 2222 0000', e164: '+50622220000' }],
          emails: ['press@example.org'],
        },
      ])
      const findings = await checkFeed({ version: 'iom-feed/1.0', releases: [JSON.parse(JSON.stringify(release))] })
      assert.deepEqual(
        findings.filter(({ severity }) => severity === 'error'),
        [],
      )
    })

  it('takes dates from the head, the text and JSON-LD, and doubts where there is none', () => {
    const dates = Object.values(pages).map((html) => readPage(html, undefined).release.published)
    assert.deepEqual(dates, ['2016-10-18T09:00:00-06:00', '2016-10-18', undefined, undefined, undefined, '2016-10-18'])
    const members = readPage(pages['a page of lines'] ?? '', undefined).doubts.map(({ member }) => member)
    assert.deepEqual(members, ['headline', 'published'])
  })

  it('marks quotations without a speaker and contacts that it cannot read', () => {
    const html = `<html lang="en"><h1>A bridge opens</h1><p>Text. ${'The bridge is long. '.repeat(9)}</p>
      <p>“Nobody knows who has said these words, but they are here.”</p><p>For more information, please contact the person who knows.</p>`
    const { release, doubts } = readPage(html, undefined)
    assert.equal(release.quotes, undefined)
    assert.deepEqual(
      doubts.map(({ member }) => member),
      ['published', 'dateline', 'contacts', 'quotes'],
    )
    assert.match(plainTexts(release.body).join('\n'), /please contact/)
  })

  it('reads Spanish and French attributions', () => {
    const quoted = (paragraph: string) => readPage(`<h1>Puente</h1><p>${paragraph}</p>`, undefined).release.quotes?.[0]
    assert.deepEqual(
      quoted('“El puente es de todos los vecinos del pueblo”, dijo Ana Muestra, alcaldesa de la ciudad.'),
      {
        text: 'El puente es de todos los vecinos del pueblo',
        speaker: 'Ana Muestra',
        role: 'alcaldesa de la ciudad',
      },
    )
    assert.equal(
      quoted('« Le pont appartient à toute la commune », a déclaré Ana Exemple, maire de la ville.')?.speaker,
      'Ana Exemple',
    )
  })

  it('keeps notes to editors and the text about the organisation apart', () => {
    const html = `<h1>A bridge opens</h1>${text(paragraphs)}<h3>Notes to editors</h3><p>The bridge is long.</p><h3>About IOM</h3><p>Since 1951.</p>`
    const { notesToEditors, boilerplate } = readPage(html, undefined).release
    assert.deepEqual(
      [notesToEditors, boilerplate].map((blocks) => plainTexts(blocks as Block[])),
      [['The bridge is long.'], ['Since 1951.']],
    )
  })

  it('never lets a page run or break the reader', () => {
    for (const html of [
      '',
      '<',
      '<html>',
      '<p'.repeat(9000),
      '<div>'.repeat(20_000),
      '<!--',
      '<h1>A</h1><script>alert(1)</script><p>B</p>',
    ])
      assert.doesNotThrow(() => readPage(html, undefined), html.slice(0, 20))
    assert.doesNotMatch(
      JSON.stringify(
        readPage('<h1>A</h1><p>B <script>alert(1)</script><a href="javascript:alert(1)">c</a></p>', undefined),
      ),
      /alert\(1\)<|<script/,
    )
  })

  it('writes a feed and marks doubts on stderr', async (test) => {
    const folder = folderWith(test, { 'a.html': pages['a page of lines'] ?? '' })
    const output = join(folder, 'feed.json')
    const { code, stderr } = await run(['import', join(folder, 'a.html'), '--output', output])
    assert.equal(code, 1)
    assert.match(stderr, /^doubt: published +No date was found\.$/m)
    assert.match(readFileSync(output, 'utf8'), /"headline": "Town and Agency/)
    assert.doesNotMatch((await run(['import', join(folder, 'a.html'), '--published', '2016-10-18'])).stderr, /No date/)
  })

  it('reads a page at an address in its encoding, and refuses what is no article', async (test) => {
    const origin = await serve(test, {
      '/a.html': (_, response) =>
        response
          .writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' })
          .end(Buffer.from(`<h1>El puente de Petén</h1><p>${'El puente es largo. '.repeat(9)}</p>`, 'latin1')),
      '/hangs': () => undefined,
    })
    const { stdout } = await run(['import', `${origin}/a.html`])
    assert.match(stdout, /"headline": "El puente de Petén"/)
    const folder = folderWith(test, { 'none.html': '<p></p>', 'feed.json': '{}' })
    for (const [args, message] of [
      [[join(folder, 'none.html')], /holds no article/],
      [[join(folder, 'feed.json'), '-o', join(folder, 'out.json')], /holds no article/],
      [[`${origin}/none`], /HTTP status 404/],
      [[`${origin}/hangs`, '--timeout', '0.2'], /no whole answer within 0\.2 s/],
    ] as const) {
      const { code, stdout, stderr } = await run(['import', ...args])
      assert.deepEqual([code, stdout], [3, ''], stderr)
      assert.match(stderr, message)
    }
    assert.deepEqual(readdirSync(folder).sort(), ['feed.json', 'none.html'])
  })
})
