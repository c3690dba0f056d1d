import { codes } from '../../src/geography/codes.js'
import { measureRing } from './geometry.js'
import { shapeOf, type Drawing } from './simplify.js'

/** A shape below this area, in square units, is shown as a dot as well. */
const tiny = 150

const areaOf = (drawing: Drawing, code: string): number =>
  shapeOf(drawing, drawing.countries.get(code) ?? [])
    .flat()
    .reduce((sum, ring) => sum + Math.abs(measureRing(ring).area), 0)

/** Indices of the countries that are shown as dots. */
export const dots = (drawing: Drawing): number[] => codes.flatMap((code, i) => (areaOf(drawing, code) < tiny ? i : []))
