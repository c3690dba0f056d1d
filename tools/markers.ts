/** Two lines of a document; `npm run generate` writes what stands between them. */
export interface Markers {
  start: string
  end: string
}

/**
 * The document with other text between its markers.
 * @throws Error where a marker is missing
 */
export function replaceBetween(document: string, { start, end }: Markers, text: string): string {
  const [from, to] = [document.indexOf(start), document.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`The document lacks the markers ${start} and ${end}.`)
  return `${document.slice(0, from)}${start}\n\n${text}\n\n${document.slice(to)}`
}
