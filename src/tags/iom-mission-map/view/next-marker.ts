import type { MapPoint } from '../../../geography/projection.js'

const directions: Readonly<Record<string, readonly [axis: keyof MapPoint, by: 1 | -1]>> = {
  ArrowRight: ['x', 1],
  ArrowLeft: ['x', -1],
  ArrowDown: ['y', 1],
  ArrowUp: ['y', -1],
}

/**
 * The marker to which a key leads: with an arrow the next to the east, west, south or north, then round the world, so
 * that one arrow alone reaches every marker; with Home and End the first and the last. Undefined for any other key.
 */
export function next<T extends MapPoint>(markers: readonly T[], from: T, key: string): T | undefined {
  if (key === 'Home') return markers[0]
  if (key === 'End') return markers.at(-1)
  const [axis, by] = directions[key] ?? []
  if (!axis || !by) return undefined
  const sorted = markers.toSorted((a, b) => a[axis] - b[axis])
  return sorted.at((sorted.indexOf(from) + by) % sorted.length)
}
