import { expect, fixture, html } from '@open-wc/testing'
import type { TemplateResult } from 'lit'
import '../../../src/tags/iom-mission-map/define.js'
import type { IomMissionMapElement } from '../../../src/tags/iom-mission-map/element.js'
import { expectAccessible } from '../../support/axe.js'
import { all, buttons, data, listed, markers, query, viewBox } from '../../support/mission-map.js'
import { until } from '../../support/wait.js'

const silent = '/__faults/json?hang'

/** A map in view, whose source is silent. */
async function waiting(region: string, inside: TemplateResult | string = ''): Promise<IomMissionMapElement> {
  const element = await fixture<IomMissionMapElement>(
    html`<iom-mission-map lang="en" src=${silent} region=${region}>${inside}</iom-mission-map>`,
  )
  element.scrollIntoView()
  await until(() => element.status === 'loading')
  return element
}

const land = (element: Element) => query(element, 'path[data-code=GTM]')

describe('a map whose data is on its way', () => {
  it('shows its region, with the disclaimer and the controls, and says that it loads', async () => {
    const element = await waiting('mesoamerica')
    await until(() => land(element))
    expect(query(element, '[part=disclaimer]').textContent).to.match(/do not imply official endorsement/)
    expect(all(element, '.controls button').length).to.equal(3)
    expect(query(element, '.skeleton').textContent.trim()).to.equal('Loading…')
    expect(query(element, '.iom').getAttribute('aria-busy')).to.equal('true')
    expect(markers(element)).to.deep.equal([])
    await expectAccessible(element)
  })

  it('goes on with the same picture, where the reader has moved it, as soon as the data is there', async () => {
    const element = await waiting('mesoamerica')
    await until(() => land(element))
    const picture = query(element, 'svg[part=map]')
    const [, , wide] = viewBox(element)
    all(element, '.controls button')[0]!.click()
    await until(() => viewBox(element)[2]! < wide!)
    const before = viewBox(element)
    element.data = data
    await until(() => markers(element).length > 0)
    await until(() => listed(element).length === 3)
    expect(query(element, 'svg[part=map]')).to.equal(picture)
    expect(viewBox(element)).to.deep.equal(before)
    expect(query(element, '.skeleton')).to.equal(null)
  })

  for (const region of ['', 'atlantis']) {
    it(`shows no part of the world where the page ${region ? 'names one that is none' : 'names none'}`, async () => {
      const other = await waiting('world')
      const element = await waiting(region)
      await until(() => land(other))
      await element.updateComplete
      expect(query(element, '.picture')).to.equal(null)
      expect(query(element, '.skeleton')).not.to.equal(null)
    })
  }

  it('leaves what the page wrote between the tags until there is a list', async () => {
    const other = await waiting('world')
    const element = await waiting('world', html`<p>Our offices</p>`)
    await until(() => land(other))
    await element.updateComplete
    expect(query(element, '.picture')).to.equal(null)
    expect(all(element, 'slot:not([name])').length).to.equal(1)
    element.data = data
    await until(() => buttons(element).length === 3)
    expect(all(element, 'slot:not([name])').length).to.equal(0)
  })

  it('gives way to a sentence where the data cannot be had', async () => {
    const element = await waiting('world')
    await until(() => land(element))
    element.src = '/__faults/json?status=404'
    await until(() => element.status === 'error')
    expect(query(element, '.picture')).to.equal(null)
    expect(query(element, '.message').textContent).to.match(/This could not be loaded\./)
    const button = query(element, '.message button')
    button.focus()
    element.src = silent
    await until(() => element.status === 'loading')
    expect(element.shadowRoot!.activeElement).to.equal(query(element, '.message button'))
  })
})
