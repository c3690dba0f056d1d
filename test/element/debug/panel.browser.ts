import '../../../src/tags/iom-release-list/define.js'
import { expect, fixture, html } from '@open-wc/testing'
import { until } from '../../support/wait.js'

const feed = {
  version: 'iom-feed/1.0',
  language: 'en',
  releases: [
    {
      id: 'a',
      headline: 'A',
      published: '2016-10-18',
      body: '<p>Text.</p>',
      contacts: [{ name: 'Ana', email: 'a@example.org' }],
    },
    { id: 'hidden-id', headline: 'Hidden', embargoedUntil: '2099-01-01T00:00:00', title: 'Hidden' },
  ],
}

const panelOf = (element: Element): string =>
  element.shadowRoot?.querySelector('[part="inspector"]')?.textContent.replaceAll(/\s+/g, ' ') ?? ''

describe('the inspector of a tag', () => {
  it('names the faults of the feed and of the attributes, and nothing of a hidden release but its position', async () => {
    const element = await fixture(
      html`<iom-release-list debug layuot="grid" country="Honduras" .data=${feed}></iom-release-list>`,
    )
    await until(() => panelOf(element).includes('contacts'))
    const text = panelOf(element)
    expect(text).to.contain('Did you mean layout?')
    expect(text).to.contain('No release of the feed fits country="Honduras"')
    expect(text).to.contain('releases.0.body: The text holds tags of HTML')
    expect(text).to.match(/releases\.0\.contacts\.0\.email: .*Did you mean "emails"/)
    expect(text).to.contain('releases.1.embargoedUntil')
    expect(text).not.to.match(/hidden-id|Hidden/)
  })
})
