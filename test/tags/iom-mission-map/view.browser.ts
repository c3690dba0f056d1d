import { expect, fixture, html } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import type { IomMissionMapElement } from '../../../src/tags/iom-mission-map/element.js'
import {
  all,
  buttons,
  click,
  data,
  listed,
  map,
  marker,
  markers,
  names,
  place,
  query,
  release,
  viewBox,
} from '../../support/mission-map.js'
import { until } from '../../support/wait.js'

const boxOf = (element: Element, selector: string) => query(element, selector).getBoundingClientRect()

const pacific = {
  ...data,
  releases: [
    release('a', [place('Samoa', 'WSM'), place('Cook Islands', 'COK'), place('Fiji', 'FJI')]),
    release('b', [place('Guatemala', 'GTM'), place('French Polynesia', 'PYF'), place('Australia', 'AUS')]),
  ],
}

describe('what <iom-mission-map> has in view', () => {
  it('holds the whole of Oceania, also beyond the 180th meridian, and nothing else in map and list', async () => {
    const element = await map({ region: 'oceania', feed: pacific })
    const [left = 0, top = 0, width = 0, height = 0] = viewBox(element)
    for (const [lon, lat] of [
      [134, -25],
      [-149.4, -17.6],
      [-159.8, -21.2],
      [-130.1, -25.1],
      [144.8, 13.4],
    ] as const) {
      const { x, y } = element.project(lon, lat)
      expect(x > left && x < left + width && y > top && y < top + height, `${lon} ${lat}`).to.equal(true)
    }
    expect(width).to.be.below(5000)
    expect(listed(element).some((text) => text.startsWith('Guatemala'))).to.equal(false)
    expect(names(element).some((name) => name.startsWith('Guatemala'))).to.equal(false)
    expect(buttons(element).length).to.equal(5)
  })

  it('projects a place into the shape of its country on the drawing of the Pacific too', async () => {
    const element = await map({ region: 'oceania', feed: pacific })
    const path = element.shadowRoot!.querySelector<SVGPathElement>('path[data-code=NZL]')!
    const { x, y } = element.project(175.5, -39)
    expect(path.isPointInFill(new DOMPoint(x, y))).to.equal(true)
  })

  it('shows a region without any data as land, with a sentence in place of the list', async () => {
    const element = await map({ region: 'oceania', isListed: false })
    await until(() => query(element, '.side').textContent.trim() !== '')
    expect(query(element, '.side').textContent.trim()).to.equal('There is nothing to show on the map.')
    expect(query(element, 'path[data-code=AUS]')).not.to.equal(null)
  })

  for (const width of [200, 360, 600, 1000]) {
    it(`is covered by no control, and stands with legend and disclaimer before the list, at ${width} pixels`, async () => {
      const element = await map({ region: 'mesoamerica', width })
      const [frame, legend, controls, disclaimer] = ['.frame', '.legend', '.controls', '[part=disclaimer]'].map((one) =>
        boxOf(element, one),
      )
      for (const box of [legend!, controls!, disclaimer!]) expect(box.top).to.be.at.least(frame!.bottom)
      const list = boxOf(element, '.side')
      if (width < 760) expect(list.top).to.be.at.least(disclaimer!.bottom)
      else expect(list.left).to.be.at.least(frame!.right)
      expect(disclaimer!.bottom - frame!.bottom).to.be.below(width < 300 ? 500 : 260)
    })
  }

  it('keeps the marker in focus in view while the keyboard zooms', async () => {
    const element = await map({ region: 'world' })
    for (const name of ['Mexico', 'Panama']) {
      marker(element, name).focus()
      for (let i = 0; i < 5; i++) {
        const before = viewBox(element)[2]!
        await sendKeys({ press: '+' })
        await until(() => viewBox(element)[2]! < before)
        const frame = boxOf(element, '.frame')
        const { x, y, width, height } = element.shadowRoot!.activeElement!.getBoundingClientRect()
        expect(x + width / 2 > frame.left && x + width / 2 < frame.right, `${name} ${i}`).to.equal(true)
        expect(y + height / 2 > frame.top && y + height / 2 < frame.bottom, `${name} ${i}`).to.equal(true)
      }
      await sendKeys({ press: '0' })
    }
  })
})

describe('the list of <iom-mission-map>', () => {
  it('is one tab stop, walked with arrows, Home and End', async () => {
    const element = await map({ region: 'mesoamerica' })
    const stops = () => buttons(element).filter(({ tabIndex }) => tabIndex === 0).length
    expect(stops()).to.equal(1)
    buttons(element)[0]!.focus()
    const focused = () => element.shadowRoot!.activeElement
    for (const [key, i] of [
      ['ArrowDown', 1],
      ['End', 2],
      ['ArrowUp', 1],
      ['Home', 0],
    ] as const) {
      await sendKeys({ press: key })
      await until(() => focused() === buttons(element)[i])
      await element.updateComplete
      expect(stops()).to.equal(1)
      expect(buttons(element)[i]!.tabIndex).to.equal(0)
    }
  })

  it('moves the map to what is chosen, and in until it stands alone', async () => {
    const near = ['BRB', 'GRD', 'LCA', 'VCT', 'DMA'].map((code) => place(code, code))
    const element = await map({ region: 'world', feed: { ...data, releases: [release('a', near)] } })
    const before = viewBox(element)[2]!
    const last = buttons(element).at(-1)!
    await click(element, last)
    await until(() => markers(element).some((one) => one.dataset['place'] === last.dataset['place']))
    expect(viewBox(element)[2]).to.be.below(before)
    const own = markers(element).find((one) => one.dataset['place'] === last.dataset['place'])!
    expect(own.getAttribute('aria-pressed')).to.equal('true')
    expect(own.getAttribute('aria-label')).to.match(/, 1 press release$/)
  })

  it('says what is chosen, and offers a way back that keeps the focus', async () => {
    const element = await map({ region: 'mesoamerica' })
    const said = () => query(element, '.selection [role=status]').textContent.trim()
    expect(said()).to.equal('')
    await click(element, marker(element, 'Guatemala'))
    expect(said()).to.equal('Selected: Guatemala')
    const places: unknown[] = []
    element.addEventListener('iom-select', ({ detail }) => places.push(detail.place))
    const clear = query(element, '.clear')
    clear.focus()
    clear.click()
    await element.updateComplete
    expect(said()).to.equal('')
    expect(places).to.deep.equal([undefined])
    expect(query(element, '.clear')).to.equal(null)
    await until(() => element.shadowRoot!.activeElement?.matches('[part=place]'))
  })
})

describe('the looks of <iom-mission-map>', () => {
  it('shows numbers as circles whose area is proportional, with a legend of circles and no shades', async () => {
    const element = await map({ showAs: 'circles', region: 'mesoamerica' })
    const radius = (name: string) => Number(marker(element, name).querySelector('circle')!.getAttribute('r'))
    expect(radius('Guatemala') ** 2 / radius('Mexico') ** 2).to.be.closeTo(3, 0.01)
    expect(all(element, '.land [data-step]')).to.deep.equal([])
    expect(all(element, '.nested circle').length).to.equal(2)
    expect(query(element, '.classes')).to.equal(null)
  })

  it('tells its colours apart by lightness, whatever the brand, in both schemes', async () => {
    const lightness = (element: Element, step: number) => {
      const color = getComputedStyle(query(element, `.classes [data-step="${step}"]`)).fill
      const canvas = document.createElement('canvas').getContext('2d')!
      canvas.fillStyle = color
      canvas.fillRect(0, 0, 1, 1)
      const [r = 0, g = 0, b = 0] = canvas.getImageData(0, 0, 1, 1).data
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const places = ['GTM', 'MEX', 'PAN', 'HND', 'CRI'].map((code) => place(code, code))
    const releases = [...Array(20).keys()].map((i) =>
      release(`${i}`, places.slice(0, i < 1 ? 5 : i < 2 ? 4 : i < 5 ? 3 : i < 10 ? 2 : 1)),
    )
    for (const scheme of ['light', 'dark'] as const) {
      for (const brand of ['', '#ffd100', '#000', '#fff', '#39ff14', '#009edb']) {
        const element = await map({ scheme, region: 'mesoamerica', feed: { ...data, releases } })
        if (brand) element.style.setProperty('--iom-color-brand', brand)
        const steps = [0, 1, 2, 3, 4].map((step) => lightness(element, step))
        for (const [i, value] of steps.slice(1).entries())
          expect(Math.abs(value - steps[i]!), `${scheme} ${brand} ${steps.join(' ')}`).to.be.above(12)
      }
    }
  })

  it('paints the picture before it makes the list', async () => {
    const seen: string[] = []
    const element = await fixture<IomMissionMapElement>(html`<iom-mission-map lang="en"></iom-mission-map>`)
    const root = element.shadowRoot!
    new MutationObserver(() => {
      if (root.querySelector('svg[part=map]')) seen.push(root.querySelector('[part=place]') ? 'list' : 'picture')
    }).observe(root, { childList: true, subtree: true })
    element.data = data
    await until(() => buttons(element).length === 3)
    expect(seen[0]).to.equal('picture')
  })

  it('shows title and takeaway of the page above the map', async () => {
    const element = await map({ region: 'mesoamerica' })
    const title = document.createElement('h2')
    title.slot = 'title'
    title.textContent = 'Where we work'
    element.append(title)
    await element.updateComplete
    expect(title.getBoundingClientRect().height).to.be.above(0)
    expect(title.getBoundingClientRect().bottom).to.be.at.most(boxOf(element, '.frame').top)
  })
})

describe('what a reader downloads from <iom-mission-map>', () => {
  /** The files that a page would save, in place of which it opens none. */
  const files: { name: string; text: Promise<string>; type: string }[] = []
  const blobs = new Map<string, Blob>()
  const createObjectURL = URL.createObjectURL.bind(URL)
  beforeEach(() => {
    files.length = 0
    URL.createObjectURL = (blob: Blob) => {
      const url = createObjectURL(blob)
      blobs.set(url, blob)
      return url
    }
    HTMLAnchorElement.prototype.click = function click() {
      const blob = blobs.get(this.href)!
      files.push({ name: this.download, text: blob.text(), type: blob.type })
    }
  })
  afterEach(() => {
    URL.createObjectURL = createObjectURL
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click')
  })

  const save = async (element: Element, i: number) => {
    all(element, '.downloads button')[i]!.click()
    await until(() => files.length > 0)
    return files[0]!
  }

  it('holds the disclaimer, the source and every country, without a style sheet', async () => {
    const element = await map({ region: 'world' })
    const { name, text } = await save(element, 0)
    expect(name).to.equal('map.svg')
    const svg = new DOMParser().parseFromString(await text, 'image/svg+xml')
    expect(svg.querySelector('parsererror')).to.equal(null)
    const words = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent.trim()).join(' ')
    expect(words).to.match(/do not imply official endorsement/)
    expect(words).to.match(/Natural Earth/)
    const fills = new Set([...svg.querySelectorAll('path')].map((path) => path.getAttribute('fill')))
    expect(
      [...fills].every((fill) => fill === null || /^(none|rgba?\(|url\(#)/.test(fill)),
      [...fills].join(),
    ).to.equal(true)
    expect(svg.querySelectorAll('[class], [style], foreignObject, script').length).to.equal(0)
    expect(svg.querySelectorAll('path').length).to.be.above(240)
  })

  it('is a picture of pixels where it is wanted', async () => {
    const element = await map({ region: 'mesoamerica' })
    const actions: string[] = []
    element.addEventListener('iom-action', ({ detail }) => actions.push(detail.action))
    expect(await save(element, 1)).to.include({ name: 'map.png', type: 'image/png' })
    await until(() => actions.length)
    expect(actions).to.deep.equal(['download'])
  })

  it('is a table of the list, in which no cell is a formula', async () => {
    const places = [place('=1+1'), place('Guatemala', 'GTM', 14.63, -90.51)]
    const element = await map({ feed: { ...data, releases: [release('a', places)] } })
    const { name, text } = await save(element, 2)
    expect(name).to.equal('map.csv')
    expect((await text).replace('\ufeff', '').split('\r\n')).to.deep.equal([
      'name,iso3,latitude,longitude,releases',
      "'=1+1,,,,1",
      'Guatemala,GTM,14.63,-90.51,1',
      '',
    ])
  })
})
