import type { Block } from '../../model/blocks.js'
import { blocksOf } from './blocks.js'
import { relevel } from './headings.js'
import { limits } from './limits.js'
import { tokenize } from './tokenizer.js'
import { createTree, isRun, type Element, type Node } from './tree.js'

/** What an HTML text says, as blocks, and what had to be left out. */
export interface HtmlResult {
  blocks: Block[]
  /** Sentences for the feed's warnings. */
  warnings: string[]
}

/**
 * Reads HTML into blocks. Nothing but the types of `Block` comes out; addresses come out as written (`validateFeed`
 * resolves and gates them). Time is linear in the length of `html`; what goes beyond {@link limits} is cut off.
 */
export function readHtml(html: string): HtmlResult {
  const { root, full } = parse(html)
  const warnings = full
    ? ['The HTML is cut off: it is too long, has too many or too deep tags, or ends inside one.']
    : []
  return { blocks: relevel(blocksOf(root.children)), warnings }
}

/** The text that an HTML fragment shows on one line: entities decoded once, white space folded. */
export const htmlToText = (html: string): string =>
  textOf(parse(html).root.children)
    .replace(/[\t\n\f\r ]+/g, ' ')
    .trim()

function parse(html: string): { root: Element; full: boolean } {
  const tree = createTree()
  tokenize(html.slice(0, limits.html), tree)
  tree.full ||= html.length > limits.html
  return tree
}

const textOf = (nodes: readonly Node[]): string =>
  nodes.map((node) => (isRun(node) ? node.text : node.hidden ? '' : ` ${textOf(node.children)} `)).join('')
