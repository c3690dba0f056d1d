import { blocksOfText, type Block } from '../../model/blocks.js'
import type { JsonObject } from '../../model/clean.js'
import { decodeEntities } from '../../reading/html/entities.js'
import { blocksOfHtml, type Warn } from '../../reading/items.js'
import { nameOf } from '../../reading/entities.js'
import { isMarkup, list, object, some, text } from '../../reading/values.js'
import { markupIn, type Graph } from './graph.js'

/** The text of an article, and of a live blog the updates under their headlines. */
export function bodyOf(article: JsonObject, graph: Graph, warn: Warn): Block[] | undefined {
  const wordsOf = (node: unknown): Block[] =>
    graph.get(node, 'articleBody' in object(node) ? 'articleBody' : 'text').flatMap((words) => blocksOf(words, warn))
  const updates = graph.get(article, 'liveBlogUpdate')
  const headingOf = (node: unknown): Block[] =>
    list(nameOf(node, graph)).map((words) => ({ type: 'heading', level: 1, children: [{ type: 'text', text: words }] }))
  return some([...wordsOf(article), ...updates.flatMap((one) => [...headingOf(one), ...wordsOf(one)])])
}

function blocksOf(value: unknown, warn: Warn): Block[] {
  const words = markupIn(text(value) ?? '')
  return isMarkup(words) ? blocksOfHtml(words, warn) : blocksOfText(decodeEntities(words, true))
}
