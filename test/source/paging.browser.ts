import { expect } from '@open-wc/testing'
import '../../src/tags/iom-release-list/define.js'
import type { IomReleaseListElement } from '../../src/tags/iom-release-list/element.js'
import { all, placed, within, words } from '../support/builders.js'
import { until } from '../support/wait.js'

type Json = Record<string, unknown>

const address = (query: Record<string, string>): string =>
  new URL(`/__faults/json?${new URLSearchParams(query)}`, location.href).href
const headlines = (element: Element): string[] => all(element, '[part="headline"]').map(words)
const button = (element: Element): HTMLElement => within(element, '[part="button"]')
const hasMore = (element: Element): boolean => all(element, '[part="button"]').length > 0
let keys = 0

const list = (src: string, attributes: Record<string, string> = {}) =>
  placed('iom-release-list', 'ready', { attributes: { src, ...attributes } })

/** Presses the button, and waits until the page asked for has come. */
async function more(element: IomReleaseListElement): Promise<void> {
  button(element).click()
  await element.updateComplete
  await until(() => !hasMore(element) || button(element).getAttribute('aria-disabled') === 'false')
}

const titled = (id: string): string => `Headline ${id}`
const dialects = {
  iom: (id: string, next?: unknown) => ({ version: 'iom-feed/1', next, releases: [{ id, headline: titled(id) }] }),
  jsonfeed: (id: string, next?: unknown) => ({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Sample feed',
    next_url: next,
    items: [{ id, title: titled(id), content_text: 'Text.' }],
  }),
  drupal: (id: string, next?: unknown) => ({
    jsonapi: { version: '1.0' },
    links: next === undefined ? {} : { next },
    data: [{ type: 'node--news', id, attributes: { title: titled(id), body: { processed: '<p>Text.</p>' } } }],
  }),
  reliefweb: (id: string, next?: unknown) => ({
    totalCount: 2,
    count: 1,
    links: next === undefined ? {} : { next: { href: next } },
    data: [{ id, href: `https://api.example.org/v2/reports/${id}`, fields: { title: titled(id), body: 'Text.' } }],
  }),
  wordpress: (id: string) => [
    { id, date: '2020-01-01T00:00:00', title: { rendered: titled(id) }, content: { rendered: '<p>Text.</p>' } },
  ],
} as const

/** The first page names the address of the second. */
const named = (page: (id: string, next?: unknown) => unknown, form: (url: string) => unknown = String): string =>
  address({ body: JSON.stringify(page('1', form(address({ body: JSON.stringify(page('2')) })))) })

/** The address of the second page is that of the first with another parameter. */
const counted = (page: (id: string) => unknown, parts: Record<string, string> = {}): string =>
  address({
    key: `paging-${keys++}`,
    times: '1',
    body: JSON.stringify(page('1')),
    then: JSON.stringify(page('2')),
    ...parts,
  })

const pagings: [string, () => string][] = [
  ['the "next" of the native format', () => named(dialects.iom)],
  ['the "next_url" of JSON Feed', () => named(dialects.jsonfeed)],
  ['the link of JSON:API, as an address', () => named(dialects.drupal)],
  ['the link of JSON:API, as an object', () => named(dialects.drupal, (href) => ({ href }))],
  ['the link of ReliefWeb', () => named(dialects.reliefweb)],
  ['the offset of ReliefWeb', () => counted(dialects.reliefweb, { limit: '1' })],
  [
    'the number of pages of WordPress',
    () => counted(dialects.wordpress, { header: 'X-WP-TotalPages: 2', per_page: '1' }),
  ],
  [
    'the header Link of WordPress',
    () => {
      const second = address({ body: JSON.stringify(dialects.wordpress('2')) })
      return address({ body: JSON.stringify(dialects.wordpress('1')), header: `Link: <${second}>; rel="next"` })
    },
  ],
]

describe('paging', () => {
  for (const [name, src] of pagings)
    it(`follows ${name}`, async () => {
      const element = await list(src())
      expect(headlines(element)).to.deep.equal(['Headline 1'])
      await more(element)
      expect(headlines(element)).to.have.members(['Headline 1', 'Headline 2'])
      expect(hasMore(element)).to.equal(false)
    })

  const paged = (parts: Record<string, string>): string =>
    address({ body: JSON.stringify(dialects.iom('{page}', '{next}')), page: '1', ...parts })
  const ring = async (size: number): Promise<string[]> => {
    const element = await list(paged({ ring: String(size) }))
    while (hasMore(element)) await more(element)
    return headlines(element)
  }

  it('ends where a page names itself as the next', async () => {
    expect(await ring(1)).to.deep.equal(['Headline 1'])
  })

  it('ends where pages lead back to the first', async () => {
    expect(await ring(3)).to.have.members(['Headline 1', 'Headline 2', 'Headline 3'])
  })

  it('ends after fifty pages where a source goes on for ever', async () => {
    const element = await list(paged({}), { limit: '100' })
    while (hasMore(element)) await more(element)
    expect(headlines(element).length).to.equal(50)
  })

  it('shows once what two pages hold', async () => {
    const element = await list(named((_id, next) => dialects.iom('1', next)))
    await more(element)
    expect(headlines(element)).to.deep.equal(['Headline 1'])
  })

  it('keeps what is shown where a page is broken, and asks again on a second press', async () => {
    const second = address({
      key: `paging-${keys++}`,
      times: '1',
      status: '404',
      then: JSON.stringify(dialects.iom('2')),
    })
    const element = await list(address({ body: JSON.stringify(dialects.iom('1', second)) }))
    await more(element)
    expect(headlines(element)).to.deep.equal(['Headline 1'])
    expect(element.status).to.equal('stale')
    await more(element)
    expect(headlines(element)).to.have.members(['Headline 1', 'Headline 2'])
    expect(element.status).to.equal('ready')
  })
})

describe('the focus on the button that shows more', () => {
  it('stays while there is more, and then passes to the first release that came', async () => {
    const page = (id: string, next?: string): Json => ({
      version: 'iom-feed/1',
      next,
      releases: [
        { id, headline: titled(id), published: `2020-01-0${9 - Number(id)}`, url: `https://news.example.org/${id}` },
      ],
    })
    const then = (id: string, next?: string): string => address({ body: JSON.stringify(page(id, next)) })
    const element = await list(then('1', then('2', then('3'))))
    button(element).focus()
    await more(element)
    expect(element.shadowRoot?.activeElement).to.equal(button(element))
    await more(element)
    expect(element.shadowRoot?.activeElement?.textContent).to.equal('Headline 3')
  })

  it('passes to a release that has no link as well', async () => {
    const element = await list(named(dialects.iom))
    button(element).focus()
    await more(element)
    expect(words(element.shadowRoot?.activeElement ?? element)).to.contain('Headline 2')
  })
})
