import { svg, type SVGTemplateResult } from 'lit'
import type { Geometry } from '../../map/decode.js'

/** The land of the map: countries, areas of undetermined status, borders, and dots for states too small for a shape. */
export function world(
  { countries, areas, borders, dots }: Geometry,
  shade: ReadonlyMap<string, number>,
  isState: (code: string) => boolean,
  unit: number,
): SVGTemplateResult {
  const stepOf = (code: string): string => `step${shade.get(code) ?? 0}`
  return svg`<g aria-hidden="true">
    ${countries.map(({ code, path }) => svg`<path class="land ${stepOf(code)}" data-code=${code} d=${path}></path>`)}
    ${areas.map(({ code, path }) => svg`<path class="area" data-code=${code} d=${path}></path>`)}
    ${borders.map(({ style, path }) => svg`<path class="border ${style}" d=${path}></path>`)}
    ${dots
      .filter(({ code }) => isState(code) || shade.has(code))
      .map(
        ({ code, x, y }) =>
          svg`<circle class="land dot ${stepOf(code)}" data-code=${code} cx=${x} cy=${y} r=${2.2 * unit}></circle>`,
      )}
  </g>`
}

/** The number of steps of shading besides none. */
export const steps = 3

/** The step of shading of each country, 1 to 3, by its share of the largest count. */
export function shading(
  counts: ReadonlyMap<string, number>,
  together: (code: string) => string[],
): Map<string, number> {
  const most = Math.max(1, ...counts.values())
  const entries = [...counts].flatMap(([code, count]) =>
    together(code).map((one) => [one, Math.ceil((count / most) * steps)] as const),
  )
  return new Map(entries)
}
