import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readFeed } from '../../../src/formats/read.js'
import type { FeedDocument } from '../../../src/model/feed.js'

const url = 'https://news.example.org/atom.xml'
const read = (xml: string): Promise<FeedDocument> => readFeed(xml, 'auto', { url })
const feed = (entries: string, head = ''): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>News</title>${head}${entries}</feed>`
const first = async (parts: string, head = '') =>
  (
    await read(
      feed(`<entry><id>tag:1</id><title>T</title><updated>2016-10-19T08:00:00Z</updated>${parts}</entry>`, head),
    )
  ).releases[0]

describe('an Atom feed', () => {
  it('is read with id, headline, days and address', async () => {
    const release = await first(
      '<published>2016-10-18T09:00:00+02:00</published><link href="/1"/><link rel="self" href="/x"/>',
    )
    assert.ok(release)
    assert.equal(release.id, 'tag:1')
    assert.equal(release.url, 'https://news.example.org/1')
    assert.match(release.published ?? '', /^2016-10-18T09:00/)
    assert.match(release.modified ?? '', /^2016-10-19/)
    assert.equal(release.language, 'fr')
  })

  it('can be subscribed to at its own address', async () => {
    const { subscribe } = await read(feed('', '<link rel="self" type="application/atom+xml" href="/atom.xml"/>'))
    assert.deepEqual(subscribe, [{ kind: 'rss', url: 'https://news.example.org/atom.xml' }])
  })

  it('is read where it writes a prefix, or no namespace', async () => {
    const prefixed = await read(
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:id>1</a:id><a:title>One</a:title></a:entry></a:feed>',
    )
    const bare = await read('<feed><entry><id>1</id><title>One</title></entry></feed>')
    assert.deepEqual([prefixed.releases[0]?.headline, bare.releases[0]?.headline], ['One', 'One'])
  })

  it('resolves addresses against xml:base', async () => {
    const { releases } = await read(
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://other.example.org/a/"><entry><id>1</id><title>T</title><link href="b"/></entry></feed>',
    )
    assert.equal(releases[0]?.url, 'https://other.example.org/a/b')
  })
})

describe('an Atom feed with a base in every element', () => {
  it('resolves the base of an entry against that of the feed, for pages, files, pictures and links', async () => {
    const { releases } = await read(
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="/a/"><entry xml:base="b/"><id>1</id><title>T</title><link href="c.html"/><link rel="enclosure" href="d.pdf" type="application/pdf"/><content type="html">&lt;a href="e"&gt;x&lt;/a&gt;&lt;img src="f.png"&gt;</content></entry></feed>',
    )
    const found = JSON.stringify(releases).match(/https:[^"]*/g) ?? []
    assert.deepEqual(
      found.toSorted(),
      ['c.html', 'd.pdf', 'e', 'f.png'].map((name) => `https://news.example.org/a/b/${name}`),
    )
  })
})

describe('a text of Atom', () => {
  it('is none where its type is that of a file', async () => {
    const release = await first('<summary>Short.</summary><content type="image/png">iVBORw0KGgo=</content>')
    assert.match(JSON.stringify(release?.body), /Short\./)
    assert.doesNotMatch(JSON.stringify(release), /iVBOR/)
  })

  it('is the description of its film where there is no other', async () => {
    const { releases } = await read(
      '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"><entry><id>1</id><title>T</title><media:group><media:thumbnail url="/t.jpg"/><media:description>About the film.</media:description></media:group></entry></feed>',
    )
    assert.match(JSON.stringify(releases[0]?.body), /About the film\./)
    assert.equal(releases[0]?.image?.url, 'https://news.example.org/t.jpg')
  })

  it('is text unless its type says HTML', async () => {
    const { releases } = await read(
      feed(
        '<entry><id>1</id><title>3 &lt; 5</title></entry><entry><id>2</id><title type="html">A &amp;amp; &lt;b&gt;B&lt;/b&gt;</title></entry>',
      ),
    )
    assert.deepEqual(
      releases.map(({ headline }) => headline),
      ['3 < 5', 'A & B'],
    )
  })

  it('of type xhtml is the markup inside it', async () => {
    const release = await first(
      '<content type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p>One <x:strong>two</x:strong>.</x:p></x:div></content>',
    )
    assert.deepEqual(release?.body, [
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'One ' },
          { type: 'strong', children: [{ type: 'text', text: 'two' }] },
          { type: 'text', text: '.' },
        ],
      },
    ])
  })

  it('is the summary where there is no content', async () => {
    const release = await first('<summary>Short.</summary>')
    assert.equal(release?.summary, undefined)
    assert.equal(release?.body?.length, 1)
  })
})

describe('an entry of Atom', () => {
  it('inherits the authors of the feed', async () => {
    assert.deepEqual((await first('', '<author><name>A Desk</name></author>'))?.authors, [{ name: 'A Desk' }])
  })

  it('has labels of categories as tags, enclosures as files, related links as such', async () => {
    const release = await first(
      '<category term="a" label="Label"/><link rel="enclosure" href="/a.pdf" type="application/pdf" length="9"/><link rel="related" href="/r" title="More"/>',
    )
    assert.deepEqual(release?.tags, ['Label'])
    assert.equal(release.attachments?.[0]?.url, 'https://news.example.org/a.pdf')
    assert.deepEqual(release.related, [{ url: 'https://news.example.org/r', headline: 'More' }])
  })
})
