import { expect, fixture, html } from '@open-wc/testing'
import type { TemplateResult } from 'lit'
import { FeedElement, type FeedView, type RenderResult } from '../../src/element/feed-element.js'
import type { IomErrorEvent } from '../../src/element/events.js'
import { nextEvent, until } from '../support/wait.js'

/** Shows headlines; one that says so makes it throw, at once or while it is rendered. */
class Fragile extends FeedElement {
  made = 0

  protected override renderFeed({ feed }: FeedView): RenderResult {
    this.made++
    return {
      content: html`<h2>Before</h2>
        ${feed.releases.map(({ headline }) => line(headline))}
        <p>After</p>`,
    }
  }
}

function line(headline: string): TemplateResult {
  if (headline === 'throws') throw new TypeError('headline is a trap')
  return html`<p>${headline === 'breaks' ? { toString: () => fail() } : headline}</p>`
}

const fail = (): never => {
  throw new TypeError('headline is a trap')
}

customElements.define('iom-fragile', Fragile)

const feed = (...headlines: string[]) => ({
  version: 'iom-feed/1.0',
  releases: headlines.map((headline) => ({ id: headline, headline })),
})

/** The lines that the page shows of an element: its slot's content where it shows that, else its own. */
const textOf = (element: Element): string => {
  const root = element.shadowRoot!.querySelector('.iom')!
  const lines = [...(root.querySelector('slot') ? element : root).querySelectorAll('h2, p')]
  return lines.map(({ textContent }) => textContent.trim()).join(' ')
}

/** Runs `act`; returns the lines that the console and the exceptions that the page got meanwhile. */
async function heard(act: () => Promise<unknown>): Promise<{ lines: string[]; exceptions: unknown[] }> {
  const [lines, exceptions]: [string[], unknown[]] = [[], []]
  const { warn } = console
  const note = (event: PromiseRejectionEvent): void => {
    exceptions.push(event.reason)
    event.preventDefault()
  }
  console.warn = (...args: unknown[]) => void lines.push(args.join(' '))
  window.addEventListener('unhandledrejection', note)
  try {
    await act()
    for (let i = 0; i < 5; i++) await new Promise(requestAnimationFrame)
  } finally {
    console.warn = warn
    window.removeEventListener('unhandledrejection', note)
  }
  return { lines, exceptions }
}

describe('a template that throws', () => {
  for (const [when, headline] of [
    ['while it is made', 'throws'],
    ['while it is rendered', 'breaks'],
  ] as const) {
    it(`${when} leaves what was shown, and is told once, with what to do`, async () => {
      const element: Fragile = await fixture(html`<iom-fragile .data=${feed('Good news')}></iom-fragile>`)
      await until(() => element.status === 'ready')
      const failed = nextEvent<IomErrorEvent>(element, 'iom-error')
      const { lines, exceptions } = await heard(async () => {
        element.data = feed('Other news', headline)
        await failed
      })
      expect(textOf(element)).to.equal('Before Good news After')
      expect(element.status).to.equal('stale')
      expect(element.getAttribute('status')).to.equal('stale')
      expect((await failed).detail.error.kind).to.equal('format')
      expect(exceptions).to.deep.equal([])
      expect(lines).to.have.length(1)
      expect(lines[0]).to.match(/^<iom-fragile>: .*headline is a trap.*\. Please report/)
    })

    it(`${when} leaves nothing of what has been withdrawn since`, async () => {
      const element: Fragile = await fixture(html`<iom-fragile .data=${feed('Good news')}></iom-fragile>`)
      await until(() => element.status === 'ready')
      const { version, releases } = feed('Good news', headline)
      element.data = { version, releases: releases.map((one, i) => (i ? one : { ...one, status: 'canceled' })) }
      await until(() => element.status === 'error')
      expect(textOf(element)).not.to.contain('Good news')
    })

    it(`${when} is not tried again and again`, async () => {
      const element: Fragile = await fixture(html`<iom-fragile .data=${feed(headline)}></iom-fragile>`)
      await until(() => element.status === 'error')
      const { made } = element
      const { lines } = await heard(() => Promise.resolve())
      expect(element.made).to.equal(made)
      expect(made).to.be.lessThan(4)
      expect(lines).to.deep.equal([])
    })

    it(`${when} leaves the page's own words`, async () => {
      const element: Fragile = await fixture(
        html`<iom-fragile .data=${feed(headline)}><p>Read it on our site.</p></iom-fragile>`,
      )
      await until(() => element.status === 'error')
      expect(textOf(element)).to.equal('Read it on our site.')
    })

    it(`${when} leaves a sentence where the page has no words of its own`, async () => {
      const element: Fragile = await fixture(html`<iom-fragile .data=${feed(headline)}></iom-fragile>`)
      await until(() => element.status === 'error')
      expect(element.shadowRoot!.textContent).to.contain('could not be loaded')
    })

    it(`${when} gives way to a feed that does not make it throw`, async () => {
      const element: Fragile = await fixture(html`<iom-fragile .data=${feed(headline)}></iom-fragile>`)
      await until(() => element.status === 'error')
      element.data = feed('Good news')
      await until(() => element.status === 'ready')
      expect(textOf(element)).to.equal('Before Good news After')
    })
  }

  it('recognises its source by itself once the attribute format is removed', async () => {
    const element: Fragile = await fixture(html`<iom-fragile format="iom" .data=${feed('Good news')}></iom-fragile>`)
    await until(() => element.status === 'ready')
    element.removeAttribute('format')
    element.data = feed('Other news')
    await until(() => textOf(element) === 'Before Other news After')
    expect(element.status).to.equal('ready')
  })
})

describe('an attribute that is removed', () => {
  it('gives its property the default back', async () => {
    const element = await fixture<Fragile>(
      html`<iom-fragile
        src="/a.json"
        format="rss"
        heading-level="4"
        scheme="dark"
        font="host"
        refresh="5"
        debug
      ></iom-fragile>`,
    )
    for (const name of ['src', 'format', 'heading-level', 'scheme', 'font', 'refresh', 'debug'])
      element.removeAttribute(name)
    const { src, format, headingLevel, scheme, font, refresh, debug } = element
    expect({ src, format, headingLevel, scheme, font, refresh, debug }).to.deep.equal({
      src: undefined,
      format: 'auto',
      headingLevel: 2,
      scheme: 'auto',
      font: undefined,
      refresh: undefined,
      debug: false,
    })
  })
})
