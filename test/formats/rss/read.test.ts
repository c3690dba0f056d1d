import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readFeed } from '../../../src/formats/read.js'
import type { FeedDocument } from '../../../src/model/feed.js'

const url = 'https://news.example.org/feed.xml'
const read = (xml: string): Promise<FeedDocument> => readFeed(xml, 'auto', { url })
const channel = (items: string, head = '<title>News</title><link>https://news.example.org/</link>'): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom"><channel>${head}${items}</channel></rss>`
const first = async (item: string) => {
  const { releases, warnings } = await read(channel(`<item><title>T</title><guid>1</guid>${item}</item>`))
  return { ...releases[0], warnings }
}
const textOf = (value: unknown): string => JSON.stringify(value)

describe('an RSS feed', () => {
  it('is read with its items in their order', async () => {
    const feed = await read(
      channel(
        '<item><title>One</title><link>https://news.example.org/1</link></item><item><title>Two</title><link>/2</link></item>',
      ),
    )
    assert.equal(feed.title, 'News')
    assert.equal(feed.url, 'https://news.example.org/')
    assert.deepEqual(
      feed.releases.map(({ id, headline, url: link }) => [id, headline, link]),
      [
        ['https://news.example.org/1', 'One', 'https://news.example.org/1'],
        ['/2', 'Two', 'https://news.example.org/2'],
      ],
    )
  })

  it('is recognised behind a declaration, comments and a document type', async () => {
    const feed = await read(
      '\n<?xml version="1.0"?><!-- made by -- nobody --><!DOCTYPE rss [<!ENTITY a "b>">]><rss><channel><title>N</title></channel></rss>',
    )
    assert.deepEqual(feed.releases, [])
  })

  it('of version 1.0 has its items beside the channel', async () => {
    const feed =
      await read(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
      <channel rdf:about="https://news.example.org/"><title>News</title></channel>
      <item rdf:about="https://news.example.org/1"><title>One</title><link>https://news.example.org/1</link></item></rdf:RDF>`)
    assert.deepEqual([feed.title, feed.releases[0]?.id], ['News', 'https://news.example.org/1'])
  })

  it('can be subscribed to at its own address', async () => {
    const { subscribe } = await read(channel('', '<title>N</title><atom:link rel="self" href="/feed.xml"/>'))
    assert.deepEqual(subscribe, [{ kind: 'rss', url: 'https://news.example.org/feed.xml' }])
    assert.equal((await read(channel(''))).subscribe, undefined)
  })

  it('names its language, its rights and its next page', async () => {
    const head =
      '<title>N</title><language>es</language><copyright>© A</copyright><atom:link rel="next" href="/feed.xml?p=2"/>'
    const feed = await read(channel('<item><title>Uno</title><guid>1</guid></item>', head))
    assert.equal(feed.next, 'https://news.example.org/feed.xml?p=2')
    assert.deepEqual([feed.releases[0]?.language, feed.releases[0]?.rights], ['es', '© A'])
  })

  it('without a channel is an error that says so', async () => {
    await assert.rejects(read('<rss version="2.0"></rss>'), /no <channel>/)
  })

  it('that is cut off is read as far as it goes, with a warning', async () => {
    const feed = await read(
      '<rss><channel><title>N</title><item><title>One</title><guid>1</guid></item><item><title>Tw',
    )
    assert.equal(feed.releases[0]?.headline, 'One')
    assert.match(feed.warnings.map(({ reason }) => reason).join(), /cut off/)
  })
})

describe('an item of RSS', () => {
  it('has its text in content:encoded and its summary in the description', async () => {
    const release = await first(
      '<description>A &lt;b&gt;short&lt;/b&gt; text.</description><content:encoded><![CDATA[<p>One.</p><p>Two &amp; three.</p>]]></content:encoded>',
    )
    assert.equal(release.summary, 'A short text.')
    assert.deepEqual(
      release.body?.map(({ type }) => type),
      ['paragraph', 'paragraph'],
    )
    assert.match(textOf(release.body), /Two & three\./)
  })

  it('has no summary where that is the whole text again', async () => {
    assert.equal(
      (await first('<description>One.</description><content:encoded>One.</content:encoded>')).summary,
      undefined,
    )
  })

  it('has its text in the description alone', async () => {
    const release = await first('<description>&lt;p&gt;One.&lt;/p&gt;</description>')
    assert.equal(release.summary, undefined)
    assert.match(textOf(release.body), /One\./)
  })

  it('decodes a title that is escaped twice, once more', async () => {
    const { releases } = await read(
      channel('<item><title>Food &amp;amp; water &amp;#8211; now</title><guid>1</guid></item>'),
    )
    assert.equal(releases[0]?.headline, 'Food & water – now')
  })

  it('keeps figures, struck words and quotations of a title apart, in the language of the feed', async () => {
    const { releases } = await read(
      channel(
        [
          '<item><title>About 2,500&lt;sup&gt;1&lt;/sup&gt; people &lt;s&gt;left&lt;/s&gt;</title><guid>1</guid></item>',
          '<item><title><![CDATA[Elle dit <q>oui</q> à 10<sup>6</sup>]]></title><guid>2</guid></item>',
          '<item><title>CO<sub>2</sub> &amp; <q>y</q></title><guid>3</guid><dc:language>en</dc:language></item>',
        ].join(''),
        '<title>N</title><language>fr-FR</language>',
      ),
    )
    const headlines = ['About 2,500¹ people', 'Elle dit «\u00A0oui\u00A0» à 10⁶', 'CO₂ & “y”']
    assert.deepEqual(
      releases.map(({ headline }) => headline),
      headlines,
    )
  })

  it('reads a text whose markup is not escaped', async () => {
    const release = await first('<description>One.<p>Two <b>words</b>.</p></description>')
    assert.equal(release.body?.length, 2)
    assert.match(textOf(release.body), /One\..*Two .*"strong".*words/)
  })

  it('keeps an ampersand and a sign for less as they are', async () => {
    const { releases } = await read(channel('<item><title>AT&amp;T: 3 &lt; 5</title><guid>1</guid></item>'))
    assert.equal(releases[0]?.headline, 'AT&T: 3 < 5')
  })

  it('has the day of its pubDate or dc:date', async () => {
    assert.match((await first('<dc:date>2016-10-18</dc:date>')).published ?? '', /^2016-10-18/)
  })

  it('takes a guid as its address only where that is a permalink', async () => {
    const item = (attribute: string) =>
      read(channel(`<item><title>T</title><guid${attribute}>https://news.example.org/p</guid></item>`))
    assert.equal((await item('')).releases[0]?.url, 'https://news.example.org/p')
    assert.equal((await item(' isPermaLink="false"')).releases[0]?.url, undefined)
  })

  it('names its authors, but no address of mail', async () => {
    const release = await first(
      '<author>a@example.org (Ana Example)</author><author>b@example.org</author><dc:creator>Ben</dc:creator>',
    )
    assert.deepEqual(
      release.authors?.map(({ name }) => name),
      ['Ben', 'Ana Example'],
    )
  })

  it('has its categories as tags, each once', async () => {
    assert.deepEqual(
      (await first('<category>A &amp; B</category><category>A &amp; B</category><dc:subject>C</dc:subject>')).tags,
      ['A & B', 'C'],
    )
  })

  it('shows the widest fitting picture of Media RSS, with caption and credit', async () => {
    const release = await first(`<media:group><media:content url="/s.jpg" type="image/jpeg" width="300"/>
      <media:content url="/l.jpg" type="image/jpeg" width="1200" height="800"/>
      <media:description>What it shows</media:description><media:credit>A. Example</media:credit></media:group>`)
    assert.deepEqual(release.image, {
      url: 'https://news.example.org/l.jpg',
      width: 1200,
      height: 800,
      caption: 'What it shows',
      credit: 'A. Example',
    })
  })

  it('takes a picture from an enclosure, and other files as attachments', async () => {
    const release = await first(
      '<enclosure url="/p.png" type="image/png" length="0"/><enclosure url="/a.pdf" type="application/pdf" length="1200"/>',
    )
    assert.equal(release.image?.url, 'https://news.example.org/p.png')
    assert.deepEqual(
      release.attachments?.map(({ url: address, type, size }) => [address, type, size]),
      [['https://news.example.org/a.pdf', 'application/pdf', 1200]],
    )
  })

  it('without a title is named by its first sentence', async () => {
    const { releases } = await read(channel('<item><guid>1</guid><description>Only a text. More.</description></item>'))
    assert.match(releases[0]?.headline ?? '', /^Only a text/)
  })

  it('carries nothing that runs', async () => {
    const release = await first(
      '<link>javascript:alert(1)</link><description><![CDATA[<img src=x onerror=alert(1)><script>alert(1)</script><a href="javascript:x">y</a>]]></description>',
    )
    assert.doesNotMatch(JSON.stringify(release), /javascript:|onerror|alert/)
  })
})
