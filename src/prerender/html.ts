import type { Attributes } from './tag.js'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for an HTML document: as content or in a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')

/** The start tag of an element. */
export function startTag(tag: string, attributes: Attributes): string {
  const written = Object.entries(attributes).flatMap(([name, value]) => {
    if (value === undefined || value === false) return []
    return value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`
  })
  return `<${tag}${written.join('')}>`
}

/**
 * JSON for a `script` element. `<` is escaped: the text cannot end the element, nor begin a comment in it.
 */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')
