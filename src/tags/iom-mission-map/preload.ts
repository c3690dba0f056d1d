import { loadCountryNames, loadMapMessages } from '../../languages/load.js'
import type { Geography, Layer, MapContext, Show } from './layers/layer.js'

// Imports no module that waits for others, so that its requests start before the code of the tag has arrived.

/** Distance to the window, in CSS pixels, at which a map loads its geometry. */
const NEAR_PX = 400

/** Requests the geometry when the map is near the window, its texts and its layer. */
export function preload(element: Element): void {
  const lang = element.closest<HTMLElement>('[lang]')?.lang ?? ''
  const show = (element.getAttribute('show') ?? 'releases') as Show
  // The element requests again what fails here, and reports it.
  void Promise.allSettled([loadGeography(element), loadContext(lang, show)])
}

/** Loads the texts of a language and a layer; rejects if one of them fails. */
export async function loadContext(lang: string, show: Show): Promise<Omit<MapContext, 'messages'>> {
  const [countryName, words, layer] = await Promise.all([
    loadCountryNames(lang),
    loadMapMessages(lang),
    loadLayer(show),
  ])
  return { lang, show, layer, countryName, words }
}

async function loadLayer(show: Show): Promise<Layer> {
  if (show === 'missions') return (await import('./layers/offices.js')).offices
  if (show === 'events') return (await import('./layers/events.js')).events
  return (await import('./layers/releases.js')).releases
}

const approaches = new WeakMap<Element, Promise<void>>()

/** Loads and decodes the geometry as soon as the element is near the window. */
export async function loadGeography(element: Element): Promise<Geography> {
  const approach = approaches.get(element) ?? untilNear(element)
  approaches.set(element, approach)
  await approach
  const geography = await import('../../geography/world.js')
  geography.loadGeometry()
  return geography
}

// An observer answers a frame later: a map that is in view from the start does not wait for it.
function untilNear(element: Element): Promise<void> {
  if (isNear(element)) return Promise.resolve()
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return
        observer.disconnect()
        resolve()
      },
      { rootMargin: `${NEAR_PX}px` },
    )
    observer.observe(element)
  })
}

function isNear(element: Element): boolean {
  const { top, bottom, left } = element.getBoundingClientRect()
  return element.checkVisibility() && bottom > -NEAR_PX && top < innerHeight + NEAR_PX && left < innerWidth + NEAR_PX
}
