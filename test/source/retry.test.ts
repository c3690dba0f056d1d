import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isRetryable, parseRetryAfter, pause, retryDelay, MAX_ATTEMPTS } from '../../src/source/retry.js'
import { FeedError } from '../../src/model/feed-error.js'

const now = Date.parse('2026-03-01T12:00:00Z')

describe('Retry-After', () => {
  it('is read as seconds or as a date', () => {
    assert.equal(parseRetryAfter('7', now), 7_000)
    assert.equal(parseRetryAfter(' 7 ', now), 7_000)
    assert.equal(parseRetryAfter('Sun, 01 Mar 2026 12:00:30 GMT', now), 30_000)
  })

  it('asks for nothing where it is absent, past, negative or nonsense', () => {
    for (const header of [null, '', '0', '-5', 'soon', 'Sun, 01 Mar 2020 12:00:30 GMT', 'NaN'])
      assert.equal(parseRetryAfter(header, now), undefined, String(header))
  })

  it('is never waited for longer than two minutes, however absurd', () => {
    const absurd = parseRetryAfter('9'.repeat(400), now)
    assert.equal(absurd, Number.POSITIVE_INFINITY)
    assert.ok(retryDelay(1, absurd, () => 1) <= 120_000)
    assert.equal(
      retryDelay(1, absurd, () => 0),
      60_000,
    )
  })
})

describe('the wait before another try', () => {
  it('lies anywhere between nothing and a width that doubles', () => {
    assert.equal(
      retryDelay(1, 0, () => 0),
      0,
    )
    assert.equal(
      retryDelay(1, 0, () => 1),
      1_000,
    )
    assert.equal(
      retryDelay(2, 0, () => 1),
      2_000,
    )
    assert.equal(
      retryDelay(50, 0, () => 1),
      60_000,
    )
  })

  it('is never shorter than the server asked', () =>
    assert.equal(
      retryDelay(1, 7_000, () => 0),
      7_000,
    ))

  it('ends at once when nobody waits any more, and leaves no timer', async () => {
    const abort = new AbortController()
    const waiting = pause(60_000, abort.signal)
    abort.abort(new Error('left'))
    await assert.rejects(waiting, /left/)
  })
})

describe('another try', () => {
  const failure = (status: number) => new FeedError('status', '', { status })

  it('is made for failures that pass', () => {
    for (const status of [408, 429, 500, 503]) assert.ok(isRetryable(failure(status)), String(status))
    assert.ok(isRetryable(new FeedError('network', '')))
    assert.ok(isRetryable(new FeedError('timeout', '')))
  })

  it('is not made for those that stay', () => {
    for (const status of [400, 401, 403, 404, 410]) assert.ok(!isRetryable(failure(status)), String(status))
    for (const kind of ['json', 'format', 'version', 'too-large'] as const)
      assert.ok(!isRetryable(new FeedError(kind, '')))
  })
})

// A seeded generator, so that the test says the same at every run.
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}

function storm(clients: number, retryAfter: number): number[] {
  const next = random(7)
  const seconds: number[] = []
  for (let client = 0; client < clients; client++) {
    let time = 0
    for (let attempt = 1; attempt < MAX_ATTEMPTS; attempt++) {
      time += retryDelay(attempt, retryAfter, next)
      const second = Math.floor((time - retryAfter) / 1_000)
      seconds[second] = (seconds[second] ?? 0) + 1
    }
  }
  return [...seconds.keys()].map((second) => seconds[second] ?? 0)
}

describe('ten thousand pages whose source answers 503', () => {
  for (const retryAfter of [0, 7_000, 30_000]) {
    it(`come back with no second above twice the mean after Retry-After ${retryAfter / 1000}`, () => {
      const seconds = storm(10_000, retryAfter)
      const mean = seconds.reduce((sum, count) => sum + count, 0) / seconds.length
      assert.ok(Math.max(...seconds) <= 2 * mean, `${Math.max(...seconds)} > 2 × ${mean}`)
    })
  }
})
