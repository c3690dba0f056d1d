import { loadCountryNames, loadMapMessages } from '../../languages/load.js'
import type { Mode } from './layers/layer.js'

// Imports nothing that waits for other files: what is asked for here is on its way before the tag's own code has come.

/** What an attribute `show` asks for besides the default, which comes with the tag. */
export async function furtherMode(show: string | null): Promise<Mode | undefined> {
  if (show === 'missions') return (await import('./layers/offices.js')).missions
  if (show === 'events') return (await import('./layers/events.js')).events
  return undefined
}

const waits = new WeakMap<Element, Promise<void>>()

const margin = 400

// To look at once spares a frame where the map is in view from the beginning.
function isNear(element: Element): boolean {
  const { top, bottom, left } = element.getBoundingClientRect()
  return element.checkVisibility() && bottom > -margin && top < innerHeight + margin && left < innerWidth + margin
}

function wait(element: Element): Promise<void> {
  if (isNear(element)) return Promise.resolve()
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return
        observer.disconnect()
        resolve()
      },
      { rootMargin: `${margin}px` },
    )
    observer.observe(element)
  })
}

/** The geometry, asked for as soon as an element is near the window, and decoded. */
export async function mapFor(element: Element): Promise<typeof import('../../geography/world.js')> {
  const near = waits.get(element) ?? wait(element)
  waits.set(element, near)
  await near
  const map = await import('../../geography/world.js')
  map.loadGeometry()
  return map
}

// What a map in the page will need. It asks again for what cannot be had.
for (const map of typeof document === 'undefined' ? [] : document.querySelectorAll('iom-mission-map')) {
  const lang = map.closest<HTMLElement>('[lang]')?.lang ?? ''
  const mode = furtherMode(map.getAttribute('show'))
  void Promise.allSettled([mapFor(map), loadCountryNames(lang), loadMapMessages(lang), mode])
}
