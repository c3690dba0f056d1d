import type { Block, Inline } from '../../model/blocks.js'
import type { Layer } from './layers.js'

const layers = new WeakMap<Inline, Layer>()
/** The layer that a run was made for. */
export const layerOf = (run: Inline): Layer | undefined => layers.get(run)

/** Language and direction, as the elements around a run give them. */
export interface Locale {
  lang?: string | undefined
  dir?: 'ltr' | 'rtl' | undefined
}

/** Where a run stands. */
export interface Position {
  /** From the outside in. */
  layers: readonly Layer[]
  /** Of the run. */
  locale: Locale
  /** Of the block around it. */
  blockLocale: Locale
  /** True inside `<pre>`: spaces become no-break spaces, so that indentation and columns stay. */
  isPreformatted: boolean
}

/** Adds text to the open paragraph, or to a new one. */
export interface ParagraphWriter {
  /** @param text `"\n"` is a line break, other white space is folded already */
  write(text: string, position: Position): void
  /** Ends the open paragraph. */
  end(): void
}

type Paragraph = Extract<Block, { type: 'paragraph' }>

// White space and what Unicode calls ignorable: zero-width spaces and joiners, soft hyphens, marks of direction.
const invisible = /[\s\p{Default_Ignorable_Code_Point}]+/gu
const NO_BREAK_SPACE = '\u00A0'
const leading = /^[\u00AD\u200B\u2060\uFEFF]+/

/**
 * Writes paragraphs, each handed over with its first word. White space is folded across runs and removed at the ends of
 * lines. An empty line (two `<br>`) begins a new paragraph.
 */
export function createParagraphs(add: (paragraph: Block) => void): ParagraphWriter {
  let open: Paragraph | undefined
  /** White space, invisible characters and line breaks since the last word. */
  let gap = ''
  const begin = ({ locale }: Position): Paragraph => {
    const paragraph: Paragraph = { type: 'paragraph', children: [], ...defined(locale) }
    add(paragraph)
    return paragraph
  }
  return {
    write(text, position) {
      const words = text.trim()
      if (!words.replace(invisible, '')) {
        gap += text
        return
      }
      const start = text.indexOf(words)
      gap += text.slice(0, start)
      const isNew = !open || gap.split('\n').length > 2
      const shown = isNew ? words.replace(leading, '') : words
      const before = position.isPreformatted ? preformattedGap(gap, isNew) : isNew ? '' : foldedGap(gap)
      open = isNew || !open ? begin(position) : open
      // The locale of single runs is that of the paragraph only where all share it.
      if (!sameLocale(open, position.locale)) setLocale(open, position.blockLocale)
      append(open.children, before, position.isPreformatted ? withWideSpaces(shown) : shown, position.layers)
      gap = text.slice(start + words.length)
    },
    end() {
      open = undefined
      gap = ''
    },
  }
}

const foldedGap = (gap: string): string => (gap.includes('\n') ? '\n' : gap.replace(/ +/g, ' '))

/** White space before preformatted words: at the beginning of a line all of it counts. */
function preformattedGap(gap: string, isNew: boolean): string {
  const indentation = NO_BREAK_SPACE.repeat(gap.length - gap.lastIndexOf('\n') - 1)
  if (isNew) return indentation
  return gap.includes('\n') ? `\n${indentation}` : withWideSpaces(gap)
}

const withWideSpaces = (text: string): string =>
  text.replace(/ {2,}/g, (spaces) => `${NO_BREAK_SPACE.repeat(spaces.length - 1)} `)

const defined = ({ lang, dir }: Locale): Locale => ({ ...(lang && { lang }), ...(dir && { dir }) })

const sameLocale = (a: Locale, b: Locale): boolean => a.lang === b.lang && a.dir === b.dir

function setLocale(paragraph: Paragraph, locale: Locale): void {
  delete paragraph.lang
  delete paragraph.dir
  Object.assign(paragraph, defined(locale))
}

/** Adds words inside the layers that they share with what is before them. The gap goes where both share all. */
function append(runs: Inline[], gap: string, words: string, [layer, ...inner]: readonly Layer[]): void {
  const last = runs[runs.length - 1]
  if (layer && last && 'children' in last && layerOf(last) === layer) append(last.children, gap, words, inner)
  else {
    if (gap.startsWith('\n')) push(runs, { type: 'line-break' })
    push(runs, { type: 'text', text: gap.replace('\n', '') })
    push(runs, [layer, ...inner].reduceRight<Inline>(wrap, { type: 'text', text: words }))
  }
}

function wrap(run: Inline, layer: Layer | undefined): Inline {
  if (!layer) return run
  const outer = { ...layer, children: [run] }
  layers.set(outer, layer)
  return outer
}

function push(runs: Inline[], run: Inline): void {
  const last = runs[runs.length - 1]
  if (run.type !== 'text') runs.push(run)
  else if (last?.type === 'text') last.text += run.text
  else if (run.text) runs.push(run)
}
