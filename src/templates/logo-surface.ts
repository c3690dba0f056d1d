import { luminanceOfRgb } from './luminance.js'

/** Edge of the copy that is measured, in pixels. */
const EDGE = 32
/** Share of visible pixels above which a picture has a background of its own. */
const MIN_OPAQUE = 0.98

/** The surface on which a logo can be seen. */
export type Surface = 'light' | 'dark' | 'both'

/**
 * The surface on which a logo can be seen. Browsers hide the pixels of pictures from other hosts: these count as made
 * for a light surface, as most are.
 */
export function measureSurface(image: HTMLImageElement): Surface {
  try {
    return surfaceOf(pixelsOf(image))
  } catch {
    return 'light'
  }
}

function pixelsOf(image: HTMLImageElement): Uint8ClampedArray {
  const canvas = image.ownerDocument.createElement('canvas')
  canvas.width = EDGE
  canvas.height = EDGE
  const context = canvas.getContext('2d', { willReadFrequently: true })
  context?.drawImage(image, 0, 0, EDGE, EDGE)
  return context?.getImageData(0, 0, EDGE, EDGE).data ?? new Uint8ClampedArray()
}

/** The surface for pixels of red, green, blue and opacity. */
export function surfaceOf(pixels: Uint8ClampedArray): Surface {
  const luminances: number[] = []
  for (let i = 0; i < pixels.length; i += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(i, i + 4)
    if (alpha >= 128) luminances.push(luminanceOfRgb(red / 255, green / 255, blue / 255))
  }
  if (luminances.length > (MIN_OPAQUE * pixels.length) / 4) return 'both'
  const share = (fits: (luminance: number) => boolean): number => luminances.filter(fits).length / luminances.length
  // 3 : 1 against white and against the dark surface, as WCAG asks of graphics.
  if (share((luminance) => luminance < 0.3) < 0.15) return 'dark'
  return share((luminance) => luminance > 0.13) < 0.85 ? 'light' : 'both'
}
