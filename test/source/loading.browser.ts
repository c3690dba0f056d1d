import { expect, fixture, html } from '@open-wc/testing'
import '../../src/tags/iom-release/define.js'
import '../../src/tags/iom-release-list/define.js'
import type { FeedElement } from '../../src/element/feed-element.js'
import type { IomErrorEvent } from '../../src/element/events.js'
import { nextEvent, until } from '../support/wait.js'

const feed = (...releases: Record<string, unknown>[]) =>
  JSON.stringify({ version: 'iom-feed/1.0', language: 'en', releases })
const body = feed({ id: 'a', headline: 'First headline' })
let keys = 0
const newKey = () => `loading-${Date.now()}-${keys++}`
const address = (query: Record<string, string>) => `/__faults/json?${new URLSearchParams(query).toString()}`
const counted = async (key: string) =>
  (await (await fetch(`/__faults/count?key=${key}`)).json()) as { count: number; aborted: number }
const textOf = (element: Element) => element.shadowRoot?.textContent ?? ''
const list = (src?: string) => {
  const element = document.createElement('iom-release-list')
  if (src) element.src = src
  return element
}

describe('loading', () => {
  it('asks once for twenty elements', async () => {
    const key = newKey()
    const src = address({ key, body })
    const box = await fixture(html`<div></div>`)
    const all = [...Array(20).keys()].map(() => list(src))
    box.append(...all)
    await until(() => all.every(({ status }) => status === 'ready'))
    expect((await counted(key)).count).to.equal(1)
  })

  it('shows several sources as one list, newest first, whatever fails among them', async () => {
    const dated = (id: string, published: string) => feed({ id: `urn:${id}`, headline: `Headline ${id}`, published })
    const sources = [
      address({ body: dated('old', '2016-01-01') }),
      address({ status: '404' }),
      address({ body: dated('new', '2016-02-01') }),
    ]
    const element = list(sources.join('\n'))
    ;(await fixture(html`<div></div>`)).append(element)
    await until(() => element.status === 'ready')
    const headlines = [...element.shadowRoot!.querySelectorAll('[part="headline"]')].map((one) =>
      one.textContent.trim(),
    )
    expect(headlines).to.deep.equal(['Headline new', 'Headline old'])
  })

  it('does not ask again after a move, and stays as it was', async () => {
    const key = newKey()
    const box = await fixture(html`<div><p></p></div>`)
    const element = list(address({ key, body }))
    box.append(element)
    await until(() => element.status === 'ready')
    box.querySelector('p')!.append(element)
    await element.updateComplete
    expect(textOf(element)).to.contain('First headline')
    expect((await counted(key)).count).to.equal(1)
  })

  it('gives up a request that nobody waits for', async () => {
    const key = newKey()
    const element = list(address({ key, hang: '' }))
    const box = await fixture(html`<div></div>`)
    box.append(element)
    while ((await counted(key)).count === 0);
    element.remove()
    while ((await counted(key)).aborted === 0);
    expect((await counted(key)).count).to.equal(1)
  })

  it('makes two requests at most of a thousand sources in a chain of microtasks, and the last wins', async () => {
    const key = newKey()
    const element = list()
    const box = await fixture(html`<div></div>`)
    box.append(element)
    for (let i = 0; i < 1_000; i++) {
      element.src = address({ key, body: feed({ id: 'a', headline: `Headline ${i}.` }) })
      await element.updateComplete
    }
    await until(() => textOf(element).includes('Headline 999.'))
    expect((await counted(key)).count).to.be.at.most(2)
  })

  const faults: [string, Record<string, string>, string][] = [
    ['a page of HTML', { body: '<!doctype html><p>', type: 'text/html' }, 'json'],
    ['nothing', { body: '' }, 'json'],
    ['text that is cut off', { body: body.slice(0, -9) }, 'json'],
    ['no known format', { body: '{"a":1}' }, 'format'],
    ['a later version', { body: '{"version":"iom-feed/2.0","releases":[]}' }, 'version'],
    ['too much', { body: ' '.repeat(1_000), repeat: '2200' }, 'too-large'],
    ['404', { status: '404' }, 'status'],
    ['410', { status: '410' }, 'status'],
    ['a cut connection', { body, truncate: '9' }, 'network'],
  ]
  for (const [name, query, kind] of faults) {
    it(`keeps what was shown, and names the fault, when a source answers with ${name}`, async () => {
      const element: FeedElement = await fixture(html`<iom-release-list src=${address({ body })}></iom-release-list>`)
      await until(() => element.status === 'ready')
      const failed = nextEvent<IomErrorEvent>(element, 'iom-error')
      element.src = address({ ...query, key: newKey() })
      expect((await failed).detail.error.kind).to.equal(kind)
      expect(element.status).to.equal('stale')
      expect(textOf(element)).to.contain('First headline')
    })
  }

  it('reads JSON after a byte order mark and of a wrong type', async () => {
    const element = list(address({ body, bom: '', type: 'text/plain' }))
    ;(await fixture(html`<div></div>`)).append(element)
    await until(() => element.status === 'ready')
    expect(textOf(element)).to.contain('First headline')
  })

  it('keeps what was shown when src becomes no address', async () => {
    const element: FeedElement = await fixture(html`<iom-release-list src=${address({ body })}></iom-release-list>`)
    await until(() => element.status === 'ready')
    element.src = 'http://['
    await until(() => element.status === 'stale')
    expect(textOf(element)).to.contain('First headline')
  })

  it('shows the inspector where it is asked for, and takes it away', async () => {
    const element: FeedElement = await fixture(
      html`<iom-release-list debug src=${address({ status: '404' })}></iom-release-list>`,
    )
    await until(() => textOf(element).includes('iom-release-list debug') && textOf(element).includes('404'))
    element.debug = false
    await until(() => !textOf(element).includes('iom-release-list debug'))
  })
})
