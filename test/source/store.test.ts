import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, describe, it } from 'node:test'
import type { Source } from '../../src/source/source.js'
import { feedOf, type FeedState } from '../../src/source/state.js'
import { sourceOf, sourceOfData } from '../../src/source/store.js'

type Answer = (request: IncomingMessage, response: ServerResponse) => void

let server: Server
let requests: string[] = []
let answer: Answer
let paths = 0

before(async () => {
  server = createServer((request, response) => {
    requests.push(request.headers['cache-control'] ?? '')
    answer(request, response)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
})
after(() => server.close())

const newUrl = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/${paths++}`

function answers(releases: Record<string, unknown>[], headers: Record<string, string> = {}): void {
  requests = []
  answer = (_, response) => response.writeHead(200, headers).end(JSON.stringify({ version: 'iom-feed/1.0', releases }))
}

/** The first state of a source that has come to an end of its loading. */
const settled = (source: Source): Promise<FeedState> =>
  new Promise((resolve) => {
    const leave = source.subscribe((state) => {
      if (state.status === 'loading') return
      leave()
      resolve(state)
    })
  })

const headlines = (state: FeedState): string[] | undefined => feedOf(state)?.releases.map(({ headline }) => headline)

describe('the sources of a page', () => {
  it('are one for a URL and format, and ask once', async () => {
    answers([{ id: 'a', headline: 'Words' }])
    const url = newUrl()
    assert.equal(sourceOf(url, 'auto'), sourceOf(url, 'auto'))
    assert.notEqual(sourceOf(url, 'auto'), sourceOf(url, 'iom'))
    const states = await Promise.all([settled(sourceOf(url, 'auto')), settled(sourceOf(url, 'auto'))])
    assert.deepEqual(states.map(headlines), [['Words'], ['Words']])
    assert.equal(requests.length, 1)
  })

  it('hold what the first ones asked for before the tags had their code', async () => {
    answers([{ id: 'a', headline: 'Words' }])
    const url = newUrl()
    sourceOf(url, 'auto')
    const registry = (globalThis as never as Record<symbol, { early: Map<string, unknown> }>)[Symbol.for('iom.feed/1')]!
    registry.early.set(url, { response: fetch(url), abort: () => undefined, sentAt: Date.now() })
    assert.deepEqual(headlines(await settled(sourceOf(url, 'auto'))), ['Words'])
    assert.equal(requests.length, 1)
  })

  it('say of data at hand what is wrong with it, as of data that was loaded', async () => {
    const state = await settled(sourceOfData(() => ({ cats: [] }), 'auto'))
    assert.equal(state.status === 'error' && state.error.kind, 'format')
  })
})

describe('an embargo in an answer out of the cache of a browser', () => {
  const hourAgo = (): string => new Date(Date.now() - 3_600_000).toUTCString()
  const minuteAgo = (): string => new Date(Date.now() - 90_000).toISOString()

  it('ends when it should: the source is asked for the time', async () => {
    answers([{ id: 'a', headline: 'News', embargoedUntil: minuteAgo() }])
    const fresh = answer
    answer = (request, response) => {
      if (requests.length > 1) {
        fresh(request, response)
        return
      }
      response.setHeader('Date', hourAgo())
      fresh(request, response)
    }
    assert.deepEqual(headlines(await settled(sourceOf(newUrl(), 'auto'))), ['News'])
    assert.deepEqual(requests, ['', 'max-age=0'])
  })

  it('does not end by the clock of the reader where that is ahead of the server: it is asked once', async () => {
    answers([{ id: 'a', headline: 'News', embargoedUntil: minuteAgo() }], { Date: hourAgo() })
    assert.deepEqual(headlines(await settled(sourceOf(newUrl(), 'auto'))), [])
    assert.equal(requests.length, 2)
  })

  it('costs no second request where nothing is under embargo', async () => {
    answers([{ id: 'a', headline: 'Words' }], { Date: hourAgo() })
    assert.deepEqual(headlines(await settled(sourceOf(newUrl(), 'auto'))), ['Words'])
    assert.equal(requests.length, 1)
  })
})
