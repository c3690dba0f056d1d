import './jitless.js'
import * as z from 'zod/mini'
import { Image, LinkUrl } from './basics.js'
import { paragraphsOf } from './text.js'

/** A run of text inside a block. A plain string in the source is a text run. */
export type Inline =
  | { type: 'text'; text: string }
  | { type: 'strong' | 'emphasis'; children: Inline[] }
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
  | { type: 'paragraph'; children: Inline[] }
  /** `level` 1 is the first level below the headline of the release. */
  | { type: 'heading'; level: number; children: Inline[] }
  /** `start` is the first number of an ordered list. */
  | { type: 'list'; ordered?: boolean | undefined; start?: number | undefined; items: Block[][] }
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

/** The text of inline runs, without their markup. */
export function inlineText(runs: readonly Inline[]): string {
  return runs
    .map((run) => (run.type === 'text' ? run.text : run.type === 'line-break' ? '\n' : inlineText(run.children)))
    .join('')
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
    z.object({ type: z.literal(['strong', 'emphasis']), children }),
    z.object({ type: z.literal('link'), url: z.optional(LinkUrl), children }),
    z.object({ type: z.literal('line-break') }),
  ]),
)

const Cell = z.pipe(
  stringTo((text) => ({ children: [text] })),
  z.object({ header: z.optional(z.boolean()), colspan: z.optional(z.int()), rowspan: z.optional(z.int()), children }),
)

const BlockSchema: z.ZodMiniType<Block> = z.pipe(
  stringTo(paragraph),
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('paragraph'), children }),
    z.object({ type: z.literal('heading'), level: z._default(z.int(), 1), children }),
    z.object({
      type: z.literal('list'),
      ordered: z.optional(z.boolean()),
      start: z.optional(z.int()),
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
