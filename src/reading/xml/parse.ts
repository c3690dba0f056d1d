import { cleanText } from '../../model/text.js'
import { decodeEntities } from '../html/entities.js'

/** An element of an XML document. */
export interface XmlElement {
  /** Lower-case name. A known namespace gives the prefix, whatever the document writes: `content:encoded`, `atom:link`. */
  name: string
  /** Attributes by lower-case name, with the prefix that the document writes: `xml:lang`, `href`. */
  attributes: ReadonlyMap<string, string>
  children: XmlElement[]
  /** Text of the element itself, without that of its children; character references are decoded once. */
  text: string
  /** Markup between the start and the end tag, as written. */
  source: string
}

/** Elements that are read; what follows is cut off. A page of 2 MB with 1,000 items has about 20,000. */
const MAX_ELEMENTS = 100_000
const MAX_DEPTH = 100

/** Prefixes by namespace name, without scheme and trailing slash. */
const prefixes: Readonly<Record<string, string>> = {
  'www.w3.org/2005/atom': 'atom',
  'purl.org/atom/ns#': 'atom',
  'purl.org/rss/1.0': '',
  'purl.org/rss/1.0/modules/content': 'content',
  'purl.org/dc/elements/1.1': 'dc',
  'purl.org/dc/terms': 'dcterms',
  'search.yahoo.com/mrss': 'media',
  'www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'www.w3.org/1999/xhtml': 'xhtml',
  'www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
  'www.georss.org/georss': 'georss',
  'www.w3.org/2003/01/geo/wgs84_pos#': 'geo',
}

type Namespaces = ReadonlyMap<string, string>

interface Open {
  element: XmlElement
  namespaces: Namespaces
  /** Name as written, for the end tag. */
  tag: string
  start: number
}

/**
 * Parses XML as feeds write it: an element that is not closed ends with its parent, an entity that is not known stays as
 * written. Declarations are skipped and define nothing. Time is linear in the length of `xml`.
 * @returns the root element, and whether something had to be cut off; undefined where there is no element
 */
export function parseXml(xml: string): { root: XmlElement; cut: boolean } | undefined {
  const open: Open[] = []
  let root: XmlElement | undefined
  let count = 0
  let at = 0
  let cut = false

  const text = (raw: string, isEncoded: boolean): void => {
    const element = open.at(-1)?.element
    if (element && raw) element.text += cleanText(isEncoded ? decodeEntities(raw, false) : raw)
  }
  const close = (end: number): void => {
    const last = open.pop()
    if (last) last.element.source = xml.slice(last.start, end)
  }
  const endTag = (tag: string, start: number): void => {
    const index = open.findLastIndex((one) => one.tag === tag)
    while (index >= 0 && open.length > index) close(start)
  }
  const startTag = (markup: string, end: number): void => {
    const parent = open.at(-1)
    const { tag, attributes } = readTag(markup)
    const namespaces = namespacesOf(attributes, parent?.namespaces)
    const element: XmlElement = { name: nameOf(tag, namespaces), attributes, children: [], text: '', source: '' }
    root ??= element
    parent?.element.children.push(element)
    if (!markup.endsWith('/')) open.push({ element, namespaces, tag, start: end })
  }

  while (at < xml.length && !(root && !open.length)) {
    const start = xml.indexOf('<', at)
    text(xml.slice(at, start < 0 ? undefined : start), true)
    if (start < 0) break
    const { kind, end, from } = boundsOf(xml, start)
    if (end < 0 || count >= MAX_ELEMENTS || open.length > MAX_DEPTH) {
      cut = true
      break
    }
    at = end
    if (kind === 'cdata') text(xml.slice(from, end - 3), false)
    else if (kind === 'end') endTag(xml.slice(from, end - 1).trim(), start)
    else if (kind === 'start') {
      count++
      startTag(xml.slice(from, end - 1), end)
    }
  }
  cut ||= open.length > 0
  while (open.length) close(xml.length)
  return root && { root, cut }
}

interface Markup {
  kind: 'start' | 'end' | 'cdata' | 'other'
  /** Index behind the markup; -1 where it does not end. */
  end: number
  /** Index of its content. */
  from: number
}

/** What begins with the `<` at `start`. */
function boundsOf(xml: string, start: number): Markup {
  const until = (terminator: string, length: number): number => {
    const index = xml.indexOf(terminator, start + length)
    return index < 0 ? -1 : index + terminator.length
  }
  if (xml.startsWith('<![CDATA[', start)) return { kind: 'cdata', end: until(']]>', 9), from: start + 9 }
  if (xml.startsWith('<!--', start)) return { kind: 'other', end: until('-->', 4), from: start }
  if (xml.startsWith('<?', start)) return { kind: 'other', end: until('?>', 2), from: start }
  if (xml.startsWith('<!', start)) return { kind: 'other', end: doctypeEnd(xml, start), from: start }
  if (xml.startsWith('</', start)) return { kind: 'end', end: until('>', 2), from: start + 2 }
  return { kind: 'start', end: tagEnd(xml, start), from: start + 1 }
}

/** A document type may hold declarations in brackets, in which `>` occurs. */
function doctypeEnd(xml: string, start: number): number {
  const bracket = xml.indexOf('[', start)
  const end = xml.indexOf('>', start)
  if (bracket < 0 || end < bracket) return end < 0 ? -1 : end + 1
  const close = xml.indexOf(']', bracket)
  const last = close < 0 ? -1 : xml.indexOf('>', close)
  return last < 0 ? -1 : last + 1
}

/** The end of a start tag: the first `>` outside of quotation marks. */
function tagEnd(xml: string, start: number): number {
  for (let i = start; i < xml.length; i++) {
    const character = xml[i]
    if (character === '>') return i + 1
    if (character === '"' || character === "'") {
      i = xml.indexOf(character, i + 1)
      if (i < 0) return -1
    }
  }
  return -1
}

const attributePattern = /([^\s=/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

function readTag(markup: string): { tag: string; attributes: Map<string, string> } {
  const [tag = ''] = /^[^\s/]+/.exec(markup) ?? []
  const attributes = new Map<string, string>()
  for (const [, name = '', double, single] of markup.slice(tag.length).matchAll(attributePattern))
    attributes.set(name.toLowerCase(), cleanText(decodeEntities(double ?? single ?? '', true)))
  return { tag, attributes }
}

function namespacesOf(attributes: ReadonlyMap<string, string>, inherited: Namespaces = new Map()): Namespaces {
  const own = [...attributes].filter(([name]) => /^xmlns(:|$)/.test(name))
  if (!own.length) return inherited
  return new Map([...inherited, ...own.map(([name, uri]) => [name.slice(6), uri] as const)])
}

const isKnown = (key: string): boolean => Object.hasOwn(prefixes, key)

function nameOf(tag: string, namespaces: Namespaces): string {
  const [local = '', prefix = ''] = tag.toLowerCase().split(':').reverse()
  const key = (namespaces.get(prefix) ?? '')
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '')
  const known = isKnown(key) ? prefixes[key] : prefix
  return known ? `${known}:${local}` : local
}

/** Name of the root element of an XML document, in lower case and as written; undefined where there is none. */
export const rootOf = (xml: string): string | undefined =>
  /^\s*(?:<\?[^>]*>\s*|<!--(?:[^-]|-(?!->))*-->\s*|<!doctype[^>[]*(?:\[[^\]]*\]\s*)?>\s*)*<([\w:.-]+)/i
    .exec(xml.slice(0, 4096))?.[1]
    ?.toLowerCase()
