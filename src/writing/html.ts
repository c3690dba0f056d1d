import type { Block, Inline, TableCell } from '../model/blocks.js'
import { element, escape, voidElement } from './markup.js'

/** Blocks as HTML, one line each. The HTML reader turns it into the same blocks. */
export const blocksToHtml = (blocks: readonly Block[]): string => blocks.map(blockToHtml).join('\n')

function blockToHtml(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return element('p', localeOf(block), inlineToHtml(block.children))
    case 'heading':
      // The headline of the release is the first level.
      return element(`h${Math.min(block.level + 1, 6)}`, localeOf(block), inlineToHtml(block.children))
    case 'list':
      return listToHtml(block)
    case 'quotation':
      return element('blockquote', {}, blocksToHtml(block.children) + citeToHtml(block.cite))
    case 'figure':
      return figureToHtml(block)
    case 'table':
      return tableToHtml(block)
    case 'break':
      return '<hr>'
  }
}

const localeOf = ({ lang, dir }: { lang?: string | undefined; dir?: string | undefined }) => ({ lang, dir })

function listToHtml({ ordered, start, numbering, reversed, items }: Extract<Block, { type: 'list' }>): string {
  const attributes = { start, type: numbering, reversed: reversed ? '' : undefined }
  return element(ordered ? 'ol' : 'ul', ordered ? attributes : {}, items.map(itemToHtml).join(''))
}

// An item of one paragraph needs no element for it.
function itemToHtml(blocks: readonly Block[]): string {
  const [first, ...others] = blocks
  return first?.type === 'paragraph' && first.lang === undefined && first.dir === undefined
    ? element('li', {}, inlineToHtml(first.children) + blocksToHtml(others))
    : element('li', {}, blocksToHtml(blocks))
}

const citeToHtml = (cite: readonly Inline[] | undefined): string =>
  cite?.length ? element('footer', {}, inlineToHtml(cite)) : ''

function figureToHtml({ image, caption }: Extract<Block, { type: 'figure' }>): string {
  const { url, alt, width, height } = image
  const picture = voidElement('img', { src: url, alt, width, height })
  return element('figure', {}, picture + (caption?.length ? element('figcaption', {}, inlineToHtml(caption)) : ''))
}

function tableToHtml({ caption, rows }: Extract<Block, { type: 'table' }>): string {
  const head = caption?.length ? element('caption', {}, inlineToHtml(caption)) : ''
  return element('table', {}, head + rows.map((row) => element('tr', {}, row.map(cellToHtml).join(''))).join(''))
}

const cellToHtml = ({ header, colspan, rowspan, children }: TableCell): string =>
  element(header ? 'th' : 'td', { colspan, rowspan }, inlineToHtml(children))

const INLINE_ELEMENTS = {
  strong: 'strong',
  emphasis: 'em',
  superscript: 'sup',
  subscript: 'sub',
  deletion: 'del',
  insertion: 'ins',
  quote: 'q',
} as const

/** Inline runs as HTML. */
export const inlineToHtml = (runs: readonly Inline[]): string => runs.map(runToHtml).join('')

function runToHtml(run: Inline): string {
  if (run.type === 'text') return escape(run.text)
  if (run.type === 'line-break') return '<br>'
  const content = inlineToHtml(run.children)
  if (run.type !== 'link') return element(INLINE_ELEMENTS[run.type], {}, content)
  return run.url === undefined ? content : element('a', { href: run.url }, content)
}
