// The packages carry no types of their own; this covers what the build uses.
declare module 'topojson-client' {
  interface TopoGeometry {
    type: string
    arcs: number[][][]
    id?: string
    properties?: { name: string; a3: string }
  }
  interface TopoLine {
    type: string
    arcs: number[][]
    id?: string
  }
  interface Topology<Objects> {
    type: 'Topology'
    objects: Objects
    arcs: [number, number, number?][][]
    transform?: unknown
  }
  interface GeometryCollection<T> {
    type: 'GeometryCollection'
    geometries: T[]
  }
  export function mesh<T>(
    topology: Topology<unknown>,
    object: GeometryCollection<T>,
    filter: (a: T, b: T) => boolean,
  ): { coordinates: [number, number][][] }
  export function merge(topology: Topology<unknown>, objects: TopoGeometry[]): { coordinates: [number, number][][][] }
  export function mergeArcs(topology: Topology<unknown>, objects: TopoGeometry[]): TopoGeometry
}

declare module 'topojson-server' {
  import type { Topology } from 'topojson-client'
  export function topology<Objects>(objects: Record<string, unknown>): Topology<Objects>
}

declare module 'topojson-simplify' {
  import type { Topology } from 'topojson-client'
  export function presimplify<Objects>(topology: Topology<Objects>): Topology<Objects>
}
