import { cleanText } from '../../model/text.js'
import {
  endsParagraph,
  impliedEnds,
  isBreak,
  isCell,
  isCharacter,
  isFigure,
  isFormControl,
  isHeading,
  isHidden,
  isStructure,
  isTable,
  isVoid,
  type Element,
  type Node,
} from './elements.js'
import { decodeEntities } from './entities.js'
import { layerOfElement, layerOfStyle, plainText, strong, type Layer } from './layers.js'
import { hiddenMail, revealedUrl } from './hidden-mail.js'
import { limits } from './limits.js'
import { addressInSet, embedOf, figureOf, isShown } from './media.js'
import { createParagraphs, type Locale } from './paragraphs.js'
import { quotationMarks } from './quotation-marks.js'
import { tokenize, type Attributes, type Sink } from './tokenizer.js'

/** Spaces that a tab of preformatted text becomes. */
const TAB = '    '

/** An inline element that is open, and what it adds to its content. */
interface Format {
  name: string
  layer: Layer
}

interface Open extends Element {
  /** True for an element that is not shown. */
  hidden: boolean
  /** The formats around an element that begins anew, or adds one by its style. */
  outside?: Format[]
  locale: Locale
}

export interface Tree extends Sink {
  /** What stands outermost. */
  nodes: Node[]
  /** All text as plain text, with white space where a block or line ends. */
  line: string
  /** Pictures that were left out. */
  lostPictures: number
}

/**
 * Takes tags as real sites write them, with optional end tags and wrong nesting. Blocks become a tree; inline markup is
 * a state around each run of text, so that wrong nesting needs no repair.
 * @param language of the text around
 */
export function createTree(language?: string): Tree {
  const root: Open = { name: '', attributes: new Map(), children: [], hidden: false, locale: {} }
  const stack = [root]
  let format: Format[] = []
  let tags: number = limits.tags
  let characters = 0
  /** The address that the open `<picture>` gives to its `<img>`. */
  let pictureSource: string | undefined
  /** True inside a link to a place of the same page. */
  let isInFragmentLink = false
  /** A picture whose address only the `<noscript>` behind it may give. */
  let unresolved: Attributes | undefined

  const top = (): Open => stack[stack.length - 1] ?? root
  const isOpen = (name: string): boolean => stack.some((open) => open.name === name)

  const add = (node: Node): void => {
    if (!top().hidden) top().children.push(node)
  }
  const paragraphs = createParagraphs(add)
  const addText = (text: string): void => {
    if (top().hidden || (isInFragmentLink && isBackLink.test(text))) return
    const layers = [...new Set(format.map(({ layer }) => layer))]
    characters += text.length
    tree.line += plainText(text, layers)
    paragraphs.write(text, {
      layers,
      locale: localeOf(stack),
      blockLocale: localeOf(stack.filter(isBlockElement)),
      isPreformatted: isOpen('pre'),
    })
  }
  const addLines = (lines: readonly string[]): void => {
    lines.forEach((line, i) => {
      if (i) tree.tag('br', new Map())
      if (!tree.full) addText(line.replaceAll('\t', TAB))
    })
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
    const hidden = top().hidden || hides
    // What is inside an inline element belongs to the block around it.
    const children = isBlock(name) ? [] : top().children
    const element: Open = { name, attributes, children, hidden, locale: ownLocale(attributes) }
    if (isBlock(name)) add(element)
    if (stack.push(element) > limits.depth) tree.full = true
    const inside = formatInside(name, attributes)
    if (!inside) return
    element.outside = format
    format = inside
  }
  /** The formats inside an element, where they differ from those outside. */
  const formatInside = (name: string, attributes: Attributes): Format[] | undefined => {
    if (isCell.test(name)) return []
    const layer = name === 'dt' ? strong : isBlock(name) ? undefined : layerOfStyle(attributes)
    return layer && [...format, { name, layer }]
  }
  const endLink = (): void => {
    isInFragmentLink = false
    format = format.filter(({ name }) => name !== 'a')
  }
  const openLink = (url = ''): void => {
    endLink()
    isInFragmentLink = /^\s*#/.test(url)
    // A fragment would point into the document that the text came in.
    if (!/^\s*(#|$)/.test(url)) format.push({ name: 'a', layer: { type: 'link', url: revealedUrl(url) } })
  }
  const addMail = (mail: string, isLink: boolean): void => {
    if (isLink) openLink(`mailto:${mail}`)
    addText(mail)
    if (isLink) endLink()
  }
  /** Adds the mark before (0) or behind (1) a quotation that the open ones enclose. */
  const addMark = (side: 0 | 1): void => {
    const depth = format.filter(({ layer }) => layer.type === 'quote').length
    if (!top().hidden) tree.line += quotationMarks(localeOf(stack).lang ?? language, depth)[side]
  }
  const openLayer = (name: string, layer: Layer): void => {
    if (format.length >= limits.depth) return
    if (layer.type === 'quote') addMark(0)
    format.push({ name, layer })
  }
  const closeLayer = (name: string): void => {
    const at = format.findLastIndex((one) => one.name === name)
    if (at < 0) return
    const [closed] = format.splice(at, 1)
    if (closed?.layer.type === 'quote') addMark(1)
  }
  const addImage = (attributes: Attributes): void => {
    const figures = figureOf(attributes, pictureSource)
    addBlock(...figures)
    unresolved = figures.length || !isShown(attributes) ? undefined : attributes
    if (unresolved && !top().hidden) tree.lostPictures++
  }
  const addSource = (attributes: Attributes): void => {
    if (isOpen('audio') || isOpen('video')) top().attributes.set('src', attributes.get('src') ?? '')
    else pictureSource ??= addressInSet(attributes)
  }
  const openVoid = (name: string, attributes: Attributes): void => {
    if (name === 'hr') addBlock({ type: 'break' })
    else if (name === 'img' && isCharacter(attributes)) addText(attributes.get('alt') ?? '')
    else if (name === 'img') addImage(attributes)
    else if (name === 'source') addSource(attributes)
    else if (/^(iframe|embed)$/.test(name)) addBlock(...embedOf(attributes))
  }
  const isTracked = (name: string, attributes: Attributes, hides: boolean): boolean =>
    isStructure.test(name) ||
    isFigure(name, attributes) ||
    isOpen(name) ||
    (!isVoid.test(name) && (hides || hasOwnLocale(attributes) || Boolean(layerOfStyle(attributes))))
  const open = (name: string, attributes: Attributes): void => {
    const mail = hiddenMail(attributes)
    const hides = mail !== undefined || isHidden(name, attributes) || (isFormControl.test(name) && isOpen('form'))
    const layer = layerOfElement(name)
    if (endsParagraph(name)) closeTo(/^p$/, isCell)
    if (name === 'picture') pictureSource = undefined
    if (mail !== undefined) addMail(mail, name === 'a')
    if (isTracked(name, attributes, hides)) openElement(name, attributes, hides)
    if (hides) return
    if (layer) openLayer(name, layer)
    else if (name === 'a') openLink(attributes.get('href'))
    else if (isVoid.test(name)) openVoid(name, attributes)
  }
  const close = (name: string): void => {
    const ends = isHeading.test(name) ? isHeading : { test: (other: string) => other === name }
    if (name === 'picture') pictureSource = undefined
    if (name === 'a') isInFragmentLink = false
    closeLayer(name)
    closeTo(ends, /^(caption|t)/.test(name) ? isTable : isCell)
  }

  const tree: Tree = {
    nodes: root.children,
    line: '',
    full: false,
    lostPictures: 0,
    text(raw) {
      const text = cleanText(decodeEntities(raw.slice(0, limits.text - characters)))
      if (isOpen('pre')) addLines(text.split('\n'))
      else addText(text.replace(/[\t\n\f ]+/g, ' '))
      tree.full ||= characters >= limits.text
    },
    noscript(html) {
      const found = unresolved && pictureIn(html)
      if (!found) return
      unresolved = undefined
      if (!top().hidden) tree.lostPictures--
      addBlock(...found)
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

/** The arrow by which a footnote leads back to its mark, which no longer is a link. */
const isBackLink = /^\s*[↩↑⤴^]\uFE0E?\s*$/

const isBlock = (name: string): boolean => isBreak.test(name) || isStructure.test(name)
const isBlockElement = ({ name }: Open): boolean => isBlock(name)

/** The first picture of a `noscript` element, which lazy loaders write for readers without scripts. */
function pictureIn(html: string): Node[] | undefined {
  let found: Node[] = []
  tokenize(html, {
    full: false,
    text: () => undefined,
    noscript: () => undefined,
    tag(name, attributes) {
      if (name === 'img' && attributes && !found.length) found = figureOf(attributes)
    },
  })
  return found.length ? found : undefined
}

const hasOwnLocale = (attributes: Attributes): boolean => attributes.has('lang') || attributes.has('dir')

function ownLocale(attributes: Attributes): Locale {
  const lang = attributes.get('lang') ?? ''
  const dir = attributes.get('dir')?.toLowerCase()
  return {
    lang: /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(lang) ? lang : undefined,
    dir: dir === 'rtl' || dir === 'ltr' ? dir : undefined,
  }
}

/** The language and the direction that the innermost elements give. */
const localeOf = (stack: readonly Open[]): Locale => ({
  lang: stack.findLast(({ locale }) => locale.lang)?.locale.lang,
  dir: stack.findLast(({ locale }) => locale.dir)?.locale.dir,
})
