import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readFeed } from '../../src/formats/read.js'
import { inlineText, type Block } from '../../src/model/blocks.js'

const url = 'https://feeds.example.org/news/feed.json'
const html = '<p>See <a href="annex.pdf">the annex</a>.</p><img src="../up/photo.jpg" alt="A">'
const addresses = (value: unknown): string[] =>
  [...JSON.stringify(value).matchAll(/"url":"([^"]+)"/g)].map(([, found]) => found!)

const feeds: [name: string, json: unknown][] = [
  ['jsonfeed', { version: 'https://jsonfeed.org/version/1.1', items: [{ id: '1', url: 'https://site.example.org/2024/a/', title: 'A', content_html: html }] }],
  ['wordpress', [{ id: 1, link: 'https://site.example.org/2024/a/', title: { rendered: 'A' }, content: { rendered: html } }]],
  ['iom', { version: 'iom-feed/1.0', releases: [{ id: '1', headline: 'A', url: 'https://site.example.org/2024/a/', body: { html } }] }],
] // prettier-ignore

for (const [name, json] of feeds) {
  test(`links and pictures of a text in ${name} resolve against the address of its item`, async () => {
    const [release] = (await readFeed(json, 'auto', { url })).releases
    assert.deepEqual(addresses(release?.body), [
      'https://site.example.org/2024/a/annex.pdf',
      'https://site.example.org/2024/up/photo.jpg',
    ])
  })
}

test('without an address of the item they resolve against the feed', async () => {
  const json = { version: 'https://jsonfeed.org/version/1.1', items: [{ id: '1', title: 'A', content_html: html }] }
  const [release] = (await readFeed(json, 'auto', { url })).releases
  assert.deepEqual(addresses(release?.body)[0], 'https://feeds.example.org/news/annex.pdf')
})

const textOf = (blocks: readonly Block[] = []): string[] =>
  blocks.map((block) => ('children' in block ? inlineText(block.children as never) : block.type))
const bodyOf = async (title: string, content_html: string): Promise<string[]> => {
  const json = { version: 'https://jsonfeed.org/version/1.1', items: [{ id: '1', title, content_html }] }
  return textOf((await readFeed(json, 'auto', { url })).releases[0]?.body)
}

test('a headline that the text repeats at its head is not said twice', async () => {
  assert.deepEqual(await bodyOf('Workshops open', '<h1>Workshops open.</h1><p>The text.</p>'), ['The text.'])
  assert.deepEqual(await bodyOf('Workshops open', '<img src="a.png"><p><b>WORKSHOPS OPEN</b></p><p>The text.</p>'), [
    'figure',
    'The text.',
  ])
})

test('a text that is its headline, or speaks of it later, stays', async () => {
  assert.deepEqual(await bodyOf('Workshops open', '<p>Workshops open</p>'), ['Workshops open'])
  assert.deepEqual(await bodyOf('Workshops open', '<p>One.</p><p>Workshops open</p>'), ['One.', 'Workshops open'])
})

test('figures of titles and summaries keep apart from their notes', async () => {
  const wordpress = [{ id: 1, title: { rendered: 'About 2,500<sup>1</sup> people' }, excerpt: { rendered: '<p>10<sup>6</sup> tonnes</p>' } }] // prettier-ignore
  const [release] = (await readFeed(wordpress, 'auto', { url })).releases
  assert.deepEqual([release?.headline, release?.summary], ['About 2,500¹ people', '10⁶ tonnes'])
})
