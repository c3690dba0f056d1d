import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readFeed } from '../../src/formats/read.js'
import { markdownToHtml } from '../../src/formats/reliefweb/markdown.js'
import type { FeedDocument } from '../../src/model/feed.js'
import { FeedError } from '../../src/model/feed-error.js'
import { gate } from '../../src/model/visibility.js'
import { amount } from '../support/amount.js'
import { neverBreaks } from './hostile.js'

const api = 'https://api.example.org/v2/reports?appname=example&limit=2'
// As it is stored and sent: without the members that are undefined.
const read = async (json: unknown, url = api) =>
  JSON.parse(JSON.stringify(await readFeed(json, 'auto', { url }))) as FeedDocument

const report = {
  id: '4000001',
  href: 'https://api.example.org/v2/reports/4000001',
  fields: {
    id: 4000001,
    status: 'published',
    title: 'Families return to the valley <3',
    url: 'https://reports.example.org/node/4000001',
    url_alias: 'https://reports.example.org/report/guatemala/families-return',
    body: 'Unused **Markdown**',
    'body-html': '<h3>Return</h3><p>First &amp; last.</p>',
    date: {
      created: '2024-05-03T09:12:00+00:00',
      changed: '2024-05-04T10:00:00+00:00',
      original: '2024-05-02T00:00:00+00:00',
    },
    language: [{ id: 6876, name: 'Arabic', code: 'ar' }],
    format: [{ id: 8, name: 'News and Press Release' }],
    theme: [{ id: 4599, name: 'Protection' }],
    disaster: [{ id: 1, name: 'Example Floods - May 2024' }],
    source: [
      { id: 10, name: 'Example Relief', shortname: 'ER', homepage: 'https://relief.example.org' },
      {
        id: 1255,
        name: 'International Organization for Migration',
        shortname: 'IOM',
        disclaimer: 'All rights reserved.',
      },
    ],
    country: [
      { name: 'Mexico', iso3: 'mex', location: { lon: -102.5, lat: 23.6 } },
      { name: 'Guatemala', iso3: 'gtm', primary: true, location: { lon: -90.2, lat: 15.7 } },
      { name: 'World', iso3: 'wld' },
    ],
    file: [
      {
        id: '7',
        filename: 'report.pdf',
        description: '',
        mimetype: 'application/pdf',
        filesize: '1684789',
        url: 'https://reports.example.org/f/report.pdf',
      },
      { id: '8', filename: 'annex.pdf', description: 'Annex', url: '/f/annex.pdf' },
    ],
    image: {
      url: 'https://img.example.org/a.jpg',
      'url-large': 'https://img.example.org/a-l.jpg',
      width: '1200',
      height: '800',
      copyright: 'ER/J. Lens',
      caption: 'The valley',
    },
    headline: { title: 'Short title', summary: 'What happened, in short.' },
  },
}
const envelope = {
  href: api,
  time: 4,
  links: {},
  totalCount: 5,
  count: 2,
  data: [report, { ...report, id: '4000002' }],
}

const releaseOf = async (fields: unknown) =>
  (await read({ totalCount: 1, data: [{ id: '1', fields: { title: 'T', ...(fields as object) } }] })).releases[0]!

test('every field of a report arrives in the model', async () => {
  const feed = await read(envelope)
  assert.deepEqual(feed.warnings, [])
  assert.deepEqual(feed.releases[0], {
    id: '4000001',
    status: 'usable',
    published: '2024-05-02',
    modified: '2024-05-04T10:00:00+00:00',
    language: 'ar',
    url: 'https://reports.example.org/report/guatemala/families-return',
    kind: 'press-release',
    headline: 'Families return to the valley <3',
    summary: 'What happened, in short.',
    body: [
      { type: 'heading', level: 1, children: [{ type: 'text', text: 'Return' }] },
      { type: 'paragraph', children: [{ type: 'text', text: 'First & last.' }] },
    ],
    publisher: { name: 'International Organization for Migration', shortName: 'IOM' },
    partners: [{ name: 'Example Relief', shortName: 'ER', url: 'https://relief.example.org/' }],
    places: [
      { name: 'Guatemala', role: 'about', iso3: 'GTM', m49: '320', lat: 15.7, lon: -90.2 },
      { name: 'Mexico', role: 'about', iso3: 'MEX', m49: '484', lat: 23.6, lon: -102.5 },
      { name: 'World', role: 'about' },
    ],
    image: {
      url: 'https://img.example.org/a.jpg',
      credit: 'ER/J. Lens',
      caption: 'The valley',
      width: 1200,
      height: 800,
    },
    attachments: [
      { url: 'https://reports.example.org/f/report.pdf', title: 'report.pdf', type: 'application/pdf', size: 1684789 },
      { url: 'https://api.example.org/f/annex.pdf', title: 'Annex' },
    ],
    themes: [{ name: 'Protection', id: '4599' }],
    tags: ['Example Floods - May 2024'],
    rights: 'All rights reserved.',
  })
})

test('a single report, and the envelope of version 1, are read alike', async () => {
  const single = await read({ href: 'x', time: 1, totalCount: 1, count: 1, data: [report] })
  const v1 = await read(
    { time: 11, href: 'x', took: 4, totalCount: 1, data: [report] },
    'https://example.org/snapshot.json',
  )
  assert.equal(single.releases[0]!.headline, v1.releases[0]!.headline)
})

test('without a source of IOM the first source publishes', async () => {
  const release = await releaseOf({ source: [{ name: 'A' }, { name: 'B' }] })
  assert.deepEqual([release.publisher, release.partners], [{ name: 'A' }, [{ name: 'B' }]])
})

test('a time of day that is not midnight is kept', async () => {
  const release = await releaseOf({ date: { original: '2024-05-02T10:30:00+00:00' } })
  assert.equal(release.published, '2024-05-02T10:30:00+00:00')
})

test('a status that the public does not get hides the report', async () => {
  const statuses = ['draft', 'embargoed', 'refused', 'x', 7, ['published']]
  for (const status of statuses) {
    const feed = await read({ totalCount: 1, data: [{ id: '1', fields: { title: 'T', status } }] })
    assert.equal(gate(feed, 0).feed.releases.length, 0, String(status))
    assert.ok(feed.warnings.some(({ id, path }) => id === '1' && path === 'status'))
  }
})

test('Markdown between HTML becomes blocks', async () => {
  const body =
    'Lead with **bold [link](https://example.org/a_b_c "t")** and snake_case_word.\n\n## Needs\n- one\n- two\n    - inner\n\n1. first\n\n> said\n> so\n\n<p>Raw <em>HTML</em></p>'
  const release = await releaseOf({ body })
  const types = release.body!.map(({ type }) => type)
  assert.deepEqual(types, ['paragraph', 'heading', 'list', 'list', 'quotation', 'paragraph'])
  const [lead, , list] = release.body!
  assert.deepEqual(lead, {
    type: 'paragraph',
    children: [
      { type: 'text', text: 'Lead with ' },
      {
        type: 'strong',
        children: [
          { type: 'text', text: 'bold ' },
          { type: 'link', url: 'https://example.org/a_b_c', children: [{ type: 'text', text: 'link' }] },
        ],
      },
      { type: 'text', text: ' and snake_case_word.' },
    ],
  })
  assert.ok(list?.type === 'list' && list.items.length === 2 && list.items[1]!.length === 2)
})

test('a script in Markdown reaches no block', async () => {
  const release = await releaseOf({
    body: 'a [x](javascript:alert) <script>alert(1)</script>\n\n<img src=x onerror=alert(2)>',
  })
  assert.doesNotMatch(JSON.stringify(release.body), /alert/)
})

test('escaped marks stay marks, addresses keep their underscores, a lone star stays', () => {
  assert.equal(
    markdownToHtml('\\*a\\* 2 * 3 <https://example.org/_x_>'),
    '<p>*a* 2 * 3 <a href="https://example.org/_x_">https://example.org/_x_</a></p>',
  )
})

test('a line underlined is a heading, two spaces at an end break the line', () => {
  assert.equal(markdownToHtml('Needs\n-----\na  \nb'), '<h2>Needs</h2>\n<p>a<br>\nb</p>')
})

// What reads a text twice over takes hours for so much of it.
test('a long Markdown of any repetition is read', { timeout: 120_000 }, () => {
  const parts = [
    '[',
    '*',
    '**a',
    '_a',
    '<',
    '`',
    '![',
    '> ',
    '- ',
    '\n-',
    '# ',
    '\n# ',
    '\\',
    '[a](',
    '[]( ',
    '  \n',
    '\t',
    ' ',
    '  - ',
    '__',
    '1. ',
  ]
  for (const part of parts) assert.equal(typeof markdownToHtml(part.repeat(amount(1_000_000) / part.length)), 'string')
})

test('the next page is the link that the API gives, with the name of the application', async () => {
  const next = { href: 'https://api.example.org/v2/reports?offset=2&limit=2' }
  const feed = await read({ ...envelope, links: { next } })
  assert.equal(feed.next, 'https://api.example.org/v2/reports?offset=2&limit=2&appname=example')
})

test('the name of the application goes to no other host', async () => {
  const feed = await read({ ...envelope, links: { next: { href: 'https://other.example.org/?offset=2' } } })
  assert.equal(feed.next, 'https://other.example.org/?offset=2')
})

test('without a link the next page is the next offset, until the total is reached', async () => {
  assert.equal((await read(envelope)).next, `${api}&offset=2`)
  assert.equal((await read(envelope, `${api}&offset=2`)).next, `${api}&offset=4`)
  assert.equal((await read({ ...envelope, data: [report] }, `${api}&offset=4`)).next, undefined)
})

test('a snapshot, whose address asks for no page, has no next one', async () => {
  assert.equal((await read(envelope, 'https://example.org/snapshot.json')).next, undefined)
})

test('an error of the API is told in its words', async () => {
  const error = { time: 1, status: 403, error: { type: 'Forbidden', message: 'Use an approved appname.' } }
  await assert.rejects(read(error), (fault: unknown) => {
    assert.ok(fault instanceof FeedError)
    assert.equal(fault.kind, 'status')
    assert.equal(fault.status, 403)
    assert.match(fault.message, /Use an approved appname\./)
    return true
  })
})

test('one bad report of several is dropped and named', async () => {
  const feed = await read({
    totalCount: 3,
    data: [null, { id: 2, fields: { title: 'Second' } }, { id: '3', fields: 'x' }, report],
  })
  assert.deepEqual(
    feed.releases.map(({ id }) => id),
    ['2', '4000001'],
  )
  assert.ok(feed.warnings.some(({ index, path }) => index === 0 && path === 'id'))
  assert.ok(feed.warnings.some(({ index, path }) => index === 2 && path === 'headline'))
})

test('a report without an id is known by its address', async () => {
  const fields = { title: 'T', url: 'https://reliefweb.int/node/7' }
  const ids = async (data: unknown) => (await read({ totalCount: 1, data: [data] })).releases.map(({ id }) => id)
  assert.deepEqual(await ids({ fields }), ['https://reliefweb.int/node/7'])
  assert.deepEqual(await ids({ href: 'https://api.reliefweb.int/v2/reports/7', fields: { title: 'T' } }), [
    'https://api.reliefweb.int/v2/reports/7',
  ])
})

test('no JSON breaks the reader of ReliefWeb', async () => {
  await neverBreaks('reliefweb', envelope)
  await neverBreaks('auto', { data: [report] })
})

const html: [markdown: string, html: string][] = [
  [
    '| Country | People |\n| --- | ---: |\n| Nepal | **1,200** |\n| A \\| B | |',
    '<table><thead><tr><th>Country</th><th>People</th></tr></thead><tbody><tr><td>Nepal</td><td><strong>1,200</strong></td></tr><tr><td>A | B</td><td></td></tr></tbody></table>',
  ],
  ['a | b\nand more', '<p>a | b\nand more</p>'],
  ['It was ~~300~~ 310.', '<p>It was <del>300</del> 310.</p>'],
  ['**bold with *emphasis* in it**', '<p><strong>bold with <em>emphasis</em> in it</strong></p>'],
  [
    'See https://example.org/a_b_c. Then',
    '<p>See <a href="https://example.org/a_b_c">https://example.org/a_b_c</a>. Then</p>',
  ],
  ['[https://example.org](https://example.org)', '<p><a href="https://example.org">https://example.org</a></p>'],
]
for (const [markdown, expected] of html)
  test(`the Markdown ${JSON.stringify(markdown)} is HTML as ReliefWeb makes it`, () =>
    assert.equal(markdownToHtml(markdown), expected))

test('Markdown that looks like a table, a link or emphasis takes no long time', () => {
  const started = performance.now()
  for (const piece of ['|-', '-', '~~a', '**a', '*', 'https://', '[https://a](', '| a |\n|'])
    markdownToHtml(piece.repeat(50_000))
  assert.ok(performance.now() - started < 20_000)
})

test('an error that asks for a name of the application says where to write it', async () => {
  await assert.rejects(read({ status: 403, error: { type: 'Denied', message: 'You need an appname.' } }), {
    message: /Add appname=… to the address/,
  })
})

test('an answer that holds titles alone says which profile to ask for', async () => {
  const { warnings } = await read({ totalCount: 1, data: [{ id: '1', fields: { title: 'Only a title' } }] })
  assert.deepEqual(
    warnings.map(({ path, reason }) => `${path}: ${reason}`),
    ['date: is not in the answer: add profile=full to the address of the API'],
  )
})
