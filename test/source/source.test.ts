import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it, mock } from 'node:test'
import { CACHE_DELAY_MS, DISCONNECT_DELAY_MS, Source, type Answer, type Loader } from '../../src/source/source.js'
import { feedOf, type FeedState } from '../../src/source/state.js'
import { FeedError } from '../../src/model/feed-error.js'
import { validateFeed } from '../../src/model/validate.js'

type Parts = Record<string, unknown>

const answer = (releases: Parts[], clockOffset = 0, next?: string): Answer => ({
  document: validateFeed({ releases, next }),
  clockOffset,
  asOf: Date.now(),
})
const one = (headline: string, parts: Parts = {}): Answer => answer([{ id: 'a', headline, ...parts }])

/** A loader whose answers come when the test says so. */
function byHand(copy?: Answer) {
  const asked: {
    signal: AbortSignal
    url: string | undefined
    resolve: (answer: Answer) => void
    reject: (error: Error) => void
  }[] = []
  const loader: Loader = {
    url: 'https://news.example.org/feed.json',
    load: (signal, url) => new Promise((resolve, reject) => asked.push({ signal, url, resolve, reject })),
    readCached: () => Promise.resolve(copy),
  }
  return { asked, loader }
}

/** A source that somebody looks at, and everything that was to be seen of it, one line a state. */
function watched(loader: Loader) {
  const source = new Source(loader)
  const seen: string[] = []
  const leave = source.subscribe((state) => seen.push(lineOf(state)))
  return { source, seen, leave }
}

const lineOf = (state: FeedState): string =>
  [state.status, ...(feedOf(state)?.releases.map(({ headline, status }) => headline || status) ?? [])].join(' ')

/** Lets everything that is due by then happen, promises too. */
async function pass(ms = 0): Promise<void> {
  mock.timers.tick(ms)
  for (let i = 0; i < 20; i++) await Promise.resolve()
}

const down = (): FeedError => new FeedError('network', 'down')
const day = 86_400_000

beforeEach(() => mock.timers.enable({ apis: ['setTimeout', 'Date'], now: Date.UTC(2020, 0, 10) }))
afterEach(() => mock.timers.reset())

describe('a copy of an earlier visit', () => {
  it('is not shown where the source answers at once, so that a withdrawal comes before the text', async () => {
    const { asked, loader } = byHand(one('Old words'))
    const { seen } = watched(loader)
    await pass(CACHE_DELAY_MS - 1)
    asked[0]!.resolve(one('Old words', { status: 'canceled' }))
    await pass(CACHE_DELAY_MS)
    assert.deepEqual(seen, ['ready canceled'])
  })

  it('stands in while a slow source loads, and gives way to the answer', async () => {
    const { asked, loader } = byHand(one('Old words'))
    const { seen } = watched(loader)
    await pass(CACHE_DELAY_MS)
    asked[0]!.resolve(one('New words'))
    await pass()
    assert.deepEqual(seen, ['loading Old words', 'ready New words'])
  })

  it('stands in at once where the source fails, and nobody sees an error in between', async () => {
    const { asked, loader } = byHand(one('Old words'))
    const { seen } = watched(loader)
    asked[0]!.reject(down())
    await pass()
    assert.deepEqual(seen, ['loading Old words', 'stale Old words'])
  })

  it('is not needed where none is: the error is told', async () => {
    const { asked, loader } = byHand()
    const { seen } = watched(loader)
    asked[0]!.reject(down())
    await pass()
    assert.deepEqual(seen, ['error'])
  })

  it('that the storage never gives does not hold up the news of a failure', async () => {
    const { asked, loader } = byHand()
    const { seen } = watched({ ...loader, readCached: () => new Promise(() => undefined) })
    asked[0]!.reject(down())
    await pass()
    await pass(1_000)
    assert.deepEqual(seen, ['error'])
  })

  it('shows no text whose embargo it was not to outlive', async () => {
    const { loader } = byHand(one('Secret', { embargoedUntil: '2020-01-11T00:00:00Z' }))
    const { seen } = watched(loader)
    await pass(CACHE_DELAY_MS)
    assert.deepEqual(seen, ['loading'])
  })
})

describe('a source', () => {
  it('lets only the newest answer land', async () => {
    const { asked, loader } = byHand()
    const { source, seen } = watched(loader)
    source.refresh()
    asked[1]!.resolve(one('Second'))
    await pass()
    asked[0]!.resolve(one('First'))
    await pass()
    assert.deepEqual(seen, ['ready Second'])
  })

  it('keeps what was shown when it fails later, and tells of the same fault once', async () => {
    const { asked, loader } = byHand()
    const { source, seen } = watched(loader)
    asked[0]!.resolve(one('Words'))
    await pass()
    source.refresh()
    asked[1]!.reject(down())
    await pass()
    await pass(1_000)
    asked[2]!.reject(down())
    await pass()
    assert.deepEqual(seen, ['ready Words', 'stale Words'])
  })

  it('tries a failure that may pass three times in all, and heals by itself', async () => {
    const { asked, loader } = byHand()
    const { seen } = watched(loader)
    for (let i = 0; i < 2; i++) {
      asked[i]!.reject(down())
      await pass()
      await pass(2_000)
    }
    asked[2]!.resolve(one('Words'))
    await pass(60_000)
    assert.equal(asked.length, 3)
    assert.deepEqual(seen, ['error', 'ready Words'])
  })

  it('asks once for a failure that no other try can mend', async () => {
    const { asked, loader } = byHand()
    watched(loader)
    asked[0]!.reject(new FeedError('status', 'gone', { status: 410 }))
    await pass()
    await pass(120_000)
    assert.equal(asked.length, 1)
  })

  it('aborts its request when no subscriber returns within the disconnect delay', async () => {
    const { asked, loader } = byHand()
    const { leave } = watched(loader)
    leave()
    await pass(DISCONNECT_DELAY_MS - 1)
    assert.equal(asked[0]!.signal.aborted, false)
    await pass(1)
    assert.equal(asked[0]!.signal.aborted, true)
  })

  it('goes on as it was for who moves and comes back', async () => {
    const { asked, loader } = byHand()
    const { source, leave } = watched(loader)
    leave()
    await pass(DISCONNECT_DELAY_MS - 1)
    source.subscribe(() => undefined)
    await pass(10 * DISCONNECT_DELAY_MS)
    assert.equal(asked.length, 1)
    assert.equal(asked[0]!.signal.aborted, false)
  })

  it('has no timer left when nobody looks at it any more', async () => {
    const { asked, loader } = byHand()
    const { seen, leave } = watched(loader)
    asked[0]!.resolve(one('Words', { embargoedUntil: '2020-01-11T00:00:00Z' }))
    await pass()
    leave()
    await pass(2 * day)
    assert.deepEqual(seen, ['ready'])
  })
})

describe('an embargo', () => {
  const until = { embargoedUntil: '2020-01-11T00:00:00Z' }

  it('ends by itself', async () => {
    const { asked, loader } = byHand()
    const { seen } = watched(loader)
    asked[0]!.resolve(one('News', until))
    await pass(day - 1)
    assert.deepEqual(seen, ['ready'])
    await pass(1)
    assert.deepEqual(seen, ['ready', 'ready News'])
  })

  it('ends by the clock of the server where that of the reader is a day ahead', async () => {
    const { asked, loader } = byHand()
    const { seen } = watched(loader)
    asked[0]!.resolve({ ...one('News', until), clockOffset: -day })
    await pass(2 * day - 1)
    assert.deepEqual(seen, ['ready'])
    await pass(1)
    assert.deepEqual(seen, ['ready', 'ready News'])
  })

  it('ends by the clock of the server where that of the reader is a day behind', async () => {
    const { asked, loader } = byHand()
    const { seen } = watched(loader)
    asked[0]!.resolve({ ...one('News', until), clockOffset: day })
    await pass()
    assert.deepEqual(seen, ['ready News'])
  })

  it('of more than the longest timer of a browser (24.8 days) ends when it should', async () => {
    const { asked, loader } = byHand()
    const { seen } = watched(loader)
    asked[0]!.resolve(one('News', { embargoedUntil: '2020-02-20T00:00:00Z' }))
    await pass()
    for (let days = 0; days < 41; days++) await pass(day)
    assert.deepEqual(seen.at(-1), 'ready News')
    assert.ok(!seen.slice(0, -1).includes('ready News'))
  })
})
