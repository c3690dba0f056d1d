import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkFeed } from '../../src/checks/index.js'

const check = async (html: string, url?: string): Promise<string> =>
  (await checkFeed(html, { url })).map(({ what, fix }) => `${what} ${fix}`).join('\n')
const page = (head: string): string =>
  `\n<!DOCTYPE html><html lang="en"><head><title>News</title>${head}</head><body><p>x`
const url = 'https://www.example.org/news/'

test('the feeds that a page announces are named with the address to write, the best first', async () => {
  const head = [
    '<link rel="alternate" hreflang="fr" href="/fr/">',
    '<link rel="alternate" type="application/rss+xml" title="News &raquo; Comments Feed" href="/comments/feed/">',
    '<link href="feed/" type="application/rss+xml" title="News &raquo; Feed" rel="alternate">',
    '<link rel="alternate" type="application/atom+xml" href="https://feeds.example.org/a.xml">',
    '<link rel="alternate" type="application/feed+json; charset=utf-8" href="/feed.json">',
    '<link rel="alternate" type="application/feed+json" href="/feed.json">',
    '<link rel="https://api.w.org/" href="https://www.example.org/wp-json/">',
    '<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">',
  ].join('')
  assert.equal(
    await check(page(head), url),
    'The source is an HTML page, not a feed. Write ' +
      [
        'src="https://www.example.org/feed.json" (JSON Feed)',
        'src="https://feeds.example.org/a.xml" (Atom)',
        'src="https://www.example.org/news/feed/" (RSS: News » Feed)',
        'src="https://www.example.org/wp-json/wp/v2/posts?_embed" (JSON)',
        'src="https://www.example.org/comments/feed/" (RSS: News » Comments Feed).',
      ].join(' or '),
  )
})

test('a base address of the page counts', async () => {
  const head = '<base href="https://cdn.example.org/x/"><link rel=alternate type=text/xml href=rss>'
  assert.match(await check(page(head), url), /src="https:\/\/cdn\.example\.org\/x\/rss" \(XML\)/)
})

test('a page without feeds says so', async () => {
  assert.match(
    await check(page(''), url),
    /not a feed\. Write the address of a feed: JSON, RSS or Atom\. The page announces none\./,
  )
  assert.match(await check('<html><link rel="alternate" type="text/xml" href="/relative">'), /announces none/)
})
