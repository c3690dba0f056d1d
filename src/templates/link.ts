import { html, nothing, type TemplateResult } from 'lit'
import { safeUrl } from '../model/url.js'

/**
 * A link, or its content alone if the address is absent or not allowed. The model has checked the address already; the
 * second check keeps this template safe for any caller.
 */
export function link(url: string | undefined, content: unknown, lang?: string): TemplateResult {
  const href = safeUrl(url)
  return href ? html`<a href=${href} rel="noopener" hreflang=${lang ?? nothing}>${content}</a>` : html`${content}`
}
