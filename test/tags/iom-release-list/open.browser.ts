import { expect } from '@open-wc/testing'
import '../../../src/tags/iom-release-list/define.js'
import type { IomSelectEvent } from '../../../src/element/events.js'
import { expectAccessible } from '../../support/axe.js'
import { all, feed, placed, release, within, words } from '../../support/builders.js'
import { nextEvent, until } from '../../support/wait.js'

const whole = (id: string, parts: Record<string, unknown> = {}) =>
  release({ id, headline: `Release ${id}`, body: [`Text of ${id}.`], ...parts })

const two = () => feed([whole('a', { published: '2020-02-01' }), whole('b', { published: '2020-01-01' })])
const list = (data: unknown = two(), attributes: Record<string, string> = {}) =>
  placed('iom-release-list', 'ready', { data, attributes })

const headline = (element: Element, id: string): HTMLElement =>
  all(element, 'li .h button').find((button) => words(button) === `Release ${id}`)!
const opened = (element: Element): HTMLElement => within(element, 'iom-release')

async function open(element: Element, id: string): Promise<HTMLElement> {
  headline(element, id).click()
  await until(() => element.shadowRoot?.querySelector('iom-release[status="ready"]'))
  return opened(element)
}

const focusedIn = (element: Element): Element | null => element.shadowRoot!.activeElement

describe('a release without an address', () => {
  it('opens in its place, with its whole text, and takes the focus', async () => {
    const element = await list()
    const inner = await open(element, 'b')
    expect(inner.closest('li')).to.equal(all(element, '.items > li')[1])
    expect(words(inner)).to.contain('Text of b.')
    await until(() => focusedIn(element)?.matches('.close'))
    expect(focusedIn(element)!.getAttribute('aria-label')).to.equal('Close: Release b')
  })

  for (const [what, close] of [
    ['the button before it', (element: Element) => all(element, '.close')[0]!.click()],
    ['the button after it', (element: Element) => all(element, '.close')[1]!.click()],
    [
      'the key Escape',
      (element: Element) =>
        opened(element).dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true })),
    ],
  ] as const)
    it(`is closed by ${what}; the focus returns to its headline`, async () => {
      const element = await list()
      await open(element, 'b')
      close(element)
      await until(() => focusedIn(element) === headline(element, 'b'))
      expect(all(element, 'iom-release')).to.be.empty
    })

  it('is closed by Escape alone: the page does not see the key', async () => {
    const element = await list()
    const inner = await open(element, 'a')
    const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true })
    inner.dispatchEvent(event)
    expect(event.defaultPrevented).to.equal(true)
  })

  it('gives its place to the next that is opened', async () => {
    const element = await list()
    await open(element, 'a')
    headline(element, 'b').click()
    await until(() => all(element, 'iom-release').length === 1 && words(opened(element)).includes('Text of b.'))
  })

  it('is offered to the page first, which may keep it closed', async () => {
    const element = await list()
    element.addEventListener('iom-select', (event) => event.preventDefault())
    const chosen = nextEvent<IomSelectEvent>(document, 'iom-select')
    headline(element, 'a').click()
    expect((await chosen).detail.release?.id).to.equal('a')
    await element.updateComplete
    expect(all(element, '.opened')).to.be.empty
  })

  it('tells the page of no second feed', async () => {
    const element = await list()
    const loads: Event[] = []
    element.addEventListener('iom-load', (event) => loads.push(event))
    await open(element, 'a')
    expect(loads).to.be.empty
  })

  it('follows the feed of the list', async () => {
    const element = await list()
    await open(element, 'a')
    element.data = feed([whole('a', { body: ['A newer text.'] })])
    await until(() => words(opened(element)).includes('A newer text.'))
  })

  it('is replaced by the notice where it is withdrawn while it is open', async () => {
    const element = await list()
    await open(element, 'a')
    element.data = feed([whole('a', { status: 'canceled' })])
    await until(() => words(element).includes('withdrawn'))
    expect(all(element, 'iom-release')).to.be.empty
  })

  it('opens from inline JSON', async () => {
    const script = document.createElement('script')
    script.type = 'application/json'
    script.textContent = JSON.stringify(feed([whole('inline')]))
    const inline = document.createElement('iom-release-list')
    inline.append(script)
    document.body.append(inline)
    await until(() => inline.status === 'ready')
    expect(words(await open(inline, 'inline'))).to.contain('Text of inline.')
    inline.remove()
  })

  it('has headings one level below those of the page', async () => {
    const element = await list(two(), { 'heading-level': '4' })
    expect(within(await open(element, 'a'), '[part="headline"]').localName).to.equal('h4')
  })

  it('is accessible while it is open', async () => {
    const element = await list(two(), { layout: 'grid' })
    await open(element, 'a')
    await until(() => element.shadowRoot!.getAnimations().every(({ playState }) => playState === 'finished'))
    await expectAccessible(element)
  })
})

describe('a headline is plain text', () => {
  it('where there is neither an address nor anything to open', async () => {
    const element = await list(feed([release({ headline: 'Nothing else' })]))
    expect(all(element, '.h a, .h button')).to.be.empty
  })
})
