import { inlineText, type Block } from '../../model/blocks.js'
import { plainTexts } from '../../model/plain-text.js'
import { findWords } from '../../model/quotation.js'
import type { ReleaseDocument } from '../../model/release.js'
import { join, type Report } from '../finding.js'

const MAX_EXCERPT = 60

/** Names quotations of which nobody can say who spoke them. */
export function checkQuotations({ quotes = [], body = [] }: ReleaseDocument, path: string, report: Report): void {
  for (const [i, { text, speaker, role, organization }] of quotes.entries()) {
    if (speaker === undefined)
      report(
        'warning',
        join(path, `quotes.${i}.speaker`),
        `The quotation ${excerpt(text)} has no speaker.`,
        'Add "speaker": the name of the person.',
      )
    else if (role === undefined && organization === undefined)
      report(
        'hint',
        join(path, `quotes.${i}.role`),
        `The quotation of ${speaker} does not say in which function.`,
        'Add "role" and "organization".',
      )
  }
  const isAttributed = (words: string): boolean =>
    quotes.some(({ text, speaker }) => speaker !== undefined && (findWords(words, text) ?? findWords(text, words)))
  for (const { children, cite } of quotationsIn(body)) {
    const words = plainTexts(children).join(' ')
    const isNamed = cite !== undefined && inlineText(cite).trim() !== ''
    if (isNamed || isAttributed(words)) continue
    report(
      'warning',
      join(path, 'body'),
      `The quotation ${excerpt(words)} in the text has no speaker.`,
      'Add "cite" to its block, or a <cite> to its <blockquote>.',
    )
  }
}

const excerpt = (text: string): string =>
  `“${text.length > MAX_EXCERPT ? `${text.slice(0, MAX_EXCERPT).trimEnd()}…` : text}”`

type Quotation = Extract<Block, { type: 'quotation' }>

const quotationsIn = (blocks: readonly Block[]): Quotation[] =>
  blocks.flatMap((block) =>
    block.type === 'quotation' ? [block] : block.type === 'list' ? block.items.flatMap(quotationsIn) : [],
  )
