import { codes, isState, undetermined } from './codes.js'
import { reader } from './numbers.js'

/** Steps of the grid in one unit of the drawing. */
export const grid = 10

/** In units of the drawing: left, top, right, bottom. */
export type Box = readonly [number, number, number, number]

export type LineStyle = 'solid' | 'dashed' | 'dotted' | 'special'

export interface Shape {
  /** ISO 3166-1 alpha-3; of an area of undetermined status a code that begins with X. */
  code: string
  /** The `d` of an SVG path. */
  path: string
  /** Around all its parts but small and distant islands. */
  box: Box
  /** A good place for a label or a marker, inside the shape. */
  x: number
  y: number
}

export interface Dot {
  code: string
  x: number
  y: number
}

export interface Geometry {
  /** Countries and areas, to be drawn first. */
  countries: Shape[]
  /** Areas of undetermined status, to be drawn above the countries in a neutral colour. */
  areas: Shape[]
  /** Borders, one path for each style, to be drawn last. Coasts are no borders. */
  borders: { style: LineStyle; path: string }[]
  /** Countries and areas too small to be seen as a shape. */
  dots: Dot[]
}

/** Flat coordinates on the grid: x, y, x, y … A ring does not repeat its first point. */
type Chain = number[]

interface Raw {
  shapes: Chain[][]
  arcs: Chain[]
  uses: number[]
  styles: Set<number>[]
  points: Map<number, [number, number]>
}

const turned = (chain: Chain): Chain => chain.map((_, i) => chain[chain.length - 1 - (i ^ 1)] ?? 0)

/** Structure, steps to the right and steps down, as tools/map/encode.ts writes them. */
export type Encoded = readonly [structure: string, right: string, down: string]

function read(text: Encoded): Raw {
  const [next, right, down] = [reader(text[0]), reader(text[1]), reader(text[2])]
  const times = <T>(count: number, task: (i: number) => T): T[] => [...Array(count).keys()].map(task)
  const arcs: Chain[] = []
  const uses: number[] = []
  let [x, y] = [0, 0]
  const step = (): Chain => [(x += right()), (y += down())]
  const readArc = (start: Chain, isLast: boolean, isCountry: boolean): Chain => {
    const reference = next()
    const number = arcs.length - Math.abs(reference)
    const known = arcs[number] ?? []
    let chain = reference > 0 ? turned(known) : known
    if (!reference) {
      chain = [x, y, ...times(next(), step).flat(), ...(isLast ? start : [])]
      arcs.push(chain)
    }
    uses[number] = (uses[number] ?? 0) + Number(isCountry)
    ;[x = 0, y = 0] = chain.slice(-2)
    return chain.slice(0, -2)
  }
  const readRing = (isCountry: boolean): Chain => {
    const start = [(x += next()), (y += next())]
    const count = next()
    return times(count, (i) => readArc(start, i === count - 1, isCountry)).flat()
  }
  const shapes = times(codes.length + undetermined.length, (i) => times(next(), () => readRing(i < codes.length)))
  const list = (): number[] => {
    let sum = 0
    return times(next(), () => (sum += next()))
  }
  const styles = times(4, () => new Set(list()))
  const points = new Map(list().map((i): [number, [number, number]] => [i, [next(), next()]]))
  return { shapes, arcs, uses, styles, points }
}

const draw = (chain: Chain): string => {
  let path = `M${(chain[0] ?? 0) / grid} ${(chain[1] ?? 0) / grid}l`
  for (let i = 2; i < chain.length; i++) path += ` ${((chain[i] ?? 0) - (chain[i - 2] ?? 0)) / grid}`
  return path
}

interface Measure {
  area: number
  centre: [number, number]
}

/** Area and centre of gravity of a ring, on the grid; clockwise is positive. */
export function measure(ring: readonly number[]): Measure {
  let [area, sumX, sumY] = [0, 0, 0]
  const [x0 = 0, y0 = 0] = ring
  for (let i = 2; i + 3 < ring.length; i += 2) {
    const [ax, ay, bx, by] = [0, 1, 2, 3].map((j) => (ring[i + j] ?? 0) - (j % 2 ? y0 : x0)) as [
      number,
      number,
      number,
      number,
    ]
    const cross = ax * by - bx * ay
    area += cross / 2
    sumX += (cross * (ax + bx)) / 6
    sumY += (cross * (ay + by)) / 6
  }
  return { area, centre: area ? [Math.round(x0 + sumX / area), Math.round(y0 + sumY / area)] : [x0, y0] }
}

function around(rings: Chain[]): Box {
  const all = rings.flat()
  const ends = [0, 1].flatMap((odd) => {
    const values = all.filter((_, i) => i % 2 === odd)
    return [Math.min(...values) / grid, Math.max(...values) / grid]
  })
  return [ends[0] ?? 0, ends[2] ?? 0, ends[1] ?? 0, ends[3] ?? 0]
}

/** A shape below this area, in square units, is shown as a dot as well. */
const tiny = 1.5

/** Turns the generated strings into paths. Takes a few milliseconds; keep the result. */
export function decode(text: Encoded): Geometry {
  const { shapes, arcs, uses, styles, points } = read(text)
  const dots: Dot[] = []
  const made = shapes.flatMap((rings, i): Shape[] => {
    const code = codes[i] ?? undetermined[i - codes.length] ?? ''
    const measures = rings.map(measure)
    const largest = measures.reduce<Measure>((best, one) => (Math.abs(one.area) > Math.abs(best.area) ? one : best), {
      area: 0,
      centre: [0, 0],
    })
    const [x, y] = (points.get(i) ?? largest.centre).map((value) => value / grid) as [number, number]
    const area = measures.reduce((sum, one) => sum + one.area, 0) / grid ** 2
    if (Math.abs(area) < tiny && i < codes.length && (x || y)) dots.push({ code, x, y })
    const main = rings.filter((_, j) => Math.abs(measures[j]?.area ?? 0) > Math.abs(largest.area) / 100)
    const path = rings.map((ring) => `${draw(ring)}z`).join('')
    return path ? [{ code, path, box: around(main), x, y }] : []
  })
  const names: LineStyle[] = ['dashed', 'dotted', 'special']
  const solid = new Set([...uses.keys()].filter((arc) => (uses[arc] ?? 0) > 1 && !styles.some((set) => set.has(arc))))
  const join = (set: Set<number>): string => [...set].map((arc) => draw(arcs[arc] ?? [])).join('')
  return {
    countries: made.filter(({ code }) => !undetermined.includes(code as 'XAB')),
    areas: made.filter(({ code }) => undetermined.includes(code as 'XAB')),
    borders: [
      { style: 'solid' as const, path: join(solid) },
      ...names.map((style, i) => ({ style, path: join(styles[i] ?? new Set()) })),
    ],
    dots: dots.sort((a, b) => Number(isState(a.code)) - Number(isState(b.code))),
  }
}
