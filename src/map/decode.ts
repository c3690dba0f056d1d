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

// Loops, here and below: every point passes them, and a phone is slow to build what is thrown away.
function turned(chain: Chain): Chain {
  const back: Chain = []
  for (let i = chain.length - 2; i >= 0; i -= 2) back.push(chain[i] ?? 0, chain[i + 1] ?? 0)
  return back
}

/** Structure, steps to the right and steps down, as tools/map/encode.ts writes them. */
export type Encoded = readonly [structure: string, right: string, down: string]

function read(text: Encoded): Raw {
  const [next, right, down] = [reader(text[0]), reader(text[1]), reader(text[2])]
  const times = <T>(count: number, task: (i: number) => T): T[] => [...Array(count).keys()].map(task)
  const arcs: Chain[] = []
  const uses: number[] = []
  let [x, y] = [0, 0]
  const readNew = (end: Chain): Chain => {
    const chain = [x, y]
    for (let left = next(); left > 0; left--) chain.push((x += right()), (y += down()))
    chain.push(...end)
    arcs.push(chain)
    return chain
  }
  const readArc = (end: Chain, isCountry: boolean): Chain => {
    const reference = next()
    const number = arcs.length - Math.abs(reference)
    uses[number] = (uses[number] ?? 0) + Number(isCountry)
    const chain = reference ? (arcs[number] ?? []) : readNew(end)
    return reference > 0 ? turned(chain) : chain
  }
  const readRing = (isCountry: boolean): Chain => {
    const start = [(x += next()), (y += next())]
    const ring: Chain = []
    for (let left = next(); left > 0; left--) {
      const chain = readArc(left === 1 ? start : [], isCountry)
      const last = chain.length - 2
      for (let i = 0; i < last; i++) ring.push(chain[i] ?? 0)
      x = chain[last] ?? 0
      y = chain[last + 1] ?? 0
    }
    return ring
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

// Most steps are short: their texts are made once.
const far = 1024
const steps: string[] = []

function draw(chain: Chain): string {
  const path = [`M${(chain[0] ?? 0) / grid} ${(chain[1] ?? 0) / grid}l`]
  for (let i = 2; i < chain.length; i++) {
    const step = (chain[i] ?? 0) - (chain[i - 2] ?? 0)
    path.push((steps[step + far] ??= ` ${step / grid}`))
  }
  return path.join('')
}

interface Measure {
  area: number
  centre: [number, number]
  box: Box
}

/** Area, centre of gravity and bounds of a ring, on the grid; a clockwise area is positive. */
export function measure(ring: readonly number[]): Measure {
  let [area, sumX, sumY] = [0, 0, 0]
  const [x0 = 0, y0 = 0] = ring
  let [left, top, right, bottom] = [x0, y0, x0, y0]
  let [ax, ay] = [0, 0]
  for (let i = 2; i + 1 < ring.length; i += 2) {
    const x = ring[i] ?? 0
    const y = ring[i + 1] ?? 0
    if (x < left) left = x
    else if (x > right) right = x
    if (y < top) top = y
    else if (y > bottom) bottom = y
    const bx = x - x0
    const by = y - y0
    const cross = ax * by - bx * ay
    area += cross / 2
    sumX += (cross * (ax + bx)) / 6
    sumY += (cross * (ay + by)) / 6
    ax = bx
    ay = by
  }
  const centre: [number, number] = area ? [Math.round(x0 + sumX / area), Math.round(y0 + sumY / area)] : [x0, y0]
  return { area, centre, box: [left, top, right, bottom] }
}

/** The box around boxes on the grid, in units of the drawing. */
const around = (boxes: readonly Box[]): Box => [
  Math.min(...boxes.map(([left]) => left)) / grid,
  Math.min(...boxes.map(([, top]) => top)) / grid,
  Math.max(...boxes.map(([, , right]) => right)) / grid,
  Math.max(...boxes.map(([, , , bottom]) => bottom)) / grid,
]

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
      box: [0, 0, 0, 0],
    })
    const [x, y] = (points.get(i) ?? largest.centre).map((value) => value / grid) as [number, number]
    const area = measures.reduce((sum, one) => sum + one.area, 0) / grid ** 2
    if (Math.abs(area) < tiny && i < codes.length && (x || y)) dots.push({ code, x, y })
    const main = measures.filter((one) => Math.abs(one.area) > Math.abs(largest.area) / 100)
    const path = rings.map((ring) => `${draw(ring)}z`).join('')
    return path ? [{ code, path, box: around(main.map(({ box }) => box)), x, y }] : []
  })
  const names: LineStyle[] = ['dashed', 'dotted', 'special']
  const styled = new Set(styles.flatMap((set) => [...set]))
  const solid = [...uses.keys()].filter((arc) => (uses[arc] ?? 0) > 1 && !styled.has(arc))
  const join = (numbers: Iterable<number>): string => [...numbers].map((arc) => draw(arcs[arc] ?? [])).join('')
  const isArea = ({ code }: Shape): boolean => undetermined.includes(code as 'XAB')
  return {
    countries: made.filter((shape) => !isArea(shape)),
    areas: made.filter(isArea),
    borders: [
      { style: 'solid' as const, path: join(solid) },
      ...names.map((style, i) => ({ style, path: join(styles[i] ?? []) })),
    ],
    dots: dots.sort((a, b) => Number(isState(a.code)) - Number(isState(b.code))),
  }
}
