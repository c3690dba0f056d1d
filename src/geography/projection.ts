/** The map is this many units wide, so that whole ones draw it finely; a pole-to-pole Robinson world is this much high. */
export const width = 10_000
export const height = 5072

/** The part of it that holds all land but Antarctica: left, top, right, bottom. */
export const worldBox = [0, 0, width, 4400] as const

/** East longitude of the drawing's middle; the world is cut at the opposite meridian, in the Bering Strait. */
export const middle = 11

/** The middle of drawings of the Pacific: these are cut in the Atlantic, at 30 degrees west, where there is no land but Greenland. */
export const PACIFIC_MIDDLE = 150

// Robinson's table for every fifth parallel: the length of the parallel, then its distance from the equator.
const lengths = [1, 0.9986, 0.9954, 0.99, 0.9822, 0.973, 0.96, 0.9427, 0.9216, 0.8962, 0.8679, 0.835, 0.7986, 0.7597]
lengths.push(0.7186, 0.6732, 0.6213, 0.5722, 0.5322)
const distances = [0, 0.062, 0.124, 0.186, 0.248, 0.31, 0.372, 0.434, 0.4958, 0.5571, 0.6176, 0.6769, 0.7346, 0.7903]
distances.push(0.8435, 0.8936, 0.9394, 0.9761, 1)

const at = (table: readonly number[], i: number): number => table[Math.min(i, 18)] ?? 0

/** A curve through the table (Catmull and Rom), so that coasts have no kink at a fifth parallel. */
function between(table: readonly number[], before: number, latitude: number): number {
  const steps = latitude / 5
  const i = Math.min(Math.floor(steps), 17)
  const t = steps - i
  const [a, b, c] = [i ? at(table, i - 1) : before, at(table, i), at(table, i + 1)]
  const d = i < 17 ? at(table, i + 2) : 2 * c - b
  return b + (t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))) / 2
}

/** A point on the map in units of the drawing: x to the right, y down. */
export interface MapPoint {
  x: number
  y: number
}

/** The same as `project`, by degrees east of the middle: keeps the two edges of the map, 180 and -180, apart. */
export function place(east: number, lat: number): MapPoint {
  const latitude = Math.min(Math.abs(lat), 90)
  const x = width / 2 + (width * between(lengths, 0.9986, latitude) * east) / 360
  const y = (height / 2) * (1 - Math.sign(lat) * between(distances, -0.062, latitude))
  return { x, y }
}

/** The point of a place on the drawing. Degrees in; longitudes may be any number, latitudes beyond a pole count as the pole. */
export const project = (lon: number, lat: number, center = middle): MapPoint =>
  place(((((lon - center + 180) % 360) + 360) % 360) - 180, lat)

/** The place at a point of the map, in degrees; undefined beside the world. */
export function unproject(x: number, y: number): { lon: number; lat: number } | undefined {
  const away = Math.abs(1 - (2 * y) / height)
  if (away > 1) return undefined
  let [low, high] = [0, 90]
  for (let i = 0; i < 40; i++) {
    const half = (low + high) / 2
    if (between(distances, -0.062, half) < away) low = half
    else high = half
  }
  const turn = ((x - width / 2) * 360) / (width * between(lengths, 0.9986, low))
  if (Math.abs(turn) > 180) return undefined
  return { lon: ((turn + middle + 540) % 360) - 180, lat: y > height / 2 ? -low : low }
}
