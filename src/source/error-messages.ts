import type { FeedError } from '../model/feed-error.js'
import { maxBytes, timeout } from './limits.js'

/** Gives a failure to load its message: what failed, where, why, and what to do. */
export function explain(error: FeedError): void {
  const { url } = error
  if (url === undefined) error.message = `The inline data holds ${natureOf(error)}. Check the script inside the tag.`
  else if (URL.canParse(url)) error.message = `${url} ${whyOf(error)}`
  else error.message = `src="${url}" is no address. Write the URL of the JSON.`
}

function whyOf(error: FeedError): string {
  const { kind, status = 0 } = error
  if (kind === 'timeout') return `gave no whole answer within ${timeout / 1000} s. Serve it from a cache.`
  if (kind === 'status') return `answered with HTTP status ${status}. ${adviceFor(status)}`
  if (kind === 'too-large') return `answered with more than ${maxBytes / 1024 / 1024} MB. Serve fewer items a page.`
  if (kind === 'json') return `holds ${natureOf(error)}. Check what the address serves.`
  // A page is not told why.
  return "could not be reached: offline, or blocked by its CORS headers or this page's connect-src. The attribute debug tells which."
}

function adviceFor(status: number): string {
  if (status >= 500) return 'Its server is at fault.'
  return status === 429 ? 'Serve it from a cache.' : 'Check src; it must be readable by everybody.'
}

function natureOf({ received }: FeedError): string {
  if (received === '<') return 'an HTML or XML page, not JSON'
  return received ? 'text that is not valid JSON (perhaps cut off)' : 'nothing'
}
