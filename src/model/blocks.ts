import './jitless.js'
import * as z from 'zod/mini'
import { Image, Language, LinkUrl } from './basics.js'
import { toSubscript, toSuperscript } from './raised-text.js'
import { paragraphsOf } from './text.js'

/** What a run says besides its words (HTML `strong`, `em`, `sup`, `sub`, `del`, `ins`, `q`). */
type Emphasis = 'strong' | 'emphasis' | 'superscript' | 'subscript' | 'deletion' | 'insertion' | 'quote'

/** Language and direction of a block where they differ from those of the text around it. */
interface Localized {
  /** Language tag of BCP 47. */
  lang?: string | undefined
  dir?: 'ltr' | 'rtl' | undefined
}

/** A run of text inside a block. A plain string in the source is a text run. */
export type Inline =
  | { type: 'text'; text: string }
  | { type: Emphasis; children: Inline[] }
  /** A link; without a `url` (none was allowed) it is shown as its text. */
  | { type: 'link'; url?: string | undefined; children: Inline[] }
  | { type: 'line-break' }

/** A cell of a table. `header` makes it a heading of its row or column (HTML `th`). */
export interface TableCell {
  header?: boolean | undefined
  colspan?: number | undefined
  rowspan?: number | undefined
  children: Inline[]
}

/**
 * Rich text is an array of blocks; there is no HTML string past the reader.
 * Terms are those of HTML. A plain string in the source is a paragraph.
 */
export type Block =
  | ({ type: 'paragraph'; children: Inline[] } & Localized)
  /** `level` 1 is the first level below the headline of the release. */
  | ({ type: 'heading'; level: number; children: Inline[] } & Localized)
  | {
      type: 'list'
      ordered?: boolean | undefined
      /** First number of an ordered list. */
      start?: number | undefined
      /** Letters or Roman numerals in place of numbers (HTML `ol type`). */
      numbering?: 'a' | 'A' | 'i' | 'I' | undefined
      /** Counts down. */
      reversed?: boolean | undefined
      items: Block[][]
    }
  /** Quoted words; `cite` names who spoke or what is quoted. */
  | { type: 'quotation'; children: Block[]; cite?: Inline[] | undefined }
  | { type: 'figure'; image: Image; caption?: Inline[] | undefined }
  | { type: 'table'; caption?: Inline[] | undefined; rows: TableCell[][] }
  /** A thematic break (HTML `hr`). */
  | { type: 'break' }

/** A text run. */
export const textRun = (text: string): Inline => ({ type: 'text', text })

/** A paragraph of plain text; its line ends become line breaks. */
export function paragraph(text: string): Block {
  const children = text
    .split('\n')
    .flatMap((line, i) => [...(i ? [{ type: 'line-break' } as const] : []), textRun(line.trim())])
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

const stringTo = (convert: (text: string) => unknown) =>
  z.transform((value: unknown) => (typeof value === 'string' ? convert(value) : value))

const children = z.pipe(
  stringTo((text) => [text]),
  z.array(z.lazy(() => InlineSchema)),
)

const InlineSchema: z.ZodMiniType<Inline> = z.pipe(
  stringTo(textRun),
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('text'), text: z.string() }),
    z.object({
      type: z.literal(['strong', 'emphasis', 'superscript', 'subscript', 'deletion', 'insertion', 'quote']),
      children,
    }),
    z.object({ type: z.literal('link'), url: z.optional(LinkUrl), children }),
    z.object({ type: z.literal('line-break') }),
  ]),
)

const Cell = z.pipe(
  stringTo((text) => ({ children: [text] })),
  z.object({ header: z.optional(z.boolean()), colspan: z.optional(z.int()), rowspan: z.optional(z.int()), children }),
)

const localized = {
  lang: z.optional(z.catch(z.optional(Language), undefined)),
  dir: z.optional(z.catch(z.optional(z.literal(['ltr', 'rtl'])), undefined)),
}

const BlockSchema: z.ZodMiniType<Block> = z.pipe(
  stringTo(paragraph),
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('paragraph'), children, ...localized }),
    z.object({ type: z.literal('heading'), level: z._default(z.int(), 1), children, ...localized }),
    z.object({
      type: z.literal('list'),
      ordered: z.optional(z.boolean()),
      start: z.optional(z.int()),
      numbering: z.optional(z.literal(['a', 'A', 'i', 'I'])),
      reversed: z.optional(z.boolean()),
      items: z.array(z.lazy(() => Body)),
    }),
    z.object({ type: z.literal('quotation'), children: z.lazy(() => Body), cite: z.optional(children) }),
    z.object({ type: z.literal('figure'), image: Image, caption: z.optional(children) }),
    z.object({ type: z.literal('table'), caption: z.optional(children), rows: z.array(z.array(Cell)) }),
    z.object({ type: z.literal('break') }),
  ]),
)

/** Rich text. Input: an array of blocks, or a plain string, whose parts between blank lines become paragraphs. */
export const Body: z.ZodMiniType<Block[]> = z.pipe(stringTo(blocksOfText), z.array(BlockSchema))
