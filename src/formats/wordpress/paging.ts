import { absoluteUrl } from '../../model/url.js'
import type { ReadContext } from '../dialect.js'
import { number } from '../../reading/values.js'

/**
 * The address of the page after the one that was read: by the count in its headers, else by the link among them. Where
 * another host hides both, a full page of the API is taken for one with a next.
 */
export function nextPage(read: number, { url, headers }: ReadContext): string | undefined {
  if (!read || !headers) return undefined
  const asked = url === undefined || !URL.canParse(url) ? undefined : new URL(url)
  const pages = number(headers.get('X-WP-TotalPages'))
  if (asked && pages !== undefined) return following(asked, read, pages, number(headers.get('X-WP-Total')) ?? 0)
  return (
    linkedNext(headers.get('Link') ?? '', url) ?? (asked && isFull(asked, read) ? following(asked, read) : undefined)
  )
}

// WordPress lets `offset` win over `page`.
function following(asked: URL, read: number, pages = Infinity, total = Infinity): string | undefined {
  const query = asked.searchParams
  const offset = number(query.get('offset'))
  const next = offset === undefined ? (number(query.get('page')) ?? 1) + 1 : offset + read
  if (offset === undefined ? next > pages : next >= total) return undefined
  query.set(offset === undefined ? 'page' : 'offset', String(next))
  return asked.href
}

// A copy, whose address is none of the API, is all there is.
const isFull = ({ pathname, searchParams: query }: URL, read: number): boolean =>
  (query.get('rest_route') ?? pathname).includes('/wp/v2/') && read >= (number(query.get('per_page')) ?? 10)

/** The target of `rel="next"` in a header `Link` (RFC 8288), unless it is the page itself. */
function linkedNext(header: string, url: string | undefined): string | undefined {
  const link = /<([^<>]*)>[^<>]*;\s*rel="?(?:[^"<>;,]* )?next\b/i.exec(header)
  const next = link?.[1] === undefined ? undefined : absoluteUrl(link[1].trim(), url)
  return next === url ? undefined : next
}
