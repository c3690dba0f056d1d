/** Width and height in CSS pixels. */
export interface Size {
  width: number
  height: number
}

/** Area of every logo in square CSS pixels: that of the highest square one. */
const AREA = 4096
const MIN_HEIGHT = 24
const MAX_HEIGHT = 64
const MAX_WIDTH = 160

/**
 * The size at which a logo has the same area as the others, so that a wide one looks no larger than a tall one. Limits
 * keep extreme shapes legible and in line; the ratio stays.
 */
export function logoSize({ width, height }: Size): Size {
  const ratio = width / height
  const wanted = Math.min(Math.max(Math.sqrt(AREA / ratio), MIN_HEIGHT), MAX_HEIGHT)
  const limited = Math.min(wanted, MAX_WIDTH / ratio)
  return { width: Math.round(limited * ratio), height: Math.round(limited) }
}
