/** What an address is used for: followed by the reader, or loaded as an image. */
export type UrlUse = 'link' | 'image'

const linkSchemes = new Set(['https:', 'http:', 'mailto:', 'tel:'])

// An http image on an https page is mixed content: browsers block it or warn.
const imageSchemes = (): ReadonlySet<string> =>
  new Set((globalThis as { location?: Location }).location?.protocol === 'https:' ? ['https:'] : ['https:', 'http:'])

/**
 * The gate that every address of a feed passes before it can reach an attribute.
 * @param value what the feed says; anything but a non-empty string is refused
 * @param base absolute URL that relative addresses resolve against: the URL of the response
 * @returns the absolute, serialised URL, or undefined where it does not parse, its scheme is not on the
 *   list (links: https, http, mailto, tel; images: https, and http on an http page) or it holds credentials
 */
export function safeUrl(value: unknown, use: UrlUse = 'link', base?: string): string | undefined {
  const url = parseUrl(value, base)
  if (!url || url.username || url.password) return undefined
  const schemes = use === 'image' ? imageSchemes() : linkSchemes
  return schemes.has(url.protocol) ? url.href : undefined
}

/** The absolute form of `value`, whatever its scheme, or `value` itself where it does not parse. */
export function absoluteUrl(value: string, base?: string): string {
  return parseUrl(value, base)?.href ?? value
}

function parseUrl(value: unknown, base: string | undefined): URL | undefined {
  if (typeof value !== 'string' || !value.trim()) return undefined
  try {
    return new URL(value.trim(), base)
  } catch {
    return undefined
  }
}
