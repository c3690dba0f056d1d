import { FeedError } from '../model/feed-error.js'
import { failure } from './errors.js'
import { MAX_BYTES, REQUEST_TIMEOUT_MS } from './limits.js'
import { parseRetryAfter } from './retry.js'

/** JSON as it came, with what its answer says about it. */
export interface JsonAnswer {
  json: unknown
  /** Absolute URL of the answer, after redirects. */
  url: string
  headers: Headers
}

/** A request that the entry script sent before the code of the elements was there. */
export interface EarlyRequest {
  response: Promise<Response>
  abort: () => void
  /** Milliseconds since 1970. */
  sentAt: number
}

/** Options of every request: no cookies, no referrer. */
export const requestInit = { credentials: 'omit', referrerPolicy: 'no-referrer' } as const satisfies RequestInit

/**
 * Fetches JSON once: at most 10 s and 2 MB.
 * @param early the same request, where it was sent already
 * @throws FeedError of kind network, timeout, status, too-large or json; the reason of `signal` where that aborts
 */
export async function fetchJson(
  url: string,
  signal: AbortSignal,
  cache: RequestCache,
  early?: EarlyRequest,
): Promise<JsonAnswer> {
  const ended = new AbortController()
  const timer = setTimeout(() => ended.abort(failure('timeout', { url })), REQUEST_TIMEOUT_MS)
  const either = AbortSignal.any([signal, ended.signal])
  if (early) either.addEventListener('abort', early.abort)
  try {
    const response = await (early?.response ?? fetch(url, { ...requestInit, cache, signal: either }))
    checkStatus(response, url)
    return { json: parse(await readText(response, url), url), url: response.url || url, headers: response.headers }
  } catch (error) {
    either.throwIfAborted()
    // Ends the transfer of an answer that was refused before its end.
    ended.abort()
    throw error instanceof FeedError ? error : failure('network', { url, cause: error })
  } finally {
    clearTimeout(timer)
  }
}

function checkStatus({ ok, status, headers }: Response, url: string): void {
  if (!ok) throw failure('status', { url, status, retryAfter: parseRetryAfter(headers.get('retry-after')) })
}

async function readText({ body, headers }: Response, url: string): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  let bytes = Number(headers.get('content-length')) > MAX_BYTES ? Infinity : 0
  for (const reader = body?.getReader(); ;) {
    if (bytes > MAX_BYTES) throw failure('too-large', { url })
    const { value } = (await reader?.read()) ?? {}
    if (!value) return text + decoder.decode()
    bytes += value.byteLength
    text += decoder.decode(value, { stream: true })
  }
}

/**
 * Parses JSON text.
 * @throws FeedError of kind `json`
 */
export function parse(text: string, url?: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // No cause: engines quote the text in their message, and it may be under embargo.
    throw failure('json', { url, received: text.trim()[0] })
  }
}
