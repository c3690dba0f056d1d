import type { FeedError } from '../model/feed-error.js'

/** How often a source is requested before its failure is final. */
export const MAX_ATTEMPTS = 3
const BASE_DELAY_MS = 1_000
const MAX_DELAY_MS = 60_000

/** True for a failure that another attempt may mend: of the network, a time-out, or a status that says so. */
export const isRetryable = ({ kind, status = 0 }: FeedError): boolean =>
  kind === 'network' || kind === 'timeout' || status === 408 || status === 429 || status >= 500

/**
 * Milliseconds until the next attempt: exponential, with full jitter, so that the pages of many readers do not retry at
 * once. After a `Retry-After` the jitter is as wide as the wait itself, for the same reason.
 * @param attempt number of attempts that failed, from 1
 * @param retryAfter milliseconds that the server asked for
 * @param random from 0 to 1
 */
export function retryDelay(attempt: number, retryAfter = 0, random: () => number = Math.random): number {
  const width = Math.max(retryAfter, BASE_DELAY_MS * 2 ** (attempt - 1))
  return Math.min(retryAfter, MAX_DELAY_MS) + random() * Math.min(width, MAX_DELAY_MS)
}

/** Milliseconds that a `Retry-After` header (RFC 9110: seconds, or a date) asks for; undefined where it asks for none. */
export function parseRetryAfter(header: string | null, now = Date.now()): number | undefined {
  const wait = Number(header) * 1000 || Date.parse(header ?? '') - now
  return wait > 0 ? wait : undefined
}

/** Resolves after `ms` milliseconds; rejects with the reason of `signal` as soon as that aborts. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted()
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(signal.reason as Error)
    })
  })
}
