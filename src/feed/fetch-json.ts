import { FeedError } from '../model/feed-error.js'
import { parseRetryAfter } from './retry.js'

/** Milliseconds until an answer must be complete. */
export const timeout = 10_000
/** Bytes that an answer may have, decompressed. */
export const maxBytes = 2 * 1024 * 1024

/** JSON as it came, with what its answer says about it. */
export interface JsonAnswer {
  json: unknown
  /** Absolute URL of the answer, after redirects. */
  url: string
  headers: Headers
}

/** How every request is made: without cookies, and without telling the source on which page it is shown. */
export const requestInit = { credentials: 'omit', referrerPolicy: 'no-referrer' } as const satisfies RequestInit

/**
 * Fetches JSON once: at most 10 s and 2 MB.
 * @param early an answer to the same request that is already on its way
 * @throws FeedError of kind network, timeout, status, too-large or json; the reason of `signal` where that aborts
 */
export async function fetchJson(
  url: string,
  signal: AbortSignal,
  cache: RequestCache,
  early?: Promise<Response>,
): Promise<JsonAnswer> {
  const clock = new AbortController()
  const timer = setTimeout(() => clock.abort(), timeout)
  const either = AbortSignal.any([signal, clock.signal])
  try {
    const response = await (early ? settled(early, either) : fetch(url, { ...requestInit, cache, signal: either }))
    checkStatus(response, url)
    const text = await readText(response, url, either)
    return { json: parse(text, url), url: response.url || url, headers: response.headers }
  } catch (error) {
    signal.throwIfAborted()
    if (clock.signal.aborted)
      throw new FeedError('timeout', `${url} gave no whole answer within ${timeout / 1000} s. Serve it from a cache.`, {
        url,
        cause: error,
      })
    throw error instanceof FeedError ? error : networkError(url, error)
  } finally {
    clearTimeout(timer)
    // What was refused before its end must not go on arriving.
    clock.abort()
  }
}

function settled(early: Promise<Response>, signal: AbortSignal): Promise<Response> {
  const aborted = new Promise<never>((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true }),
  )
  return Promise.race([early, aborted])
}

const networkError = (url: string, cause: unknown): FeedError =>
  new FeedError(
    'network',
    `${url} could not be reached: offline, or not allowed by its header Access-Control-Allow-Origin or by connect-src of this page. The attribute debug tells which.`,
    { url, cause },
  )

function checkStatus(response: Response, url: string): void {
  if (response.ok) return
  const retryAfter = parseRetryAfter(response.headers.get('retry-after'), Date.now())
  void response.body?.cancel().catch(() => undefined)
  throw new FeedError(
    'status',
    `${url} answered with HTTP status ${response.status}. ${statusAdvice(response.status)}`,
    { url, status: response.status, retryAfter },
  )
}

function statusAdvice(status: number): string {
  if (status >= 500) return 'Its server is at fault.'
  return status === 429 ? 'Serve it from a cache.' : 'Check src; it must be readable by everybody.'
}

async function readText(response: Response, url: string, signal: AbortSignal): Promise<string> {
  if (!response.body) return response.text()
  const reader = response.body.getReader()
  const stop = (): void => void reader.cancel().catch(() => undefined)
  signal.addEventListener('abort', stop, { once: true })
  try {
    if (Number(response.headers.get('content-length')) > maxBytes) throw tooLarge(url)
    const text = await drain(reader, url)
    signal.throwIfAborted()
    return text
  } finally {
    stop()
  }
}

async function drain(reader: ReadableStreamDefaultReader<Uint8Array>, url: string): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    bytes += value.byteLength
    if (bytes > maxBytes) throw tooLarge(url)
    text += decoder.decode(value, { stream: true })
  }
}

const tooLarge = (url: string): FeedError =>
  new FeedError('too-large', `${url} answered with more than ${maxBytes / 1024 / 1024} MB. Serve fewer items a page.`, {
    url,
  })

/**
 * Parses JSON text.
 * @throws FeedError of kind `json`
 */
export function parse(text: string, url?: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const what = /^\s*</.test(text)
      ? 'an HTML or XML page'
      : text.trim()
        ? 'text that is not valid JSON (perhaps cut off)'
        : 'nothing'
    throw new FeedError(
      'json',
      `${url ?? 'The inline data'} holds ${what} where JSON is expected. Check the address and what it serves.`,
      { url, cause },
    )
  }
}
