import { downloadBlob } from './download.js'

/** What a saved picture holds besides the drawing. */
export interface PictureFile {
  /** Name of the file without its ending. */
  name: string
  title: string
  /** Symbols and their meaning. */
  legend: readonly { symbol: Element | null; text: string }[]
  /** Lines under the picture, such as a disclaimer and a source. */
  notes: readonly string[]
  isRightToLeft: boolean
}

const SVG = 'http://www.w3.org/2000/svg'
const MARGIN = 16
const LINE_HEIGHT = 16
/** Pixels of the file in a CSS pixel. */
const PNG_SCALE = 2

// Properties that style sheets may give to a drawing; a file of its own carries them as attributes.
const copied = [
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'vector-effect',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'text-anchor',
]

/** Saves a drawing of the page as a file that needs no style sheet, with title, legend and notes in it. */
export async function savePicture(drawing: SVGSVGElement, format: 'svg' | 'png', file: PictureFile): Promise<void> {
  const { svg, width, height } = compose(drawing, file)
  const text = new XMLSerializer().serializeToString(svg)
  const blob = new Blob([text], { type: 'image/svg+xml' })
  downloadBlob(`${file.name}.${format}`, format === 'svg' ? blob : await rasterize(blob, width, height))
}

function compose(drawing: SVGSVGElement, file: PictureFile): { svg: Element; width: number; height: number } {
  const { width, height } = drawing.getBoundingClientRect()
  const style = getComputedStyle(drawing)
  const font = { family: style.fontFamily, ink: solid(style.color) }
  const top = file.title ? 48 : 0
  const notes = file.notes.flatMap((note) => wrap(note, width - 2 * MARGIN, font.family))
  const legendTop = top + height + MARGIN
  const notesTop = legendTop + (file.legend.length ? 32 : 0)
  const total = notesTop + notes.length * LINE_HEIGHT + MARGIN
  const text = (line: string, y: number, size: number, weight = 400): Element =>
    create(
      'text',
      {
        x: file.isRightToLeft ? width - MARGIN : MARGIN,
        y,
        direction: file.isRightToLeft ? 'rtl' : 'ltr',
        fill: font.ink,
        'font-family': font.family,
        'font-size': size,
        'font-weight': weight,
      },
      line,
    )
  const picture = cloneWithStyles(drawing)
  for (const [name, value] of Object.entries({ x: 0, y: top, width, height })) picture.setAttribute(name, `${value}`)
  const svg = create('svg', { xmlns: SVG, width, height: total, viewBox: `0 0 ${width} ${total}` })
  svg.append(
    create('rect', { width, height: total, fill: backgroundOf(drawing) }),
    create('rect', {
      y: top,
      width,
      height,
      fill: solid(getComputedStyle(drawing.parentElement ?? drawing).backgroundColor),
    }),
    ...(file.title ? [text(file.title, 31, 20, 700)] : []),
    picture,
    ...legendRow(file, legendTop, text),
    ...notes.map((line, i) => text(line, notesTop + i * LINE_HEIGHT + 12, 11)),
  )
  return { svg, width, height: total }
}

function legendRow(
  { legend }: PictureFile,
  top: number,
  text: (line: string, y: number, size: number) => Element,
): Element[] {
  let x = MARGIN
  return legend.flatMap(({ symbol, text: label }) => {
    const mark = symbol ? cloneWithStyles(symbol) : undefined
    for (const [name, value] of Object.entries({ x, y: top, width: 22, height: 16 }))
      mark?.setAttribute(name, `${value}`)
    const caption = text(label, top + 13, 12)
    caption.setAttribute('x', `${x + (mark ? 28 : 0)}`)
    caption.setAttribute('direction', 'ltr')
    x += (mark ? 28 : 0) + 7 * label.length + 20
    return mark ? [mark, caption] : [caption]
  })
}

function create(name: string, attributes: Readonly<Record<string, string | number>>, content = ''): Element {
  const element = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, `${value}`)
  element.textContent = content
  return element
}

/** A copy that carries its computed styles as attributes, without what is only for the screen. */
function cloneWithStyles(element: Element): Element {
  const clone = element.cloneNode(true) as Element
  const pairs = [element, ...element.querySelectorAll('*')].map(
    (from, i) => [from, [clone, ...clone.querySelectorAll('*')][i] ?? clone] as const,
  )
  for (const [from, to] of pairs) copyStyles(from, to)
  for (const one of clone.querySelectorAll('foreignObject, .focus')) one.remove()
  return clone
}

function copyStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from)
  for (const name of copied) {
    const value = style.getPropertyValue(name)
    if (value) to.setAttribute(name, /^(fill|stroke)$/.test(name) ? paint(value, from.getAttribute(name)) : value)
  }
  for (const { name } of [...to.attributes])
    if (/^(aria-|data-|class$|part$|role$|tabindex$)/.test(name)) to.removeAttribute(name)
}

// A reference to a pattern of the drawing stays one: its computed address may be that of the page.
const paint = (value: string, written: string | null): string =>
  value.startsWith('url')
    ? (written ?? `url(#${/#([\w-]+)/.exec(value)?.[1] ?? ''})`)
    : value === 'none'
      ? value
      : solid(value)

const solids = new Map<string, string>()

/** A colour as other programs read it: browsers may compute it in spaces that these do not know. */
function solid(color: string): string {
  const known = solids.get(color)
  if (known) return known
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = 1
  const context = canvas.getContext('2d')
  if (!context) return color
  context.fillStyle = color
  context.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data
  const found =
    alpha === 255 ? `rgb(${red},${green},${blue})` : `rgba(${red},${green},${blue},${(alpha / 255).toFixed(2)})`
  solids.set(color, found)
  return found
}

/** The colour behind an element: that of the nearest ancestor that has one, else white. */
function backgroundOf(element: Element): string {
  const own = element.closest('.iom')
  const color = own ? solid(getComputedStyle(own).backgroundColor) : ''
  return color.startsWith('rgb(') ? color : '#fff'
}

/** The lines of a text that are no wider than a number of CSS pixels. */
function wrap(text: string, width: number, family: string): string[] {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return [text]
  context.font = `11px ${family}`
  const lines: string[] = []
  // Ideographs may be parted anywhere.
  for (const word of text.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*/g) ?? []) {
    const line = (lines.at(-1) ?? '') + word
    if (lines.length && context.measureText(line).width <= width) lines[lines.length - 1] = line
    else lines.push(word)
  }
  return lines
}

async function rasterize(svg: Blob, width: number, height: number): Promise<Blob> {
  const url = URL.createObjectURL(svg)
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = width * PNG_SCALE
    canvas.height = height * PNG_SCALE
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be drawn.'))),
        'image/png',
      )
    })
  } finally {
    URL.revokeObjectURL(url)
  }
}
