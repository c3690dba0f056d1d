import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parseFragment, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { FeedError } from '../../src/model/feed-error.js'
import { renderContacts, renderRelease, renderReleaseList, renderTag, stylePolicy } from '../../src/prerender/index.js'

const complete = {
  id: 'a',
  headline: 'Two ports open',
  subheadline: 'A deck',
  published: '2026-03-01',
  dateline: 'Suva',
  url: 'https://news.example.org/a',
  rights: 'Free to reprint',
  body: ['First paragraph.', 'Second paragraph.'],
  quotes: [{ text: 'We are ready', speaker: 'Ana Vatu', role: 'Harbour master' }],
  keyFigures: [{ value: 12, label: 'ships', source: 'Port office' }],
  events: [{ title: 'Opening', place: { name: 'Suva' }, start: '2026-04-02', state: 'planned' }],
  contacts: [{ name: 'Press desk', phones: ['+679 555 0100'], emails: ['press@example.org'] }],
  corrections: [{ date: '2026-03-02', text: 'The number of ships was wrong.' }],
  notesToEditors: ['A note.'],
  publisher: { name: 'Port Authority', url: 'https://www.example.org/' },
}
const feedOf = (...releases: object[]): object => ({ version: 'iom-feed/1.0', language: 'en', releases })
const feed = feedOf(complete, { ...complete, id: 'b', headline: 'Older', published: '2026-02-01' })

/** The text of markup as a reader of the source sees it. */
const textOf = (html: string): string => textIn(parseFragment(html)).replace(/\s+/g, ' ')

function textIn(node: Tree.Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : ''
}

const count = (text: string, part: string): number => text.split(part).length - 1

const kindOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'none',
    (error: unknown) => (error instanceof FeedError ? error.kind : String(error)),
  )

describe('a release as HTML', () => {
  it('holds everything that a reader of the tag sees, each once', async () => {
    const text = textOf(await renderRelease(feed, { release: 'a' }))
    for (const part of [
      'Two ports open',
      'A deck',
      'Suva – First paragraph.',
      'Second paragraph.',
      'We are ready',
      'Ana Vatu',
      '1 March 2026',
      'ships',
      'Port office',
      'Opening',
      '2 April 2026',
      'Press desk',
      '+679 555 0100',
      'press@example.org',
      'The number of ships was wrong.',
      'A note.',
      'Port Authority',
      'Free to reprint',
      'news.example.org',
    ])
      assert.ok(text.includes(part), part)
    for (const part of ['First paragraph', 'We are ready', 'Press desk', 'A note.', 'ships']) {
      const expected = part === 'ships' ? 2 : 1
      assert.equal(count(text, part), expected, part)
    }
  })

  it('stands in the tag, as one article with its permalink', async () => {
    const html = await renderRelease(feed, { src: 'https://feeds.example.org/feed.json', release: 'a' })
    assert.match(html, /^<iom-release src="https:\/\/feeds\.example\.org\/feed\.json" release="a" snapshot="\w+">/)
    assert.match(html, /snapshot="\w+"><article [^>]*lang="en"[^>]*>.*<\/article><\/iom-release>$/)
    assert.ok(html.includes('href="https://news.example.org/a"'))
  })

  it('is written so that editors and pages leave it as it is: one line, no class, no comment, no button, no style', async () => {
    const html = await renderRelease(feed, { release: 'a' })
    assert.doesNotMatch(html, /\n|class=|<!--|<button|style=|<script|aria-hidden/)
    assert.equal(serialize(parseFragment(html)), html)
  })

  it('names the newest release where none is named', async () => {
    assert.match(await renderRelease(feed), /<iom-release release="a"/)
  })

  it('finds a release by its permalink, and writes its id', async () => {
    assert.match(await renderRelease(feed, { release: 'https://news.example.org/a/' }), /release="a"/)
  })

  it('uses the heading level and the language that are asked for', async () => {
    const { language: _, ...plain } = { ...complete, language: undefined }
    const html = await renderRelease(
      { version: 'iom-feed/1.0', releases: [plain] },
      {
        lang: 'fr',
        headingLevel: 1,
      },
    )
    assert.match(html, /<h1 part="headline">/)
    assert.match(html, /1er mars 2026/)
  })

  it('is read from any dialect', async () => {
    const jsonFeed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Feed',
      items: [
        { id: '1', title: 'From JSON Feed', content_html: '<p>Text</p>', date_published: '2026-03-01T10:00:00Z' },
      ],
    }
    assert.ok(textOf(await renderRelease(jsonFeed)).includes('From JSON Feed'))
  })
})

describe('what must not be shown is not in the HTML', () => {
  const hidden = { ...complete, id: 'hidden', headline: 'SECRET', body: ['SECRET'] }

  it('a release under embargo', async () => {
    const source = feedOf(complete, { ...hidden, published: '2026-09-01', embargoedUntil: '2126-03-01T00:00:00Z' })
    assert.equal(await kindOf(renderRelease(source, { release: 'hidden' })), 'not-found')
    assert.doesNotMatch(await renderRelease(source), /SECRET/)
    assert.doesNotMatch(await renderReleaseList(source), /SECRET/)
    const later = await renderRelease(source, { release: 'hidden', now: Date.parse('2126-03-02') })
    assert.match(later, /SECRET/)
  })

  it('a withheld release', async () => {
    assert.equal(
      await kindOf(renderRelease(feedOf({ ...hidden, status: 'withheld' }), { release: 'hidden' })),
      'not-found',
    )
  })

  it('the text of a withdrawn release: the notice stands in its place', async () => {
    const source = feedOf({
      ...hidden,
      status: 'canceled',
      withdrawal: { date: '2026-03-03', text: 'Sent too early.' },
    })
    const html = await renderRelease(source, { release: 'hidden', shadow: 'inline' })
    assert.doesNotMatch(html, /SECRET/)
    assert.match(html, /Sent too early\./)
  })
})

describe('strings of a feed stay text', () => {
  const attack = `"><img src=x onerror=alert(1)><script>alert(1)</script>'<!--`
  const everywhere = {
    id: attack,
    headline: attack,
    subheadline: attack,
    dateline: attack,
    published: '2026-03-01',
    language: 'en',
    body: [attack, { type: 'paragraph', children: [{ type: 'link', url: 'javascript:alert(1)', children: [attack] }] }],
    quotes: [{ text: attack, speaker: attack }],
    contacts: [{ name: attack, phones: [attack] }],
    image: { url: 'https://example.org/a.png', alt: attack, caption: attack, credit: attack },
    publisher: { name: attack, url: 'javascript:alert(1)' },
    keyFigures: [{ value: attack, label: attack }],
  }

  for (const shadow of [undefined, 'link', 'inline'] as const)
    it(`in markup, attributes and addresses (shadow root: ${shadow ?? 'none'})`, async () => {
      const html = await renderRelease(feedOf(everywhere), { shadow, src: attack, recall: attack, library: attack })
      const elements = [...elementsIn(parseFragment(html))]
      assert.ok(!elements.some(({ tagName }) => tagName === 'script'))
      assert.ok(!elements.some(({ attrs }) => attrs.some(({ name }) => name.startsWith('on'))))
      assert.ok(!elements.some(({ attrs }) => attrs.some(({ value }) => value.startsWith('javascript:'))))
      assert.deepEqual(
        elements
          .filter(({ tagName }) => tagName === 'img')
          .map(({ attrs }) => attrs.find((a) => a.name === 'src')?.value),
        shadow ? ['https://example.org/a.png', 'https://example.org/a.png'] : ['https://example.org/a.png'],
      )
    })
})

function* elementsIn(parent: Tree.ParentNode): Generator<Tree.Element> {
  for (const node of parent.childNodes) {
    if (!('tagName' in node)) continue
    yield node
    yield* elementsIn('content' in node ? node.content : node)
    if ('content' in node) yield* elementsIn(node)
  }
}

describe('a declarative shadow root', () => {
  it('stands before the article, which readers without shadow roots see', async () => {
    const html = await renderRelease(feed, { shadow: 'link', library: 'https://cdn.example.org/1.0.0/' })
    assert.match(
      html,
      /<template shadowrootmode="open"><link rel="stylesheet" href="https:\/\/cdn\.example\.org\/1\.0\.0\/elements\/iom-release\.css"><div class="iom"/,
    )
    assert.match(html, /<\/template><article /)
  })

  it('holds its styles inline, and a policy allows exactly these', async () => {
    const html = await renderRelease(feed, { shadow: 'hash' })
    const [, styles = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? []
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(styles))
    assert.equal(await stylePolicy('iom-release'), `'sha256-${Buffer.from(digest).toString('base64')}'`)
    assert.doesNotMatch(styles, /</)
  })
})

describe('other tags as HTML', () => {
  it('a list takes the attributes of its tag', async () => {
    const html = await renderReleaseList(feed, { attributes: { limit: 1 } })
    assert.match(html, /^<iom-release-list limit="1" snapshot="\w+"><ul/)
    assert.equal(count(html, 'part="headline"'), 1)
  })

  it('a list keeps the headline of a release that has no page of its own', async () => {
    const html = await renderReleaseList(feedOf({ ...complete, url: undefined }))
    assert.match(html, /part="headline">.*Two ports open.*<\/h2>/)
    assert.doesNotMatch(html, /<button/)
  })

  it('contacts, without the time of day at their office', async () => {
    const office = { name: 'Press desk', hours: 'Mon–Fri 09:00–17:00', timeZone: 'Pacific/Fiji' }
    const html = await renderContacts(feedOf({ ...complete, contacts: [office] }), {})
    assert.match(textOf(html), /Mon–Fri 09:00–17:00/)
    assert.doesNotMatch(textOf(html), /Local time/)
  })

  it('contacts', async () => {
    const html = await renderContacts(feed, { release: 'b' })
    assert.match(html, /^<iom-contact-card release="b"/)
    assert.match(html, /href="tel:\+6795550100"/)
  })

  for (const tag of ['iom-quote', 'iom-event-series', 'iom-key-figures', 'iom-cobrand'])
    it(tag, async () => {
      assert.match(await renderTag(tag, feed), new RegExp(`^<${tag} release="a" snapshot="\\w+">.+</${tag}>$`))
    })

  it('a tag without a static form is refused', async () => {
    await assert.rejects(renderTag('iom-mission-map', feed), /<iom-mission-map> has no static form\./)
    await assert.rejects(renderTag('iom-unknown', feed), /<iom-unknown> has no static form\./)
  })
})

describe('the fingerprint of a rendered release', () => {
  const printOf = async (release: object): Promise<string | undefined> =>
    / snapshot="(\w+)"/.exec(await renderRelease(feedOf(release)))?.[1]

  it('is that of its data', async () => {
    assert.equal(await printOf(complete), await printOf({ ...complete }))
    assert.notEqual(await printOf(complete), await printOf({ ...complete, rights: 'None' }))
    assert.notEqual(await printOf(complete), await printOf({ ...complete, body: ['First paragraph.', 'Changed.'] }))
  })
})
