import { fill } from '../../languages/fill.js'
import type { Messages } from '../../languages/messages.js'
import type { Block } from '../../model/blocks.js'
import { inlineText } from '../../model/blocks.js'
import type { Release } from '../../model/feed.js'
import { plainTexts } from '../../model/plain-text.js'
import { dateText } from '../../templates/time.js'

/** What the text of a release is written with. */
export interface TextOptions {
  messages: Messages
  lang: string
  /** Name of the publisher. */
  publisher: string | undefined
  /** Address that the text names as its source. */
  url: string
}

/** A release as plain text to paste: headline, date, text, corrections, and its source, which must stay with it. */
export function releaseText(release: Release, { messages, lang, publisher, url }: TextOptions): string {
  const { headline, subheadline, published, dateline, body = [], summary = '', corrections = [], rights } = release
  const labelled = (label: string, value: string): string => fill(messages.labelled, { label, value })
  const place = [dateline, published && dateText(published, lang)].filter(Boolean).join(messages.comma)
  const source = [publisher && labelled(messages.source, publisher), url, rights].filter(Boolean).join('\n')
  return [
    headline,
    subheadline,
    place,
    ...(body.length ? body.flatMap(textsOf) : [summary]),
    ...corrections.map(({ text }) => labelled(messages.corrected, text)),
    source,
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** Paragraphs of a block: a list is one, each item on a line. */
function textsOf(block: Block): string[] {
  if (block.type === 'list') return [block.items.map((item) => `– ${plainTexts(item).join(' ')}`).join('\n')]
  if (block.type === 'table')
    return [block.rows.map((row) => row.map(({ children }) => inlineText(children)).join('\t')).join('\n')]
  return plainTexts([block])
}
