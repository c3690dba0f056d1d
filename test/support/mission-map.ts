import { fixture, html } from '@open-wc/testing'
import '../../src/tags/iom-mission-map/define.js'
import type { IomMissionMapElement } from '../../src/tags/iom-mission-map/element.js'
import { until } from './wait.js'

export const place = (name: string, iso3?: string, lat?: number, lon?: number) => ({ name, iso3, lat, lon })
export const guatemala = place('Guatemala', 'GTM', 14.63, -90.51)
export const mexico = place('México', 'MEX', 19.43, -99.13)
export const panama = place('Panama', 'PAN', 8.98, -79.52)

export const release = (id: string, places: unknown[], more = {}) => ({
  id,
  headline: `Headline ${id}`,
  url: `https://news.example.org/${id}`,
  published: '2016-10-18',
  language: 'en',
  places,
  ...more,
})

export const office = (id: string, name: string, level: string, where: unknown, more = {}) => ({
  id,
  name,
  level,
  place: where,
  ...more,
})

/** A feed with three releases, a series of three events and two offices. */
export const data = {
  version: 'iom-feed/1.0',
  language: 'en',
  offices: [
    office('gtm', 'IOM Guatemala', 'country', guatemala, {
      country: 'GTM',
      contacts: [{ office: 'Press desk', phones: ['+502.231.40.000'] }],
    }),
    office('hq', 'IOM Headquarters', 'hq', place('Geneva', 'CHE', 46.2, 6.14)),
  ],
  releases: [
    release('a', [guatemala, mexico], {
      events: [
        { title: 'First workshop', place: guatemala, start: '2016-10', state: 'done' },
        { title: 'Second workshop', place: panama, state: 'planned' },
        { title: 'Third workshop', place: mexico, state: 'cancelled' },
      ],
    }),
    release('b', [guatemala]),
    release('c', [guatemala, panama]),
  ],
}

export interface Options {
  show?: 'missions' | 'releases' | 'events'
  region?: string
  showAs?: 'shades' | 'circles'
  lang?: string
  scheme?: 'light' | 'dark'
  feed?: unknown
  /** Width of its place in CSS pixels. */
  width?: number
  /** False: no place is expected in the list. */
  isListed?: boolean
}

/** A map that is complete: picture, labels and list. */
export async function map({
  show = 'releases',
  region,
  showAs = 'shades',
  lang = 'en',
  scheme = 'light',
  feed = data,
  width = 800,
  isListed = true,
}: Options = {}): Promise<IomMissionMapElement> {
  const parentNode = await fixture<HTMLElement>(html`<div></div>`)
  parentNode.style.inlineSize = `${width}px`
  const element = await fixture<IomMissionMapElement>(
    html`<iom-mission-map
      show=${show}
      show-as=${showAs}
      lang=${lang}
      scheme=${scheme}
      .region=${region}
      .data=${feed}
    ></iom-mission-map>`,
    { parentNode },
  )
  // A map far from the window waits with drawing.
  element.scrollIntoView()
  await until(() => query(element, 'path[data-code]'))
  await until(() => Math.abs(viewBox(element)[2]! / viewBox(element)[3]! - aspect(element)) < 0.01)
  await until(() => query(element, '.labels'))
  if (isListed) await until(() => buttons(element).length > 0)
  return element
}

const aspect = (element: IomMissionMapElement) => {
  const { width, height } = query(element, 'svg[part=map]').getBoundingClientRect()
  return width / height
}

export const all = (element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
]
export const query = (element: Element, selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector)!

export const markers = (element: Element) => all(element, '[part=marker]')
export const names = (element: Element) => markers(element).map((one) => one.getAttribute('aria-label')!)
export const marker = (element: Element, name: string) =>
  markers(element).find((one) => one.getAttribute('aria-label')!.startsWith(name))!

/** The buttons of the list, and what they say. */
export const buttons = (element: Element) => all(element, '[part=place]')
export const listed = (element: Element) =>
  buttons(element).map((button) =>
    [...button.querySelectorAll('bdi, .hidden, .muted')].map(({ textContent }) => textContent).join(''),
  )

/** Names of what is chosen, on the map and in the list. */
export const chosen = (element: Element) => ({
  map: all(element, '[aria-pressed=true]').map((one) => one.dataset['place']),
  list: all(element, '[aria-expanded=true]').map((one) => one.dataset['place']),
})

export const viewBox = (element: Element) =>
  query(element, 'svg[part=map]').getAttribute('viewBox')!.split(' ').map(Number)

export const click = async (element: IomMissionMapElement, target: Element) => {
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }))
  await element.updateComplete
}
