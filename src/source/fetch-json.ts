import { FeedError } from '../model/feed-error.js'
import { failure } from './errors.js'
import { maxBytes, timeout } from './limits.js'
import { parseRetryAfter } from './retry.js'

/** JSON as it came, with what its answer says about it. */
export interface JsonAnswer {
  json: unknown
  /** Absolute URL of the answer, after redirects. */
  url: string
  headers: Headers
}

/** An answer that the entry script asked for before the elements had loaded. */
export interface Early {
  answer: Promise<Response>
  abort: () => void
  /** Milliseconds since 1970. */
  askedAt: number
}

/** How every request is made: without cookies, and without telling the source on which page it is shown. */
export const requestInit = { credentials: 'omit', referrerPolicy: 'no-referrer' } as const satisfies RequestInit

/**
 * Fetches JSON once: at most 10 s and 2 MB.
 * @param early the answer to the same request that is already on its way
 * @throws FeedError of kind network, timeout, status, too-large or json; the reason of `signal` where that aborts
 */
export async function fetchJson(
  url: string,
  signal: AbortSignal,
  cache: RequestCache,
  early?: Early,
): Promise<JsonAnswer> {
  const gone = new AbortController()
  const timer = setTimeout(() => gone.abort(failure('timeout', { url })), timeout)
  const either = AbortSignal.any([signal, gone.signal])
  if (early) either.addEventListener('abort', early.abort)
  try {
    const response = await (early?.answer ?? fetch(url, { ...requestInit, cache, signal: either }))
    checkStatus(response, url)
    return { json: parse(await readText(response, url), url), url: response.url || url, headers: response.headers }
  } catch (error) {
    either.throwIfAborted()
    // What was refused before its end must not go on arriving.
    gone.abort()
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
  let bytes = Number(headers.get('content-length')) > maxBytes ? Infinity : 0
  for (const reader = body?.getReader(); ;) {
    if (bytes > maxBytes) throw failure('too-large', { url })
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
    // Engines quote the text in their reason, and it may be under embargo.
    throw failure('json', { url, received: text.trim()[0] })
  }
}
