/**
 * All elements and attributes that the tags may write, and the values that these may have: the list against which
 * everything in a shadow root is held.
 * @typedef {Record<string, RegExp>} Attributes
 */

const word = /^[\w-]*$/
const words = /^ *([\w-]+ *)*$/
const number = /^-?\d+(\.\d+)?$/
const numbers = /^[-\w\s.,()]*$/
const text = /^/
const language = /^[A-Za-z0-9-]+$/
const truth = /^(true|false)$/

/** Addresses are held against these schemes after the browser has parsed them. */
export const schemes = {
  href: /^(https?|mailto|tel):$/,
  src: /^https?:$/,
}

/** @type {Attributes} */
const everywhere = {
  class: words,
  part: words,
  role: word,
  lang: language,
  dir: /^(ltr|rtl)$/,
  tabindex: /^(0|-1)$/,
  'aria-label': text,
  'aria-description': text,
  'aria-describedby': word,
  'aria-hidden': truth,
  'aria-busy': truth,
  'aria-disabled': truth,
  'aria-expanded': truth,
  'aria-pressed': truth,
}

/** @type {Record<string, Attributes>} */
const special = {
  a: { href: text, rel: /^noopener$/, hreflang: language },
  button: { type: /^button$/, title: text, 'data-place': text },
  img: {
    src: text,
    alt: text,
    width: number,
    height: number,
    loading: /^(lazy|eager)$/,
    decoding: /^async$/,
    referrerpolicy: /^no-referrer$/,
  },
  li: { 'data-place': text },
  ol: { start: number, type: /^[aAiI]$/, reversed: /^$/ },
  p: { id: word, 'data-note': word },
  td: { colspan: number, rowspan: number },
  th: { colspan: number, rowspan: number },
  time: { datetime: /^[-\dTZ:.+]+$/ },
  svg: { viewBox: numbers, width: number, height: number },
  circle: { cx: number, cy: number, r: number, 'data-code': word },
  foreignObject: { width: number, height: number, transform: numbers },
  g: { transform: numbers, 'data-place': text },
  path: { d: numbers, fill: /^url\(#step\d\)$/, 'data-code': word },
  pattern: { id: word, width: number, height: number, patternUnits: word, patternTransform: numbers },
  rect: { x: number, y: number, rx: number, width: number, height: number, fill: /^url\(#legend\d\)$/ },
  text: { x: number, y: number, 'text-anchor': word },
}

const plain =
  'article aside bdi blockquote br caption cite dd defs del div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr ins q section slot small span strong sub sup table tbody tr ul'

/** @type {Map<string, Attributes>} */
export const allowed = new Map([
  ...plain.split(' ').map((name) => /** @type {[string, Attributes]} */ ([name, everywhere])),
  ...Object.entries(special).map(
    ([name, own]) => /** @type {[string, Attributes]} */ ([name, { ...everywhere, ...own }]),
  ),
])
