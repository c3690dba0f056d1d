import assert from 'node:assert/strict'
import { readFeed } from '../../../src/formats/read.js'
import type { ReadContext } from '../../../src/formats/dialect.js'
import { inlineText, type Block } from '../../../src/model/blocks.js'
import type { FeedDocument } from '../../../src/model/feed.js'
import type { ReleaseDocument } from '../../../src/model/release.js'

export const url = 'https://cms.example.org/jsonapi/node/press_release'
export const read = (json: unknown, context: ReadContext = {}): Promise<FeedDocument> =>
  readFeed(json, 'auto', { url, ...context })

export const text = (html: string) => ({ value: html.replace(/<[^<>]*>/g, ''), format: 'basic_html', processed: html })
export const resource = (type: string, id: string, attributes: object, relationships: object = {}) => ({
  type,
  id,
  attributes,
  relationships,
})
export const to = (type: string, id: string, meta?: object) => ({ data: { type, id, ...(meta && { meta }) } })

export const attributes = {
  drupal_internal__nid: 41,
  langcode: 'es',
  status: true,
  title: 'Food & shelter <now>',
  created: '2016-10-17T21:30:00-05:00',
  changed: '2016-10-19T08:00:00+00:00',
  field_release_date: '2016-10-18',
  path: { alias: '/press/food', langcode: 'es' },
  body: text('<p>First &amp; <em>second</em>.</p><p>Third.</p>'),
}
export const node = (changes: object = {}, relationships: object = {}) =>
  resource('node--press_release', 'n-1', { ...attributes, ...changes }, relationships)
export const one = async (
  changes: object,
  relationships: object = {},
  included: unknown[] = [],
  context: ReadContext = {},
): Promise<ReleaseDocument> => {
  const { releases } = await read({ jsonapi: {}, data: [node(changes, relationships)], included }, context)
  return releases[0] ?? assert.fail('no release')
}
export const words = (body: readonly Block[] = []): string[] =>
  body.map((block) => (block.type === 'paragraph' ? inlineText(block.children) : block.type))

export const chain = [
  resource(
    'media--image',
    'm-1',
    { name: 'Boat', field_credit: 'A. Photographer', field_caption: text('<p>A boat &amp; nets</p>') },
    {
      thumbnail: to('file--file', 'f-0', { alt: 'small' }),
      field_media_image: to('file--file', 'f-1', { alt: 'A boat', title: '', width: 800, height: 600 }),
    },
  ),
  resource('file--file', 'f-0', { uri: { url: '/files/thumb.jpg' }, filemime: 'image/jpeg' }),
  resource('file--file', 'f-1', {
    uri: { value: 'public://boat.jpg', url: '/files/boat.jpg' },
    filemime: 'image/jpeg',
    filesize: 5,
  }),
]
export const jane = {
  name: 'Jane Sample',
  role: 'Press Officer',
  phones: [{ raw: '+41 22 555 01 00', e164: '+41225550100' }],
  emails: ['press@example.org'],
}
