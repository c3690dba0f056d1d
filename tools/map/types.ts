/** Longitude and latitude in degrees, or x and y on the map: the stage says which. */
export type Point = readonly [number, number]
export type Line = Point[]
/** A closed line: its last point repeats the first. */
export type Ring = Line
/** The outer ring, then the holes. */
export type Polygon = Ring[]
/** Polygons by ISO 3166-1 alpha-3 code, or by the code of an area of undetermined status. */
export type Shapes = Map<string, Polygon[]>

export type { LineStyle } from '../../src/geography/decode.js'
