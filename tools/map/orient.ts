import { positive } from './geometry.js'
import type { Drawing } from './simplify.js'

const turn = (polygon: number[][]): number[][] => polygon.map((ring) => ring.map((arc) => ~arc).reverse())

/** Pairs of polygons that share an arc, with the number of its points. */
function borders({ arcs }: Drawing, polygons: number[][][]): { pair: [number, number]; points: number }[] {
  const users = new Map<number, number[]>()
  polygons.forEach((polygon, i) => {
    for (const arc of polygon.flat().map(positive)) users.set(arc, [...(users.get(arc) ?? []), i])
  })
  return [...users].flatMap(([arc, [some, other]]) =>
    some === undefined || other === undefined ? [] : [{ pair: [some, other], points: arcs[arc]?.length ?? 0 }],
  )
}

/** Which polygons to turn about: one after the other as long as it helps. */
function turned(drawing: Drawing, polygons: number[][][]): Set<number> {
  const found = new Set<number>()
  const all = borders(drawing, polygons)
  const near = polygons.map((_, i) => all.filter(({ pair }) => pair.includes(i)))
  const gain = (i: number): number =>
    (near[i] ?? []).reduce(
      (sum, { pair: [a, b], points }) => sum + (found.has(a) === found.has(b) ? points : -points),
      0,
    )
  for (let helped = true; helped;) {
    helped = false
    polygons.forEach((_, i) => {
      if (gain(i) <= 0) return
      if (!found.delete(i)) found.add(i)
      helped = true
    })
  }
  return found
}

/**
 * The same drawing with some polygons turned about, holes and all, so that most neighbours run along their border in the
 * same direction: to turn a line is what costs a browser most when it puts a path together.
 */
export function orient(drawing: Drawing): Drawing {
  const shapes = [...drawing.countries.values(), ...drawing.areas.values()]
  const polygons = shapes.flat()
  const chosen = new Set([...turned(drawing, polygons)].map((i) => polygons[i]))
  const oriented = (all: Drawing['countries']): Drawing['countries'] =>
    new Map([...all].map(([code, own]) => [code, own.map((one) => (chosen.has(one) ? turn(one) : one))]))
  return { ...drawing, countries: oriented(drawing.countries), areas: oriented(drawing.areas) }
}
