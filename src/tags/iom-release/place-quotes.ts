import { inlineText, type Block } from '../../model/blocks.js'
import type { Quote } from '../../model/release.js'

/** A pull quote stands after the third paragraph at the earliest. */
const MIN_PARAGRAPHS_BEFORE = 3
/** Paragraphs between two pull quotes. */
const MIN_PARAGRAPHS_BETWEEN = 3

/** Where the pull quotes of a release stand. */
export interface QuotePlacement {
  /** Quotes by the index of the block that they follow. */
  placed: ReadonlyMap<number, Quote>
  /** Quotes that stand at the end. */
  remaining: readonly Quote[]
}

/**
 * Places each quote after the first paragraph that names its speaker. Words must not stand in a section about another
 * person, so that a quote whose speaker is not named, or is named too early, stands at the end.
 */
export function placeQuotes(quotes: readonly Quote[], blocks: readonly Block[]): QuotePlacement {
  const paragraphs = blocks.flatMap((block, index) =>
    block.type === 'paragraph' ? [{ index, text: inlineText(block.children) }] : [],
  )
  const placed = new Map<number, Quote>()
  const remaining: Quote[] = []
  let next = MIN_PARAGRAPHS_BEFORE - 1
  for (const quote of quotes) {
    const position = paragraphs.findIndex(({ text }, i) => i >= next && names(text, quote))
    const paragraph = paragraphs[position]
    if (paragraph === undefined) {
      remaining.push(quote)
      continue
    }
    placed.set(paragraph.index, quote)
    next = position + MIN_PARAGRAPHS_BETWEEN
  }
  return { placed, remaining }
}

// A text names a person in full first, and then by the surname.
function names(text: string, { speaker }: Quote): boolean {
  const surname = speaker?.split(/\s+/).at(-1) ?? ''
  return surname.length > 1 && text.includes(surname)
}
