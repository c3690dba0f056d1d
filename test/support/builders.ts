import { fixture } from '@open-wc/testing'
import { html } from 'lit'
import { until } from './wait.js'

type Json = Record<string, unknown>

/** A release of `iom-feed/1` with the parts given. */
export const release = (parts: Json = {}): Json => ({ id: 'sample-1', headline: 'A sample headline', ...parts })

/** A feed of `iom-feed/1` in English. */
export const feed = (releases: unknown[], parts: Json = {}): Json => ({
  version: 'iom-feed/1',
  language: 'en',
  releases,
  ...parts,
})

/** Address of a picture that the test server has. */
export const image = (): string => `${location.origin}/demo/data/atolls.svg`

/** A release that holds every part there is. */
export const wholeRelease = (): Json =>
  release({
    id: 'whole',
    kind: 'press-release',
    published: '2016-10-18T23:30:00-06:00',
    url: 'https://news.example.org/whole',
    headline: 'Workshops on rights held in six places',
    subheadline: 'Thirty-three people took part',
    summary: 'A summary for lists.',
    dateline: 'Guatemala',
    body: [
      { type: 'paragraph', children: ['First, ', { type: 'strong', children: ['strongly'] }, ' said.'] },
      {
        type: 'paragraph',
        children: ['Second', { type: 'line-break' }, 'line, ', { type: 'emphasis', children: ['so'] }],
      },
      { type: 'heading', level: 1, children: ['A heading inside'] },
      { type: 'list', items: [['One thing'], ['Another thing']] },
      { type: 'list', ordered: true, start: 3, items: [['Third thing']] },
      { type: 'quotation', children: ['Words from a report.'], cite: ['The report'] },
      { type: 'figure', image: { url: image(), alt: 'A drawing', credit: 'A. Sample' }, caption: ['In the text'] },
      {
        type: 'table',
        caption: ['Participants by place'],
        rows: [
          [
            { header: true, children: ['Place'] },
            { header: true, children: ['People'] },
          ],
          ['Guatemala', '33'],
        ],
      },
      { type: 'break' },
      { type: 'paragraph', children: [{ type: 'link', url: 'https://example.org/more', children: ['More of it'] }] },
    ],
    quotes: [{ text: 'Spoken words', speaker: 'A Speaker', role: 'Officer', organization: 'Sample Office' }],
    keyFigures: [{ value: 12345, label: 'participants', asOf: '2016-10', source: 'A count' }],
    events: [{ title: 'Workshop', place: 'Petén', start: '2016-10-20', state: 'planned' }],
    notesToEditors: 'A note to editors.',
    boilerplate: 'What the publisher is.',
    contacts: [
      {
        name: 'A Contact',
        role: 'Press officer',
        office: 'Sample Office',
        phones: ['+502.231.40.000'],
        emails: ['press@example.org'],
        languages: ['es'],
        hours: '9 to 5',
      },
    ],
    places: [
      { name: 'Guatemala', iso3: 'GTM', role: 'origin' },
      { name: 'Guatemala', iso3: 'GTM' },
      { name: 'Belize', iso3: 'BLZ' },
    ],
    authors: ['An Author'],
    publisher: { name: 'First Publisher', shortName: 'FP', url: 'https://fp.example.org/' },
    partners: [
      { name: 'Third Partner', order: 3 },
      { name: 'Second Partner', order: 2 },
    ],
    image: { url: image(), alt: 'Islands in the sea', credit: 'B. Sample', caption: 'Where it was' },
    attachments: [
      { url: 'https://example.org/a%20file.pdf', type: 'application/pdf', size: 1_500_000, language: 'es' },
    ],
    themes: ['Migrant rights'],
    corrections: [{ date: '2016-10-19', text: 'The number was wrong.' }],
    translations: [{ url: 'https://example.org/es', language: 'es', headline: 'Talleres' }],
    related: [{ url: 'https://example.org/earlier', headline: 'An earlier release' }],
    rights: 'Free to re-print.',
  })

/** A release in Arabic, with a table and a contact. */
export const arabicRelease = (): Json =>
  release({
    id: 'arabic',
    language: 'ar',
    kind: 'press-release',
    published: '2024-03-05',
    headline: 'عنوان للتجربة',
    dateline: 'القاهرة',
    body: ['فقرة أولى.', { type: 'table', rows: [['أ', 'ب']] }],
    keyFigures: [{ value: 12345, label: 'مشارك' }],
    contacts: [{ office: 'مكتب للتجربة', phones: ['+20 2 2345 6789'], emails: ['cairo@example.org'] }],
  })

/** What a tag is shown with: attributes, the property `data`, HTML between its tags. */
export interface Shown {
  attributes?: Record<string, string>
  data?: unknown
  fallback?: readonly (Node | string)[]
}

type Tag = Extract<keyof HTMLElementTagNameMap, `iom-${string}`>

/** A tag in a box on an English page. */
export async function place<T extends Tag>(tag: T, shown: Shown = {}, style = ''): Promise<HTMLElementTagNameMap[T]> {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(shown.attributes ?? {})) element.setAttribute(name, value)
  if (shown.data !== undefined) element.data = shown.data
  element.append(...(shown.fallback ?? []))
  await fixture(html`<div lang="en" style=${style}>${element}</div>`)
  return element
}

/** Resolves when a tag stands at the status. */
export const reaches = (element: Element, status: string): Promise<void> =>
  until(() => element.getAttribute('status') === status)

/** A tag in a box on an English page, once it stands at the status. */
export async function placed<T extends Tag>(
  tag: T,
  status: string,
  shown: Shown = {},
  style = '',
): Promise<HTMLElementTagNameMap[T]> {
  const element = await place(tag, shown, style)
  await reaches(element, status)
  return element
}

/** The first element of a shadow root that fits. */
export function within(element: Element, selector: string): HTMLElement
export function within<E extends HTMLElement>(element: Element, selector: string, type: new () => E): E
export function within(element: Element, selector: string, type = HTMLElement): HTMLElement {
  const found = element.shadowRoot?.querySelector(selector)
  if (!(found instanceof type)) throw new Error(`<${element.localName}> holds no ${selector}`)
  return found
}

/** All elements of a shadow root that fit. */
export const all = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
]

/** The words of an element, with single spaces. */
export const words = (element: Element): string =>
  (element.shadowRoot ? within(element, '.iom') : element).textContent.replace(/\s+/g, ' ').trim()
