import { FeedError } from '../model/feed-error.js'
import { failure } from './errors.js'
import { MAX_BYTES, REQUEST_TIMEOUT_MS } from './limits.js'
import { parseRetryAfter } from './retry.js'

/** The document of an answer, with what the answer says about it. */
export interface JsonAnswer {
  /** Parsed JSON, or the text of an RSS or Atom feed. */
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
 * Fetches JSON, or the XML of a feed, once: at most 10 s and 2 MB.
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
  let decoder: TextDecoder | undefined
  let text = ''
  let bytes = Number(headers.get('content-length')) > MAX_BYTES ? Infinity : 0
  for (const reader = body?.getReader(); ;) {
    if (bytes > MAX_BYTES) throw failure('too-large', { url })
    const { value } = (await reader?.read()) ?? {}
    if (!value) return text + (decoder?.decode() ?? '')
    decoder ??= decoderFor(value, headers)
    bytes += value.byteLength
    text += decoder.decode(value, { stream: true })
  }
}

// JSON is UTF-8 (RFC 8259). XML names its encoding in the header, else in its declaration (RFC 7303).
function decoderFor(start: Uint8Array, headers: Headers): TextDecoder {
  const isXml = start[0] === 0x3c
  const [, declared] = /^<\?xml[^>]*?encoding=["']([\w-]+)/.exec(new TextDecoder().decode(start.subarray(0, 200))) ?? []
  const [, named = declared] = /charset="?([\w-]+)/i.exec(headers.get('content-type') ?? '') ?? []
  try {
    return new TextDecoder(isXml ? named : undefined)
  } catch {
    return new TextDecoder()
  }
}

/**
 * Parses JSON text. The text of an RSS or Atom feed is returned as it is.
 * @throws FeedError of kind `json`
 */
export function parse(text: string, url?: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    if (isXmlFeed(text)) return text
    // No cause: engines quote the text in their message, and it may be under embargo.
    throw failure('json', { url, received: text.trim()[0] })
  }
}

const isXmlFeed = (text: string): boolean =>
  /^\s*</.test(text) && /<(rss|rdf:rdf|(\w+:)?feed)[\s>]/i.test(text.slice(0, 4096))
