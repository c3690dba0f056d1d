import { nothing, svg, type SVGTemplateResult } from 'lit'
import type { Finding } from '../layers/layer.js'

/** Half the width of a disc with some text, in CSS pixels. */
export const halfOf = (text: string): number => Math.max(10, 5 + 3.3 * text.length)

/** A disc that is as wide as its text asks for; for its state see {@link Finding}. */
function disc(text: string, state: Finding['state'], by = 0): SVGTemplateResult {
  const half = halfOf(text)
  return svg`<g class=${state ?? nothing}>
    <rect x=${by - half} y=${by - 10} width=${2 * half} height="20" rx="10"></rect>
    <text y="4">${by ? nothing : text}</text>
  </g>`
}

/** The sign of places: of one its own, of several a stack of discs. */
export function sign([first, ...others]: readonly Finding[], badge: string): unknown {
  if (!others.length) return first?.sign ?? disc(badge, first?.state)
  const state = others.every((one) => one.state === first?.state) ? first?.state : 'planned'
  return [5, 2.5, 0].map((by) => disc(badge, state, by))
}

// Distance of the lines of a pattern in CSS pixels: the darker the shade, the closer. The first has none.
const pitches = [8, 9, 6, 4]

/** Shades that differ in pattern besides colour, `#step0` and on. */
export const patterns = (scale: number): SVGTemplateResult[] =>
  pitches.map(
    (pitch, i) => svg`<pattern id="step${i}" patternUnits="userSpaceOnUse" width=${pitch} height=${pitch}
      patternTransform="scale(${scale}) rotate(45)">
      <rect width=${pitch} height=${pitch}></rect><path d="M0 0V${i && pitch}"></path>
    </pattern>`,
  )
