/** What an address is used for: followed by the reader, or loaded by the page (an image, the next page of a feed). */
export type UrlUse = 'link' | 'load'

const linkSchemes = new Set(['https:', 'http:', 'mailto:', 'tel:'])

// What an https page loads by http is mixed content: browsers block it or warn.
const loadSchemes = (): ReadonlySet<string> =>
  new Set((globalThis as { location?: Location }).location?.protocol === 'https:' ? ['https:'] : ['https:', 'http:'])

/**
 * The gate for every address of a feed: only its result may stand in an attribute.
 * @param value value of the feed; anything but a non-empty string is refused
 * @param base absolute URL that relative addresses resolve against: the URL of the response
 * @returns the absolute, serialised URL, or undefined where it does not parse, its scheme is not on the
 *   list (links: https, http, mailto, tel; what is loaded: https, and http on an http page) or it holds credentials
 */
export function safeUrl(value: unknown, use: UrlUse = 'link', base?: string): string | undefined {
  const url = parseUrl(value, base)
  const schemes = use === 'load' ? loadSchemes() : linkSchemes
  return url && !url.username && !url.password && schemes.has(url.protocol) ? url.href : undefined
}

/** The absolute form of `value`, whatever its scheme, or `value` itself where it does not parse. */
export function absoluteUrl(value: string, base?: string): string {
  return parseUrl(value, base)?.href ?? value
}

/** Text as a part of an address (RFC 3986 percent-encoding). Half a character, which no encoding has, becomes U+FFFD. */
export const percentEncode = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'))

/**
 * The address that a page gives for an id by a pattern such as `/themes/{id}`; undefined where there is no such pattern or
 * its result is not allowed, see {@link safeUrl}.
 */
export const addressFor = (pattern: string | undefined, id: string | number, base?: string): string | undefined =>
  pattern?.includes('{id}')
    ? safeUrl(
        pattern.replaceAll('{id}', () => percentEncode(String(id))),
        'link',
        base,
      )
    : undefined

/** The address that a text is; undefined where it is none. */
export function parseUrl(value: unknown, base?: string): URL | undefined {
  if (typeof value !== 'string' || !value.trim()) return undefined
  try {
    return new URL(value.trim(), base)
  } catch {
    return undefined
  }
}
