/**
 * The relative luminance of a computed CSS colour, as defined by WCAG 2: 0 is black, 1 is white.
 * @returns undefined for a colour that is more transparent than opaque
 */
export function luminanceOf(color: string): number | undefined {
  const [, y] = /^color\(xyz(?:-d65)? \S+ (\S+) \S+\)$/.exec(color) ?? []
  if (y !== undefined) return Number(y)
  const [red, green, blue, alpha] = toRgba(color)
  if (alpha < 0.5) return undefined
  return luminanceOfRgb(red, green, blue)
}

/** The relative luminance of a colour of sRGB; each channel is from 0 to 1. */
export const luminanceOfRgb = (red: number, green: number, blue: number): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)

/** The contrast ratio of two luminances, 1–21. */
export const contrastOf = (one: number, other: number): number =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)

type Rgba = readonly [number, number, number, number]

// The browsers write sRGB colours as rgb(). All other colour spaces are left to a canvas.
function toRgba(color: string): Rgba {
  const [r, g, b, a = 1] = (/^rgba?\(([^)]*)\)$/.exec(color)?.[1] ?? '').split(/[\s,/]+/).map(Number)
  return r === undefined || g === undefined || b === undefined ? paint(color) : [r / 255, g / 255, b / 255, a]
}

let context: OffscreenCanvasRenderingContext2D | null | undefined

function paint(color: string): Rgba {
  context ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
  if (!context) return [0, 0, 0, 0]
  context.clearRect(0, 0, 1, 1)
  context.fillStyle = color
  context.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data
  return [red / 255, green / 255, blue / 255, alpha / 255]
}
