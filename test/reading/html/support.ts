import { parseFragment, type DefaultTreeAdapterMap } from 'parse5'
import type { Block, Inline } from '../../../src/model/blocks.js'
import { validateFeed } from '../../../src/model/validate.js'

/** Text without white space: what a reader and its oracle must agree on, wherever their blocks begin. */
export const bare = (text: string): string => text.replace(/\s+/g, '')

type OracleNode = DefaultTreeAdapterMap['node']

/** The text that parse5 finds in HTML, outside the elements that are dropped. */
export function oracleText(html: string): string {
  const text = (node: OracleNode): string => {
    if (node.nodeName === '#text') return (node as DefaultTreeAdapterMap['textNode']).value
    if (/^(script|style|template|svg|math|noscript|iframe|textarea|title|xmp)$/.test(node.nodeName)) return ''
    return 'childNodes' in node ? node.childNodes.map(text).join('') : ''
  }
  return text(parseFragment(html))
}

/** The text of runs as written, deleted words too. */
const inlineText = (runs: readonly Inline[]): string =>
  runs
    .map((run) => (run.type === 'text' ? run.text : run.type === 'line-break' ? '\n' : inlineText(run.children)))
    .join('')

/** All text of blocks, in their order. */
export const textOf = (blocks: readonly Block[]): string => blocks.map(textOfBlock).join('\n')

function textOfBlock(block: Block): string {
  switch (block.type) {
    case 'list':
      return block.items.map(textOf).join('\n')
    case 'quotation':
      return `${textOf(block.children)}\n${inlineText(block.cite ?? [])}`
    case 'table':
      return [block.caption ?? [], ...block.rows.flat().map((cell) => cell.children)].map(inlineText).join('\n')
    case 'figure':
      return inlineText(block.caption ?? [])
    case 'break':
      return ''
    default:
      return inlineText(block.children)
  }
}

const members: Record<string, string[]> = {
  text: ['text'],
  strong: ['children'],
  emphasis: ['children'],
  superscript: ['children'],
  subscript: ['children'],
  deletion: ['children'],
  insertion: ['children'],
  quote: ['children'],
  link: ['url', 'children'],
  'line-break': [],
  paragraph: ['children', 'lang', 'dir'],
  heading: ['level', 'children', 'lang', 'dir'],
  list: ['ordered', 'start', 'numbering', 'reversed', 'items'],
  quotation: ['children', 'cite'],
  figure: ['image', 'caption'],
  table: ['caption', 'rows'],
  break: [],
}
const imageMembers = ['url', 'alt', 'credit', 'caption', 'width', 'height']
const cellMembers = ['header', 'colspan', 'rowspan', 'children']
// eslint-disable-next-line no-control-regex -- controls must not come through
const unsafeText = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/
const allowedUrl = /^(https?|mailto|tel):/

/**
 * Everything in `value` that is not on the list of blocks: unknown types and members, addresses of other schemes,
 * controls, spans and depths beyond the limits. Empty for what may be rendered.
 */
export function faultsOf(value: unknown, path = '', depth = 0): string[] {
  if (depth > 400) return [`${path}: too deep`]
  if (Array.isArray(value)) return value.flatMap((item, i) => faultsOf(item, `${path}.${i}`, depth + 1))
  if (typeof value === 'string') return unsafeText.test(value) ? [`${path}: controls`] : []
  if (typeof value !== 'object' || value === null) return []
  const node = value as Record<string, unknown>
  const allowed =
    typeof node['type'] === 'string'
      ? members[node['type']]
      : 'rows' in node || 'children' in node
        ? cellMembers
        : imageMembers
  if (!allowed || Object.getPrototypeOf(node) !== Object.prototype) return [`${path}: type ${String(node['type'])}`]
  return Object.entries(node).flatMap(([key, child]) => {
    if (key === 'type') return []
    if (!allowed.includes(key)) return [`${path}: member ${key}`]
    if (key === 'url') return typeof child !== 'string' || allowedUrl.test(child) ? [] : [`${path}: url ${child}`]
    if (key.endsWith('span') && Number(child) > 5000) return [`${path}: ${key}`]
    return faultsOf(child, `${path}.${key}`, depth + 1)
  })
}

/** The body of a release as it comes through the model's gate. */
export function gated(body: unknown): { body: Block[]; warnings: string[] } {
  const feed = validateFeed({ releases: [{ id: '1', headline: 'h', body }] }, 'https://example.org/feed.json')
  return { body: feed.releases[0]?.body ?? [], warnings: feed.warnings.map(({ reason }) => reason) }
}

/** Shorthands for what tests expect. */
export const text = (words: string): Inline => ({ type: 'text', text: words })
export const p = (...children: (string | Inline)[]): Block => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
})
export const strong = (...words: string[]): Inline => ({ type: 'strong', children: words.map(text) })
export const em = (...words: string[]): Inline => ({ type: 'emphasis', children: words.map(text) })
export const link = (url: string, words: string): Inline => ({ type: 'link', url, children: [text(words)] })
export const br: Inline = { type: 'line-break' }
