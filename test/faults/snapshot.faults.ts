import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fingerprintOf } from '../../src/model/fingerprint.js'
import { RECALLS_VERSION, recallsOf, type Recalls } from '../../src/model/recalls.js'
import { renderRelease, renderReleaseList, visibleFeed } from '../../src/prerender/index.js'
import type { Styles } from '../../src/prerender/styles.js'
import { json, status, hang } from './support/answers.js'
import { feed, release } from './support/feeds.js'
import type { Source } from './support/origin.js'
import { setStage, type HostPage } from './support/stage.js'

const { stage } = await setStage()

const first = release('Good news', { version: '1', body: ['The first text.', 'A second paragraph.'] })
const corrected = { ...first, version: '2', body: ['The corrected text.', 'A second paragraph.'] }
const withdrawn = { ...first, version: '3', status: 'canceled', withdrawal: { text: 'It was sent too early.' } }

/** Adds up the layout shifts of a page. */
const watchShifts = `globalThis.shift = 0
new PerformanceObserver((list) => { for (const entry of list.getEntries()) globalThis.shift += entry.value })
  .observe({ type: 'layout-shift', buffered: true })`

const shiftOf = (host: HostPage): Promise<number> =>
  host.page.evaluate(async () => {
    for (let i = 0; i < 3; i++) await new Promise((resolve) => requestAnimationFrame(resolve))
    return (globalThis as { shift?: number }).shift ?? -1
  })

/** What a reader sees of the tag, and every text in the document: what was replaced must be gone from both. */
const textOf = (host: HostPage): Promise<string> => host.text('#tag')
const htmlOf = (host: HostPage): Promise<string> => host.page.evaluate(() => document.body.textContent)

const count = (text: string, part: string): number => text.split(part).length - 1

interface Setup {
  source: Source
  recalls?: Source | undefined
  shadow?: Styles | undefined
}

const recallsFor = async (...releases: unknown[]): Promise<Recalls> =>
  recallsOf(await visibleFeed(feed(...releases), {}), undefined, new Set())

/** A page that holds the first version as a server rendered it. */
async function openRendered({ source, recalls, shadow }: Setup, head = ''): Promise<HostPage> {
  const html = await renderRelease(feed(first), {
    src: source.url,
    recall: recalls?.url,
    shadow,
    attributes: { id: 'tag' },
  })
  return stage.open(`<h1>Page</h1>${html}<p>After</p>`, { before: watchShifts, head })
}

for (const shadow of [undefined, 'link', 'inline'] as const) {
  describe(`a rendered release, ${shadow ? `in a shadow root with styles ${shadow}` : 'between the tags'}`, () => {
    it('is kept as it is while the recall list says that it is current: the feed is not requested', async () => {
      const source = stage.source(json(feed(first)))
      const recalls = stage.source(json(await recallsFor(first)))
      const host = await openRendered({ source, recalls, shadow })
      await host.page.evaluate(
        () => ((globalThis as { kept?: unknown }).kept = document.querySelector('#tag > article')),
      )
      await host.reaches('#tag', 'ready')
      assert.ok(
        await host.page.evaluate(
          () => (globalThis as { kept?: unknown }).kept === document.querySelector('#tag > article'),
        ),
      )
      assert.equal(count(await textOf(host), 'The first text.'), 1)
      assert.equal(await shiftOf(host), 0)
      assert.equal(source.asked.length, 0)
      assert.equal(recalls.asked.length, 1)
      assert.deepEqual(host.errors, [])
      await host.close()
    })

    it('is kept while the feed says that it is current, where there is no recall list', async () => {
      const source = stage.source(json(feed(first)))
      const host = await openRendered({ source, shadow })
      await host.reaches('#tag', 'ready')
      assert.equal(count(await textOf(host), 'The first text.'), 1)
      assert.equal(await shiftOf(host), 0)
      assert.equal(source.asked.length, 1)
      assert.deepEqual(
        (await host.events()).map(({ type }) => type),
        ['iom-load'],
      )
      await host.close()
    })

    it('is replaced once when the recall list names a newer version', async () => {
      const source = stage.source(json(feed(corrected)))
      const recalls = stage.source(json(await recallsFor(corrected)))
      const host = await openRendered({ source, recalls, shadow })
      await host.until(() => window.side.text(document.querySelector('#tag')).includes('The corrected text.'))
      assert.equal(count(await textOf(host), 'The first text.'), 0)
      assert.equal(count(await textOf(host), 'A second paragraph.'), 1)
      assert.equal(count(await htmlOf(host), 'The first text.'), 0)
      assert.equal(source.asked.length, 1)
      await host.close()
    })

    it('is replaced by the notice when it is withdrawn, without a request for the feed', async () => {
      const source = stage.source(status(404))
      const recalls = stage.source(json(await recallsFor(withdrawn)))
      const host = await openRendered({ source, recalls, shadow })
      await host.until(() => window.side.text(document.querySelector('#tag')).includes('It was sent too early.'))
      assert.equal(count(await textOf(host), 'The first text.'), 0)
      assert.equal(count(await htmlOf(host), 'The first text.'), 0)
      assert.equal(source.asked.length, 0)
      await host.close()
    })

    it('disappears when it is withheld', async () => {
      const source = stage.source(json(feed()))
      const recalls = stage.source(
        json({ version: RECALLS_VERSION, fingerprint: '', releases: [{ id: 'good-news', state: 'withheld' }] }),
      )
      const host = await openRendered({ source, recalls, shadow })
      await host.reaches('#tag', 'error')
      assert.equal(count(await htmlOf(host), 'The first text.'), 0)
      assert.equal(count(await textOf(host), 'The first text.'), 0)
      await host.close()
    })

    it('stays where neither the recall list nor the feed can be loaded', async () => {
      const source = stage.source(status(404))
      const host = await openRendered({ source, recalls: stage.source(status(404)), shadow })
      await host.reaches('#tag', 'stale')
      assert.equal(count(await textOf(host), 'The first text.'), 1)
      assert.equal(await shiftOf(host), 0)
      await host.close()
    })

    it('stays where the recall list is none: the feed decides', async () => {
      const source = stage.source(json(feed(corrected)))
      const host = await openRendered({ source, recalls: stage.source(json({ releases: 5 })), shadow })
      await host.until(() => window.side.text(document.querySelector('#tag')).includes('The corrected text.'))
      await host.close()
    })

    it('stays where the feed no longer holds it', async () => {
      const source = stage.source(json(feed(release('Other news'))))
      const host = await openRendered({ source, shadow })
      await host.reaches('#tag', 'ready')
      assert.equal(count(await textOf(host), 'The first text.'), 1)
      await host.close()
    })

    it('makes way for what the page asks for later', async () => {
      const source = stage.source(json(feed(first, release('Other news'))))
      const recalls = stage.source(json(await recallsFor(first)))
      const host = await openRendered({ source, recalls, shadow })
      await host.reaches('#tag', 'ready')
      await host.page.evaluate(() => document.querySelector('#tag')?.setAttribute('release', 'other-news'))
      await host.until(() => window.side.text(document.querySelector('#tag')).includes('The text of Other news.'))
      assert.equal(count(await textOf(host), 'The first text.'), 0)
      await host.close()
    })
  })
}

describe('a rendered release', () => {
  it('is kept while its feed does not answer', async () => {
    const source = stage.source(hang)
    const host = await openRendered({ source })
    await source.whenAsked(1)
    assert.equal(count(await textOf(host), 'The first text.'), 1)
    assert.equal(await shiftOf(host), 0)
    await host.close()
  })

  it('reports calls and mails of the reader', async () => {
    const source = stage.source(json(feed(first)))
    const withContact = { ...first, contacts: [{ name: 'Desk', phones: ['+679 555 0100'] }] }
    const html = await renderRelease(feed(withContact), { src: source.url, attributes: { id: 'tag' } })
    source.answer = json(feed(withContact))
    const host = await stage.open(html)
    await host.reaches('#tag', 'ready')
    const action = await host.page.evaluate(async () => {
      const action = new Promise((resolve) =>
        document.addEventListener('iom-action', (event) => resolve(event.detail), { once: true }),
      )
      const link = document.querySelector<HTMLElement>('#tag a[href^="tel:"]')
      link?.addEventListener('click', (event) => event.preventDefault())
      link?.click()
      return action
    })
    assert.deepEqual(action, { action: 'call', id: 'good-news' })
    await host.close()
  })

  it('whose content was removed by an editor is loaded like any tag', async () => {
    const source = stage.source(json(feed(first)))
    const html = await renderRelease(feed(first), { src: source.url, attributes: { id: 'tag' } })
    const host = await stage.open(html.replace(/<article.*<\/article>/, ''))
    await host.until(() => window.side.text(document.querySelector('#tag')).includes('The first text.'))
    await host.close()
  })

  it('whose declarative root a router drops shows the article between the tags', async () => {
    const source = stage.source(json(feed(first)))
    const html = await renderRelease(feed(first), { src: source.url, shadow: 'inline', attributes: { id: 'tag' } })
    const host = await stage.open('')
    await host.add(html)
    await host.reaches('#tag', 'ready')
    assert.equal(count(await textOf(host), 'The first text.'), 1)
    await host.close()
  })

  it('that another library rendered into a shadow root is not shown twice', async () => {
    const source = stage.source(json(feed(first)))
    const root = '<template shadowrootmode="open"><p>The first text.</p></template>'
    const host = await stage.open(`<iom-release id="tag" src="${source.url}">${root}</iom-release>`)
    await host.reaches('#tag', 'ready')
    assert.equal(count(await textOf(host), 'The first text.'), 1)
    await host.close()
  })
})

describe('a rendered list', () => {
  const listOf = async (source: Source, recall?: string): Promise<string> =>
    renderReleaseList(feed(first), { src: source.url, recall, attributes: { id: 'tag' } })

  it('is kept while the feed is the same', async () => {
    const source = stage.source(json(feed(first)))
    const recalls = stage.source(json(await recallsFor(first)))
    const host = await stage.open(await listOf(source, recalls.url), { before: watchShifts })
    await host.reaches('#tag', 'ready')
    assert.equal(source.asked.length, 0)
    assert.equal(count(await textOf(host), 'Good news'), 1)
    assert.equal(await shiftOf(host), 0)
    await host.close()
  })

  it('is replaced when the feed holds a new release', async () => {
    const all = [release('Newest', { published: '2026-04-01' }), first]
    const source = stage.source(json(feed(...all)))
    const recalls = stage.source(json(await recallsFor(...all)))
    const host = await stage.open(await listOf(source, recalls.url))
    await host.until(() => window.side.text(document.querySelector('#tag')).includes('Newest'))
    assert.equal(count(await textOf(host), 'Good news'), 1)
    await host.close()
  })
})

describe('the fingerprint', () => {
  it('is the same in Node and in the browser, for every part of a release', async () => {
    const { default: sample } = (await import('../../demo/data/feed.json', { with: { type: 'json' } })) as {
      default: { releases: { id: string }[] }
    }
    const source = stage.source(json(sample))
    const visible = await visibleFeed(sample, { base: source.url })
    assert.ok(fingerprintOf(visible, undefined))
    const tags = await Promise.all(
      visible.releases
        .filter(({ status }) => status === 'usable')
        .map(({ id }) => renderRelease(sample, { src: source.url, release: id })),
    )
    const host = await stage.open(tags.join(''))
    await host.until(() =>
      [...document.querySelectorAll('iom-release')].every((tag) => tag.getAttribute('status') === 'ready'),
    )
    assert.equal(await host.page.$$eval('iom-release[snapshot] > article', (all) => all.length), tags.length)
    await host.close()
  })
})
