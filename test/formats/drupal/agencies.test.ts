import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inlineText, type Block } from '../../../src/model/blocks.js'
import type { ReleaseDocument } from '../../../src/model/release.js'
import { asJson } from '../../support/as-json.js'
import { read, resource, text, to } from './support.js'

// Sites of invented agencies, each with bundles and fields of its own.

/** Related resources of a field: `['paragraph--text', 'p1']`. */
const refs = (...ids: [type: string, id: string][]) => ({ data: ids.map(([type, id]) => ({ type, id })) })
const p = (bundle: string, id: string, fields: object = {}, relations: object = {}) =>
  resource(`paragraph--${bundle}`, id, { status: true, parent_field_name: 'field_x', ...fields }, relations)
const file = (id: string, name: string, filemime: string) =>
  resource('file--file', id, { filename: name, uri: { url: `/f/${name}` }, filemime, filesize: 9 })
const media = (bundle: string, id: string, field: string, name: string, mime: string) => [
  resource(`media--${bundle}`, id, { name: id, status: true }, { [field]: to('file--file', `f-${id}`, { alt: `alt ${id}` }) }),
  file(`f-${id}`, name, mime),
] // prettier-ignore
const picture = (id: string) => media('image', id, 'field_media_image', `${id}.jpg`, 'image/jpeg')
const pdf = (id: string) => media('document', id, 'field_media_document', `${id}.pdf`, 'application/pdf')

async function site(bundle: string, fields: object, relations: object, included: unknown[]) {
  const node = resource(`node--${bundle}`, 'n', { title: 'H', status: true, ...fields }, relations)
  const { releases, warnings } = await read({ jsonapi: {}, data: [node], included })
  const release = releases[0] ?? assert.fail('no release')
  return {
    ...(asJson(release) as Partial<Record<keyof ReleaseDocument, unknown>>),
    body: outline(release.body),
    notes: outline(release.notesToEditors),
    boilerplate: outline(release.boilerplate),
    warnings: warnings.map(({ path, reason }) => `${path}: ${reason}`),
  }
}

const words = (block: Block): string =>
  block.type === 'paragraph' || block.type === 'heading'
    ? block.children.map((run) => (run.type === 'link' ? `${inlineText(run.children)} <${run.url}>` : inlineText([run]))).join('')
    : '' // prettier-ignore
const outline = (blocks: readonly Block[] = []): string[] =>
  blocks.map((block) =>
    block.type === 'figure'
      ? `figure ${block.image.url.split('/').at(-1)}${block.caption ? ` (${inlineText(block.caption)})` : ''}`
      : block.type === 'heading'
        ? `h${block.level} ${words(block)}`
        : block.type === 'table'
          ? block.rows.map((row) => row.map(({ children }) => inlineText(children)).join(' | ')).join(' / ')
          : words(block) || block.type,
  )

test('a page of hero, strapline, captioned picture, buttons and downloads', async () => {
  const release = await site(
    'news_article',
    { field_strapline: 'A line below.', field_publication_date: '2024-01-01', created: '2024-01-05T10:00:00Z' },
    {
      field_hero: to('paragraph--hero_image', 'hero'),
      field_components: refs(['paragraph--rich_text', 'a'], ['paragraph--image_with_caption', 'b'], ['paragraph--cta_button', 'c'], ['paragraph--document_list', 'd']),
    },
    [
      p('hero_image', 'hero', {}, { field_media: to('media--image', 'bridge') }),
      ...picture('bridge'),
      p('rich_text', 'a', { field_rich_text: text('<p>One.</p>') }),
      p('image_with_caption', 'b', { field_caption: text('<p>Ten <em>boats</em></p>') }, { field_image: to('media--image', 'boats') }),
      ...picture('boats'),
      p('cta_button', 'c', { field_link: { uri: 'internal:/give', url: '/give', title: 'Give', options: [] } }),
      p('document_list', 'd', {}, { field_documents: refs(['media--document', 'report'], ['media--file', 'annex']) }),
      ...pdf('report'),
      ...media('file', 'annex', 'field_media_file', 'annex.xlsx', 'application/vnd.ms-excel'),
    ],
  ) // prettier-ignore
  assert.deepEqual(release.body, ['One.', 'figure boats.jpg (Ten boats)', 'Give <https://cms.example.org/give>'])
  assert.deepEqual([release.subheadline, release.published], ['A line below.', '2024-01-01'])
  assert.match(JSON.stringify(release.image), /bridge\.jpg/)
  assert.match(JSON.stringify(release.attachments), /report\.pdf.*annex\.xlsx/)
  assert.deepEqual(release.warnings, [])
})

test('a page whose paragraphs stand in a field that is named as the body', async () => {
  const release = await site(
    'press_release',
    {},
    { field_content: refs(['paragraph--two_columns', 'a'], ['paragraph--from_library', 'b'], ['paragraph--map_embed', 'c']) },
    [
      p('two_columns', 'a', {}, { field_left: refs(['paragraph--text', 'l']), field_right: refs(['paragraph--text', 'r'], ['paragraph--image', 'i']) }),
      p('text', 'l', { field_text: text('<p>Left.</p>') }),
      p('text', 'r', { field_text: text('<p>Right.</p>') }),
      p('image', 'i', {}, { field_image: to('media--image', 'pier') }),
      ...picture('pier'),
      p('from_library', 'b', {}, { field_reusable_paragraph: to('paragraphs_library_item--paragraphs_library_item', 'lib') }),
      resource('paragraphs_library_item--paragraphs_library_item', 'lib', { label: 'About (EN)', status: true }, { paragraphs: to('paragraph--boilerplate', 'bp') }),
      p('boilerplate', 'bp', { field_text: text('<p>Who we are.</p>') }),
      p('map_embed', 'c', { field_embed_code: '<iframe src="https://map.example.org/1" title="The map"></iframe>' }),
    ],
  ) // prettier-ignore
  assert.deepEqual(release.body, ['Left.', 'Right.', 'figure pier.jpg', 'The map <https://map.example.org/1>'])
  assert.deepEqual(release.boilerplate, ['Who we are.'])
  assert.deepEqual(release.warnings, [])
})

test('fields that begin with the initials of the type of node', async () => {
  const release = await site(
    'media_release',
    {
      field_mr_lede: text('<p>In short.</p>'),
      field_mr_copy: text('<p>One.</p><p>The second paragraph.</p>'),
      field_mr_notes_for_editors: text('<p>A note.</p>'),
      field_mr_about: text('<p>Who we are.</p>'),
      field_mr_dateline: 'GENEVA',
      field_mr_date: '2024-04-04',
      field_mr_contact_details: text('<p>Ana Example, Press Officer, ana@example.org, +41 22 700 0000</p>'),
    },
    {},
    [],
  )
  assert.deepEqual(release.body, ['One.', 'The second paragraph.'])
  assert.deepEqual([release.notes, release.boilerplate], [['A note.'], ['Who we are.']])
  assert.deepEqual([release.summary, release.dateline, release.published], ['In short.', 'GENEVA', '2024-04-04'])
  assert.match(JSON.stringify(release.contacts), /Ana Example.*Press Officer.*\+41227000000/)
  assert.deepEqual(release.warnings, [])
})

test('media of every kind beside the text', async () => {
  const release = await site(
    'article',
    { body: text('<p>One.</p>') },
    {
      field_gallery: refs(['media--image', 'first'], ['media--image', 'second']),
      field_audio: to('media--audio', 'talk'),
      field_video: to('media--video', 'clip'),
      field_film: to('media--remote_video', 'film'),
      field_infographic: to('media--infographic', 'chart'),
      field_teaser_image: to('media--image', 'small'),
      field_attachments: refs(['media--document', 'report'], ['file--file', 'zip']),
    },
    [
      ...picture('first'),
      ...picture('second'),
      ...picture('small'),
      ...media('audio', 'talk', 'field_media_audio_file', 'talk.mp3', 'audio/mpeg'),
      ...media('video', 'clip', 'field_media_video_file', 'clip.mp4', 'video/mp4'),
      ...media('infographic', 'chart', 'field_media_image_1', 'chart.png', 'image/png'),
      resource('media--remote_video', 'film', { name: 'Film', field_media_oembed_video: 'https://v.example.org/1' }),
      ...pdf('report'),
      file('zip', 'all.zip', 'application/zip'),
    ],
  )
  assert.match(JSON.stringify(release.image), /first\.jpg/)
  assert.deepEqual(release.body, ['One.', 'figure second.jpg', 'Film <https://v.example.org/1>', 'figure chart.png'])
  assert.match(JSON.stringify(release.attachments), /report\.pdf.*all\.zip.*talk\.mp3.*clip\.mp4/)
  assert.deepEqual(release.warnings, [])
})

test('quotations, figures and contacts with prefixes of their bundles', async () => {
  const release = await site(
    'story',
    { field_date: '2024-02-02' },
    { field_sections: refs(['paragraph--pull_quote', 'a'], ['paragraph--stat_block', 'b'], ['paragraph--press_contact', 'c'], ['paragraph--wysiwyg', 'd']) },
    [
      p('pull_quote', 'a', { field_pull_quote: 'We act.', field_attribution: 'Ana Example', field_attribution_title: 'Chief' }),
      p('stat_block', 'b', {}, { field_stats: refs(['paragraph--stat', 's1'], ['paragraph--stat', 's2']) }),
      p('stat', 's1', { field_stat_number: '1,200', field_stat_label: 'people' }),
      p('stat', 's2', { field_stat_number: '30%', field_stat_description: 'women' }),
      p('press_contact', 'c', { field_contact_name: 'Ben Example', field_contact_title: 'Press Officer', field_contact_email: 'ben@example.org', field_contact_location: 'Geneva' }),
      p('wysiwyg', 'd', { field_wysiwyg: text('<p>One.</p>') }),
    ],
  ) // prettier-ignore
  assert.deepEqual(release.quotes, [{ text: 'We act.', speaker: 'Ana Example', role: 'Chief' }])
  assert.deepEqual(release.keyFigures, [
    { value: '1,200', label: 'people' },
    { value: '30%', label: 'women' },
  ])
  assert.deepEqual(release.contacts, [
    { name: 'Ben Example', role: 'Press Officer', office: 'Geneva', emails: ['ben@example.org'] },
  ])
  assert.deepEqual([release.body, release.warnings], [['One.'], []])
})

test('tables, timelines, events and links to other pages', async () => {
  const release = await site(
    'news',
    { field_news_date: '2024-06-06' },
    { field_paragraphs: refs(['paragraph--table', 'a'], ['paragraph--timeline', 'b'], ['paragraph--event', 'c'], ['paragraph--related', 'd'], ['paragraph--links', 'e']) },
    [
      p('table', 'a', { field_table: { value: { 0: { 0: 'Country', 1: 'People', weight: 0 }, 1: { 0: 'Mali', 1: '1,200' }, caption: '' }, format: null, caption: 'Numbers' } }),
      p('timeline', 'b', { field_title: 'Since then' }, { field_items: refs(['paragraph--timeline_item', 't']) }),
      p('timeline_item', 't', { field_date: '2020', field_text: text('<p>It began.</p>') }),
      p('event', 'c', { field_event_title: 'Launch', field_event_date: { value: '2024-07-01', end_value: '2024-07-02' }, field_event_place: 'Geneva' }),
      p('related', 'd', {}, { field_items: refs(['node--news', 'other']) }),
      resource('node--news', 'other', { title: 'Other', path: { alias: '/other' } }),
      p('links', 'e', { field_links: [{ uri: 'https://example.org/a', title: 'A' }, { uri: 'entity:node/7', title: 'Seven', url: '/seven' }] }),
    ],
  ) // prettier-ignore
  assert.deepEqual(release.body, [
    'Country | People / Mali | 1,200',
    'h1 Since then',
    '2020',
    'It began.',
    'A <https://example.org/a>',
    'Seven <https://cms.example.org/seven>',
  ])
  assert.match(JSON.stringify(release.events), /Launch.*Geneva.*2024-07-01.*2024-07-02/)
  assert.deepEqual(release.related, [{ headline: 'Other', url: 'https://cms.example.org/other' }])
  assert.deepEqual([release.kind, release.warnings], ['news', []])
})

test('persons that are nodes, countries with coordinates, a link to the original', async () => {
  const release = await site(
    'update',
    { body: { ...text('<p>One.</p>'), summary: 'In short.' }, field_external_url: { uri: 'https://example.org/x', title: 'Original' } },
    { field_country: refs(['taxonomy_term--country', 'mali']), field_author: to('node--person', 'ana'), field_media_contact: to('node--person', 'ana'), field_topics: refs(['taxonomy_term--topic', 'food']) },
    [
      resource('taxonomy_term--country', 'mali', { name: 'Mali', field_iso3: 'MLI', field_geolocation: { lat: 17.5, lng: -3.9 } }),
      resource('taxonomy_term--topic', 'food', { name: 'Food', drupal_internal__tid: 7 }),
      resource('node--person', 'ana', { title: 'Ana Example', field_job_title: 'Spokesperson', field_email_address: 'ana@example.org', field_telephone: '+39 06 6513 0000' }),
    ],
  ) // prettier-ignore
  assert.deepEqual(
    [release.places, release.themes],
    [[{ name: 'Mali', role: 'about', iso3: 'MLI', m49: '466', lat: 17.5, lon: -3.9 }], [{ name: 'Food', id: '7' }]],
  )
  assert.match(JSON.stringify(release.contacts), /Ana Example.*Spokesperson.*\+390665130000.*ana@example\.org/)
  assert.match(JSON.stringify([release.authors, release.related]), /Ana Example.*example\.org\/x/)
  assert.deepEqual([release.summary, release.warnings], ['In short.', []])
})

test('an accordion of three levels keeps its order', async () => {
  const release = await site(
    'briefing',
    {},
    { field_blocks: refs(['paragraph--accordion', 'a']) },
    [
      p('accordion', 'a', { field_heading: 'Questions' }, { field_panels: refs(['paragraph--panel', 'b'], ['paragraph--panel', 'c']) }),
      p('panel', 'b', { field_panel_title: 'Who?' }, { field_panel_content: refs(['paragraph--text', 'd'], ['paragraph--file', 'e']) }),
      p('panel', 'c', { field_panel_title: 'When?', field_panel_body: text('<p>Now.</p>') }),
      p('text', 'd', { field_text: text('<p>All.</p>') }),
      p('file', 'e', {}, { field_file: to('file--file', 'zip') }),
      file('zip', 'all.zip', 'application/zip'),
    ],
  ) // prettier-ignore
  assert.deepEqual(release.body, ['h1 Questions', 'h2 Who?', 'All.', 'h2 When?', 'Now.'])
  assert.match(JSON.stringify(release.attachments), /all\.zip/)
  assert.deepEqual(release.warnings, [])
})

test('Layout Builder with blocks of two regions', async () => {
  const component = (region: string, weight: number, id: string, more: object = {}) => ({
    region,
    weight,
    configuration: { id, ...more },
  })
  const section = {
    layout_id: 'layout_twocol_section',
    components: {
      x: component('second', 0, 'inline_block:image', { block_revision_id: 2 }),
      y: component('first', 1, 'field_block:node:page:field_contacts'),
      z: component('first', 0, 'inline_block:text', { block_revision_id: 1 }),
    },
  }
  const release = await site(
    'page',
    { layout_builder__layout: [section] },
    { field_contacts: refs(['paragraph--contact', 'c']) },
    [
      resource('block_content--text', 'b1', { drupal_internal__revision_id: 1, info: 'Admin', body: text('<p>One.</p>') }),
      resource('block_content--image', 'b2', { drupal_internal__revision_id: 2 }, { field_image: to('media--image', 'pier') }),
      ...picture('pier'),
      p('contact', 'c', { field_name: 'Ana Example', field_email: 'ana@example.org' }),
    ],
  ) // prettier-ignore
  assert.deepEqual(release.body, ['One.', 'figure pier.jpg'])
  assert.match(JSON.stringify(release.contacts), /Ana Example/)
  assert.deepEqual(release.warnings, [])
})

test('whatever has no place in a release is named in a warning', async () => {
  const release = await site(
    'item',
    { body: text('<p>One.</p>'), field_key_messages: ['One point', 'Two points'], field_aside: text('<p>Beside.</p>'), field_footnote_line: 'Figures are those of May' },
    {
      field_second_photo: to('media--image', 'pier'),
      field_hero: to('media--image', 'hero'),
      field_parts: refs(['paragraph--webform', 'a'], ['paragraph--view', 'b'], ['paragraph--quote_list', 'c'], ['paragraph--map', 'd']),
      field_recording: to('media--audio', 'lost'),
    },
    [
      ...picture('pier'),
      ...picture('hero'),
      p('webform', 'a', { field_webform_id: 'contact' }),
      p('view', 'b', { field_view: 'news:block_1' }),
      p('quote_list', 'c', { field_heading: 'Voices' }, { field_quotes: refs(['paragraph--quote', 'q']) }),
      p('quote', 'q', { field_text: 'We act.', field_name: 'Ana Example' }),
      p('map', 'd', { field_point: { lat: 1, lon: 2 } }),
    ],
  ) // prettier-ignore
  assert.deepEqual(release.body, ['One.'])
  assert.deepEqual(release.warnings.toSorted(), [
    'body: "Voices" heads nothing in the text and is left out',
    'body: the paragraph "map" holds nothing that is shown',
    'body: the paragraph "view" holds nothing that is shown',
    'body: the paragraph "webform" holds nothing that is shown',
    'field_aside: holds text that is not shown: say what it is, as in format="drupal; notesToEditors=field_aside"',
    'field_footnote_line: holds words that are not shown: say what they are, as in format="drupal; summary=field_footnote_line"',
    'field_key_messages: holds words that are not shown: say what they are, as in format="drupal; summary=field_key_messages"',
    'field_second_photo: holds another picture, which is not shown',
    'included: media--audio are referred to but not in the answer: name the fields that lead to them in ?include=…',
  ])
})
