import { cleanText } from '../../model/text.js'
import {
  blockElements,
  cellElements,
  droppedElements,
  emojiClass,
  emphasisElements,
  headingElements,
  hiddenClass,
  impliedEnds,
  leafElements,
  strongElements,
  voidElements,
} from './elements.js'
import { decodeEntities } from './entities.js'
import { limits } from './limits.js'
import { withoutShortcodes } from './shortcodes.js'
import type { Attributes, Sink } from './tokenizer.js'

/** What surrounds a run of text. Inline markup is a state, not a tree: so mis-nested tags need no repair. */
interface Format {
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

const plain = (): Format => ({ strong: 0, emphasis: 0, cite: 0 })
const noAttributes: Attributes = new Map()
const element = (name: string, attributes: Attributes = noAttributes, hidden = false): Element => ({
  name,
  attributes,
  children: [],
  hidden,
})

/** Builds the tree of blocks and runs out of tags as real sites write them: optional end tags, wrong nesting. */
export class TreeBuilder implements Sink {
  readonly root = element('')
  full: string | undefined
  #stack: Element[] = [this.root]
  #format = plain()
  #tags = 0
  #length = 0

  get #top(): Element {
    return this.#stack[this.#stack.length - 1] ?? this.root
  }

  get foreign(): boolean {
    return this.#has('svg') || this.#has('math')
  }

  text(raw: string): void {
    const left = limits.text - this.#length
    this.#length += raw.length
    if (raw.length > left) this.full = `the text is longer than ${limits.text} characters`
    for (const piece of withoutShortcodes(raw.slice(0, left))) {
      if ('text' in piece) this.#addText(piece.text)
      else if (piece.caption === 'open') this.#openBlock('[caption', noAttributes)
      else this.close('[caption')
    }
  }

  open(name: string, attributes: Attributes): void {
    if (++this.#tags > limits.tags) this.full = `there are more than ${limits.tags} tags`
    else if (strongElements.has(name)) this.#format.strong++
    else if (emphasisElements.has(name)) this.#format.emphasis++
    else if (name === 'cite') this.#format.cite++
    else if (name === 'a') this.#openLink(attributes)
    else if (name === 'br') this.#addRun('\n')
    else if (name === 'img' && emojiClass.test(attributes.get('class') ?? ''))
      this.#addRun(fold(attributes.get('alt') ?? ''))
    else if (leafElements.has(name)) this.#addLeaf(name, attributes)
    else if (!voidElements.has(name)) this.#openElement(name, attributes)
  }

  close(name: string): void {
    if (strongElements.has(name)) this.#format.strong = Math.max(0, this.#format.strong - 1)
    else if (emphasisElements.has(name)) this.#format.emphasis = Math.max(0, this.#format.emphasis - 1)
    else if (name === 'cite') this.#format.cite = 0
    else if (name === 'a') this.#format.link = undefined
    else if (name === 'br') this.#addRun('\n')
    else if (headingElements.has(name)) this.#closeTo(headingElements, cellElements)
    else this.#closeTo(new Set([name]), tableElements.has(name) ? onlyTable : boundaries)
  }

  #openLink(attributes: Attributes): void {
    const url = attributes.get('href') ?? ''
    // A fragment would point into the JSON that the text came in.
    this.#format.link = /^\s*(#|$)/.test(url) ? undefined : { url }
  }

  #openElement(name: string, attributes: Attributes): void {
    const hidden =
      droppedElements.has(name) || attributes.has('hidden') || hiddenClass.test(attributes.get('class') ?? '')
    if (blockElements.has(name)) this.#openBlock(name, attributes, hidden)
    else if (hidden || this.#stack.some((open) => open.hidden)) this.#push(element(name, attributes, hidden))
  }

  #openBlock(name: string, attributes: Attributes, hidden = false): void {
    const implied = impliedEnds.get(name)
    while (implied && this.#closeTo(...implied));
    if (tableElements.has(name) && name !== 'table') {
      // Outside a table its parts mean nothing, as the HTML standard has it.
      if (!this.#has('table')) return
      if ((name === 'td' || name === 'th') && this.#top.name !== 'tr') this.#openBlock('tr', noAttributes)
    } else this.#closeTo(onlyParagraph, boundaries)
    if (headingElements.has(name) && headingElements.has(this.#top.name)) this.#pop()
    this.#push(element(name, attributes, hidden))
  }

  #push(child: Element): void {
    if (this.#stack.length > limits.depth) {
      this.full = `elements are nested deeper than ${limits.depth}`
      return
    }
    this.#top.children.push(child)
    this.#stack.push(child)
    if (!cellElements.has(child.name)) return
    child.outside = this.#format
    this.#format = plain()
  }

  #pop(): void {
    this.#format = this.#stack.pop()?.outside ?? this.#format
  }

  /** Ends the innermost open element of `names` with all inside it, unless one of `beyond` lies between. */
  #closeTo(names: ReadonlySet<string>, beyond: ReadonlySet<string>): boolean {
    for (let i = this.#stack.length - 1; i > 0; i--) {
      const name = this.#stack[i]?.name ?? ''
      if (names.has(name)) {
        while (this.#stack.length > i) this.#pop()
        return true
      }
      if (beyond.has(name)) break
    }
    return false
  }

  #has(name: string): boolean {
    return this.#stack.some((open) => open.name === name)
  }

  #addLeaf(name: string, attributes: Attributes): void {
    if (name === 'hr') this.#closeTo(onlyParagraph, boundaries)
    this.#top.children.push(element(name, attributes))
  }

  #addText(raw: string): void {
    const text = decodeEntities(raw)
    const lines = this.#has('pre') ? text.split(/\r\n?|\n/) : [text]
    for (const [i, line] of lines.entries()) {
      if (i) this.#addRun('\n')
      this.#addRun(fold(line))
    }
  }

  #addRun(text: string): void {
    if (text) this.#top.children.push({ ...this.#format, text })
  }
}

/** White space as HTML folds it; no-break spaces stay. */
const fold = (text: string): string => cleanText(text.replace(/[\t\n\f\r ]+/g, ' '))

const tableElements = new Set('table caption thead tbody tfoot tr td th'.split(' '))
const onlyTable = new Set(['table'])
const onlyParagraph = new Set(['p'])
const boundaries = new Set(['table', ...cellElements])
