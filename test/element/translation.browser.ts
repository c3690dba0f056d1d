import { expect, fixture, html } from '@open-wc/testing'
import '../../src/tags/iom-contact-card/define.js'
import '../../src/tags/iom-mission-map/define.js'
import '../../src/tags/iom-release/define.js'
import '../../src/tags/iom-release-list/define.js'
import type { FeedElement } from '../../src/element/feed-element.js'
import { until } from '../support/wait.js'

const releaseOf = (id: string, version: number) => ({
  id,
  version: String(version),
  headline: `Headline ${id} ${version}`,
  published: '2026-03-01',
  body: [`Text ${id} ${version}.`],
  places: [{ name: 'Guatemala', role: 'about', iso3: 'GTM' }],
  contacts: [{ name: `Contact ${id} ${version}`, phones: [`+1 202-555-010${version}`] }],
})
const feed = (version: number) => ({
  version: 'iom-feed/1.0',
  language: 'en',
  releases: [releaseOf('one', version), releaseOf('two', version)],
})

const textNodes = (root: Node): Node[] =>
  [...root.childNodes].flatMap((node) =>
    node instanceof Text ? [node] : node instanceof HTMLStyleElement ? [] : textNodes(node),
  )

const createFont = () => document.createElementNS('http://www.w3.org/1999/xhtml', 'font')

/** Puts `<font>` in the place of every text, as Chrome does. */
function translate(element: FeedElement): void {
  for (const node of textNodes(element.shadowRoot!)) {
    if (!(node instanceof Text) || !node.data.trim()) continue
    const font = createFont()
    font.append(createFont())
    font.firstElementChild!.append(`[tr] ${node.data}`)
    node.replaceWith(font)
  }
}

const textOf = (element: FeedElement): string =>
  textNodes(element.shadowRoot!)
    .map((node) => node.textContent)
    .join(' ')

/** A tag that shows the first version, translated. */
async function translated(tag: string): Promise<FeedElement> {
  const element = await fixture<FeedElement>(html`<div></div>`)
  const made = document.createElement(tag) as FeedElement
  made.data = feed(1)
  element.append(made)
  await until(() => made.status === 'ready')
  await until(() => /one 1|Guatemala/.test(textOf(made)))
  translate(made)
  return made
}

describe('a page that a translator has rewritten', () => {
  for (const tag of ['iom-release', 'iom-release-list', 'iom-contact-card']) {
    it(`shows the news of <${tag}> and nothing of what was there`, async () => {
      const element = await translated(tag)
      element.data = feed(2)
      await until(() => textOf(element).includes('one 2'))
      expect(textOf(element)).not.to.contain('one 1')
      expect(textOf(element)).not.to.contain('555-0101')
      for (const link of element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a[href^=tel]'))
        expect(link.href.replace(/\D/g, '')).to.equal(link.textContent.replace(/\D/g, ''))
    })
  }

  it('shows another release when one is chosen', async () => {
    const element = await translated('iom-release')
    element.setAttribute('release', 'two')
    await until(() => textOf(element).includes('Headline two 1'))
    expect(textOf(element)).not.to.contain('one 1')
  })

  it('shows the notice of a withdrawal alone', async () => {
    const element = await translated('iom-release')
    element.setAttribute('release', 'one')
    const withdrawn = { ...releaseOf('one', 2), status: 'canceled', withdrawal: { text: 'It was wrong.' } }
    element.data = { ...feed(2), releases: [withdrawn] }
    await until(() => textOf(element).includes('It was wrong.'))
    expect(textOf(element)).not.to.contain('Headline')
  })

  it('shows on the map the places of the newest feed', async () => {
    const element = await translated('iom-mission-map')
    const { releases } = feed(2)
    element.data = {
      ...feed(2),
      releases: releases.map((one) => ({ ...one, places: [{ name: 'Kenya', role: 'about', iso3: 'KEN' }] })),
    }
    await until(() => textOf(element).includes('Kenya'))
    expect(textOf(element)).not.to.contain('Guatemala')
  })

  it('keeps its elements where no text was replaced', async () => {
    const element = document.createElement('iom-release') as FeedElement
    element.data = feed(1)
    ;(await fixture<HTMLElement>(html`<div></div>`)).append(element)
    await until(() => element.status === 'ready')
    const heading = element.shadowRoot!.querySelector('h2')
    element.data = feed(2)
    await until(() => textOf(element).includes('one 2'))
    expect(element.shadowRoot!.querySelector('h2')).to.equal(heading)
  })
})
