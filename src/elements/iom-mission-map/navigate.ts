import type { MapPoint } from '../../map/projection.js'

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
}

/**
 * The marker to which a key leads: the nearest in the direction of an arrow, else the next or the previous in order;
 * Home and End. Undefined for any other key.
 */
export function next<T extends MapPoint>(markers: readonly T[], from: T | undefined, key: string): T | undefined {
  if (key === 'Home') return markers[0]
  if (key === 'End') return markers.at(-1)
  const direction = directions[key]
  if (!direction || !from) return undefined
  const forward = direction[0] + direction[1] > 0
  const at = markers.indexOf(from)
  return towards(markers, from, direction) ?? markers.at((at + (forward ? 1 : -1)) % markers.length)
}

// Sideways counts double: a marker a little off the straight line wins over a nearer one at an angle.
function towards<T extends MapPoint>(
  markers: readonly T[],
  from: T,
  [dx, dy]: readonly [number, number],
): T | undefined {
  let best: T | undefined
  let least = Infinity
  for (const one of markers) {
    const along = (one.x - from.x) * dx + (one.y - from.y) * dy
    const aside = Math.abs((one.x - from.x) * dy) + Math.abs((one.y - from.y) * dx)
    if (along <= 0 || aside > along * 1.5) continue
    const cost = along + 2 * aside
    if (cost < least) [best, least] = [one, cost]
  }
  return best
}
