import { expect, fixture, html } from '@open-wc/testing'
import '../../../src/tags/iom-feed/define.js'
import '../../../src/tags/iom-release-list/define.js'
import type { IomFeedElement } from '../../../src/tags/iom-feed/element.js'
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
})
