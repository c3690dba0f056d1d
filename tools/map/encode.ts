import { nth } from './geometry.js'
import { codes, undetermined } from '../../src/map/codes.js'
import { write } from '../../src/map/numbers.js'
import { anchors } from './anchors.js'
import { ringPoints, type Drawing } from './simplify.js'
import type { LineStyle, Point } from './types.js'

const styles: (LineStyle | null)[] = ['dashed', 'dotted', 'special', null]

/**
 * The whole drawing as three strings: the structure, and the steps from point to point, to the right and down, each kind
 * apart because like compresses best with like. The structure, shape after shape: the number of rings; for each ring the
 * step from the point before to its first point, and the number of its arcs; for each arc 0 and the number of its points
 * if it is new, else how many arcs ago it was met. Then the arcs of each line style, and the anchors that the decoder would
 * not find by itself. The decoder in src/map/decode.ts reads the same order.
 */
export function encode(drawing: Drawing): [structure: string, right: string, down: string] {
  const numbers = new Map<number, number>()
  const out: string[] = []
  const right: string[] = []
  const down: string[] = []
  const put = (...values: number[]): void => {
    out.push(...values.map(write))
  }
  let here: Point = [0, 0]
  const step = ([x, y]: Point): void => {
    right.push(write(x - here[0]))
    down.push(write(y - here[1]))
    here = [x, y]
  }
  const putArc = (arc: number, closes: boolean): void => {
    const known = numbers.get(arc) ?? numbers.get(~arc)
    const points = ringPoints(drawing.arcs, [arc])
    if (known === undefined) {
      numbers.set(arc, numbers.size)
      const own = points.slice(1, closes ? -1 : undefined)
      put(0, own.length)
      own.forEach(step)
    } else {
      const distance = numbers.size - known
      put(numbers.has(arc) ? -distance : distance)
    }
    here = nth(points, -1)
  }
  const putRing = (ring: number[]): void => {
    const start = nth(ringPoints(drawing.arcs, ring), 0)
    put(start[0] - here[0], start[1] - here[1], ring.length)
    here = start
    ring.forEach((arc, i) => putArc(arc, i === ring.length - 1))
  }
  for (const code of [...codes, ...undetermined]) {
    const rings = (drawing.countries.get(code) ?? drawing.areas.get(code) ?? []).flat()
    put(rings.length)
    rings.forEach(putRing)
  }
  const putList = (list: number[]): void => put(list.length, ...list.map((one, i) => one - (list[i - 1] ?? 0)))
  for (const style of styles) {
    const arcs = [...drawing.styles].filter(([, other]) => other === style)
    putList(arcs.flatMap(([arc]) => numbers.get(arc) ?? numbers.get(~arc) ?? []).sort((a, b) => a - b))
  }
  const points = anchors(drawing)
  putList(points.map(([i]) => i))
  points.forEach(([, x, y]) => put(x, y))
  return [out.join(''), right.join(''), down.join('')]
}
