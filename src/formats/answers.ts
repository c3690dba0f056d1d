import { FeedError } from '../model/feed-error.js'
import { absoluteUrl } from '../model/url.js'
import { number, text } from './values.js'

const advice: Record<number, string> = {
  400: 'Check the parameters of the address; a page beyond the last one is refused too.',
  401: 'The site must let visitors read this address without logging in.',
  403: 'The site must let visitors read this address; their permissions or a security plugin may forbid it.',
  404: 'Check the address: nothing is published under it.',
}

/** The error for an answer that is itself an error of an API, in its words: of kind `status` where it names a status. */
export function refusal(api: string, words: string | undefined, status: unknown, url: string | undefined): FeedError {
  const code = number(status)
  const message = `${api} refused the request: ${words?.slice(0, 300) ?? 'it gives no reason.'}`
  return new FeedError(code ? 'status' : 'format', `${message} ${advice[code ?? 0] ?? ''}`.trim(), {
    url,
    status: code,
  })
}

/** The address of the next page, unless it is one of those that are loaded already: such a page would come back for ever. */
export function pageAfter(next: unknown, url: string | undefined, ...known: unknown[]): string | undefined {
  const address = text(next)
  const seen = [url, ...known].map((other) => absoluteUrl(text(other) ?? '', url))
  return address === undefined || seen.includes(absoluteUrl(address, url)) ? undefined : address
}

/** The error for an answer that lacks what a document of its format must have. */
export const lacking = (what: string, url: string | undefined): FeedError =>
  new FeedError('format', `The answer has no ${what}: there is nothing to read.`, { url })
