import { codes, undetermined } from '../../src/geography/codes.js'
import { kinds, lineStyles } from '../../src/geography/decode.js'
import { write } from '../../src/geography/numbers.js'
import { anchors } from './anchors.js'
import { dots } from './dots.js'
import { nth, positive, step, steps } from './geometry.js'
import { ringPoints, type Drawing } from './simplify.js'
import type { Point } from './types.js'

const ringsOf = ({ countries, areas }: Drawing, code: string): number[][] =>
  (countries.get(code) ?? areas.get(code) ?? []).flat()

/** The numbers of an SVG path; a minus needs no space before it. */
const stepsOf = (points: readonly Point[]): string =>
  steps(points)
    .map((number) => (number < 0 ? `${number}` : ` ${number}`))
    .join('')
    .trimStart()

/** Which line an arc is drawn with, by arc: 0 for none, else the place in `lineStyles`, from 1. */
function linesOf(drawing: Drawing): (arc: number) => number {
  const { arcs, countries, styles } = drawing
  const uses = [...countries.values()].flat().flat().flat().map(positive)
  const shared = new Set(uses.filter((arc, i) => uses.indexOf(arc) < i))
  return (signed) => {
    const arc = positive(signed)
    const given = styles.get(arc)
    const style = given === undefined && shared.has(arc) ? 'solid' : given
    // Of some arcs simplifying left but a point.
    return style && nth(arcs, arc).length > 1 ? lineStyles.indexOf(style) + 1 : 0
  }
}

/**
 * The whole drawing as two strings, the structure and the steps along every arc. The structure, shape after shape: the
 * number of rings; for each ring the step from the start of the ring before to its own, and the number of its arcs; for
 * each arc which it is. That is, if it was met before, how many arcs ago, less than 0 where it runs backwards; if it is
 * new, 0 where no line is drawn along it, or the line's style, which goes on from the arc before or, at the start of a
 * ring, begins there; or, of a line that begins elsewhere, its style with the step from the start of the ring. Then the
 * anchors that the decoder would not find by itself, and the shapes that are dots.
 */
export function encode(drawing: Drawing): [structure: string, arcs: string] {
  const numbers = new Map<number, number>()
  const lineOf = linesOf(drawing)
  const all = [...codes, ...undetermined]
  const uses = all.flatMap((code) => ringsOf(drawing, code).flat().map(positive))
  const once = new Set(uses.filter((arc) => uses.indexOf(arc) === uses.lastIndexOf(arc)))
  const structure: number[] = []
  const arcs: string[] = []

  const isMet = (arc: number): boolean => numbers.has(arc) || numbers.has(~arc)
  const newLine = (arc: number): number => (isMet(arc) ? 0 : lineOf(arc))
  /** The same ring, from where a line begins, if it has one. */
  const turned = (ring: number[]): number[] => {
    const i = ring.findIndex((arc, i) => newLine(arc) && newLine(arc) !== newLine(nth(ring, i - 1)))
    return i > 0 ? [...ring.slice(i), ...ring.slice(0, i)] : ring
  }
  const putNew = (arc: number, way: Point | undefined, line: number, points: readonly Point[]): void => {
    numbers.set(arc, numbers.size)
    structure.push(...(way ? [line + lineStyles.length, ...way] : [line]))
    arcs.push(stepsOf(points))
  }
  const putKnown = (arc: number): void => {
    const distance = numbers.size - (numbers.get(arc) ?? numbers.get(~arc) ?? 0)
    structure.push(numbers.has(arc) ? kinds - 1 + distance : -distance)
  }
  const putRing = (ring: number[], start: Point): void => {
    let last = 0
    let here = start
    ring.forEach((arc, i) => {
      const line = newLine(arc)
      const points = ringPoints(drawing.arcs, [arc])
      // A ring closes by itself.
      const isNeeded = i < ring.length - 1 || line > 0 || !once.has(positive(arc))
      const begins = i > 0 && line > 0 && line !== last
      if (isMet(arc)) putKnown(arc)
      else putNew(arc, begins ? step(start, here) : undefined, line, isNeeded ? points : points.slice(0, -1))
      last = line
      here = nth(points, -1)
    })
  }
  const putList = (list: number[]): void => {
    structure.push(list.length, ...list.map((one, i) => one - (list[i - 1] ?? 0)))
  }

  let before: Point = [0, 0]
  for (const code of all) {
    const rings = ringsOf(drawing, code)
    structure.push(rings.length)
    for (const ring of rings) {
      // What is new changes from ring to ring.
      const own = turned(ring)
      const start = nth(ringPoints(drawing.arcs, own), 0)
      structure.push(...step(before, start), own.length)
      before = start
      putRing(own, start)
    }
  }
  const small = dots(drawing)
  const points = anchors(drawing, small)
  putList(points.map(([i]) => i))
  points.forEach(([, x, y]) => structure.push(x, y))
  putList(small)
  return [structure.map(write).join(''), arcs.join('l')]
}
