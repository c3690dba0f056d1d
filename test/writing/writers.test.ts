import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { readFeed } from '../../src/formats/read.js'
import type { Block, Inline } from '../../src/model/blocks.js'
import type { FeedDocument } from '../../src/model/feed.js'
import { readHtml } from '../../src/reading/html/index.js'
import { blocksToHtml } from '../../src/writing/html.js'
import { writers, type WritableFormat } from '../../src/writing/index.js'

const url = 'https://news.example.org/feed.json'
const sample = JSON.parse(readFileSync(new URL('../../demo/data/feed.json', import.meta.url), 'utf8')) as object
const document = await readFeed(sample, 'iom', { url })
/** A copy without members that are undefined or empty lists. */
const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, member: unknown) => (Array.isArray(member) && !member.length ? undefined : member)),
  ) as unknown

async function roundTrip(format: WritableFormat, feed: FeedDocument): Promise<FeedDocument> {
  const text = writers[format].write(feed)
  return readFeed(format === 'rss' ? text : JSON.parse(text), format, { url })
}
const usable = { ...document, releases: document.releases.filter(({ status }) => status === 'usable') }
const pick = (feed: FeedDocument, ...names: (keyof FeedDocument['releases'][number])[]): unknown =>
  plain(feed.releases.map((release) => names.map((name) => release[name])))

const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map((value) => `a${value.replace(/\s|\p{C}/gu, '')}b`)
const textRun = text.map((value): Inline => ({ type: 'text', text: value }))
const emphasis = fc.record({
  type: fc.constantFrom('strong', 'emphasis', 'superscript', 'subscript', 'deletion', 'insertion', 'quote'),
  children: fc.tuple(textRun),
}) as fc.Arbitrary<Inline>
const runs: fc.Arbitrary<Inline[]> = fc.tuple(textRun, emphasis, textRun)
const paragraph = runs.map((children): Block => ({ type: 'paragraph', children }))
const block: fc.Arbitrary<Block> = fc.oneof(
  paragraph,
  runs.map((children): Block => ({ type: 'heading', level: 1, children })),
  fc
    .array(paragraph, { minLength: 1, maxLength: 3 })
    .map((items): Block => ({ type: 'list', items: items.map((one) => [one]) })),
  paragraph.map((one): Block => ({ type: 'quotation', children: [one], cite: [{ type: 'text', text: 'Ana Sample' }] })),
)

describe('the writers', () => {
  for (const format of ['iom', 'jsonfeed'] as const)
    it(`write ${format} that reads back as the same feed`, async () => {
      const { warnings: _, ...after } = await roundTrip(format, usable)
      const { warnings: __, ...before } = usable
      assert.deepEqual(plain(after), plain(before))
    })

  it('keep status and embargo in iom-feed/1 and ninjs', async () => {
    for (const format of ['iom', 'ninjs'] as const)
      assert.deepEqual(
        pick(await roundTrip(format, document), 'id', 'status', 'embargoedUntil', 'version'),
        pick(document, 'id', 'status', 'embargoedUntil', 'version'),
      )
  })

  it('keep in ninjs what it has members for', async () => {
    const names = [
      'headline',
      'subheadline',
      'summary',
      'dateline',
      'body',
      'published',
      'modified',
      'language',
      'kind',
    ] as const
    assert.deepEqual(pick(await roundTrip('ninjs', usable), ...names), pick(usable, ...names))
  })

  it('keep in RSS text, address, language and summary', async () => {
    const names = ['id', 'url', 'summary', 'body', 'language'] as const
    assert.deepEqual(pick(await roundTrip('rss', usable), ...names), pick(usable, ...names))
  })

  it('write a day as an instant of the same day', () => {
    assert.match(writers.rss.write(document), /<pubDate>Tue, 18 Oct 2016 12:00:00 GMT<\/pubDate>/)
    assert.match(writers.jsonfeed.write(document), /"date_published": "2016-10-18T12:00:00.000Z"/)
  })

  it('write an empty feed that can be read', async () => {
    const empty = { releases: [], warnings: [], title: 'News' }
    for (const format of ['iom', 'jsonfeed', 'rss'] as const)
      assert.deepEqual((await roundTrip(format, empty)).releases, [], format)
  })
})

describe('the HTML of blocks', () => {
  it('reads back as the same blocks, whatever their text', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
        assert.deepEqual(plain(readHtml(blocksToHtml(blocks)).blocks), plain(blocks))
      }),
    )
  })

  it('never lets text become markup', () => {
    const hostile = '<img src=x onerror=alert(1)>&lt;"\'</p><script>'
    const html = blocksToHtml([
      {
        type: 'paragraph',
        children: [
          { type: 'link', url: `https://example.org/"${hostile}`, children: [{ type: 'text', text: hostile }] },
        ],
      },
    ])
    assert.deepEqual(html.match(/<[a-z]+/g), ['<p', '<a'])
  })

  it('keeps figures, tables, numbering and languages', () => {
    const blocks: Block[] = [
      {
        type: 'figure',
        image: { url: 'https://example.org/a.jpg', alt: '', width: 3, height: 2 },
        caption: [{ type: 'text', text: 'A bridge' }],
      },
      {
        type: 'list',
        ordered: true,
        start: 3,
        numbering: 'a',
        reversed: true,
        items: [[{ type: 'paragraph', children: [{ type: 'text', text: 'One' }] }]],
      },
      {
        type: 'paragraph',
        lang: 'ar',
        dir: 'rtl',
        children: [{ type: 'text', text: 'مثال' }, { type: 'line-break' }, { type: 'text', text: 'آخر' }],
      },
      { type: 'break' },
      {
        type: 'table',
        caption: [{ type: 'text', text: 'People' }],
        rows: [
          [
            { header: true, children: [{ type: 'text', text: 'Year' }] },
            { header: true, children: [{ type: 'text', text: 'Number' }] },
          ],
          [{ children: [{ type: 'text', text: '2016' }] }, { children: [{ type: 'text', text: '7' }] }],
        ],
      },
    ]
    assert.deepEqual(plain(readHtml(blocksToHtml(blocks)).blocks), plain(blocks))
  })
})
