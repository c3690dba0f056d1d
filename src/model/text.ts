// C0 and C1 controls except tab and line feed; bidi embeddings, overrides and isolates (U+202A–202E, U+2066–2069),
// with which a feed could re-order the host's page. LRM and RLM stay: Arabic prose needs them.
const unwanted = /(?![\t\n])[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF]/gu

// More marks than any orthography puts on one letter: engines need quadratic time to lay them out.
const surplusMarks = /(\p{M}{16})\p{M}+/gu

/**
 * `text` without control characters, without the characters that could re-order the text around it, and with at most 16
 * marks on a letter. Line ends become U+000A.
 */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(unwanted, '').replace(surplusMarks, '$1')
}

/** Most paragraphs of a plain text, and most lines of one of them: a page of more would block the browser. */
const MAX_PARTS = 5000

const MAX_LINES = 20_000

/** White space and characters that no reader sees, such as zero-width spaces. */
const invisible = /[\s\p{Default_Ignorable_Code_Point}]+/gu

/**
 * The paragraphs of plain text: parts between blank lines, trimmed, none without a visible character. What goes beyond
 * 5,000 paragraphs is joined to the last one; in a text of more than 20,000 lines, lines are joined.
 */
export function paragraphsOf(text: string): string[] {
  const parts = text
    .split(/\n[^\S\n]*\n/)
    .map((part) => part.trim())
    .filter((part) => part.replace(invisible, ''))
  const hasTooManyLines = parts.reduce((count, part) => count + part.split('\n').length, 0) > MAX_LINES
  return joinedBeyond(hasTooManyLines ? parts.map((part) => part.replaceAll('\n', ' ')) : parts)
}

/** The lines of a paragraph, trimmed. What goes beyond 5,000 lines is joined to the last one. */
export const linesOf = (paragraph: string): string[] => joinedBeyond(paragraph.split('\n').map((line) => line.trim()))

const joinedBeyond = (parts: readonly string[]): string[] =>
  parts.length > MAX_PARTS
    ? [
        ...parts.slice(0, MAX_PARTS - 1),
        parts
          .slice(MAX_PARTS - 1)
          .join(' ')
          .replaceAll('\n', ' '),
      ]
    : [...parts]
