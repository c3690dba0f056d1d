import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inlineText, type Block } from '../../../src/model/blocks.js'
import { asJson } from '../../support/as-json.js'
import { node, read, resource, text, to } from './support.js'

type Part = readonly [bundle: string, fields?: object, relations?: object]

/** A node whose text stands in paragraphs, in one field of any name. */
async function page(
  parts: readonly Part[],
  included: unknown[] = [],
  field = 'field_components',
  changes: object = {},
) {
  const ids = parts.map(([bundle], i) => ({ type: `paragraph--${bundle}`, id: `p${i}` }))
  const paragraphs = parts.map(([bundle, fields = {}, relations = {}], i) =>
    resource(`paragraph--${bundle}`, `p${i}`, { status: true, parent_field_name: field, ...fields }, relations),
  )
  const data = [node({ body: null, ...changes }, { [field]: { data: ids } })]
  const { releases, warnings } = await read({ jsonapi: {}, data, included: [...paragraphs, ...included] })
  return { release: releases[0]!, warnings: warnings.map(({ path, reason }) => `${path}: ${reason}`) }
}

const outline = (blocks: readonly Block[] = []): string[] =>
  blocks.map((block) =>
    block.type === 'figure'
      ? `figure ${block.image.url}${block.caption ? ` (${inlineText(block.caption)})` : ''}`
      : block.type === 'heading'
        ? `h${block.level} ${inlineText(block.children)}`
        : block.type === 'paragraph'
          ? block.children.map((run) => (run.type === 'link' ? `${inlineText(run.children)} <${run.url}>` : inlineText([run]))).join('')
          : block.type,
  ) // prettier-ignore

const image = (id: string) => [
  resource('media--image', `m-${id}`, { name: id, field_caption: `Caption ${id}` }, { field_media_image: to('file--file', `f-${id}`, { alt: id }) }),
  resource('file--file', `f-${id}`, { uri: { url: `/files/${id}.jpg` }, filemime: 'image/jpeg' }),
] // prettier-ignore
const pdf = [
  resource('media--document', 'm-pdf', { name: 'Report' }, { field_media_document: to('file--file', 'f-pdf') }),
  resource('file--file', 'f-pdf', { uri: { url: '/files/report.pdf' }, filemime: 'application/pdf', filesize: 9 }),
]
const film = resource('media--remote_video', 'm-film', {
  name: 'The film',
  field_media_oembed_video: 'https://video.example.org/1',
})
const files = 'https://cms.example.org/files'

test('paragraphs of every bundle keep their order and their sense', async () => {
  const { release, warnings } = await page(
    [
      ['rich_text', { field_body: text('<p>One.</p>') }],
      ['heading', { field_heading_text: 'What was agreed' }],
      ['pull_quote', { field_quote: 'We must act.', field_attribution: 'Ana Example', field_job_title: 'Chief' }],
      ['image', {}, { field_image: to('media--image', 'm-a') }],
      ['gallery', {}, { field_gallery_items: { data: [{ type: 'media--image', id: 'm-b' }, { type: 'media--image', id: 'm-c' }] } }],
      ['document', { field_title: 'Read more' }, { field_file: to('media--document', 'm-pdf') }],
      ['video', {}, { field_video: to('media--remote_video', 'm-film') }],
      ['call_to_action', { field_cta_text: 'Help now', field_cta_link: { uri: 'https://example.org/give', title: 'Give' } }],
      ['contact_card', { field_contact_name: 'Ana Example', field_contact_email: 'ana@example.org' }],
      ['notes_to_editors', { field_text: text('<p>A note.</p>') }],
      ['boilerplate', { field_text: text('<p>Who we are.</p>') }],
      ['divider'],
      ['text_with_caption', { field_text: text('<p>Last.</p>') }],
    ],
    [...image('a'), ...image('b'), ...image('c'), ...pdf, film],
  ) // prettier-ignore
  assert.deepEqual(warnings, ['body: "Read more" heads nothing in the text and is left out'])
  assert.deepEqual(outline(release.body), [
    'One.',
    'h1 What was agreed',
    `figure ${files}/a.jpg (Caption a)`,
    `figure ${files}/b.jpg (Caption b)`,
    `figure ${files}/c.jpg (Caption c)`,
    'The film <https://video.example.org/1>',
    'Help now',
    'Give <https://example.org/give>',
    'break',
    'Last.',
  ])
  assert.deepEqual(asJson(release.quotes), [{ text: 'We must act.', speaker: 'Ana Example', role: 'Chief' }])
  assert.deepEqual(asJson(release.attachments), [
    { url: `${files}/report.pdf`, title: 'Report', type: 'application/pdf', size: 9 },
  ])
  assert.deepEqual(asJson(release.contacts), [{ name: 'Ana Example', emails: ['ana@example.org'] }])
  assert.deepEqual(outline(release.notesToEditors), ['A note.'])
  assert.deepEqual(outline(release.boilerplate), ['Who we are.'])
})

test('paragraphs inside paragraphs are read where they stand', async () => {
  const item = (id: string, bundle: string, fields: object) => resource(`paragraph--${bundle}`, id, fields)
  const { release, warnings } = await page(
    [
      ['accordion', { field_title: 'Questions' }, { field_items: { data: [{ type: 'paragraph--accordion_item', id: 'i1' }, { type: 'paragraph--accordion_item', id: 'i2' }] } }],
      ['key_figures', {}, { field_figures: { data: [{ type: 'paragraph--key_figure', id: 'k1' }, { type: 'paragraph--key_figure', id: 'k2' }] } }],
    ],
    [
      item('i1', 'accordion_item', { field_question: 'Who?', field_answer: text('<p>All.</p>') }),
      item('i2', 'accordion_item', { field_question: 'When?', field_answer: text('<p>Now.</p>') }),
      item('k1', 'key_figure', { field_figure_value: '14,500', field_figure_label: 'people' }),
      item('k2', 'key_figure', { field_number: 12, field_description: 'camps', field_source: 'Example' }),
    ],
  ) // prettier-ignore
  assert.deepEqual(warnings, [])
  assert.deepEqual(outline(release.body), ['h1 Questions', 'h2 Who?', 'All.', 'h2 When?', 'Now.'])
  assert.deepEqual(asJson(release.keyFigures), [
    { value: '14,500', label: 'people' },
    { value: '12', label: 'camps', source: 'Example' },
  ])
})

test('a paragraph, a medium and a text that are not shown are named in warnings', async () => {
  const { warnings } = await page(
    [
      ['view_reference', { field_view: 'news' }],
      ['image', {}, { field_image: to('media--image', 'm-x') }],
    ],
    [resource('media--image', 'm-x', { name: 'Lost' })],
    'field_components',
    { field_sidebar: text('<p>Beside.</p>'), body: text('<p>Text.</p>') },
  )
  assert.deepEqual(
    warnings.map((warning) => warning.slice(0, 60)),
    [
      'body: the paragraph "view_reference" holds nothing that is s',
      'body: the medium "Lost" has no file in the answer',
      'body: the paragraph "image" holds nothing that is shown',
      'field_sidebar: holds text that is not shown: say what it is,',
    ],
  )
})

test('a settings value of a paragraph is no text', async () => {
  const { release } = await page([
    ['text', { field_text: text('<p>One.</p>'), field_style: 'full_width', field_columns: 2, field_dark: true }],
  ])
  assert.deepEqual(outline(release.body), ['One.'])
})

test('a text of the node stands before its paragraphs', async () => {
  const { release } = await page([['text', { field_text: text('<p>Two.</p>') }]], [], 'field_sections', {
    body: text('<p>One.</p>'),
  })
  assert.deepEqual(outline(release.body), ['One.', 'Two.'])
})

test('a picture at the head of the paragraphs is the picture of the release', async () => {
  const { release } = await page(
    [
      ['image', {}, { field_media: to('media--image', 'm-a') }],
      ['text', { field_text: text('<p>One.</p>') }],
    ],
    image('a'),
  )
  assert.equal(release.image?.url, `${files}/a.jpg`)
  assert.deepEqual(outline(release.body), ['One.'])
})

test('Layout Builder gives the order of blocks and fields', async () => {
  const component = (weight: number, configuration: object) => ({ weight, configuration })
  const layout = [
    {
      layout_id: 'layout_onecol',
      components: {
        b: component(2, { id: 'field_block:node:press_release:body' }),
        a: component(1, { id: 'inline_block:basic', block_revision_id: '7' }),
        c: component(3, { id: 'block_content:lost' }),
        d: component(4, { id: 'system_breadcrumb' }),
      },
    },
  ]
  const { releases, warnings } = await read({
    jsonapi: {},
    data: [node({ body: text('<p>Body.</p>'), layout_builder__layout: layout })],
    included: [
      resource('block_content--basic', 'b1', { drupal_internal__revision_id: 7, body: text('<p>Block.</p>') }),
    ],
  })
  assert.deepEqual(outline(releases[0]?.body), ['Block.', 'Body.'])
  assert.deepEqual(
    warnings.map(({ reason }) => reason),
    ['the block "block_content:lost" of the layout is not in the answer'],
  )
})

test('a section of Layout Builder is read region by region, in a region by weight', async () => {
  const component = (region: string, weight: number, name: string) => ({
    region,
    weight,
    configuration: { id: `field_block:node:press_release:${name}` },
  })
  const section = {
    layout_id: 'layout_threecol_section',
    components: {
      a: component('third', 0, 'field_c'),
      b: component('first', 5, 'field_b'),
      c: component('second', 0, 'field_d'),
      d: component('first', 1, 'field_a'),
      e: component('aside_of_this_site', 0, 'field_e'),
      f: { region: 'first', weight: 9, configuration: { id: 'extra_field_block:node:press_release:links' } },
    },
  }
  const fields = Object.fromEntries('abcde'.split('').map((name) => [`field_${name}`, text(`<p>${name}</p>`)]))
  const { releases, warnings } = await read({
    jsonapi: {},
    data: [node({ ...fields, body: null, layout_builder__layout: [{ section }] })],
  })
  assert.deepEqual(outline(releases[0]?.body), ['a', 'b', 'd', 'c', 'e'])
  assert.deepEqual(warnings, [])
})
