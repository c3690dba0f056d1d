import { expect, fixture, html } from '@open-wc/testing'
import { emulateMedia } from '@web/test-runner-commands'
import '../../../src/tags/iom-release-list/define.js'
import type { IomReleaseListElement } from '../../../src/tags/iom-release-list/element.js'
import { until } from '../../support/wait.js'

describe('a printed grid', () => {
  afterEach(() => emulateMedia({ media: 'screen' }))

  it('gives a card without its picture the whole width', async () => {
    const release = {
      id: '1',
      headline: 'Headline',
      summary: 'A summary of the release that fills its line.',
      image: { url: '/__missing.png', alt: '' },
    }
    const element = await fixture<IomReleaseListElement>(
      html`<iom-release-list
        layout="grid"
        .data=${{ version: 'iom-feed/1.0', releases: [release] }}
      ></iom-release-list>`,
    )
    const picture = () => element.shadowRoot?.querySelector('img')
    await until(() => picture()?.hidden)
    await emulateMedia({ media: 'print' })
    const widthOf = (selector: string): number => element.shadowRoot!.querySelector<HTMLElement>(selector)!.offsetWidth
    expect(widthOf('.summary')).to.be.greaterThan(widthOf('.item') / 2)
    expect(widthOf('.item')).to.be.greaterThan(400)
  })
})
