import { codes, isState, undetermined } from './codes.js'
import { reader } from './numbers.js'
import { grid, Pen, type Box } from './pen.js'

export { grid, type Box } from './pen.js'

export type LineStyle = 'solid' | 'dashed' | 'dotted' | 'special'

export interface Shape {
  /** ISO 3166-1 alpha-3; of an area of undetermined status a code that begins with X. */
  code: string
  /** The `d` of an SVG path. */
  path: string
  /** In units of the drawing, around all its parts but small and distant islands. */
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

/** Flat coordinates on the grid: x, y, x, y … */
type Chain = number[]

interface Raw {
  /** The path and the rings of each shape. */
  shapes: { path: string; rings: Pen[] }[]
  arcs: Chain[]
  uses: number[]
  styles: Set<number>[]
  points: Map<number, [number, number]>
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
  const readRing = (isCountry: boolean, path: string[]): Pen => {
    const start = [(x += next()), (y += next())]
    const pen = new Pen(x, y, path)
    for (let left = next(); left > 0; left--) {
      const reference = next()
      const number = arcs.length - Math.abs(reference)
      uses[number] = (uses[number] ?? 0) + Number(isCountry)
      const chain = reference ? (arcs[number] ?? []) : readNew(left === 1 ? start : [])
      // The pen is at the first point already, and at the end of a ring comes back to it by itself.
      const last = left > 1 ? 0 : 2
      if (reference > 0) for (let i = chain.length - 4; i >= last; i -= 2) pen.to(chain[i] ?? 0, chain[i + 1] ?? 0)
      else for (let i = 2; i < chain.length - last; i += 2) pen.to(chain[i] ?? 0, chain[i + 1] ?? 0)
      const end = reference > 0 ? 0 : chain.length - 2
      x = chain[end] ?? 0
      y = chain[end + 1] ?? 0
    }
    path.push('z')
    return pen
  }
  const shapes = times(codes.length + undetermined.length, (i) => {
    const path: string[] = []
    const rings = times(next(), () => readRing(i < codes.length, path))
    return { path: path.join(''), rings }
  })
  const list = (): number[] => {
    let sum = 0
    return times(next(), () => (sum += next()))
  }
  const styles = times(4, () => new Set(list()))
  const points = new Map(list().map((i): [number, [number, number]] => [i, [next(), next()]]))
  return { shapes, arcs, uses, styles, points }
}

/** The smallest box that holds all boxes. */
const around = (boxes: readonly Box[]): Box => [
  Math.min(...boxes.map(([left]) => left)),
  Math.min(...boxes.map(([, top]) => top)),
  Math.max(...boxes.map(([, , right]) => right)),
  Math.max(...boxes.map(([, , , bottom]) => bottom)),
]

/** A shape below this area, in square units, is shown as a dot as well. */
const tiny = 1.5

/** Turns the generated strings into paths. Takes a few milliseconds; keep the result. */
export function decode(text: Encoded): Geometry {
  const { shapes, arcs, uses, styles, points } = read(text)
  const dots: Dot[] = []
  const made = shapes.flatMap(({ path, rings }, i): Shape[] => {
    const code = codes[i] ?? undetermined[i - codes.length] ?? ''
    const largest = rings.reduce((best, one) => (Math.abs(one.area) > Math.abs(best.area) ? one : best), new Pen(0, 0))
    const [x, y] = (points.get(i) ?? largest.centre).map((value) => value / grid) as [number, number]
    const area = rings.reduce((sum, one) => sum + one.area, 0) / grid ** 2
    if (Math.abs(area) < tiny && i < codes.length && (x || y)) dots.push({ code, x, y })
    const main = rings.filter((one) => Math.abs(one.area) > Math.abs(largest.area) / 100)
    return path ? [{ code, path, box: around(main.map(({ box }) => box)), x, y }] : []
  })
  const names: LineStyle[] = ['dashed', 'dotted', 'special']
  const styled = new Set(styles.flatMap((set) => [...set]))
  const solid = [...uses.keys()].filter((arc) => (uses[arc] ?? 0) > 1 && !styled.has(arc))
  const join = (numbers: Iterable<number>): string => {
    const path: string[] = []
    for (const arc of numbers) Pen.along(arcs[arc] ?? [], path)
    return path.join('')
  }
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
