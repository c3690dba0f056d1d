import { codes, isState, undetermined } from './codes.js'
import { reader } from './numbers.js'
import { Shape } from './shape.js'

export const lineStyles = ['solid', 'dashed', 'dotted', 'special'] as const
export type LineStyle = (typeof lineStyles)[number]

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
  /** Countries and areas too small to be seen as a shape; States last, to be drawn above the others. */
  dots: Dot[]
}

/** The structure in the form of numbers.ts, and all arcs: relative coordinates of an SVG path, with an `l` between arcs. */
export type Encoded = readonly [structure: string, arcs: string]

const count = lineStyles.length
/** A number below this is the kind of a new arc; any other refers back to an earlier arc, by their distance plus this. */
export const kinds = 2 * count + 1

function times<T>(number: number, task: (i: number) => T): T[] {
  const all: T[] = []
  for (let i = 0; i < number; i++) all.push(task(i))
  return all
}

const all = [...codes, ...undetermined]

/** Joins whole arcs to paths, without parsing their points. */
function readPaths(next: () => number, lines: readonly string[]): { paths: string[]; borders: Geometry['borders'] } {
  const borders = lineStyles.map((style) => ({ style, path: '' }))
  let [x, y, met] = [0, 0, 0]
  const move = (right: number, down: number): string => `M${x + right} ${y + down}l`
  const readArc = (i: number): string => {
    const kind = next()
    if (kind < 0) return reverse(lines[met + kind] ?? '')
    if (kind >= kinds) return lines[met + kinds - kind - 1] ?? ''
    const line = lines[met++] ?? ''
    const border = borders[(kind - 1) % count]
    if (border) border.path += (kind > count ? move(next(), next()) : i ? ' ' : move(0, 0)) + line
    return line
  }
  const readRing = (): string => {
    x += next()
    y += next()
    return `${move(0, 0)}${times(next(), readArc).join(' ')}z`
  }
  return { paths: all.map(() => times(next(), readRing).join('')), borders }
}

/** Turns the generated strings into paths; tools/map/encode.ts says what they hold. Keep the result. */
export function decode([structure, arcs]: Encoded): Geometry {
  const next = reader(structure)
  const list = (): number[] => {
    let sum = 0
    return times(next(), () => (sum += next()))
  }
  const { paths, borders } = readPaths(next, arcs.split('l'))
  const points = new Map(list().map((i) => [i, { x: next(), y: next() }]))
  const shapes = all.map((code, i) => new Shape(code, paths[i] ?? '', points.get(i)))
  const drawn = shapes.filter(({ path }) => path)
  const dots = list().flatMap((i) => shapes[i] ?? [])
  return {
    countries: drawn.filter((shape) => !isArea(shape)),
    areas: drawn.filter(isArea),
    borders,
    dots: dots
      .map(({ code, point }) => ({ code, ...point }))
      .sort((a, b) => Number(isState(a.code)) - Number(isState(b.code))),
  }
}

/** The same line from its end to its start. Without a look at each number: a phone is slow to read them. */
const reverse = (line: string): string =>
  (` ${line}`.match(/[ -]\d+[ -]\d+/g) ?? [])
    .reverse()
    .join('')
    .replaceAll('-', '+')
    .replaceAll(' ', '-')
    .replaceAll('+', ' ')

const isArea = ({ code }: Shape): boolean => undetermined.includes(code as 'XAB')
