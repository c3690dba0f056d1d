// What WordPress leaves in a text when nothing rendered it. Every part reads up to the next bracket only, so that the
// time stays linear; words in brackets that are prose ("[the migrants]") do not match.
const shortcode =
  /\[(\/?)(?:(caption|wp_caption)|embed|gallery|audio|video|playlist|(?:vc|et_pb|fusion)_\w+)(?=[\]\s])([^\][]*)\]/g

/** A piece of text, or the start or end of a `[caption]`. */
export type Piece = { text: string } | { caption: 'open' | 'close' }

/**
 * Takes the short codes of WordPress out of text as written: galleries, players and page builders vanish, an
 * `[embed]` leaves its address, a `[caption]` is marked so that it can become a figure.
 */
export function withoutShortcodes(text: string): Piece[] {
  if (!text.includes('[')) return [{ text }]
  const pieces: Piece[] = []
  let at = 0
  for (const { 0: all, 1: slash, 2: caption, 3: rest = '', index } of text.matchAll(shortcode)) {
    if (isProse(all, rest)) continue
    pieces.push({ text: text.slice(at, index) })
    if (caption) pieces.push({ caption: slash ? 'close' : 'open' })
    at = index + all.length
  }
  return [...pieces, { text: text.slice(at) }]
}

// "[video]" may be a word of an editor; with attributes or a slash it cannot.
const isProse = (all: string, rest: string): boolean => /^\[(audio|video|gallery)/.test(all) && !rest.includes('=')
