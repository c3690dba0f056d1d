import { inlineText, type Block } from '../../../src/model/blocks.js'
import type { FeedDocument } from '../../../src/model/feed.js'
import { readFeed } from '../../../src/formats/read.js'

export const url = 'https://example.org/news/feed.json'
// As it is stored and sent: without the members that are undefined.
export const read = async (json: unknown) =>
  JSON.parse(JSON.stringify(await readFeed(json, 'auto', { url }))) as FeedDocument
export const one = async (json: unknown) => (await read(json)).releases[0]!
export const textOf = (blocks: Block[] = []) =>
  blocks.map((block) => ('children' in block ? inlineText(block.children as never) : '?'))

export const version1 = {
  uri: 'https://news.example.org/2024/17',
  type: 'text',
  version: '3',
  versioncreated: '2024-05-03T10:00:00Z',
  firstcreated: '2024-05-02T08:00:00+02:00',
  pubstatus: 'usable',
  language: 'es',
  headline: 'Cien familias regresan',
  title: 'CF-17 slug',
  byline: 'Marta Ruiz',
  located: 'Guatemala',
  description_text: 'Un resumen.',
  body_text: 'Texto llano.',
  body_xhtml: '<p>Primer <em>párrafo</em>.</p><p>Segundo.</p>',
  place: [{ name: 'Guatemala', rel: 'about', scheme: 'http://cvx.iptc.org/iso3166-1a2/', code: 'gt' }],
  subject: [{ name: 'Retorno', scheme: 'https://example.org/themes/', code: 'return' }],
  genre: [{ name: 'Press Release' }],
  copyrightnotice: '© 2024 Example News',
  usageterms: 'Free to use.',
  ednote: 'Do not show: call the editor',
  associations: {
    featuremedia: {
      uri: 'urn:example:p1',
      type: 'picture',
      headline: 'A bus at the border',
      description_text: 'Families arrive by bus.',
      byline: 'J. Lens',
      renditions: {
        original: { href: 'https://img.example.org/o.jpg', mimetype: 'image/jpeg', width: 6000, height: 4000 },
        web: { href: 'https://img.example.org/w.jpg', mimetype: 'image/jpeg', width: 1600, height: 1067 },
        thumbnail: { href: 'https://img.example.org/t.jpg', mimetype: 'image/jpeg', width: 120, height: 80 },
      },
    },
    sheet: {
      uri: 'urn:example:d1',
      type: 'composite',
      headline: 'Background',
      body_text: 'More.',
    },
    clip: {
      uri: 'urn:example:v1',
      type: 'video',
      headline: 'Arrival',
      renditions: { main: { href: '/v/arrival.mp4', mimetype: 'video/mp4', sizeinbytes: 5000 } },
    },
  },
}

export const version3 = {
  standard: { name: 'ninjs', version: '3.0' },
  uri: 'https://news.example.org/2024/17',
  type: 'text',
  version: '3',
  versionCreated: '2024-05-03T10:00:00Z',
  firstCreated: '2024-05-02T08:00:00+02:00',
  pubStatus: 'usable',
  language: 'es',
  headlines: [
    { role: 'subheadline', value: 'El bajante' },
    { role: 'main', contentType: 'text/html', value: 'Cien familias regresan' },
  ],
  by: 'Marta Ruiz',
  located: 'Guatemala',
  descriptions: [
    { role: 'creditline', value: 'not a summary' },
    { role: 'summary', contentType: 'text/plain', value: 'Un resumen.' },
  ],
  bodies: [
    { role: 'main', contentType: 'text/plain', value: 'Texto llano.' },
    { role: 'nitf', contentType: 'application/xml', value: '<nitf>no</nitf>' },
    { role: 'richtext', contentType: 'application/xhtml+xml', value: '<p>Primer <em>párrafo</em>.</p><p>Segundo.</p>' },
  ],
  places: [
    {
      name: 'Guatemala',
      uri: 'http://cvx.iptc.org/iso3166-1a2/gt',
      geoJSON: { type: 'Feature', geometry: { type: 'Point', coordinates: [-90.5, 14.6] } },
    },
  ],
  organisations: [
    {
      name: 'Example Relief',
      rel: 'partner',
      contactInfo: [
        { type: 'telephone', value: '+41 22 000 00 00' },
        { type: 'email', value: 'mailto:press@example.org' },
        { type: 'web', value: 'https://relief.example.org/' },
      ],
    },
    { name: 'Example Harbour Board' },
  ],
  people: [{ name: 'Ada Example', contactInfo: [{ type: 'email', role: 'work', value: 'ada@example.org' }] }],
  subjects: [{ name: 'Retorno', uri: 'https://example.org/themes/return' }],
  genres: [{ name: 'Press Release' }],
  copyrightNotice: '© 2024 Example News',
  usageTerms: 'Free to use.',
  edNote: 'Do not show: call the editor',
  expires: '2030-01-01',
  associations: [
    {
      name: 'mainpic',
      uri: 'urn:example:p1',
      type: 'picture',
      headlines: [{ value: 'A bus at the border' }],
      descriptions: [{ value: 'Families arrive by bus.' }],
      by: 'J. Lens',
      renditions: [
        { name: 'thumbnail', href: 'https://img.example.org/t.jpg', contentType: 'image/jpeg', width: 120, height: 80 },
        { name: 'web', href: 'https://img.example.org/w.jpg', contentType: 'image/jpeg', width: 1600, height: 1067 },
      ],
    },
  ],
}

// The 2.x spelling is that of 3.x in lower case.
export const lower = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(lower)
    : typeof value === 'object' && value
      ? Object.fromEntries(Object.entries(value).map(([key, child]) => [key.toLowerCase(), lower(child)]))
      : value
