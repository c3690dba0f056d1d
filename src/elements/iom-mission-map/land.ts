import type { Geometry } from '../../map/decode.js'

/** Countries, areas and borders of one map. */
export interface Land {
  /** What a template puts into the picture. */
  readonly node: SVGGElement
  /** Gives countries the pattern of their step, by alpha-3 code. */
  shade(shades: ReadonlyMap<string, number>): void
}

const make = <K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>>,
): SVGElementTagNameMap[K] => {
  const node = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value)
  return node
}

/**
 * Draws the land once: three hundred shapes that stay as they are while the reader looks around are no work for a
 * template. Dots are short lines with round ends, which are as large at every scale.
 */
export function landOf({ countries, areas, borders, dots }: Geometry): Land {
  const node = make('g', { class: 'land', 'aria-hidden': 'true' })
  const shapes = [
    ...countries.map(({ code, path }) => make('path', { 'data-code': code, d: path })),
    ...areas.map(({ code, path }) => make('path', { 'data-code': code, d: path, class: 'unsettled' })),
    ...borders.map(({ style, path }) => make('path', { d: path, class: `border ${style}` })),
    ...dots.map(({ code, x, y }) => make('path', { 'data-code': code, d: `M${x} ${y}h.1`, class: 'dot' })),
  ]
  node.append(...shapes)
  let last: ReadonlyMap<string, number> = new Map()
  return {
    node,
    shade(shades) {
      if (shades === last) return
      last = shades
      for (const shape of shapes) {
        const step = shades.get(shape.dataset['code'] ?? '')
        if (step === undefined) shape.removeAttribute('fill')
        else shape.setAttribute('fill', `url(#step${step})`)
      }
    },
  }
}
