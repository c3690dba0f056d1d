import { expect, fixture, html } from '@open-wc/testing'
import '../../../src/tags/iom-feed/define.js'
import '../../../src/tags/iom-release-list/define.js'
import { IomFeedElement } from '../../../src/tags/iom-feed/element.js'
import type { IomReleaseListElement } from '../../../src/tags/iom-release-list/element.js'
import { chosen, click, data, guatemala, marker, panama, release } from '../../support/mission-map.js'
import { until } from '../../support/wait.js'

describe('<iom-feed>', () => {
  it('gives its source to the tags inside, filters the list by the place chosen, and says so', async () => {
    const feed = await fixture<IomFeedElement>(
      html`<iom-feed lang="en" .data=${data}>
        <iom-mission-map region="mesoamerica"></iom-mission-map><iom-release-list></iom-release-list>
      </iom-feed>`,
    )
    const element = feed.querySelector('iom-mission-map')!
    const list: IomReleaseListElement = feed.querySelector('iom-release-list')!
    const count = () => list.shadowRoot!.querySelectorAll('.list > li').length
    const said = () => feed.shadowRoot!.querySelector('[role=status]')!.textContent
    await until(() => count() === 3 && marker(element, 'Panama'))
    await click(element, marker(element, 'Panama'))
    await until(() => count() === 1)
    await until(() => said() === '1 press release: Panama')
    list.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }))
    await until(() => count() === 3)
    await until(() => said() === '3 press releases')
    expect(chosen(element)).to.deep.equal({ map: [], list: [] })
  })

  it('counts a release in two languages once, on the map, in the list and in words', async () => {
    const both = ['en', 'es'].map((language) =>
      release(`a-${language}`, [guatemala], { language, translations: [{ id: 'a-en' }, { id: 'a-es' }] }),
    )
    const feed = await fixture<IomFeedElement>(
      html`<iom-feed lang="en" .data=${{ ...data, releases: [...both, release('b', [guatemala, panama])] }}>
        <iom-mission-map region="mesoamerica"></iom-mission-map><iom-release-list></iom-release-list>
      </iom-feed>`,
    )
    const element = feed.querySelector('iom-mission-map')!
    const count = () => feed.querySelector('iom-release-list')!.shadowRoot!.querySelectorAll('.list > li').length
    await until(() => count() === 2 && marker(element, 'Guatemala, 2 press releases'))
    await click(element, marker(element, 'Guatemala'))
    await until(() => feed.shadowRoot!.querySelector('[role=status]')!.textContent === '2 press releases: Guatemala')
    expect(count()).to.equal(2)
  })

  it('leaves the list alone where the page cancels the choice', async () => {
    const feed = await fixture<IomFeedElement>(
      html`<iom-feed lang="en" .data=${data} @iom-select=${(event: Event) => event.preventDefault()}>
        <iom-mission-map region="mesoamerica"></iom-mission-map><iom-release-list country="MEX"></iom-release-list>
      </iom-feed>`,
    )
    const element = feed.querySelector('iom-mission-map')!
    await until(() => marker(element, 'Panama'))
    await click(element, marker(element, 'Panama'))
    expect(feed.querySelector('iom-release-list')!.country).to.equal('MEX')
  })

  it('offers a way back from the filter, which the map follows', async () => {
    const feed = await fixture<IomFeedElement>(
      html`<iom-feed lang="en" .data=${data}>
        <iom-mission-map region="mesoamerica"></iom-mission-map><iom-release-list country="MEX"></iom-release-list>
      </iom-feed>`,
    )
    const element = feed.querySelector('iom-mission-map')!
    const list = feed.querySelector('iom-release-list')!
    const headlines = () => list.shadowRoot!.querySelector('.list')?.textContent ?? ''
    await until(() => headlines().includes('Headline a') && marker(element, 'Panama'))
    await click(element, marker(element, 'Panama'))
    await until(() => headlines().includes('Headline c') && !headlines().includes('Headline a'))
    const button = feed.shadowRoot!.querySelector('button')!
    expect(button.textContent.trim()).to.equal('Show all')
    button.click()
    await until(() => headlines().includes('Headline a') && !headlines().includes('Headline c'))
    await until(() => chosen(element).map.length === 0)
    expect(feed.shadowRoot!.querySelector('button')).to.equal(null)
  })

  it('marks in a second map what is chosen in the first', async () => {
    const feed = await fixture<IomFeedElement>(
      html`<iom-feed lang="en" .data=${data}>
        <iom-mission-map region="mesoamerica"></iom-mission-map><iom-mission-map region="mesoamerica"></iom-mission-map>
      </iom-feed>`,
    )
    const [first, second] = [...feed.querySelectorAll('iom-mission-map')]
    first!.scrollIntoView()
    await until(() => marker(first!, 'Panama'))
    await click(first!, marker(first!, 'Panama'))
    await until(() => chosen(second!).list.length === 1)
    expect(chosen(first!).list.length).to.equal(1)
  })
})

/** The list inside `holder`, in a shadow root of its own. */
function listInShadow(holder: Element): IomReleaseListElement {
  const list = document.createElement('iom-release-list')
  holder.attachShadow({ mode: 'open' }).append(list)
  return list
}

describe('the source of <iom-feed>', () => {
  const one = { version: 'iom-feed/1.0', releases: [release('one', [])] }
  const two = { version: 'iom-feed/1.0', releases: [release('two', [])] }
  const shows = (list: Element, text: string) => until(() => list.shadowRoot?.textContent.includes(text))

  it('reaches a tag in a shadow root, and so does every change', async () => {
    const feed = await fixture<IomFeedElement>(html`<iom-feed .data=${one}><div></div></iom-feed>`)
    const list = listInShadow(feed.querySelector('div')!)
    await shows(list, 'Headline one')
    feed.data = two
    await shows(list, 'Headline two')
  })

  it('reaches tags whose code was there first, in light and in shadow', async () => {
    const feed = document.createElement('test-late-feed') as IomFeedElement
    const light = document.createElement('iom-release-list')
    const holder = document.createElement('div')
    feed.append(light, holder)
    const shadow = listInShadow(holder)
    await fixture(html`<div>${feed}</div>`)
    feed.data = one
    await until(() => light.status === 'idle' && shadow.status === 'idle')
    customElements.define('test-late-feed', class extends IomFeedElement {})
    await shows(light, 'Headline one')
    await shows(shadow, 'Headline one')
  })

  it('is that of the nearest, in whichever order their code comes', async () => {
    const outer = document.createElement('test-outer-feed') as IomFeedElement
    const inner = document.createElement('test-inner-feed') as IomFeedElement
    const list = document.createElement('iom-release-list')
    inner.append(list)
    outer.append(inner)
    await fixture(html`<div>${outer}</div>`)
    outer.data = one
    inner.data = two
    customElements.define('test-outer-feed', class extends IomFeedElement {})
    await shows(list, 'Headline one')
    customElements.define('test-inner-feed', class extends IomFeedElement {})
    await shows(list, 'Headline two')
  })

  it('leaves a tag that is moved out', async () => {
    const feed = await fixture<IomFeedElement>(
      html`<iom-feed .data=${one}><iom-release-list></iom-release-list></iom-feed>`,
    )
    const list = feed.querySelector('iom-release-list')!
    await until(() => list.status === 'ready')
    feed.after(list)
    await until(() => list.status === 'idle')
  })

  it('is a plain object for any element that requests it by the context protocol', async () => {
    const feed = await fixture<IomFeedElement>(html`<iom-feed src="/no-such-feed" format="iom"><div></div></iom-feed>`)
    const values: unknown[] = []
    const request = new Event('context-request', { bubbles: true, composed: true })
    const parts = {
      context: Symbol.for('iom-widgets.feed/1'),
      subscribe: true,
      callback: (value: unknown) => values.push(value),
    }
    feed.querySelector('div')!.dispatchEvent(Object.assign(request, parts))
    feed.format = 'auto'
    await feed.updateComplete
    const value = { src: '/no-such-feed', data: undefined, refresh: undefined, filter: undefined }
    expect(values).to.deep.equal([
      { ...value, format: 'iom' },
      { ...value, format: 'auto' },
    ])
  })
})
