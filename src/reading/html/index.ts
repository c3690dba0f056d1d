import type { Block } from '../../model/blocks.js'
import { blocksOf } from './blocks.js'
import { relevel } from './headings.js'
import { withoutLeftovers } from './leftovers.js'
import { limits } from './limits.js'
import { tokenize } from './tokenizer.js'
import { createTree, type Tree } from './tree.js'

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
  const { nodes, full, lostPictures } = parse(html)
  const warnings = [
    ...(full ? ['The HTML is cut off: too long, too deep or unfinished.'] : []),
    ...(lostPictures ? [`${lostPictures} picture(s) of the text have no address that can be loaded.`] : []),
  ]
  return { blocks: relevel(blocksOf(nodes)), warnings }
}

/**
 * The text that an HTML fragment shows on one line: entities decoded once, white space folded.
 * @param language of the fragment: it decides about the marks of a `<q>`
 */
export const htmlToText = (html: string, language?: string): string =>
  parse(html, language)
    .line.replace(/[\t\n\f\r ]+/g, ' ')
    .trim()

function parse(html: string, language?: string): Tree {
  const tree = createTree(language)
  tokenize(withoutLeftovers(html.slice(0, limits.html)), tree)
  tree.full ||= html.length > limits.html
  return tree
}
