import { expect } from '@open-wc/testing'
import { expectAccessible } from '../../support/axe.js'
import {
  all,
  buttons,
  click,
  guatemala,
  map,
  marker,
  markers,
  place,
  query,
  release,
  data,
} from '../../support/mission-map.js'
import { until } from '../../support/wait.js'

/** Applies the rules for paper to the screen: not every engine's driver can emulate a medium. */
function printOnScreen(root: ShadowRoot) {
  const rules = root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules])
  const paper = rules.filter(
    (rule) => rule instanceof CSSMediaRule && rule.media.mediaText === 'print',
  ) as CSSMediaRule[]
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    paper
      .flatMap(({ cssRules }) => [...cssRules])
      .map(({ cssText }) => cssText)
      .join(''),
  )
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
}

describe('<iom-mission-map> for everyone', () => {
  for (const show of ['releases', 'missions', 'events'] as const) {
    for (const [lang, scheme] of [
      ['en', 'light'],
      ['ar', 'light'],
      ['en', 'dark'],
    ] as const) {
      it(`is accessible: ${show}, ${lang}, ${scheme}`, async () => {
        const element = await map({ show, lang, scheme })
        await click(element, buttons(element)[0]!)
        await until(() => query(element, '.more > *'))
        markers(element)[0]!.focus()
        await until(() => query(element, '[role=tooltip]'))
        await expectAccessible(element)
      })
    }
  }

  for (const width of [200, 320]) {
    it(`is accessible, and no wider than its place, at ${width} pixels`, async () => {
      const element = await map({ show: 'missions', width })
      await click(element, buttons(element)[1]!)
      await until(() => query(element, '.contact'))
      expect(query(element, '.map').scrollWidth).to.be.at.most(element.clientWidth)
      const frame = query(element, '.frame').getBoundingClientRect()
      const controls = query(element, '.controls').getBoundingClientRect()
      expect(controls.top).to.be.at.least(frame.bottom)
      expect(controls.bottom).to.be.at.most(query(element, '.side').getBoundingClientRect().top)
      await expectAccessible(element)
    })
  }

  it('has the text of a marker in its name, also where words stand for the number', async () => {
    const at = (order: number) => ({ title: `Workshop ${order}`, place: guatemala, state: 'planned' })
    const workshops = { ...data, releases: [release('a', [], { events: [1, 2, 3].map(at) })] }
    for (const element of [
      await map({ show: 'events', feed: workshops }),
      await map({ show: 'missions', lang: 'ar', region: 'world' }),
      await map({ lang: 'ar', region: 'mesoamerica' }),
    ])
      for (const one of markers(element)) expect(one.getAttribute('aria-label')).to.include(one.textContent.trim())
  })

  it('offers nothing to hit that is smaller than 24 pixels, and no two markers nearer than that', async () => {
    const codes =
      'AND ATG BHR BRB COM DMA FSM GRD KIR KNA LCA LIE LUX MCO MDV MHL MLT MUS NRU PLW SGP SMR STP SYC TON TUV VAT VCT'
    const places = codes.split(' ').map((code) => place(code, code))
    const element = await map({ region: 'world', feed: { ...data, releases: [release('a', places)] } })
    await click(element, buttons(element)[0]!)
    await until(() => query(element, '.more a'))
    const sizes = all(element, 'button, .marker[role=button], .more a').map((one) => one.getBoundingClientRect())
    expect(Math.min(...sizes.flatMap(({ width, height }) => [width, height]))).to.be.at.least(24)
    const middles = markers(element).map((one) => {
      const { x, y, width, height } = one.querySelector('.focus')!.getBoundingClientRect()
      return [x + width / 2, y + height / 2] as const
    })
    for (const [i, a] of middles.entries())
      for (const b of middles.slice(i + 1)) expect(Math.hypot(a[0] - b[0], a[1] - b[1])).to.be.at.least(24)
  })

  it('shows where the focus is', async () => {
    const element = await map({ region: 'mesoamerica' })
    const ring = (name: string) => getComputedStyle(marker(element, name).querySelector('.focus')!).stroke
    buttons(element)[0]!.focus()
    const before = ring('Panama')
    marker(element, 'Panama').focus()
    expect(marker(element, 'Panama').matches(':focus-visible')).to.equal(true)
    expect([before, ring('Panama') === before]).to.deep.equal(['none', false])
  })

  it('does not turn the map where the page is written from right to left', async () => {
    const element = await map({ region: 'mesoamerica', lang: 'ar' })
    const x = (code: string) => query(element, `[part=marker][data-place=${code}]`).getBoundingClientRect().x
    expect(x('MEX') < x('GTM') && x('GTM') < x('PAN')).to.equal(true)
    expect(getComputedStyle(query(element, '.scroll')).direction).to.equal('rtl')
  })

  it('moves nothing by itself', async () => {
    const element = await map({ region: 'mesoamerica' })
    await click(element, all(element, '.controls button')[0]!)
    expect(element.shadowRoot!.getAnimations()).to.deep.equal([])
  })

  it('prints the map and the whole list on white, without what only a screen can use', async () => {
    const element = await map({ scheme: 'dark', show: 'missions' })
    printOnScreen(element.shadowRoot!)
    expect(getComputedStyle(query(element, '.iom')).colorScheme).to.equal('light')
    expect(getComputedStyle(query(element, '.controls')).display).to.equal('none')
    expect(getComputedStyle(query(element, '.scroll')).overflow).to.equal('visible')
    expect(query(element, 'svg[part=map]').getBoundingClientRect().height).to.be.above(100)
  })
})
