import assert from 'node:assert/strict'
import { afterEach, describe, it } from 'node:test'
import * as answers from './support/answers.js'
import { feed, release } from './support/feeds.js'
import type { Source } from './support/origin.js'
import { setStage, type PageOptions } from './support/stage.js'

const minute = 60_000
/** A change of the source soon after another waits for so many milliseconds. */
const frame = 20
const { good } = answers

const { stage, host } = await setStage()
afterEach(async () => {
  if (!(await host.page.evaluate(() => navigator.onLine))) await host.page.setOfflineMode(false)
})

const list = (source: Source, attributes = ''): string =>
  `<iom-release-list id="list" src="${source.url}" ${attributes}></iom-release-list>`

/** A page with a stopped clock whose list is ready. @param lot what the page draws by lot, from 0 to 1 */
async function ready(source: Source, attributes: string, lot = 0.5, options: PageOptions = {}): Promise<void> {
  await stage.open(
    list(source, attributes),
    { clock: 'stopped', before: `Math.random = () => ${lot}`, ...options },
    host,
  )
  await host.reaches('#list', 'ready')
}

const setVisibility = (state: 'hidden' | 'visible'): Promise<void> =>
  host.page.evaluate((value) => {
    Object.defineProperty(document, 'visibilityState', { value, configurable: true })
    Object.defineProperty(document, 'hidden', { value: value === 'hidden', configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  }, state)

describe('looking for news', () => {
  for (const [lot, due] of [
    [0, 8],
    [0.5, 10],
    [1, 12],
  ] as const) {
    it(`every 10 minutes comes after ${due} where the lot falls on ${lot}`, async () => {
      const source = stage.source(good)
      await ready(source, 'refresh="10"', lot)
      await host.advance(due * minute - 1_000)
      await stage.settle(host)
      assert.equal(source.asked.length, 1)
      await host.advance(1_001)
      await source.whenAsked(2)
    })
  }

  it('every minute comes every five', async () => {
    const source = stage.source(good)
    await ready(source, 'refresh="1"')
    await host.advance(5 * minute - 1)
    await stage.settle(host)
    assert.equal(source.asked.length, 1)
    await host.advance(1)
    await source.whenAsked(2)
  })

  for (const refresh of [
    '',
    'refresh=""',
    'refresh="0"',
    'refresh="-5"',
    'refresh="often"',
    'refresh="NaN"',
    'refresh="Infinity"',
  ]) {
    it(`never comes where the tag says ${refresh || 'nothing'}`, async () => {
      const source = stage.source(good)
      await ready(source, refresh)
      await host.advance(100 * minute)
      await stage.settle(host)
      assert.equal(source.asked.length, 1)
    })
  }

  for (const refresh of ['1000000', 'Infinity']) {
    it(`every ${refresh} minutes, which is more than a timer can wait, does not keep the page busy`, async () => {
      const source = stage.source(good)
      const before =
        'const real = setTimeout; window.calls = 0; window.setTimeout = (...args) => (calls++, real(...args))'
      const calls = () => host.page.evaluate(() => (window as unknown as { calls: number }).calls)
      await stage.open(list(source, `refresh="${refresh}"`), { before }, host)
      await host.reaches('#list', 'ready')
      const atFirst = await calls()
      for (let i = 0; i < 50; i++) await stage.settle(host)
      assert.ok((await calls()) - atFirst < 5, `${(await calls()) - atFirst} timers`)
      assert.equal(source.asked.length, 1)
    })
  }

  it('comes once for twenty tags of one source', async () => {
    const source = stage.source(good)
    await ready(source, 'refresh="5"', 0.5)
    for (let i = 0; i < 19; i++) {
      await host.add(`<iom-release-list id="list-${i}" src="${source.url}" refresh="5"></iom-release-list>`)
      await host.reaches(`#list-${i}`, 'ready')
    }
    await host.advance(5 * minute)
    await source.whenAsked(2)
    await stage.settle(host)
    assert.equal(source.asked.length, 2)
  })

  it('passes by the cache that the source allows', async () => {
    const source = stage.source(answers.json(feed(release('Good news')), { 'Cache-Control': 'max-age=3600' }))
    await ready(source, 'refresh="5"')
    source.answer = answers.json(feed(release('Better news')))
    await host.advance(5 * minute)
    await host.shows('#list', 'Better news')
  })

  it('rests while the page is hidden, and is made up for on return', async () => {
    const source = stage.source(good)
    await ready(source, 'refresh="5"')
    await setVisibility('hidden')
    await host.advance(60 * minute)
    await stage.settle(host)
    assert.equal(source.asked.length, 1)
    await setVisibility('visible')
    await source.whenAsked(2)
  })

  it('on return is throttled: ten returns in half a minute ask once', async () => {
    const source = stage.source(good)
    await ready(source, 'refresh="5"')
    await host.advance(minute)
    source.answer = answers.json(feed(release('Better news')))
    for (let i = 0; i < 10; i++) {
      await setVisibility('hidden')
      await setVisibility('visible')
      // The clock may not reach the time-out of a request that a busy machine has not answered yet.
      await host.shows('#list', 'Better news')
      await host.advance(2_000)
    }
    await stage.settle(host)
    assert.equal(source.asked.length, 2)
  })

  it('rests while the device is offline, and is made up for when it is back', async () => {
    const source = stage.source(good)
    await ready(source, 'refresh="5"')
    await host.page.setOfflineMode(true)
    await host.until(() => !navigator.onLine)
    await host.advance(60 * minute)
    assert.equal(await host.status('#list'), 'ready')
    assert.equal((await host.failures('list')).length, 0)
    await host.page.setOfflineMode(false)
    await host.goOnUntil('another request', () => source.asked.length === 2)
  })

  it('is made up for when the page comes out of the back/forward cache', async () => {
    const source = stage.source(good)
    await ready(source, 'refresh="5"')
    await host.advance(minute)
    await host.page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false })))
    await stage.settle(host)
    assert.equal(source.asked.length, 1)
    await host.page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
    await source.whenAsked(2)
  })
})

describe('a device that was offline', () => {
  it('shows what failed as soon as it is back, without anybody asking', async () => {
    const source = stage.source(good)
    await stage.open('', {}, host)
    await host.add('<iom-release-list id="warm" src="/nothing.json"></iom-release-list>')
    await host.reaches('#warm', 'error')
    await host.page.setOfflineMode(true)
    await host.add(list(source))
    await host.reaches('#list', 'error')
    assert.equal((await host.events('list'))[0]?.kind, 'network')
    await host.page.setOfflineMode(false)
    await host.reaches('#list', 'ready')
    assert.match(await host.text('#list'), /Good news/)
  })

  it('keeps what it showed, and its age is gone when it is back', async () => {
    const source = stage.source(good)
    await ready(source, '')
    await host.page.setOfflineMode(true)
    await host.set('#list', 'src', `${source.url}?again`)
    await host.advance(frame)
    await host.reaches('#list', 'stale')
    assert.match(await host.text('#list'), /As of .*Good news/)
    await host.advance(minute)
    await host.page.setOfflineMode(false)
    // The page may hear that the network is back a moment before it is: then its first request fails too.
    await host.goOnUntil('a fresh list', async () => (await host.status('#list')) === 'ready')
    assert.doesNotMatch(await host.text('#list'), /As of/)
  })
})

describe('a page in the back/forward cache', () => {
  it('shows again what it showed', async () => {
    const source = stage.source(good)
    await stage.open(list(source), {}, host)
    await host.reaches('#list', 'ready')
    await host.page.goto(stage.address('elsewhere', { scripts: [] }))
    await host.page.goBack()
    await host.shows('#list', 'Good news')
    await host.reaches('#list', 'ready')
    assert.deepEqual(host.errors, [])
  })
})

describe('news in a list', () => {
  const old = [...Array(40).keys()].map((i) =>
    release(`Old news ${i}`, { url: `https://news.example.org/${i}`, summary: 'A line. '.repeat(20) }),
  )
  const newer = [...Array(3).keys()].map((i) =>
    release(`Breaking news ${i}`, { summary: 'A line. '.repeat(20), published: '2026-04-01' }),
  )

  for (const [name, head] of [
    ['', ''],
    [' where the host has switched scroll anchoring off', '<style>html, body, * { overflow-anchor: none }</style>'],
  ] as const) {
    it(`does not move what the reader reads${name}`, async () => {
      const source = stage.source(answers.json(feed(...old)))
      await ready(source, 'refresh="5" limit="40"', 0.5, { head })
      const top = () =>
        host.page.$eval('#list', (element) => {
          const item = [...(element.shadowRoot?.querySelectorAll('li') ?? [])].find((li) =>
            li.textContent.includes('Old news 20'),
          )
          return Math.round(item?.getBoundingClientRect().top ?? NaN)
        })
      await host.page.evaluate((to) => scrollTo(0, to), (await top()) - 100)
      const before = await top()
      assert.equal(before, 100)
      source.answer = answers.json(feed(...newer, ...old))
      await host.advance(5 * minute)
      await host.shows('#list', 'Breaking news 0')
      await host.page.bringToFront()
      await host.page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      )
      assert.ok(Math.abs((await top()) - before) <= 1, `it moved from ${before} to ${await top()}`)
    })
  }

  it('leaves the focus on the link that had it, and the same element', async () => {
    const source = stage.source(answers.json(feed(...old)))
    await ready(source, 'refresh="5" limit="40"')
    await host.page.$eval('#list', (element) => {
      const link = element.shadowRoot?.querySelector<HTMLElement>('a[href$="/20"]')
      link?.focus()
      ;(window as unknown as { link: unknown }).link = link
    })
    source.answer = answers.json(feed(...newer, ...old))
    await host.advance(5 * minute)
    await host.shows('#list', 'Breaking news 0')
    const [same, href] = await host.page.$eval('#list', (element) => {
      const active = element.shadowRoot?.activeElement
      return [(window as unknown as { link: unknown }).link === active, active?.getAttribute('href')] as const
    })
    assert.deepEqual([same, href], [true, 'https://news.example.org/20'])
  })

  it('leaves open what the reader has unfolded', async () => {
    const source = stage.source(answers.json(feed(...old)))
    await ready(source, 'refresh="5"')
    await host.page.$eval('#list', (element) =>
      element.shadowRoot?.querySelector<HTMLElement>('[part~=button]')?.click(),
    )
    await host.shows('#list', 'Old news 19')
    source.answer = answers.json(feed(...newer, ...old))
    await host.advance(5 * minute)
    await host.shows('#list', 'Breaking news 0')
    const count = await host.page.$eval('#list', (element) => element.shadowRoot?.querySelectorAll('li').length ?? 0)
    assert.ok(count >= 20, `${count} items`)
  })
})
