import { css } from 'lit'
import type { Geometry } from '../../../geography/decode.js'

/** Styles of land, borders and colour classes. */
export const baseLayerStyles = css`
  [fill] {
    cursor: pointer;
  }
  .land,
  .unsettled {
    fill: var(--line);
    fill-rule: evenodd;
  }
  .land path,
  .unsettled {
    vector-effect: non-scaling-stroke;
  }
  .border,
  .unsettled {
    stroke: var(--muted);
    stroke-width: 0.8px;
    stroke-dasharray: 4 2.5;
  }
  .border {
    fill: none;
  }
  .solid {
    stroke: var(--surface);
    stroke-dasharray: none;
  }
  .dotted {
    stroke-dasharray: 0.5 3;
    stroke-linecap: round;
    stroke-width: 1.5px;
  }
  .special {
    stroke-dasharray: 6 2 1 2;
  }
  .land .dot {
    stroke: var(--muted);
    stroke-width: 4px;
    stroke-linecap: round;
  }
  .dot[fill] {
    stroke: var(--brand);
  }
  pattern {
    fill: color-mix(in srgb, var(--brand) 28%, var(--line));
    stroke: color-mix(in srgb, var(--brand) 60%, var(--line));
    stroke-width: 1.5px;
  }
  pattern rect {
    stroke: none;
  }
`

const classLimits = [[1], [1, 2], [1, 2, 4], [1, 2, 5, 10], [1, 5, 20, 50], [1, 10, 100, 500]] as const

/** At most four classes that fit the counts: the least count of each, all round numbers. The last class has no end. */
export function colorClasses(counts: readonly number[]): readonly number[] {
  const most = counts.reduce((a, b) => Math.max(a, b), 1)
  return classLimits.findLast((classes) => (classes.at(-1) ?? 1) <= most) ?? [1]
}

/** Index of the class of a count. */
export const classOf = (classes: readonly number[], count: number): number =>
  classes.findLastIndex((least) => count >= least)

/** Countries, areas of undetermined status and borders of one map. */
export interface BaseLayer {
  /** The node to put into the picture. */
  readonly node: SVGGElement
  /** Fills countries with the pattern of their colour class, by alpha-3 code. */
  shade: (shades: ReadonlyMap<string, number>) => void
}

function createPath(d: string, className: string, code?: string): SVGPathElement {
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  path.setAttribute('d', d)
  if (className) path.setAttribute('class', className)
  if (code) path.setAttribute('data-code', code)
  return path
}

/**
 * Draws the base layer once: its three hundred paths stay the same while the reader moves the map, so no template
 * compares them. Dots are short lines with round ends, which have the same size at every scale.
 */
export function createBaseLayer({ countries, areas, borders, dots }: Geometry): BaseLayer {
  const node = document.createElementNS('http://www.w3.org/2000/svg', 'g')
  node.setAttribute('class', 'land')
  node.setAttribute('aria-hidden', 'true')
  const byCode = new Map<string, SVGPathElement[]>()
  const add = (d: string, className: string, code?: string): void => {
    const path = createPath(d, className, code)
    node.append(path)
    if (code) byCode.set(code, [...(byCode.get(code) ?? []), path])
  }
  for (const { code, path } of countries) add(path, '', code)
  for (const { code, path } of areas) add(path, 'unsettled', code)
  for (const { style, path } of borders) add(path, `border ${style}`)
  for (const { code, x, y } of dots) add(`M${x} ${y}h.1`, 'dot', code)
  const pathsOf = (code: string): SVGPathElement[] => byCode.get(code) ?? []
  let last: ReadonlyMap<string, number> = new Map()
  return {
    node,
    shade(shades) {
      if (shades === last) return
      for (const path of [...last.keys()].flatMap(pathsOf)) path.removeAttribute('fill')
      for (const [code, index] of shades)
        for (const path of pathsOf(code)) path.setAttribute('fill', `url(#step${index})`)
      last = shades
    },
  }
}
