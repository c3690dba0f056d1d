import type { Spot } from './spots.js'

/** Spots that stand so close that one marker stands for them all. */
export interface Cluster {
  key: string
  x: number
  y: number
  spots: Spot[]
}

/**
 * Puts together what is nearer than `reach` (units of the drawing), in one pass over a grid, so that thousands of spots
 * cost no more than their number.
 */
export function cluster(spots: readonly Spot[], reach: number): Cluster[] {
  const cells = new Map<string, Cluster>()
  for (const spot of spots) {
    const home = near(cells, spot, reach)
    if (home) home.spots.push(spot)
    else cells.set(cellOf(spot.x, spot.y, reach), { key: spot.key, x: spot.x, y: spot.y, spots: [spot] })
  }
  return [...cells.values()]
}

const cellOf = (x: number, y: number, reach: number): string => `${Math.floor(x / reach)} ${Math.floor(y / reach)}`

function near(cells: ReadonlyMap<string, Cluster>, { x, y }: Spot, reach: number): Cluster | undefined {
  for (const dx of [0, -1, 1]) {
    for (const dy of [0, -1, 1]) {
      const other = cells.get(cellOf(x + dx * reach, y + dy * reach, reach))
      if (other && Math.hypot(other.x - x, other.y - y) < reach) return other
    }
  }
  return undefined
}

/** The cluster that lies next in a direction (arrow keys), by distance and by how little it lies aside. */
export function nextTo(
  from: Cluster,
  all: readonly Cluster[],
  [dx, dy]: readonly [number, number],
): Cluster | undefined {
  let best: Cluster | undefined
  let least = Number.POSITIVE_INFINITY
  for (const one of all) {
    const along = (one.x - from.x) * dx + (one.y - from.y) * dy
    const cost = along + 2 * Math.abs((one.x - from.x) * dy - (one.y - from.y) * dx)
    if (one === from || along <= 0 || cost >= least) continue
    best = one
    least = cost
  }
  return best
}
