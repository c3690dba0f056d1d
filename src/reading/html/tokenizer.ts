import { cleanText } from '../../model/text.js'
import { decodeEntities } from './entities.js'
import { limits } from './limits.js'

/** Attributes by lower-case name. A map: no name can reach a prototype. */
export type Attributes = Map<string, string>

/** What the tokenizer finds, in the order of the text. */
export interface Sink {
  /** True when a limit is reached; the tokenizer then stops. */
  full: boolean
  /** Text as written, its character references not decoded yet. */
  text(raw: string): void
  /** The content of a `noscript` element. */
  noscript(html: string): void
  /** A start tag, or without attributes an end tag. */
  tag(name: string, attributes?: Attributes): void
}

// Elements whose content is not markup for an HTML parser; none of it is ever shown.
const isRaw = /^(script|style|textarea|title|noscript|iframe)$/

// What follows "<!", "<?" and "</" but is no tag is a comment as well. Only one that begins with "--" ends with "-->".
const markup = /<(?:(\/?)([a-z][^\t\n\f\r />]*)|!(?=(--)?)|\?|\/(?!$))/gi
const attribute =
  /[\t\n\f\r /]*([^\t\n\f\r />][^\t\n\f\r />=]*)(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"([^"]*)"?|'([^']*)'?|([^\t\n\f\r >]*)))?/y
// Searched from behind "<!": so "<!-->" and "<!--->" are whole comments, and "<!--!>" is not.
const commentEnd = /-->|[^]--!>/g
const tagEnd = />/g

/**
 * Cuts HTML into text, start tags and end tags as the HTML standard does, in one pass: nothing is scanned twice.
 * Comments, doctypes and the content of raw-text elements never reach the sink, except that of `noscript`.
 * It sets `sink.full` where a limit is reached or the text ends inside a tag, a comment or a raw-text element.
 */
export function tokenize(html: string, sink: Sink): void {
  let at = 0
  let left: number = limits.markup

  const next = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const found = pattern.exec(html)
    if (found) at = pattern.lastIndex
    return found
  }
  const skipPast = (end: RegExp): boolean => {
    const isFound = next(end) !== null
    sink.full ||= !isFound
    return isFound
  }
  const attributes = (): Attributes => {
    const found: Attributes = new Map()
    for (let pair; left > 0 && (pair = next(attribute)); left--) {
      const [, name = '', quoted, single, bare] = pair
      const key = name.toLowerCase()
      if (!found.has(key)) found.set(key, cleanText(decodeEntities(quoted ?? single ?? bare ?? '', true)))
    }
    return found
  }
  const tag = (name: string, isEnd: boolean): void => {
    const found = attributes()
    sink.full ||= left <= 0
    skipPast(tagEnd)
    if (sink.full) return
    if (name === 'iframe' || !isRaw.test(name)) sink.tag(name, isEnd ? undefined : found)
    if (!isEnd && isRaw.test(name)) {
      const start = at
      const isClosed = skipPast(new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi'))
      if (name === 'noscript' && isClosed) sink.noscript(html.slice(start, at - name.length - 2))
      skipPast(tagEnd)
    }
  }
  const read = ([, slash, name, dashes]: RegExpExecArray): void => {
    sink.full ||= --left < 0
    if (sink.full) return
    if (name) tag(name.toLowerCase(), slash !== '')
    else skipPast(dashes ? commentEnd : tagEnd)
  }

  while (!sink.full) {
    const start = at
    const found = next(markup)
    sink.text(html.slice(start, found?.index))
    if (!found) return
    read(found)
  }
}
