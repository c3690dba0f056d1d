import { blocksOfText, textRun, type Block } from '../../model/blocks.js'
import type { JsonObject } from '../../model/clean.js'
import { decodeEntities } from '../html/entities.js'
import { blocksOfHtml, type Warn } from '../items.js'
import { nameOf } from '../things.js'
import { isMarkup, some, text } from '../values.js'
import type { Graph } from './graph.js'

/** The text of an article: its `articleBody`, or of a live blog the updates. */
export function bodyOf(article: JsonObject, graph: Graph, warn: Warn): Block[] | undefined {
  const [name = 'text'] = ['articleBody'].filter((one) => one in article)
  const own = graph.get(article, name).flatMap((words) => blocksOf(words, warn))
  const updates = graph.get(article, 'liveBlogUpdate').flatMap((update) => updateOf(update, graph, warn))
  return some([...own, ...updates])
}

function updateOf(update: unknown, graph: Graph, warn: Warn): Block[] {
  const headline = nameOf(update, graph)
  const body = graph.get(update, 'articleBody').flatMap((words) => blocksOf(words, warn))
  return headline === undefined ? body : [{ type: 'heading', level: 1, children: [textRun(headline)] }, ...body]
}

function blocksOf(value: unknown, warn: Warn): Block[] {
  const words = text(value) ?? ''
  return isMarkup(words) ? blocksOfHtml(words, warn) : blocksOfText(decodeEntities(words, true))
}
