import type { Geometry } from '../../../geography/decode.js'

/** Countries, areas and borders of one map. */
export interface Land {
  /** What a template puts into the picture. */
  readonly node: SVGGElement
  /** Gives countries the pattern of their step, by alpha-3 code. */
  shade(shades: ReadonlyMap<string, number>): void
}

const pathOf = (d: string, className: string, code?: string): SVGPathElement => {
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  path.setAttribute('d', d)
  if (className) path.setAttribute('class', className)
  if (code) path.setAttribute('data-code', code)
  return path
}

/**
 * Draws the land once: three hundred shapes that stay as they are while the reader looks around are no work for a
 * template. Dots are short lines with round ends, which are as large at every scale.
 */
export function landOf({ countries, areas, borders, dots }: Geometry): Land {
  const node = document.createElementNS('http://www.w3.org/2000/svg', 'g')
  node.setAttribute('class', 'land')
  node.setAttribute('aria-hidden', 'true')
  const coded = new Map<string, SVGPathElement[]>()
  const add = (d: string, className: string, code?: string): void => {
    const path = pathOf(d, className, code)
    node.append(path)
    if (code) coded.set(code, [...(coded.get(code) ?? []), path])
  }
  for (const { code, path } of countries) add(path, '', code)
  for (const { code, path } of areas) add(path, 'unsettled', code)
  for (const { style, path } of borders) add(path, `border ${style}`)
  for (const { code, x, y } of dots) add(`M${x} ${y}h.1`, 'dot', code)
  let last: ReadonlyMap<string, number> = new Map()
  return {
    node,
    shade(shades) {
      if (shades === last) return
      const paths = (code: string): SVGPathElement[] => coded.get(code) ?? []
      for (const path of [...last.keys()].flatMap(paths)) path.removeAttribute('fill')
      for (const [code, step] of shades) for (const path of paths(code)) path.setAttribute('fill', `url(#step${step})`)
      last = shades
    },
  }
}
