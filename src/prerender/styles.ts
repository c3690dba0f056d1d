import { classOf } from './tag.js'

/**
 * How the styles of a declarative shadow root come: `link` to a file (one for all pages, allowed by `style-src` of its
 * host), `inline` in the page, or `hash`: inline, with the policy of {@link stylePolicy}.
 */
export type Styles = 'link' | 'inline' | 'hash'

/** All styles of a tag as one sheet. The build writes it to `elements/<tag>.css`. */
export const styleSheetOf = (tag: string): string =>
  classOf(tag)
    .elementStyles.map((style) => ('cssText' in style ? style.cssText : ''))
    .join('\n')
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim()

/** The source for `style-src` that allows the inline styles of a tag. */
export async function stylePolicy(tag: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(styleSheetOf(tag)))
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`
}
