import { absoluteUrl } from '../../model/url.js'
import type { ReadContext } from '../reader.js'
import { number } from '../values.js'

/** The address of the page after the one that was read: by the count in its headers, else by the link among them. */
export function nextPage(read: number, { url, headers }: ReadContext): string | undefined {
  if (!read || !headers) return undefined
  const asked = url === undefined || !URL.canParse(url) ? undefined : new URL(url)
  const pages = number(headers.get('X-WP-TotalPages'))
  if (!asked || pages === undefined) return linkedNext(headers.get('Link') ?? '', url)
  const query = asked.searchParams
  // WordPress lets `offset` win over `page`.
  const offset = number(query.get('offset'))
  const page = number(query.get('page')) ?? 1
  if (offset === undefined ? page >= pages : offset + read >= (number(headers.get('X-WP-Total')) ?? 0)) return undefined
  query.set(offset === undefined ? 'page' : 'offset', String(offset === undefined ? page + 1 : offset + read))
  return asked.href
}

/** The target of `rel="next"` in a header `Link` (RFC 8288), unless it is the page itself. */
function linkedNext(header: string, url: string | undefined): string | undefined {
  const link = /<([^<>]*)>[^<>]*;\s*rel="?(?:[^"<>;,]* )?next\b/i.exec(header)
  const next = link?.[1] === undefined ? undefined : absoluteUrl(link[1].trim(), url)
  return next === url ? undefined : next
}
