import type { Block, Inline } from '../../model/blocks.js'

/** Inline markup around runs of text. Compared by identity: one object stands for all `<b>`, one for each `<a>`. */
export type Layer = Readonly<{ type: 'strong' | 'emphasis' } | { type: 'link'; url: string }>

export const strong: Layer = { type: 'strong' }
export const emphasis: Layer = { type: 'emphasis' }
/** `<cite>`: emphasis, unless it names who is quoted. */
export const cite: Layer = { type: 'emphasis' }

const made = new WeakMap<Inline, Layer>()
/** The layer that a run was made for. */
export const layerOf = (run: Inline): Layer | undefined => made.get(run)

/** Where text goes: into the open paragraph, or into a new one. */
export interface ParagraphWriter {
  /** Adds text inside `layers`, from the outside in. `"\n"` is a line break, other white space is folded already. */
  write(text: string, layers: readonly Layer[]): void
  /** Ends the open paragraph. */
  end(): void
}

/**
 * Paragraphs, handed over when their first word is written. White space is folded across runs, none stands at the ends
 * of a line; an empty line (two `<br>`) is what an editor takes for a new paragraph.
 */
export function createParagraphs(add: (paragraph: Block) => void): ParagraphWriter {
  let open: Inline[] | undefined
  /** White space and line breaks since the last word. */
  let gap = ''
  return {
    write(text, layers) {
      const words = text.trim()
      const start = words ? text.indexOf(words) : text.length
      gap += text.slice(0, start)
      if (!words) return
      if (!open || gap.split('\n').length > 2) {
        add({ type: 'paragraph', children: (open = []) })
        gap = ''
      }
      append(open, gap, words, layers)
      gap = text.slice(start + words.length)
    },
    end: () => (open = undefined),
  }
}

/** Adds words where they share as many layers as they can with what is before them. The gap is in what both share. */
function append(runs: Inline[], gap: string, words: string, layers: readonly Layer[]): void {
  const [layer, ...inner] = layers
  const last = runs[runs.length - 1]
  if (layer && last && 'children' in last && layerOf(last) === layer) append(last.children, gap, words, inner)
  else {
    push(runs, gap.includes('\n') ? { type: 'line-break' } : { type: 'text', text: gap.replace(/ +/g, ' ') })
    push(runs, layers.reduceRight<Inline>(wrap, { type: 'text', text: words }))
  }
}

function wrap(run: Inline, layer: Layer): Inline {
  const outer = { ...layer, children: [run] }
  made.set(outer, layer)
  return outer
}

function push(runs: Inline[], run: Inline): void {
  const last = runs[runs.length - 1]
  if (run.type !== 'text') runs.push(run)
  else if (last?.type === 'text') last.text += run.text
  else if (run.text) runs.push(run)
}
