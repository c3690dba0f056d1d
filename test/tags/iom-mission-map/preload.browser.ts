import { expect, fixture, html } from '@open-wc/testing'
import { preload } from '../../../src/tags/iom-mission-map/preload.js'
import { until } from '../../support/wait.js'

const requested = (part: string) => performance.getEntriesByType('resource').some(({ name }) => name.includes(part))

describe('preloading a map', () => {
  it('requests geometry, texts, names and layer before the code of the tag is there', async () => {
    expect(requested('geography/world')).to.equal(false)
    // An element that nothing defines here, as the loader finds it.
    const element = await fixture<HTMLElement>(html`<iom-mission-map lang="fr" show="events"></iom-mission-map>`)
    preload(element)
    for (const part of ['geography/world', 'languages/fr/map', 'languages/fr/countries', 'layers/events'])
      await until(() => requested(part))
    expect(requested('layers/offices')).to.equal(false)
    expect(customElements.get('iom-mission-map')).to.equal(undefined)
  })
})
