import { cleanText } from '../../model/text.js'
import { decodeEntities } from './entities.js'
import { limits } from './limits.js'

/** The attributes that are read at all, by lower-case name. A map: no name can reach a prototype. */
export type Attributes = ReadonlyMap<string, string>

/** What the tokenizer finds, in the order of the text. */
export interface Sink {
  /** True when a limit is reached; the tokenizer then stops. */
  full: boolean
  /** True inside svg and math, where `<x/>` is a whole element. */
  isForeign(): boolean
  /** Text as written, its character references not decoded yet. */
  text(raw: string): void
  open(name: string, attributes: Attributes): void
  close(name: string): void
}

const isKept = /^(href|src|data-(lazy-)?src|alt|title|width|height|colspan|rowspan|start|role|class|hidden)$/

// Elements whose content is not markup for an HTML parser; none of it is ever shown.
const isRaw = /^(script|style|textarea|title|noscript|iframe|xmp|noembed|noframes|plaintext)$/

const space = '\\t\\n\\f\\r '
const markup = /<(?:[a-z]|\/[^]|[!?])/gi
const tagName = new RegExp(`[^${space}/>]*`, 'y')
const attributeName = new RegExp(`[${space}/]*([^${space}/>][^${space}/>=]*)?`, 'y')
const equals = new RegExp(`[${space}]*=[${space}]*`, 'y')
const unquoted = new RegExp(`[^${space}>]*`, 'y')

/**
 * Cuts HTML into text, start tags and end tags as the HTML standard does, in one pass: nothing is scanned twice.
 * Comments, doctypes and the content of raw-text elements never reach the sink.
 * It sets `sink.full` where a limit is reached or the text ends inside a tag.
 */
export function tokenize(html: string, sink: Sink): void {
  let at = 0
  let left: number = limits.markup
  let slash = false

  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const found = pattern.exec(html)
    if (found) at = pattern.lastIndex
    return found
  }
  const skipPast = (text: string): boolean => {
    const end = html.indexOf(text, at)
    at = end < 0 ? html.length : end + text.length
    return end >= 0
  }

  const comment = (): void => {
    // <!--> and <!---> are whole comments.
    const abrupt = html.startsWith('>', at + 4) || html.startsWith('->', at + 4)
    at += abrupt ? 2 : 4
    if (!match(/--!?>/g)) at = html.length
  }
  const value = (): string => {
    if (!match(equals)) return ''
    const quote = html.charAt(at)
    if (quote !== '"' && quote !== "'") return match(unquoted)?.[0] ?? ''
    const start = ++at
    skipPast(quote)
    return html.slice(start, at - 1)
  }
  const attributes = (): Attributes => {
    const found = new Map<string, string>()
    while (!sink.full) {
      if (left-- <= 0) sink.full = true
      const [gap, name] = match(attributeName) ?? []
      slash = gap?.endsWith('/') === true
      if (name === undefined) break
      const text = value()
      const key = name.length < 16 ? name.toLowerCase() : ''
      if (isKept.test(key) && !found.has(key)) found.set(key, cleanText(decodeEntities(text, true)))
    }
    return found
  }
  const tag = (): void => {
    const end = html[at + 1] === '/'
    at += end ? 2 : 1
    const name = (match(tagName)?.[0] ?? '').toLowerCase()
    const found = attributes()
    if (!skipPast('>')) sink.full = true
    else if (end) sink.close(name)
    else {
      sink.open(name, found)
      if (slash && sink.isForeign()) sink.close(name)
      else if (isRaw.test(name)) at = match(new RegExp(`</${name}(?=[${space}/>])`, 'gi'))?.index ?? html.length
    }
  }

  const isFull = (): boolean => sink.full
  while (at < html.length && !isFull()) {
    const start = at
    const found = match(markup)
    at = found?.index ?? html.length
    if (at > start) sink.text(html.slice(start, at))
    if (!found || isFull()) return
    if (left-- <= 0) sink.full = true
    else if (html.startsWith('<!--', at)) comment()
    else if (/[a-z]$/i.test(found[0])) tag()
    else skipPast('>')
  }
}
