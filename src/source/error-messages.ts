import type { FeedError } from '../model/feed-error.js'
import { MAX_BYTES, REQUEST_TIMEOUT_MS } from './limits.js'

/** The message of a failure to load: what failed, where, why, and what to do. */
export function messageOf(error: FeedError): string {
  const { url } = error
  if (url === undefined) return `The inline data holds ${contentOf(error)}. Check the script inside the tag.`
  if (URL.canParse(url)) return `${url} ${reasonOf(error)}`
  return `src="${url}" is no address. Write the URL of the JSON.`
}

function reasonOf(error: FeedError): string {
  const { kind, status = 0 } = error
  if (kind === 'timeout') return `gave no whole answer within ${REQUEST_TIMEOUT_MS / 1000} s. Serve it from a cache.`
  if (kind === 'status') return `answered with HTTP status ${status}. ${adviceFor(status)}`
  if (kind === 'too-large') return `answered with more than ${MAX_BYTES / 1024 / 1024} MB. Serve fewer items a page.`
  if (kind === 'json') return `holds ${contentOf(error)}. Check what the address serves.`
  // Browsers do not tell a page the reason.
  return "could not be reached: offline, or blocked by its CORS headers or this page's connect-src. The attribute debug tells which."
}

function adviceFor(status: number): string {
  if (status >= 500) return 'Its server is at fault.'
  return status === 429 ? 'Serve it from a cache.' : 'Check src; it must be readable by everybody.'
}

function contentOf({ received }: FeedError): string {
  if (received === '<') return 'an HTML or XML page, not JSON or a feed'
  return received ? 'text that is not valid JSON (perhaps cut off)' : 'nothing'
}
