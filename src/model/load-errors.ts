import { FeedError } from './feed-error.js'

// What is said where a source cannot be loaded: what failed, where, why, and what to do.

/** No whole answer within some seconds. */
export const tooLate = (url: string, seconds: number): FeedError =>
  new FeedError('timeout', `${url} gave no whole answer within ${seconds} s. Serve it from a cache.`, { url })

/** No answer at all: a page is not told why. */
export const unreachable = (url: string, cause: unknown): FeedError =>
  new FeedError(
    'network',
    `${url} could not be reached: offline, or blocked by its CORS headers or this page's connect-src. The attribute debug tells which.`,
    { url, cause },
  )

/**
 * An answer whose HTTP status is no success.
 * @param retryAfter milliseconds that the server asked to wait
 */
export const badStatus = (url: string, status: number, retryAfter: number | undefined): FeedError =>
  new FeedError('status', `${url} answered with HTTP status ${status}. ${adviceFor(status)}`, {
    url,
    status,
    retryAfter,
  })

function adviceFor(status: number): string {
  if (status >= 500) return 'Its server is at fault.'
  return status === 429 ? 'Serve it from a cache.' : 'Check src; it must be readable by everybody.'
}

/** More than some megabytes. */
export const tooLarge = (url: string, megabytes: number): FeedError =>
  new FeedError('too-large', `${url} answered with more than ${megabytes} MB. Serve fewer items a page.`, {
    url,
  })

/** Text that is no JSON, of an answer or inline. */
export const notJson = (text: string, url: string | undefined, cause: unknown): FeedError =>
  new FeedError('json', `${url ?? 'The inline data'} holds ${natureOf(text)}. Check what the address serves.`, {
    url,
    cause,
  })

function natureOf(text: string): string {
  if (/^\s*</.test(text)) return 'an HTML or XML page, not JSON'
  return text.trim() ? 'text that is not valid JSON (perhaps cut off)' : 'nothing'
}

/** An attribute `src` that is no URL. */
export const noAddress = (src: string): FeedError =>
  new FeedError('network', `src="${src}" is no address. Write the URL of the JSON.`, { url: src })

/** A failure as what it is, or as a fault of ours: the library should have been able to read this. */
export function asFeedError(error: unknown, url: string | undefined): FeedError {
  if (error instanceof FeedError) return error
  return new FeedError('format', `The source could not be shown: ${String(error)}. Please report this with the JSON.`, {
    url,
    cause: error,
  })
}
