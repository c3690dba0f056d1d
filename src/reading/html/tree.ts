import { cleanText } from '../../model/text.js'
import {
  impliedEnds,
  isBreak,
  isCell,
  isCharacter,
  isFigure,
  isHeading,
  isHidden,
  isStructure,
  isTable,
  isVoid,
  type Element,
  type Node,
} from './elements.js'
import { decodeEntities } from './entities.js'
import { limits } from './limits.js'
import { embedOf, figureOf } from './media.js'
import { cite, createParagraphs, emphasis, strong, type Layer } from './paragraphs.js'
import type { Attributes, Sink } from './tokenizer.js'

interface Open extends Element {
  /** True for an element that is not shown. */
  hidden: boolean
  /** The layers around an element that begins anew. */
  outside?: Layer[]
}

export interface Tree extends Sink {
  /** What stands outermost. */
  nodes: Node[]
  /** All text, with white space where a block or line ends. */
  line: string
}

const layers = new Map([
  ['b', strong],
  ['strong', strong],
  ['i', emphasis],
  ['em', emphasis],
  ['cite', cite],
])

/**
 * Takes tags as real sites write them, with optional end tags and wrong nesting. Blocks become a tree; inline markup is
 * a state around each run of text, so that wrong nesting needs no repair.
 */
export function createTree(): Tree {
  const root: Open = { name: '', attributes: new Map(), children: [], hidden: false }
  const stack = [root]
  let format: Layer[] = []
  let tags: number = limits.tags

  const top = (): Open => stack[stack.length - 1] ?? root

  const isOpen = (name: string): boolean => stack.some((open) => open.name === name)

  const add = (node: Node): void => {
    if (!top().hidden) top().children.push(node)
  }
  const paragraphs = createParagraphs(add)
  const addText = (text: string): void => {
    if (top().hidden) return
    tree.line += text
    paragraphs.write(text, [...new Set(format)])
  }
  const addBlock = (...nodes: Node[]): void => {
    tree.line += ' '
    paragraphs.end()
    nodes.forEach(add)
  }

  /** Ends an open element with all inside it, unless one of those beyond lies between. */
  const closeTo = (ends: Pick<RegExp, 'test'>, beyond: RegExp): boolean => {
    const at = stack.findLastIndex(({ name }) => ends.test(name) || beyond.test(name))
    if (!ends.test(stack[at]?.name ?? '')) return false
    format = stack.splice(at).find(({ outside }) => outside)?.outside ?? format
    return true
  }
  const openElement = (name: string, attributes: Attributes, hides: boolean): void => {
    const implied = impliedEnds.find(([start]) => start.test(name))
    if (implied) while (closeTo(implied[1], implied[2]));
    const element: Open = { name, attributes, children: [], hidden: top().hidden || hides }
    if (isBlock(name)) add(element)
    if (stack.push(element) > limits.depth) tree.full = true
    const inside = isCell.test(name) ? [] : name === 'dt' && [strong]
    if (!inside) return
    element.outside = format
    format = inside
  }
  const link = (url = ''): void => {
    format = format.filter(({ type }) => type !== 'link')
    // A fragment would point into the JSON that the text came in.
    if (!/^\s*(#|$)/.test(url)) format.push({ type: 'link', url })
  }
  const open = (name: string, attributes: Attributes): void => {
    const layer = layers.get(name)
    const hides = isHidden(name, attributes)
    if (isStructure.test(name) || isFigure(name, attributes) || isOpen(name) || (hides && !isVoid.test(name)))
      openElement(name, attributes, hides)
    else if (hides) return
    else if (layer) {
      if (format.length < limits.depth) format.push(layer)
    } else if (name === 'a') link(attributes.get('href'))
    else if (name === 'hr') addBlock({ type: 'break' })
    else if (name === 'img' && isCharacter(attributes)) addText(attributes.get('alt') ?? '')
    else if (name === 'img') addBlock(...figureOf(attributes))
    else if (/^(iframe|embed)$/.test(name)) addBlock(...embedOf(attributes))
    else if (name === 'source') top().attributes.set('src', attributes.get('src') ?? '')
  }
  const close = (name: string): void => {
    const layer = layers.get(name)
    const ends = isHeading.test(name) ? isHeading : { test: (other: string) => other === name }
    if (closeTo(ends, /^(caption|t)/.test(name) ? isTable : isCell)) return
    if (layer) format.splice(format.lastIndexOf(layer) >>> 0, 1)
    else if (name === 'a') link()
  }

  const tree: Tree = {
    nodes: root.children,
    line: '',
    full: false,
    text(raw) {
      const text = cleanText(decodeEntities(raw.slice(0, limits.text - tree.line.length)))
      const lines = isOpen('pre') ? text.split('\n') : [text]
      lines.forEach((line, i) => {
        if (i) tree.tag('br', new Map())
        if (!tree.full) addText(line.replace(/[\t\n\f ]+/g, ' '))
      })
      tree.full ||= tree.line.length >= limits.text
    },
    tag(name, attributes) {
      if (attributes && --tags < 0) tree.full = true
      if (tree.full) return
      if (isBlock(name)) addBlock()
      if (name === 'br') addText('\n')
      else if (attributes) open(name, attributes)
      else close(name)
    },
  }
  return tree
}

const isBlock = (name: string): boolean => isBreak.test(name) || isStructure.test(name)
