import type { FeedError } from '../model/feed-error.js'
import { maxBytes, timeout } from './limits.js'

/** Gives a failure to load its message: what failed, where, why, and what to do. */
export function explain(error: FeedError): void {
  error.message = isAddress(error) ? `${error.url ?? 'The inline data'} ${whyOf(error)}` : noAddress(error)
}

// Inline data has none.
const isAddress = ({ url }: FeedError): boolean => url === undefined || URL.canParse(url)

const noAddress = ({ url = '' }: FeedError): string => `src="${url}" is no address. Write the URL of the JSON.`

function whyOf({ kind, status = 0, received }: FeedError): string {
  if (kind === 'timeout') return `gave no whole answer within ${timeout / 1000} s. Serve it from a cache.`
  if (kind === 'status') return `answered with HTTP status ${status}. ${adviceFor(status)}`
  if (kind === 'too-large') return `answered with more than ${maxBytes / 1024 / 1024} MB. Serve fewer items a page.`
  if (kind === 'json') return `holds ${natureOf(received)}. Check what the address serves.`
  // A page is not told why.
  return "could not be reached: offline, or blocked by its CORS headers or this page's connect-src. The attribute debug tells which."
}

function adviceFor(status: number): string {
  if (status >= 500) return 'Its server is at fault.'
  return status === 429 ? 'Serve it from a cache.' : 'Check src; it must be readable by everybody.'
}

function natureOf(first: string | undefined): string {
  if (first === '<') return 'an HTML or XML page, not JSON'
  return first ? 'text that is not valid JSON (perhaps cut off)' : 'nothing'
}
