import { css, svg, type SVGTemplateResult } from 'lit'
import type { Geometry } from '../../../geography/decode.js'

/** Number of colour classes at most: more steps of lightness cannot be told apart. */
const MAX_CLASSES = 5

/** Styles of sea, land, borders and colour classes. */
export const baseLayerStyles = css`
  .map {
    --sea: var(--iom-color-sea, light-dark(#e1ecf4, #0a1424));
    --land: var(--iom-color-land, light-dark(#fbfaf5, #29354e));
    --coast: var(--iom-color-coast, light-dark(#a9b7c4, #56657f));
    --mark: var(--brand);
    --step0: color-mix(in oklab, var(--brand) 25%, var(--land));
    --step1: color-mix(in oklab, var(--brand) 44%, var(--land));
    --step2: color-mix(in oklab, var(--brand) 62%, var(--land));
    --step3: color-mix(in oklab, var(--brand) 80%, var(--land));
    --step4: var(--brand);
  }
  /* Steps of equal lightness for every brand colour, and symbols that the text in them can be read on. */
  @supports (color: oklch(from red l c h)) {
    .map {
      --mark: light-dark(oklch(from var(--brand) min(l, 0.5) c h), oklch(from var(--brand) max(l, 0.75) c h));
      --step0: light-dark(
        oklch(from var(--brand) 0.85 calc(c * 0.35) h),
        oklch(from var(--brand) 0.42 calc(c * 0.8) h)
      );
      --step1: light-dark(
        oklch(from var(--brand) 0.73 calc(c * 0.6) h),
        oklch(from var(--brand) 0.53 calc(c * 0.95) h)
      );
      --step2: light-dark(oklch(from var(--brand) 0.6 calc(c * 0.85) h), oklch(from var(--brand) 0.65 c h));
      --step3: light-dark(oklch(from var(--brand) 0.47 c h), oklch(from var(--brand) 0.77 calc(c * 0.85) h));
      --step4: light-dark(oklch(from var(--brand) 0.32 c h), oklch(from var(--brand) 0.9 calc(c * 0.5) h));
    }
  }
  .land {
    fill: var(--land);
    fill-rule: evenodd;
    stroke: var(--coast);
    stroke-width: 0.6px;
    stroke-linejoin: round;
  }
  .land path,
  .unsettled,
  .outline {
    vector-effect: non-scaling-stroke;
  }
  .land [data-place] {
    cursor: pointer;
  }
  .unsettled {
    fill: url(#undetermined);
  }
  .border,
  .unsettled {
    stroke: var(--muted);
    stroke-width: 0.8px;
    stroke-dasharray: 4 2.5;
  }
  .border {
    fill: none;
    pointer-events: none;
  }
  .solid {
    stroke: var(--coast);
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
    stroke: var(--coast);
    stroke-width: 3px;
    stroke-linecap: round;
  }
  .outline {
    fill: none;
    pointer-events: none;
    stroke: var(--ink);
    stroke-width: 1.5px;
    stroke-linejoin: round;
  }
  .outline.is-chosen {
    stroke-width: 2.5px;
  }
  pattern {
    fill: var(--land);
    stroke: var(--coast);
    stroke-width: 1px;
  }
  pattern rect {
    stroke: none;
  }
  /* In forced colours the classes keep their patterns. */
  @media not all and (forced-colors: active) {
    [data-step='0'] {
      fill: var(--step0);
    }
    [data-step='1'] {
      fill: var(--step1);
    }
    [data-step='2'] {
      fill: var(--step2);
    }
    [data-step='3'] {
      fill: var(--step3);
    }
    [data-step='4'] {
      fill: var(--step4);
    }
    .dot[data-step] {
      stroke: var(--mark);
    }
  }
  @media (forced-colors: active) {
    .map {
      --brand: LinkText;
      --mark: LinkText;
      --sea: Canvas;
      --land: Canvas;
      --coast: GrayText;
      --surface: Canvas;
      --ink: CanvasText;
      --muted: CanvasText;
      --focus: Highlight;
    }
    pattern {
      stroke: LinkText;
    }
  }
`

const classLimits = [
  [1],
  [1, 2],
  [1, 2, 3],
  [1, 2, 3, 5],
  [1, 2, 5, 10],
  [1, 2, 5, 10, 20],
  [1, 5, 10, 20, 50],
  [1, 10, 20, 50, 100],
  [1, 10, 50, 100, 500],
  [1, 10, 100, 500, 1000],
] as const

/** The colour classes that fit the counts: the least count of each, all round numbers. The last class has no end. */
export function colorClasses(counts: readonly number[]): readonly number[] {
  const most = counts.reduce((a, b) => Math.max(a, b), 1)
  return classLimits.findLast((classes) => (classes.at(-1) ?? 1) <= most) ?? [1]
}

/** Index of the class of a count. */
export const classOf = (classes: readonly number[], count: number): number =>
  classes.findLastIndex((least) => count >= least)

// Few classes leave out the darkest colours: two releases are not shown as many.
const stepsByClasses = [[], [1], [0, 2], [0, 2, 3], [0, 1, 2, 3], [0, 1, 2, 3, 4]] as const

/** The colour of a class; 0 is the lightest. */
export const stepOf = (index: number, classes: number): number => stepsByClasses[classes]?.[index] ?? 0

/** Radius of the largest circle, in CSS pixels. */
const MAX_RADIUS_PX = 22

/** Radius of a circle whose area is proportional to a count, in CSS pixels. */
export const circleRadius = (count: number, most: number): number =>
  Math.max(3.5, MAX_RADIUS_PX * Math.sqrt(count / Math.max(most, 1)))

/** Countries, areas of undetermined status and borders of one map. */
export interface BaseLayer {
  /** The node to put into the picture. */
  readonly node: SVGGElement
  /** Fills countries with a colour, by alpha-3 code; 0 is the lightest. */
  shade: (steps: ReadonlyMap<string, number>) => void
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
  let last: ReadonlyMap<string, number> = new Map()
  return {
    node,
    shade(steps) {
      if (steps === last) return
      for (const path of [...last.keys()].flatMap((code) => byCode.get(code) ?? [])) unfill(path)
      for (const [code, step] of steps) for (const path of byCode.get(code) ?? []) fillWith(path, step)
      last = steps
    },
  }
}

function fillWith(path: SVGPathElement, step: number): void {
  path.setAttribute('data-step', `${step}`)
  path.setAttribute('fill', `url(#step${step})`)
}

function unfill(path: SVGPathElement): void {
  path.removeAttribute('data-step')
  path.removeAttribute('fill')
}

// Distances between the lines of the patterns in CSS pixels: denser for darker classes.
const pitches = [12, 9, 7, 5, 3.5]

/** A pattern for each colour class, `#step0` and on, for forced colours; and one for areas of undetermined status. */
export const patterns = (scale: number): SVGTemplateResult[] =>
  [...pitches.slice(0, MAX_CLASSES), 5].map(
    (pitch, i) => svg`<pattern id=${i < MAX_CLASSES ? `step${i}` : 'undetermined'} patternUnits="userSpaceOnUse"
      width=${pitch} height=${pitch} patternTransform="scale(${scale}) rotate(45)">
      <rect width=${pitch} height=${pitch}></rect><path d="M0 0V${pitch}"></path>
    </pattern>`,
  )
