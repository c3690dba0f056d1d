import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import type { BrowserContext } from 'puppeteer-core'
import * as answers from './support/answers.js'
import { eventually } from './support/eventually.js'
import { feed, release } from './support/feeds.js'
import { corrupt, kept, type Kept } from './support/kept.js'
import type { Source } from './support/origin.js'
import { setStage, type HostPage, type PageOptions } from './support/stage.js'

const day = 24 * 3_600_000
const { good } = answers
const tag = ({ url }: Source, id = 'list'): string => `<iom-release-list id="${id}" src="${url}"></iom-release-list>`

const { stage, host: tab } = await setStage()

/** What a reader has who comes for the first time. */
async function asNewReader(run: (context: BrowserContext) => Promise<void>): Promise<void> {
  const context = await stage.browser.createBrowserContext()
  try {
    await run(context)
  } finally {
    await context.close()
  }
}

/** The reader comes to a page that shows the source. */
const visit = (source: Source, options: PageOptions = {}): Promise<HostPage> => stage.open(tag(source), options, tab)

/** A first visit that showed the source and kept a copy of it. */
async function firstVisit(source: Source, options: PageOptions = {}): Promise<void> {
  await visit(source, options)
  await tab.reaches('#list', 'ready')
  await keeps(tab, source)
}

/** Resolves when the site keeps a copy of a source. @param words what is in it */
async function keeps(host: HostPage, { url }: Source, words = ''): Promise<void> {
  const fits = ({ key, json }: Kept): boolean => key.endsWith(url) && json.includes(words)
  await eventually(`a copy of ${url} with "${words}"`, async () => (await kept(host.page)).some(fits))
}

/** Resolves when the site keeps so many copies. */
const keepsOnly = (host: HostPage, count: number): Promise<void> =>
  eventually(`${count} copies`, async () => (await kept(host.page)).length === count)

describe('the last good copy', () => {
  it('is shown at once on the next visit while the source is silent, without a word about its age', async () => {
    const source = stage.source(good)
    await firstVisit(source)
    source.answer = answers.hang
    const host = await visit(source)
    await host.shows('#list', 'Good news')
    assert.equal(await host.status('#list'), 'loading')
    assert.doesNotMatch(await host.text('#list'), /As of/)
    assert.deepEqual(await host.events(), [])
  })

  it('gives way to the fresh one', async () => {
    const source = stage.source(good)
    await firstVisit(source)
    source.answer = answers.json(feed(release('Better news')))
    const host = await visit(source)
    await host.shows('#list', 'Better news')
    assert.equal(await host.status('#list'), 'ready')
    assert.doesNotMatch(await host.text('#list'), /Good news/)
  })

  for (const [name, fault] of [
    ['cannot be reached', answers.reset],
    ['answers 503', answers.status(503)],
    ['answers 404', answers.status(404)],
    ['serves a page of HTML', answers.answer('<html>')],
    ['serves JSON that is no feed', answers.json({ error: 'quota' })],
  ] as const) {
    it(`is shown with its time where the source ${name}`, async () => {
      const source = stage.source(good)
      await firstVisit(source)
      source.answer = fault
      const host = await visit(source)
      await host.reaches('#list', 'stale')
      await host.shows('#list', 'As of ')
      await host.shows('#list', 'Good news')
      assert.equal((await host.failures('list')).length, 1)
    })
  }

  it('says the time at which it was got, not that of the visit', async () => {
    const source = stage.source(good)
    await firstVisit(source, { ahead: -3 * day })
    source.answer = answers.status(404)
    const host = await visit(source)
    await host.reaches('#list', 'stale')
    const form = { day: 'numeric', month: 'long', year: 'numeric' } as const
    await host.shows('#list', `As of ${new Date(Date.now() - 3 * day).toLocaleDateString('en-GB', form)}`)
  })

  it('is for its own address alone', async () => {
    await firstVisit(stage.source(good))
    const host = await visit(stage.source(answers.status(404)))
    await host.reaches('#list', 'error')
    assert.doesNotMatch(await host.text('#list'), /Good news/)
  })

  it('is too old after seven days', async () => {
    const source = stage.source(good)
    await firstVisit(source)
    source.answer = answers.status(404)
    for (const [ahead, status] of [
      [6.9 * day, 'stale'],
      [7.1 * day, 'error'],
    ] as const) {
      const host = await visit(source, { ahead })
      await host.reaches('#list', status)
    }
  })

  it('from a time to come, by a clock that was wrong, is not trusted for longer', async () => {
    const source = stage.source(good)
    await firstVisit(source, { ahead: 30 * day })
    source.answer = answers.status(404)
    const host = await visit(source)
    await host.reaches('#list', 'error')
  })

  it('is kept of twenty sources, the newest', () =>
    asNewReader(async (context) => {
      const sources = [...Array(25).keys()].map((i) => stage.source(answers.json(feed(release(`News ${i}`)))))
      const host = await stage.open(tag(sources[0]!, 'list-0'), { context })
      for (const [i, source] of sources.entries()) {
        if (i) await host.add(tag(source, `list-${i}`))
        await host.shows(`#list-${i}`, `News ${i}`)
        await host.until((before) => Date.now() > before, Date.now())
      }
      await keepsOnly(host, 20)
      const values = (await kept(host.page)).map(({ json }) => json).join()
      assert.match(values, /News 24/)
      assert.doesNotMatch(values, /News 0"/)
    }))

  it('is untouched by what a source of another origin withdrew under the same id', async () => {
    const first = stage.source(answers.json(feed(release('12', { headline: 'Good news' }))))
    const stranger = stage.site.source(answers.json(feed({ ...release('12'), status: 'canceled' }, release('13'))))
    await firstVisit(first)
    await visit(stranger)
    await keeps(tab, stranger, '"canceled"')
    first.answer = answers.status(404)
    await visit(first)
    await tab.shows('#list', 'Good news')
    await tab.reaches('#list', 'stale')
    assert.doesNotMatch(await tab.text('#list'), /withdrawn/)
  })

  it('holds of a release that another source of its origin has withdrawn since only the notice', async () => {
    const parts = { id: 'the-same', headline: 'Good news' }
    const [first, second] = [
      stage.source(answers.json(feed(release('x', parts), release('Other news')))),
      stage.source(good),
    ]
    await firstVisit(first)
    second.answer = answers.json(feed({ ...parts, status: 'canceled', withdrawal: { text: 'It was taken back.' } }))
    await visit(second)
    await keeps(tab, second, 'It was taken back.')
    first.answer = answers.status(404)
    await visit(first)
    await tab.shows('#list', 'Other news')
    await tab.shows('#list', 'This press release has been withdrawn.')
    assert.doesNotMatch(await tab.text('#list'), /Good news/)
    second.answer = answers.json(feed(release('x', parts)))
    await visit(second)
    await keeps(tab, second, 'Good news')
    await visit(first)
    await tab.shows('#list', 'Good news')
  })

  for (const [name, make] of [
    ['a string', '() => "garbage"'],
    ['of a wrong shape', '() => ({ copies: 1, withdrawn: new Set() })'],
    ['lost', '() => undefined'],
  ] as const) {
    it(`is kept and shown where what is known of the copies is ${name}`, async () => {
      const source = stage.source(good)
      await firstVisit(source)
      await corrupt(tab.page, 'index', make)
      source.answer = answers.json(feed(release('Better news')))
      await visit(source)
      await keeps(tab, source, 'Better news')
      source.answer = answers.status(404)
      await visit(source)
      await tab.shows('#list', 'Better news')
      assert.deepEqual(tab.errors, [])
    })
  }

  it('is one for two tabs, each of which may be closed', async () => {
    const source = stage.source(good)
    await firstVisit(source)
    const second = await stage.open(tag(source))
    await second.reaches('#list', 'ready')
    await second.close()
    source.answer = answers.hang
    await visit(source)
    await tab.shows('#list', 'Good news')
    assert.deepEqual([...second.errors, ...tab.errors], [])
  })
})

describe('storage that holds garbage', () => {
  const garbage: [string, string][] = [
    ['a string', '() => "garbage"'],
    ['null', '() => null'],
    ['a number', '() => 7'],
    ['an empty object', '() => ({})'],
    ['a date', '() => new Date()'],
    ['bytes', '() => new Uint8Array(9)'],
    ['another version', '(value) => ({ ...value, version: 99 })'],
    ['no version', '({ version, ...value }) => value'],
    ['no time', '({ asOf, ...value }) => value'],
    ['a time that is no number', '(value) => ({ ...value, asOf: "yesterday" })'],
    ['a time that is NaN', '(value) => ({ ...value, asOf: NaN })'],
    ['no feed', '(value) => ({ ...value, feed: undefined })'],
    ['a feed of a wrong shape', '(value) => ({ ...value, feed: { releases: "many" } })'],
    ['releases of a wrong shape', '(value) => ({ ...value, feed: { releases: [null, 1, "x", [], {}] } })'],
    ['a release without a headline', '(value) => ({ ...value, feed: { releases: [{ id: "x" }] } })'],
    [
      'keys of the prototype',
      `() => JSON.parse('{"__proto__":{"hit":1},"constructor":{"prototype":{"hit":1}},"version":1}')`,
    ],
    [
      'keys of the prototype inside',
      `(value) => ({ ...value, feed: JSON.parse('{"releases":[{"__proto__":{"hit":1},"id":"x"}],"__proto__":{"hit":1}}') })`,
    ],
    [
      'something that refers to itself',
      '() => { const a = { version: 1, asOf: Date.now() }; a.feed = { releases: [a] }; a.feed.self = a; return a }',
    ],
    ['something huge', '(value) => ({ ...value, feed: { releases: [{ id: "x", headline: "y".repeat(3e5) }] } })'],
    [
      'something deep',
      '(value) => { let deep = []; for (let i = 0; i < 500; i++) deep = [deep]; return { ...value, feed: { releases: [{ id: "x", headline: "Deep", body: deep }] } } }',
    ],
  ]
  const kinds = garbage.map(([name, make], i) => ({ name, make, id: `list-${i}` }))
  const sources = new Map<string, Source>()
  const body = (): string => kinds.map(({ id }) => tag(sources.get(id)!, id)).join('')
  const sourcesAnswer = (words: string): void => {
    for (const [id, source] of sources) source.answer = answers.json(feed(release(`${words} of ${id}`)))
  }
  const allKeep = async (words: string): Promise<void> => {
    for (const [id, source] of sources) await keeps(tab, source, `${words} of ${id}`)
  }

  /** A visit that found garbage in the place of each copy. */
  async function afterGarbage(): Promise<void> {
    sourcesAnswer('Good news')
    await stage.open(body(), {}, tab)
    await allKeep('Good news')
    for (const { id, make } of kinds) await corrupt(tab.page, sources.get(id)!.url, make)
  }

  before(() => {
    for (const { id } of kinds) sources.set(id, stage.source(good))
  })

  describe('while the sources are good', () => {
    before(async () => {
      await afterGarbage()
      sourcesAnswer('Fresh news')
      await stage.open(body(), {}, tab)
    })
    for (const { name, id } of kinds) {
      it(`is replaced: ${name}`, async () => {
        await tab.shows(`#${id}`, `Fresh news of ${id}`)
        assert.equal(await tab.status(`#${id}`), 'ready')
        await keeps(tab, sources.get(id)!, `Fresh news of ${id}`)
      })
    }
    it('never touches what all objects have, and is no exception', async () => {
      assert.equal(await tab.page.evaluate(() => 'hit' in {}), false)
      assert.deepEqual(tab.errors, [])
    })
  })

  describe('while the sources fail', () => {
    before(async () => {
      await afterGarbage()
      for (const source of sources.values()) source.answer = answers.status(404)
      await stage.open(body(), {}, tab)
    })
    for (const { name, id } of kinds) {
      it(`is not shown: ${name}`, async () => {
        await tab.until(
          (at) => ['error', 'stale'].includes(document.querySelector(at)?.getAttribute('status') ?? ''),
          `#${id}`,
        )
        assert.doesNotMatch(await tab.text(`#${id}`), /undefined|null|NaN|\[object|yesterday/)
      })
    }
    it('never touches what all objects have, and is no exception', async () => {
      assert.equal(await tab.page.evaluate(() => 'hit' in {}), false)
      assert.deepEqual(tab.errors, [])
    })
  })

  it('never brings back an address that runs code', async () => {
    const source = stage.source(answers.json(feed(release('Good news', { url: 'https://news.example.org/' }))))
    await firstVisit(source)
    const make = '(value) => { value.feed.releases[0].url = "javascript:alert(1)"; return value }'
    await corrupt(tab.page, source.url, make)
    source.answer = answers.status(404)
    await visit(source)
    await tab.until(() => window.side.events.length > 0)
    const hrefs = await tab.page.$eval('#list', (list) =>
      [...(list.shadowRoot?.querySelectorAll('a') ?? [])].map((a) => a.href),
    )
    assert.deepEqual(
      hrefs.filter((href) => !href.startsWith('https:')),
      [],
    )
  })
})

describe('storage that fails', () => {
  const faults: [string, string][] = [
    [
      'is blocked, so that its getter throws',
      `Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('blocked', 'SecurityError') } })`,
    ],
    ['is not there', `Object.defineProperty(window, 'indexedDB', { value: undefined })`],
    [
      'throws when it is opened',
      `IDBFactory.prototype.open = () => { throw new DOMException('no', 'InvalidStateError') }`,
    ],
    [
      'cannot be opened',
      `IDBFactory.prototype.open = () => { const request = new EventTarget(); request.error = new DOMException('corrupt', 'UnknownError'); queueMicrotask(() => request.onerror?.(new Event('error'))); setTimeout(() => request.dispatchEvent(new Event('error'))); return request }`,
    ],
    ['never opens', `IDBFactory.prototype.open = () => new EventTarget()`],
    [
      'refuses transactions',
      `IDBDatabase.prototype.transaction = () => { throw new DOMException('closing', 'InvalidStateError') }`,
    ],
    [
      'is full, so that writing throws',
      `IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError') }`,
    ],
    [
      'is full, so that transactions abort',
      `const put = IDBObjectStore.prototype.put; IDBObjectStore.prototype.put = function (...args) { const request = put.apply(this, args); this.transaction.abort(); return request }`,
    ],
    [
      'cannot be read',
      `IDBObjectStore.prototype.get = () => { throw new DOMException('lost', 'UnknownError') }; IDBObjectStore.prototype.getAll = IDBObjectStore.prototype.get; IDBObjectStore.prototype.openCursor = IDBObjectStore.prototype.get`,
    ],
    [
      'cannot be deleted either',
      `IDBObjectStore.prototype.put = IDBObjectStore.prototype.clear = IDBFactory.prototype.deleteDatabase = () => { throw new DOMException('full', 'QuotaExceededError') }`,
    ],
  ]
  for (const [name, code] of faults) {
    it(`is not missed: where it ${name}, the page shows the source and its failures as ever`, async () => {
      const source = stage.source(good)
      const bad = stage.source(answers.status(404))
      await stage.open(tag(source) + tag(bad, 'bad'), { before: code }, tab)
      await tab.reaches('#list', 'ready')
      await tab.reaches('#bad', 'error')
      assert.match(await tab.text('#list'), /Good news/)
      assert.deepEqual(tab.errors, [])
    })
  }

  it('takes old copies with it: where it is full, what cannot be replaced is not shown again', () =>
    asNewReader(async (context) => {
      const source = stage.source(good)
      await firstVisit(source)
      source.answer = answers.json(
        feed({ ...release('Good news'), status: 'canceled', withdrawal: { text: 'Taken back.' } }),
      )
      const full = `IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError') }`
      const second = await stage.open(tag(source), { context, before: full })
      await second.reaches('#list', 'ready')
      await keepsOnly(second, 0)
      source.answer = answers.hang
      const third = await stage.open(tag(source), { context })
      await source.whenAsked(3)
      await third.reaches('#list', 'loading')
      assert.doesNotMatch(await third.text('#list'), /Good news/)
    }))
})
