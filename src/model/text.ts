// C0 and C1 controls except tab and line feed; bidi embeddings, overrides and isolates (U+202A–202E, U+2066–2069),
// with which a feed could re-order the host's page. LRM and RLM stay: Arabic prose needs them.
// eslint-disable-next-line no-control-regex -- controls are what is removed
const unwanted = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/g

/** `text` without control characters and without the characters that could re-order the text around it. Line ends become U+000A. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(unwanted, '')
}

/** The paragraphs of plain text: parts between blank lines, trimmed, none empty. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n[^\S\n]*\n/)
    .map((part) => part.trim())
    .filter(Boolean)
}
