import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { messages as french } from '../../src/languages/fr/messages.js'
import * as answers from './support/answers.js'
import { feed, release } from './support/feeds.js'
import { Origin, type Answer, type Source } from './support/origin.js'
import { setStage } from './support/stage.js'

const good = JSON.stringify(feed(release('Good news')))
const minutes = 60_000
const timeout = 10_000
const DISCONNECT_DELAY_MS = 250

interface Fault {
  name: string
  answer: Answer
  kind: string
  /** It shows only when the time for an answer is over. */
  slow?: boolean
  status?: number
}

const statusFault = (code: number, headers = {}): Fault => ({
  name: `status ${code}`,
  answer: answers.status(code, headers),
  kind: 'status',
  status: code,
})

const big = Buffer.alloc(64 * 1024 * 1024, ' ')

const faults: Fault[] = [
  { name: 'silence before the headers', answer: answers.hang, kind: 'timeout', slow: true },
  { name: 'silence in the body', answer: answers.hangAfter(good.slice(0, 40)), kind: 'timeout', slow: true },
  { name: 'a body shorter than announced', answer: answers.shorterThanSaid(good.slice(0, 40)), kind: 'network' },
  { name: 'a whole feed, but shorter than announced', answer: answers.shorterThanSaid(good), kind: 'network' },
  { name: 'a connection cut in the body', answer: answers.cutAfter(good.slice(0, 40)), kind: 'network' },
  { name: 'a connection reset before the headers', answer: answers.reset, kind: 'network' },
  { name: 'something that is no HTTP', answer: answers.noHttp, kind: 'network' },
  { name: 'JSON that is cut off', answer: answers.answer(good.slice(0, -3)), kind: 'json' },
  {
    name: 'a page of HTML with status 200',
    answer: answers.answer('<!doctype html><h1>Sign in</h1>', { headers: { 'Content-Type': 'text/html' } }),
    kind: 'json',
  },
  { name: 'HTML that says it is JSON', answer: answers.answer('\n  <html></html>'), kind: 'json' },
  { name: 'nothing, with status 200', answer: answers.answer(''), kind: 'json' },
  { name: 'nothing, with status 204', answer: answers.status(204), kind: 'json' },
  {
    name: 'compressed bytes that are none',
    answer: answers.answer('no gzip', { headers: { 'Content-Encoding': 'gzip' } }),
    kind: 'network',
  },
  { name: '64 MB in a small gzip', answer: answers.gzipped(big), kind: 'too-large' },
  {
    name: 'a gigabyte announced',
    answer: (response) => void response.writeHead(200, { ...answers.open, 'Content-Length': 2 ** 30 }).write('{'),
    kind: 'too-large',
  },
  { name: 'a gigabyte that nobody announced', answer: answers.endless(), kind: 'too-large' },
  {
    name: 'a redirect that leads back to itself',
    answer: (response, { url = '' }) => response.writeHead(301, { ...answers.open, Location: url }).end(),
    kind: 'network',
  },
  {
    name: 'a redirect to nowhere',
    answer: answers.status(302, { Location: 'http://127.0.0.1:1/' }),
    kind: 'network',
  },
  {
    name: 'no leave to read it (CORS)',
    answer: answers.answer(good, { headers: { 'Access-Control-Allow-Origin': 'https://else.example.org' } }),
    kind: 'network',
  },
  { name: 'JSON that is no feed', answer: answers.json({ a: 1 }), kind: 'format' },
  { name: 'a later version', answer: answers.json({ version: 'iom-feed/2.0', releases: [] }), kind: 'version' },
  ...[400, 401, 403, 404, 408, 410, 418, 429, 500, 502, 503, 504].map((code) => statusFault(code)),
]

/** What the page draws by lot, each time; so that no two of its waits are of one length. */
const lot = 0.6
const firstRetry = 1_000 * lot
const period = Math.ceil(5 * minutes * (0.8 + 0.4 * lot))
const passing = (kind: string, status = 0): boolean =>
  kind === 'network' || kind === 'timeout' || (kind === 'status' && ([408, 429].includes(status) || status >= 500))

const { stage, host } = await setStage({ clock: 'stopped', before: `Math.random = () => ${lot}` })
let ids = 0

/** Adds a list that shows a source, and gives its id. */
async function list(source: Source, attributes = '', fallback = ''): Promise<string> {
  const id = `list-${ids++}`
  await host.add(`<iom-release-list id="${id}" src="${source.url}" ${attributes}>${fallback}</iom-release-list>`)
  return id
}

/** A list that has shown the good news. */
async function goodList(source: Source): Promise<string> {
  const id = await list(source, 'refresh="5"', '<p>Fallback</p>')
  await host.reaches(`#${id}`, 'ready')
  return id
}

/** Takes an element away, and lets its source end. */
async function remove(id: string): Promise<void> {
  await host.page.$eval(`#${id}`, (element) => element.remove())
  await host.advance(DISCONNECT_DELAY_MS)
}

/** Makes the page look for news, and waits until the source was asked. */
async function refresh(source: Source): Promise<void> {
  const next = source.whenAsked(source.asked.length + 1)
  await host.advance(period)
  await next
}

describe('what is shown', () => {
  for (const { name, answer, kind, slow, status } of faults) {
    it(`stays when the source answers with ${name}, and is fresh again when that is over`, async () => {
      const source = stage.source(answers.answer(good))
      const id = await goodList(source)
      source.answer = answer
      await refresh(source)
      if (slow) await host.advance(timeout)
      await host.reaches(`#${id}`, 'stale')
      const text = await host.text(`#${id}`)
      assert.match(text, /Good news/)
      assert.match(text, /As of /)
      assert.deepEqual(
        (await host.failures(id)).map((event) => event.kind),
        [kind],
      )
      source.answer = answers.json(feed(release('Better news')))
      await host.advance(passing(kind, status) ? firstRetry : period)
      await host.shows(`#${id}`, 'Better news')
      assert.equal(await host.status(`#${id}`), 'ready')
      assert.doesNotMatch(await host.text(`#${id}`), /As of /)
      assert.equal((await host.failures(id)).length, 1)
      await remove(id)
    })
  }

  it('stays when the server is gone, and comes back with it', async () => {
    const origin = await Origin.start()
    const id = await goodList(origin.source(answers.answer(good)))
    await origin.stop()
    await host.advance(period)
    await host.reaches(`#${id}`, 'stale')
    assert.match(await host.text(`#${id}`), /Good news/)
    assert.deepEqual(
      (await host.failures(id)).map((event) => event.kind),
      ['network'],
    )
    await remove(id)
  })

  it('stays through one fault after another, each told once', async () => {
    const source = stage.source(answers.answer(good))
    const id = await goodList(source)
    for (const fault of [statusFault(404), statusFault(410), statusFault(400)]) {
      source.answer = fault.answer
      await refresh(source)
      await source.asked.at(-1)?.closed()
      await host.until(
        (count, at) =>
          window.side.events.filter((event) => event.id === at && event.type === 'iom-error').length === count,
        [404, 410, 400].indexOf(fault.status ?? 0) + 1,
        id,
      )
      assert.match(await host.text(`#${id}`), /Good news/)
    }
    await remove(id)
  })
})

describe('where nothing was ever shown', () => {
  for (const { name, answer, kind, slow } of faults) {
    it(`the page's own words stay, or a sentence with a button that works, when the source answers with ${name}`, async () => {
      const source = stage.source(answer)
      const first = source.whenAsked(1)
      const own = await list(source, '', '<p>Read it on <a href="/x">our site</a>.</p>')
      const bare = await list(source, 'lang="fr"')
      await first
      if (slow) await host.advance(timeout)
      for (const id of [own, bare]) {
        await host.reaches(`#${id}`, 'error')
        assert.deepEqual(
          (await host.failures(id)).map((event) => event.kind),
          [kind],
        )
      }
      assert.equal(await host.text(`#${own}`), 'Read it on our site.')
      assert.equal(await host.text(`#${bare}`), `${french.failed} ${french.retry}`)
      source.answer = answers.answer(good)
      await host.press(`#${bare}`)
      for (const id of [own, bare]) await host.reaches(`#${id}`, 'ready')
      assert.match(await host.text(`#${own}`), /^(?!.*our site).*Good news/)
      for (const id of [own, bare]) await remove(id)
    })
  }

  it('the focus of a reader who tries again stays on the button while that fails, and goes to what came', async () => {
    const source = stage.source(answers.status(404))
    const id = await list(source)
    const active = () => host.page.$eval(`#${id}`, ({ shadowRoot }) => shadowRoot?.activeElement?.localName)
    await host.reaches(`#${id}`, 'error')
    await host.page.$eval(`#${id}`, ({ shadowRoot }) => shadowRoot?.querySelector('button')?.focus())
    source.answer = answers.hang
    await host.press(`#${id}`)
    const { response } = await source.whenAsked(2)
    await host.reaches(`#${id}`, 'loading')
    assert.equal(await active(), 'button')
    response.writeHead(404, answers.open).end()
    await host.reaches(`#${id}`, 'error')
    assert.equal(await active(), 'button')
    source.answer = answers.good
    await host.press(`#${id}`)
    await host.reaches(`#${id}`, 'ready')
    assert.match((await active()) ?? '', /^h\d$/)
    await remove(id)
  })

  it('a source whose server does not answer at all is named, and its status tells which one answered', async () => {
    const origin = await Origin.start()
    const source = origin.source(answers.hang)
    await origin.stop()
    const id = await list(source)
    await host.reaches(`#${id}`, 'error')
    const [error] = await host.failures(id)
    assert.equal(error?.kind, 'network')
    assert.ok(error.message?.includes(source.url))
    await remove(id)
  })
})

describe('an answer that is good after all', () => {
  const unusual: [string, Answer][] = [
    ['of a wrong type', answers.answer(good, { headers: { 'Content-Type': 'text/html' } })],
    ['without a type', answers.answer(good, { headers: { 'Content-Type': '' } })],
    ['after a byte order mark', answers.answer(`\uFEFF${good}`)],
    ['compressed', answers.gzipped(good)],
    ['in a body of exactly 2 MB', answers.answer(good.padEnd(2 * 1024 * 1024))],
    ['with status 203', answers.answer(good, { status: 203 })],
    [
      'byte by byte',
      (response) => {
        response.writeHead(200, answers.open)
        for (const byte of Buffer.from(good)) response.write(Buffer.of(byte))
        response.end()
      },
    ],
  ]
  for (const [name, answer] of unusual) {
    it(`is shown ${name}`, async () => {
      const id = await list(stage.source(answer))
      await host.reaches(`#${id}`, 'ready')
      assert.match(await host.text(`#${id}`), /Good news/)
      assert.deepEqual(await host.failures(id), [])
      await remove(id)
    })
  }

  it('is shown after a redirect', async () => {
    const target = stage.source(answers.answer(good))
    const id = await list(stage.source(answers.status(301, { Location: target.url })))
    await host.reaches(`#${id}`, 'ready')
    await remove(id)
  })

  it('is one byte too large at 2 MB and one byte', async () => {
    const id = await list(stage.source(answers.answer(good.padEnd(2 * 1024 * 1024 + 1))))
    await host.reaches(`#${id}`, 'error')
    assert.equal((await host.failures(id))[0]?.kind, 'too-large')
    await remove(id)
  })

  it('goes on being shown where the source says that it has not changed', async () => {
    const source = stage.source(answers.answer(good, { headers: { ETag: '"1"', 'Cache-Control': 'no-cache' } }))
    const id = await goodList(source)
    source.answer = (response) =>
      response.writeHead(304, { ...answers.open, ETag: '"1"', 'Cache-Control': 'no-cache' }).end()
    await refresh(source)
    await host.until((at) => window.side.events.filter((event) => event.id === at).length === 2, id)
    assert.equal(source.asked.at(-1)?.request.headers['if-none-match'], '"1"')
    assert.equal(await host.status(`#${id}`), 'ready')
    assert.deepEqual(await host.failures(id), [])
    await remove(id)
  })
})

describe('an endless answer', () => {
  it('is given up after little more than 2 MB, also by the connection', async () => {
    const stream = answers.endless()
    const source = stage.source(stream)
    const id = await list(source)
    await host.reaches(`#${id}`, 'error')
    await (await source.whenAsked(1)).closed()
    assert.ok(stream.written < 32 * 1024 * 1024, `${stream.written} bytes went out`)
    await remove(id)
  })

  it('is given up too where the script had asked for it early', async () => {
    const stream = answers.endless()
    const source = stage.source(stream)
    const early = await stage.open(`<iom-release-list id="early" src="${source.url}"></iom-release-list>`)
    await early.reaches('#early', 'error')
    await (await source.whenAsked(1)).closed()
    assert.ok(stream.written < 32 * 1024 * 1024, `${stream.written} bytes went out`)
    assert.equal((await early.events('early'))[0]?.kind, 'too-large')
    await early.close()
  })
})

describe('the time for an answer', () => {
  it('is over after 10 seconds and not before, and the request is given up', async () => {
    const source = stage.source(answers.hang)
    const id = await list(source)
    const { closed } = await source.whenAsked(1)
    await host.advance(timeout - 1)
    assert.equal(await host.status(`#${id}`), 'loading')
    await host.advance(1)
    await host.reaches(`#${id}`, 'error')
    await closed()
    await remove(id)
  })

  it('holds for the request that the script made early, which is given up too', async () => {
    const source = stage.source(answers.hang)
    const early = await stage.open(`<iom-release-list id="early" src="${source.url}"></iom-release-list>`, {
      clock: 'stopped',
    })
    const { closed } = await source.whenAsked(1)
    await early.reaches('#early', 'loading')
    await early.advance(timeout)
    await early.reaches('#early', 'error')
    assert.equal((await early.events('early'))[0]?.kind, 'timeout')
    await closed()
    await early.close()
  })
})

describe('another try', () => {
  for (const { name, answer } of [429, 500, 503].map((code) => statusFault(code))) {
    it(`is made twice after ${name}, and the failure is told once`, async () => {
      const source = stage.source(answer)
      const id = await list(source)
      await waitsFor(firstRetry)
      await host.advance(firstRetry)
      await source.whenAsked(2)
      await waitsFor(2 * firstRetry)
      await host.advance(2 * firstRetry)
      await source.whenAsked(3)
      await waitsFor(timeout, false)
      await stage.settle(host)
      await host.advance(10 * minutes)
      assert.equal(source.asked.length, 3)
      assert.equal((await host.failures(id)).length, 1)
      await remove(id)
    })
  }

  it('mends what failed', async () => {
    const source = stage.source(answers.status(503))
    const id = await list(source)
    await host.reaches(`#${id}`, 'error')
    source.answer = answers.answer(good)
    await host.advance(firstRetry)
    await host.reaches(`#${id}`, 'ready')
    await remove(id)
  })

  for (const code of [400, 401, 403, 404, 410]) {
    it(`is not made after status ${code}`, async () => {
      const source = stage.source(answers.status(code))
      const id = await list(source)
      await host.reaches(`#${id}`, 'error')
      await host.advance(10 * minutes)
      assert.equal(source.asked.length, 1)
      await remove(id)
    })
  }

  const waits: [string, (now: number) => string, number, number][] = [
    ['7 seconds', () => '7', 7_000, 14_000],
    ['a date in 30 seconds', (now) => new Date(now + 30_000).toUTCString(), 29_000, 60_000],
    ['eleven days, as one minute', () => '999999', 60_000, 120_000],
    ['a number without end, as one minute', () => '9'.repeat(400), 60_000, 120_000],
    ['less than nothing, as nothing', () => '-5', 0, 1_000],
    ['a day that is over, as nothing', () => 'Sun, 01 Mar 2020 12:00:30 GMT', 0, 1_000],
    ['nonsense, as nothing', () => 'soon', 0, 1_000],
  ]
  for (const [name, header, least, most] of waits) {
    it(`waits where the server asks for ${name}`, async () => {
      const own = await stage.open('', { clock: 'stopped' })
      const retryAfter = header(await own.page.evaluate(() => Date.now()))
      const headers = { 'Retry-After': retryAfter, 'Access-Control-Expose-Headers': 'Retry-After' }
      const source = stage.source(answers.status(429, headers))
      await own.add(`<iom-release-list id="waits" src="${source.url}"></iom-release-list>`)
      await own.reaches('#waits', 'error')
      if (least > 0) await own.advance(least - 1)
      assert.equal(source.asked.length, 1, 'it came back too early')
      await own.advanceToRequest(most - least + 1)
      await source.whenAsked(2)
      await own.close()
    })
  }
})

/** Resolves when the page waits, or waits no more, for something that is due in so many milliseconds. */
async function waitsFor(ms: number, is = true): Promise<void> {
  await host.until((wait, wanted) => window.side.waits?.().includes(wait) === wanted, ms, is)
}

describe('the page', () => {
  it('saw no exception in all of this', () => assert.deepEqual(host.errors, []))
})
