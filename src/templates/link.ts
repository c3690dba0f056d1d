import { html, nothing, type TemplateResult } from 'lit'
import { safeUrl } from '../model/url.js'

/**
 * A link, or its content alone where the address is absent or not allowed. Addresses passed the gate when they were read;
 * they pass it again here because what stands in an attribute must not depend on who called.
 */
export function link(url: string | undefined, content: unknown, lang?: string): TemplateResult {
  const href = safeUrl(url)
  return href ? html`<a href=${href} rel="noopener" hreflang=${lang ?? nothing}>${content}</a>` : html`${content}`
}
