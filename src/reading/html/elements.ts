import type { Block } from '../../model/blocks.js'
import type { Attributes } from './tokenizer.js'

/** An element that has a part in the structure of a text, or is hidden. */
export interface Element {
  name: string
  attributes: Attributes
  children: Node[]
}
export type Node = Element | Block

export const isElement = (node: Node): node is Element => 'name' in node

/** Elements that are no more than the end of a paragraph. */
export const isBreak = /^(address|article|aside|center|details|div|header|main|p|section|summary)$/

/** Elements that shape a text. */
export const isStructure =
  /^(audio|blockquote|caption|d[dlt]|fig(caption|ure)|footer|form|h[1-6]|li|[ou]l|pre|t(able|head|body|foot|[rdh])|video)$/

export const isTablePart = /^(caption|t(head|body|foot|[rdh]))$/
/** What is open inside these ends with them, and nothing outside ends inside. */
export const isCell = /^(caption|t[dh])$/
export const isHeading = /^h[1-6]$/

/** Elements without content. */
export const isVoid = /^(br|col|embed|hr|iframe|img|input|link|meta|source)$/

const classOf = (attributes: Attributes): string => attributes.get('class') ?? ''

/** A figure; also as WordPress wrote it before HTML 5. */
export const isFigure = (name: string, attributes: Attributes): boolean =>
  name === 'figure' || classOf(attributes).includes('wp-caption')

/** A picture that stands for a character, its text alternative. */
export const isCharacter = (attributes: Attributes): boolean => /emoji|wp-smiley/.test(classOf(attributes))

// Labels of Drupal fields, words for screen readers, the second link of a file of WordPress, buttons to share a page.
const hiddenClass =
  /visually-hidden|screen-reader-text|sr-only|wp-block-file__button|sharedaddy|jp-relatedposts|addtoany_share/

/** True for an element whose content is not shown where it comes from, or not here. */
export const isHidden = (name: string, attributes: Attributes): boolean =>
  /^(svg|math|template|select|audio|video)$/.test(name) ||
  attributes.has('hidden') ||
  hiddenClass.test(classOf(attributes)) ||
  /display:\s*none/.test(attributes.get('style') ?? '')

export const isTable = /^table$/
/** Elements whose start ends a paragraph. */
export const endsParagraph = (name: string): boolean =>
  isBreak.test(name) || (isStructure.test(name) && !/^(audio|video)$/.test(name)) || name === 'hr'

/** Labels and buttons of a form: words about fields that are not shown. */
export const isFormControl = /^(button|label|legend|option)$/

const isItem = /^li$/
const isTerm = /^d[dt]$/
const list = /^([odu]l|blockquote|table|caption|t[dh])$/

/** The open elements that a start tag ends, and those beyond which it ends nothing. */
export const impliedEnds: readonly (readonly [start: RegExp, ends: RegExp, beyond: RegExp])[] = [
  [isItem, isItem, list],
  [isTerm, isTerm, list],
  [/^t[dh]$/, isCell, isTable],
  [/^tr$/, /^(caption|t[rdh])$/, isTable],
  [isTablePart, isTablePart, isTable],
]
