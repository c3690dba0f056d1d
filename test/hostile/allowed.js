/**
 * All elements and attributes that the tags may write, and the values that these may have: the list against which
 * everything in a shadow root is held.
 * @typedef {Record<string, RegExp>} Attributes
 */

const word = /^[\w-]*$/
const words = /^ *([\w-]+ *)*$/
const number = /^-?\d+(\.\d+)?$/
const length = /^\d+(\.\d+)?%?$/
const numbers = /^[-\w\s.,()]*$/
const text = /^/
const language = /^[A-Za-z0-9-]+$/
const truth = /^(true|false)$/

/** Addresses are held against these schemes after the browser has parsed them. */
export const schemes = {
  href: /^(https?|mailto|tel|sms):$/,
  src: /^https?:$/,
}

/** @type {Attributes} */
const everywhere = {
  class: words,
  part: words,
  role: word,
  lang: language,
  dir: /^(ltr|rtl)$/,
  hidden: /^$/,
  tabindex: /^(0|-1)$/,
  'aria-label': text,
  'aria-description': text,
  'aria-describedby': word,
  'aria-hidden': truth,
  'aria-busy': truth,
  'aria-current': truth,
  'aria-disabled': truth,
  'aria-expanded': truth,
  'aria-pressed': truth,
}

const fill = /^url\(#(step|legend)\d\)$/

/** @type {Record<string, Attributes>} */
const special = {
  a: {
    href: text,
    rel: /^noopener$/,
    hreflang: language,
    download: text,
    target: /^_blank$/,
    referrerpolicy: /^no-referrer$/,
  },
  button: { type: /^button$/, title: text, 'data-place': text },
  // The id of a section is made of its heading.
  div: { id: /^iom-[-\p{L}\p{N}\p{M}]*$/u },
  img: {
    src: text,
    alt: text,
    width: number,
    height: number,
    loading: /^(lazy|eager)$/,
    decoding: /^async$/,
    referrerpolicy: /^no-referrer$/,
  },
  input: { type: /^search$/, autocomplete: /^off$/, maxlength: number, dir: /^auto$/ },
  option: { value: text },
  'iom-release': { font: /^host$/, status: word, exportparts: /^[\w, -]*$/ },
  li: { 'data-place': text, 'data-class': number },
  ol: { start: number, type: /^[aAiI]$/, reversed: /^$/ },
  p: { id: word, 'data-note': word },
  slot: { name: word },
  td: { colspan: number, rowspan: number },
  th: { colspan: number, rowspan: number, scope: /^(row|col)$/ },
  time: { datetime: /^[-\dTZ:.+]+$/ },
  svg: { viewBox: numbers, width: number, height: number },
  circle: { cx: number, cy: number, r: number, fill, 'data-code': word, 'data-step': number },
  foreignObject: { width: number, height: number, transform: numbers },
  g: { transform: numbers, 'data-place': text },
  path: { d: numbers, fill, 'data-code': word },
  pattern: { id: word, width: number, height: number, patternUnits: word, patternTransform: numbers },
  rect: { x: number, y: number, rx: number, width: length, height: length, fill, 'data-step': number },
  text: { x: number, y: number, 'text-anchor': word },
}

const plain =
  'article aside bdi blockquote br caption cite dd defs del div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr ins label q section select small span strong sub sup table tbody tr ul wbr'

/** @type {Map<string, Attributes>} */
export const allowed = new Map([
  ...plain.split(' ').map((name) => /** @type {[string, Attributes]} */ ([name, everywhere])),
  ...Object.entries(special).map(
    ([name, own]) => /** @type {[string, Attributes]} */ ([name, { ...everywhere, ...own }]),
  ),
])
