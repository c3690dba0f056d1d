import { Image, Language, LinkUrl, orText } from './basics.js'
import { toSubscript, toSuperscript } from './raised-text.js'
import { linesOf, paragraphsOf } from './text.js'
import * as z from './zod.js'

/** What a run says besides its words (HTML `strong`, `em`, `sup`, `sub`, `del`, `ins`, `q`). */
type EmphasisType = 'strong' | 'emphasis' | 'superscript' | 'subscript' | 'deletion' | 'insertion' | 'quote'

/** Language and direction of a block where they differ from those of the text around it. */
interface Localized {
  /** Language tag of BCP 47. */
  lang?: string | undefined
  dir?: 'ltr' | 'rtl' | undefined
}

interface ListOptions {
  ordered?: boolean | undefined
  /** First number of an ordered list. */
  start?: number | undefined
  /** Letters or Roman numerals in place of numbers (HTML `ol type`). */
  numbering?: 'a' | 'A' | 'i' | 'I' | undefined
  /** Counts down. */
  reversed?: boolean | undefined
}

/** A run of text inside a block. */
export type Inline =
  | { type: 'text'; text: string }
  | { type: EmphasisType; children: Inline[] }
  /** Without a `url` (none was allowed) a link is shown as its text. */
  | { type: 'link'; url?: string | undefined; children: Inline[] }
  | { type: 'line-break' }

/** A cell of a table. `header` makes it a heading of its row or column (HTML `th`). */
export interface TableCell {
  header?: boolean | undefined
  colspan?: number | undefined
  rowspan?: number | undefined
  children: Inline[]
}

/** Rich text is an array of blocks: readers turn HTML into blocks. Terms are those of HTML. */
export type Block =
  | ({ type: 'paragraph'; children: Inline[] } & Localized)
  /** `level` 1 is the first level below the headline of the release. */
  | ({ type: 'heading'; level: number; children: Inline[] } & Localized)
  | ({ type: 'list'; items: Block[][] } & ListOptions)
  /** `cite` names the speaker or the source. */
  | { type: 'quotation'; children: Block[]; cite?: Inline[] | undefined }
  | { type: 'figure'; image: Image; caption?: Inline[] | undefined }
  | { type: 'table'; caption?: Inline[] | undefined; rows: TableCell[][] }
  /** A thematic break (HTML `hr`). */
  | { type: 'break' }

/** An inline run as a feed may write it: plain text stands for a text run. */
export type InlineInput =
  | string
  | { type: 'text'; text: string }
  | { type: EmphasisType; children: InlineTextInput }
  | { type: 'link'; url?: string | undefined; children: InlineTextInput }
  | { type: 'line-break' }
/** Inline text as a feed may write it: plain text stands for one text run. */
export type InlineTextInput = string | InlineInput[]
/** A table cell as a feed may write it: plain text stands for a cell with that text. */
export type TableCellInput = string | (Omit<TableCell, 'children'> & { children: InlineTextInput })
/** A block as a feed may write it: plain text stands for a paragraph. */
export type BlockInput =
  | string
  | ({ type: 'paragraph'; children: InlineTextInput } & Localized)
  | ({ type: 'heading'; level?: number | undefined; children: InlineTextInput } & Localized)
  | ({ type: 'list'; items: BlocksInput[] } & ListOptions)
  | { type: 'quotation'; children: BlocksInput; cite?: InlineTextInput | undefined }
  | { type: 'figure'; image: z.input<typeof Image>; caption?: InlineTextInput | undefined }
  | { type: 'table'; caption?: InlineTextInput | undefined; rows: TableCellInput[][] }
  | { type: 'break' }
/** Blocks as a feed may write them: plain text stands for its paragraphs, which blank lines separate. */
export type BlocksInput = string | BlockInput[]
/** Rich text as a feed may write it: blocks, plain text or HTML. The reader turns HTML into blocks before validation. */
export type BodyInput = BlocksInput | { html: string }

/** A text run. */
export const textRun = (text: string): Inline => ({ type: 'text', text })

/** A paragraph of plain text; its line ends become line breaks. */
export function paragraph(text: string): Block {
  const children = linesOf(text).flatMap((line, i) => [...(i ? [{ type: 'line-break' } as const] : []), textRun(line)])
  return { type: 'paragraph', children }
}

/** The blocks of plain text: a paragraph for each part between blank lines. */
export const blocksOfText = (text: string): Block[] => paragraphsOf(text).map(paragraph)

/** The valid text of inline runs, without their markup: figures keep their sense, deleted words are left out. */
export const inlineText = (runs: readonly Inline[]): string => runs.map(runText).join('')

function runText(run: Inline): string {
  if (run.type === 'text') return run.text
  if (run.type === 'line-break') return '\n'
  const text = run.type === 'deletion' ? '' : inlineText(run.children)
  if (run.type === 'superscript') return toSuperscript(text)
  if (run.type === 'subscript') return toSubscript(text)
  return run.type === 'quote' ? `“${text}”` : text
}

export const InlineText: z.ZodMiniType<Inline[], InlineTextInput> = z.pipe(
  orText((text): InlineInput[] => [text]),
  z.array(z.lazy(() => InlineRun)),
)

export const TextRun = z.object({ type: z.literal('text'), text: z.string() })
export const Emphasis = z.object({
  type: z.literal(['strong', 'emphasis', 'superscript', 'subscript', 'deletion', 'insertion', 'quote']),
  children: InlineText,
})
export const Link = z.object({ type: z.literal('link'), url: z.optional(LinkUrl), children: InlineText })
export const LineBreak = z.object({ type: z.literal('line-break') })

export const InlineRun: z.ZodMiniType<Inline, InlineInput> = z.pipe(
  orText<Exclude<InlineInput, string>>((text) => ({ type: 'text', text })),
  z.discriminatedUnion('type', [TextRun, Emphasis, Link, LineBreak]),
)

export const TableCellSchema = z.pipe(
  orText<Exclude<TableCellInput, string>>((text) => ({ children: text })),
  z.object({
    header: z.optional(z.boolean()),
    colspan: z.optional(z.int()),
    rowspan: z.optional(z.int()),
    children: InlineText,
  }),
)

export const Blocks: z.ZodMiniType<Block[], BlocksInput> = z.pipe(
  orText<BlockInput[]>(blocksOfText),
  z.array(z.lazy(() => BlockSchema)),
)

const localized = {
  lang: z.optional(z.catch(z.optional(Language), undefined)),
  dir: z.optional(z.catch(z.optional(z.literal(['ltr', 'rtl'])), undefined)),
}

export const Paragraph = z.object({ type: z.literal('paragraph'), children: InlineText, ...localized })
export const Heading = z.object({
  type: z.literal('heading'),
  level: z._default(z.int(), 1),
  children: InlineText,
  ...localized,
})
export const List = z.object({
  type: z.literal('list'),
  ordered: z.optional(z.boolean()),
  start: z.optional(z.int()),
  numbering: z.optional(z.literal(['a', 'A', 'i', 'I'])),
  reversed: z.optional(z.boolean()),
  items: z.array(Blocks),
})
export const Quotation = z.object({ type: z.literal('quotation'), children: Blocks, cite: z.optional(InlineText) })
export const Figure = z.object({ type: z.literal('figure'), image: Image, caption: z.optional(InlineText) })
export const Table = z.object({
  type: z.literal('table'),
  caption: z.optional(InlineText),
  rows: z.array(z.array(TableCellSchema)),
})
export const Break = z.object({ type: z.literal('break') })

export const BlockSchema: z.ZodMiniType<Block, BlockInput> = z.pipe(
  orText<Exclude<BlockInput, string>>(paragraph),
  z.discriminatedUnion('type', [Paragraph, Heading, List, Quotation, Figure, Table, Break]),
)

/** Rich text; see {@link BodyInput} for what a feed may write. */
export const Body: z.ZodMiniType<Block[], BodyInput> = z.lazy(() => Blocks)
