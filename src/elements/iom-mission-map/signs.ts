import { nothing, svg, type SVGTemplateResult } from 'lit'
import type { Finding } from './mode.js'

/** Half the width of a disc with some text, in CSS pixels. */
export const halfOf = (text: string): number => Math.max(10, 5 + 3.3 * text.length)

/** A disc that is as wide as its text asks for; for its state see {@link Finding}. */
function disc(text: string, state: Finding['state'], by = 0): SVGTemplateResult {
  const half = halfOf(text)
  return svg`<rect class=${state ?? nothing} x=${by - half} y=${by - 10} width=${2 * half} height="20" rx="10"></rect>
    <text class=${state ?? nothing} y="4">${by ? nothing : text}</text>`
}

/** The sign of places: of one its own, of several a stack of discs. */
export function sign([first, ...others]: readonly Finding[], badge: string): unknown {
  if (!others.length) return first?.sign ?? disc(badge, first?.state)
  const state = others.every((one) => one.state === first?.state) ? first?.state : 'planned'
  return [5, 2.5, 0].map((by) => disc(badge, state, by))
}

// Distance of the lines of a pattern in CSS pixels: the darker the shade, the closer.
const pitches = [0, 9, 6, 4]

/** Shades that differ in pattern besides colour, `#step0` and on. */
export const patterns = (scale: number): SVGTemplateResult[] =>
  pitches.map((pitch, i) => {
    const size = pitch || 8
    return svg`<pattern id="step${i}" patternUnits="userSpaceOnUse" width=${size} height=${size}
      patternTransform="scale(${scale}) rotate(45)">
      <rect width=${size} height=${size}></rect>${pitch ? svg`<path d="M0 0V${size}"></path>` : nothing}
    </pattern>`
  })
