import { expect } from '@open-wc/testing'
import { map as arabic } from '../../../src/languages/ar/map.js'
import { map as english } from '../../../src/languages/en/map.js'
import { map as spanish } from '../../../src/languages/es/map.js'
import { map as french } from '../../../src/languages/fr/map.js'
import { map as russian } from '../../../src/languages/ru/map.js'
import { map as chinese } from '../../../src/languages/zh/map.js'
import { all, click, map, query } from '../../support/mission-map.js'

describe('what stands under <iom-mission-map>', () => {
  for (const [lang, { notes }] of Object.entries({
    ar: arabic,
    en: english,
    es: spanish,
    fr: french,
    ru: russian,
    zh: chinese,
  })) {
    it(`carries the disclaimer in "${lang}", whatever it shows`, async () => {
      for (const show of ['releases', 'missions', 'events'] as const) {
        const element = await map({ lang, show })
        expect(query(element, '[part=disclaimer]').textContent).to.equal(notes.disclaimer)
        expect(query(element, '[part=disclaimer]').closest('[lang]')!.getAttribute('lang')).to.equal(lang)
      }
    })
  }

  it('keeps the disclaimer where the styles of a page would hide it', async () => {
    const element = await map()
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('::part(disclaimer) { display: none; visibility: hidden; opacity: 0 }')
    document.adoptedStyleSheets.push(sheet)
    const { display, visibility, opacity } = getComputedStyle(query(element, '[part=disclaimer]'))
    expect([display, visibility, opacity]).to.deep.equal(['block', 'visible', '1'])
    document.adoptedStyleSheets.pop()
  })

  it('shows the notes of the areas in view', async () => {
    const shown = async (region: string) =>
      all(await map({ region, isListed: false }), '[part=note]').map(({ dataset }) => dataset['note'])
    expect(await shown('IND PAK')).to.include('kashmir')
    expect(await shown('SDN SSD')).to.include.members(['sudans', 'abyei'])
    expect(await shown('NZL')).to.not.include('kashmir')
  })

  it('explains undetermined boundaries where there are some in view, and only there', async () => {
    const explains = async (region: string) =>
      Boolean(query(await map({ region, isListed: false }), '.legend .unsettled'))
    expect(await explains('mesoamerica')).to.equal(false)
    expect(await explains('IND PAK')).to.equal(true)
    expect(await explains('SDN SSD')).to.equal(true)
    expect(await explains('KOR PRK')).to.equal(true)
    const element = await map({ region: 'mesoamerica' })
    await click(element, all(element, '.controls button')[2]!)
    expect(query(element, '.legend .unsettled')).to.not.equal(null)
  })

  it('explains only signs that are on the map', async () => {
    const legend = async (show: 'missions' | 'events') =>
      all(await map({ show, region: 'mesoamerica' }), '.legend li').map(({ textContent }) => textContent.trim())
    expect(await legend('missions')).to.deep.equal(['Country office'])
    expect(await legend('events')).to.deep.equal(['held', 'to come', 'cancelled'])
  })
})
