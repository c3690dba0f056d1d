import { cleanText } from '../../model/text.js'
import {
  impliedEnd,
  isBlock,
  isCell,
  isDropped,
  isEmojiClass,
  isHeading,
  isHiddenClass,
  isLeaf,
  isRow,
  isTablePart,
  isVoid,
} from './elements.js'
import { decodeEntities } from './entities.js'
import { limits } from './limits.js'
import { splitAtShortcodes } from './shortcodes.js'
import type { Attributes, Sink } from './tokenizer.js'

/** What surrounds a run of text. Inline markup is a state, not a tree: so mis-nested tags need no repair. */
interface Format {
  /** How many such elements are open. */
  strong: number
  emphasis: number
  cite: number
  /** One object for each `<a href>`. */
  link?: { url: string } | undefined
}

/** A run of text, its references decoded and its white space folded to single spaces; `"\n"` is a line break. */
export interface Run extends Readonly<Format> {
  text: string
}

/** An element that stands as a block, or is dropped. */
export interface Element {
  name: string
  attributes: Attributes
  children: Node[]
  /** True for an element that is not shown. */
  hidden: boolean
  /** The format around it, for cells of tables, which begin anew. */
  outside?: Format
}
export type Node = Element | Run

export const isRun = (node: Node): node is Run => 'text' in node

/** White space as HTML folds it; no-break spaces stay. */
const fold = (text: string): string => cleanText(text.replace(/[\t\n\f\r ]+/g, ' '))

const plain = (): Format => ({ strong: 0, emphasis: 0, cite: 0 })
const counterOf = (name: string): 'strong' | 'emphasis' | 'cite' | undefined =>
  /^(b|strong)$/.test(name) ? 'strong' : /^(i|em)$/.test(name) ? 'emphasis' : name === 'cite' ? name : undefined

/** Takes tags as real sites write them, with optional end tags and wrong nesting, and builds blocks and runs of text. */
export function createTree(): Sink & { root: Element } {
  const newElement = (name: string, attributes: Attributes = new Map(), hidden = false): Element => ({
    name,
    attributes,
    children: [],
    hidden,
  })
  const root = newElement('')
  const stack = [root]
  let format = plain()
  let tags: number = limits.tags
  let length: number = limits.text

  const top = (): Element => stack[stack.length - 1] ?? root
  const isOpen = (name: string): boolean => stack.some((open) => open.name === name)

  // What strays between the cells of a table stands before the table.
  const add = (node: Node): void => {
    if (isRow.test(top().name) && !(!isRun(node) && isTablePart.test(node.name))) {
      const table = stack.map(({ name }) => name).lastIndexOf('table')
      stack[table - 1]?.children.splice(-1, 0, node)
    } else top().children.push(node)
  }
  const addRun = (text: string): void => {
    if (text.trim() || (text && !isRow.test(top().name))) add({ ...format, text })
  }
  const addText = (text: string): void =>
    text.split(isOpen('pre') ? /\r\n?|\n/ : /$^/).forEach((line, i) => {
      if (i && --tags < 0) tree.full = true
      if (tree.full) return
      if (i) addRun('\n')
      addRun(fold(line))
    })

  const push = (element: Element): void => {
    add(element)
    if (stack.push(element) > limits.depth) tree.full = true
    if (!isCell.test(element.name)) return
    element.outside = format
    format = plain()
  }
  /** Ends an open element with all inside it, unless one of those beyond lies between. */
  const closeTo = (ends: { test(name: string): boolean }, beyond: RegExp): boolean => {
    for (let i = stack.length; --i > 0;) {
      const name = stack[i]?.name ?? ''
      if (ends.test(name)) {
        for (const { outside } of stack.splice(i).reverse()) format = outside ?? format
        return true
      }
      if (beyond.test(name)) break
    }
    return false
  }

  const openBlock = (name: string, attributes?: Attributes, hidden?: boolean): void => {
    const isPart = isTablePart.test(name)
    if (isPart && !isOpen('table')) return
    while (closeTo(...impliedEnd(name)));
    if (name === 'table' && isRow.test(top().name)) tree.close(name)
    if (/^t[dh]$/.test(name) && top().name !== 'tr') openBlock('tr')
    if (isHeading.test(name) && isHeading.test(top().name)) stack.pop()
    push(newElement(name, attributes, hidden))
  }

  const tree: Sink & { root: Element } = {
    root,
    full: false,
    isForeign: () => isOpen('svg') || isOpen('math'),
    text(raw) {
      splitAtShortcodes(raw.slice(0, length)).forEach((piece, i) => {
        if (tree.full) return
        if (i % 2 === 0) addText(decodeEntities(piece))
        else if (/^\[(wp_)?caption/.test(piece)) tree.open('[caption', new Map())
        else if (/^\[\/(wp_)?caption/.test(piece)) tree.close('[caption')
      })
      length -= raw.length
      if (length < 0) tree.full = true
    },
    open(name, attributes) {
      const classes = attributes.get('class') ?? ''
      const hidden = isDropped.test(name) || attributes.has('hidden') || isHiddenClass.test(classes)
      const counter = counterOf(name)
      if (--tags < 0) tree.full = true
      else if (counter) format[counter]++
      else if (name === 'a') {
        const url = attributes.get('href') ?? ''
        // A fragment would point into the JSON that the text came in.
        format.link = /^\s*(#|$)/.test(url) ? undefined : { url }
      } else if (name === 'br') addRun('\n')
      else if (name === 'img' && isEmojiClass.test(classes)) addRun(fold(attributes.get('alt') ?? ''))
      else if (isLeaf.test(name)) {
        if (name === 'hr') closeTo(...impliedEnd(name))
        add(newElement(name, attributes, hidden))
      } else if (isBlock.test(name) || isTablePart.test(name)) openBlock(name, attributes, hidden)
      else if (!isVoid.test(name) && (hidden || stack.some((open) => open.hidden)))
        push(newElement(name, attributes, hidden))
    },
    close(name) {
      const counter = counterOf(name)
      if (counter) format[counter] = Math.max(0, format[counter] - 1)
      else if (name === 'a') format.link = undefined
      else if (name === 'br') addRun('\n')
      else if (isHeading.test(name)) closeTo(isHeading, isCell)
      else
        closeTo(
          { test: (open) => open === name },
          isTablePart.test(name) ? /^table$/ : name === 'table' ? /^$/ : isCell,
        )
    },
  }
  return tree
}
