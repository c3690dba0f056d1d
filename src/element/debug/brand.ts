import { contrastOf, luminanceOf } from '../../templates/luminance.js'
import type { PageFinding } from './attributes.js'

/** The least contrast of text (WCAG 2.2, 1.4.3). */
const MIN_CONTRAST = 4.5
/** Luminance of the surfaces by default, where the surface of a tag is that of the page. */
const SURFACE_LUMINANCE = { light: 1, dark: 0.009 }

/** Says where the brand colour of the page cannot be used for text as it is. */
export function brandFindings(element: Element): PageFinding[] {
  const base = element.shadowRoot?.querySelector('.iom')
  const brand = getComputedStyle(element).getPropertyValue('--iom-color-brand').trim()
  const luminance = base && brand ? luminanceIn(base, brand) : undefined
  if (!base || luminance === undefined) return []
  const { backgroundColor, colorScheme } = getComputedStyle(base)
  const surface = luminanceOf(backgroundColor) ?? SURFACE_LUMINANCE[colorScheme === 'dark' ? 'dark' : 'light']
  const contrast = contrastOf(luminance, surface)
  if (contrast >= MIN_CONTRAST) return []
  return [
    {
      what: `--iom-color-brand: ${brand} has a contrast of ${contrast.toFixed(1)} : 1 with the surface; text needs ${MIN_CONTRAST} : 1.`,
      fix: 'Text takes a tone of it that can be read. Set a colour for each scheme with light-dark() to choose the tones.',
    },
  ]
}

/** The luminance of a colour as an element would show it. */
function luminanceIn(base: Element, color: string): number | undefined {
  const probe = base.ownerDocument.createElement('span')
  probe.hidden = true
  probe.style.color = color
  base.append(probe)
  const luminance = luminanceOf(getComputedStyle(probe).color)
  probe.remove()
  return luminance
}
