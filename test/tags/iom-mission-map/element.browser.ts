import { expect, fixture, html } from '@open-wc/testing'
import type { IomMissionMapElement } from '../../../src/tags/iom-mission-map/element.js'
import { placeLabels } from '../../../src/geography/label-placement.js'
import type { IomActionEvent, IomSelectEvent } from '../../../src/element/events.js'
import { names as countries } from '../../../src/languages/en/countries.js'
import { codes, isState, undetermined } from '../../../src/geography/codes.js'
import {
  all,
  buttons,
  chosen,
  click,
  data,
  guatemala,
  listed,
  map,
  marker,
  markers,
  mexico,
  names,
  office,
  panama,
  place,
  query,
  release,
  viewBox,
} from '../../support/mission-map.js'
import { until } from '../../support/wait.js'

const placeLabelsOf = (element: Element) =>
  all(element, '.labels text:not(.sea, .country)').map(({ textContent }) => textContent)

const inFrame = (element: Element, target: Element) => {
  const { x, y } = target.getBoundingClientRect()
  const { left, right, top, bottom } = query(element, '.frame').getBoundingClientRect()
  return x > left && x < right && y > top && y < bottom
}

describe('<iom-mission-map>', () => {
  it('draws every member and observer State as a shape or a dot that carries its code', async () => {
    const element = await map({ region: 'world' })
    const drawn = new Set(all(element, '[data-code]').map(({ dataset }) => dataset['code']!))
    const states = codes.filter(isState)
    expect(states.length).to.equal(195)
    expect(states.filter((code) => !drawn.has(code))).to.deep.equal([])
    expect(undetermined.filter((code) => !drawn.has(code))).to.deep.equal([])
    expect(all(element, '.land > :not([data-code], .border)')).to.deep.equal([])
  })

  it('projects a place into the shape of its country', async () => {
    const element = await map({ region: 'world' })
    const { x, y } = element.project(-90.5, 15.5)
    const path = element.shadowRoot!.querySelector<SVGPathElement>('path[data-code=GTM]')!
    const at = (query(element, 'svg[part=map]') as unknown as SVGSVGElement).createSVGPoint()
    ;[at.x, at.y] = [x, y]
    expect(path.isPointInFill(at)).to.equal(true)
  })

  it('names markers and the lines of the list alike, and shades the countries by number', async () => {
    const element = await map({ region: 'mesoamerica' })
    const said = ['Guatemala, 3 press releases', 'Mexico, 1 press release', 'Panama, 1 press release']
    expect(names(element)).to.deep.equal(said)
    expect(listed(element)).to.deep.equal(said)
    const fill = (code: string) => query(element, `path[data-code=${code}]`).getAttribute('fill')
    expect(['GTM', 'MEX', 'PAN', 'HND'].map(fill)).to.deep.equal(['url(#step3)', 'url(#step0)', 'url(#step0)', null])
    expect(all(element, '.legend li').map(({ textContent }) => textContent.trim())).to.deep.equal(['1', '2', '3+'])
    // One encoding of one number: there are no circles besides.
    expect(all(element, '.marker circle')).to.deep.equal([])
  })

  it('counts a release in four languages once, and shows the edition of the reader', async () => {
    const languages = ['en', 'es', 'fr', 'ar']
    const editions = languages.map((language) =>
      release(`a-${language}`, [guatemala], {
        language,
        translations: languages.map((other) => ({ id: `a-${other}`, language: other })),
      }),
    )
    const element = await map({ lang: 'es', feed: { ...data, releases: [...editions, release('b', [guatemala])] } })
    expect(listed(element)).to.deep.equal(['Guatemala, 2 comunicados de prensa'])
    await click(element, buttons(element)[0]!)
    await until(() => query(element, '.more a'))
    expect(all(element, '.more a').map(({ textContent }) => textContent)).to.deep.equal(['Headline a-es', 'Headline b'])
  })

  it('leaves so much room for a name that no marker covers it in a wide face', () => {
    const canvas = document.createElement('canvas').getContext('2d')!
    canvas.font = '600 12px Verdana, "DejaVu Sans"'
    const half = 10
    const covered = Object.values<string>(countries).filter((name) => {
      const end = 100 + half + 6 + canvas.measureText(name).width
      const [label] = placeLabels(
        [
          { x: 100, y: 200, half, texts: [name] },
          { x: end + half - 1, y: 200, half, texts: [] },
        ],
        800,
        450,
      )
      return label?.anchor === 'start'
    })
    expect(covered).to.deep.equal([])
  })

  it('shows offices by level, with their contacts, and tells the page of a call', async () => {
    const element = await map({ show: 'missions' })
    expect(listed(element)).to.deep.equal(['IOM Headquarters, Headquarters', 'IOM Guatemala, Country office'])
    expect(placeLabelsOf(element)).to.deep.equal(['Geneva', 'Guatemala'])
    await click(element, buttons(element)[1]!)
    await until(() => query(element, 'a[href^="tel:"]'))
    const actions: string[] = []
    element.addEventListener('iom-action', ({ detail }: IomActionEvent) => actions.push(detail.action))
    element.addEventListener('click', (event) => event.preventDefault())
    query(element, 'a[href^="tel:"]').click()
    expect(query(element, 'a[href^="tel:"]').textContent).to.equal('+502.231.40.000')
    expect(actions).to.deep.equal(['call'])
  })

  it('shows a series in its order, with dates and states', async () => {
    const element = await map({ show: 'events', region: 'mesoamerica' })
    expect(listed(element)).to.deep.equal(['Guatemala, October 2016, held', 'Panama, to come', 'México, cancelled'])
    expect(names(element)).to.deep.equal([
      '1. Guatemala, October 2016, held',
      '2. Panama, to come',
      '3. México, cancelled',
    ])
    expect(all(element, '[part=marker] :is(.done circle, .planned path, .bar)').length).to.equal(3)
    await click(element, buttons(element)[1]!)
    await until(() => query(element, '.more p'))
    expect(query(element, '.more p').textContent).to.equal('Second workshop')
  })

  it('shows several events at one place as the numbers and names of the events, never as a bare number', async () => {
    const at = (order: number, where: unknown) => ({ title: `Workshop ${order}`, place: where, state: 'planned' })
    const events = [at(1, guatemala), at(2, panama), at(3, guatemala)]
    const element = await map({ show: 'events', feed: { ...data, releases: [release('a', [], { events })] } })
    const cluster = markers(element).find((one) => one.textContent.includes('…'))!
    expect(cluster.textContent.trim()).to.equal('1 … 3')
    expect(cluster.getAttribute('aria-label')).to.equal('1 … 3 – 2 events (1. Guatemala, 3. Guatemala)')
    expect(placeLabelsOf(element)).to.include('Guatemala')
  })

  it('joins what would overlap, names it, and parts it when it is chosen', async () => {
    const offices = [
      office('a', 'Office A', 'country', place('Here', 'GTM', 14.6, -90.5)),
      office('b', 'Office B', 'sub', place('There', 'GTM', 14.9, -90.2)),
    ]
    const element = await map({ show: 'missions', region: 'world', feed: { ...data, offices } })
    expect(names(element)).to.deep.equal(['2 offices (Office A, Office B)'])
    expect(placeLabelsOf(element)).to.deep.equal(['Here, There'])
    await click(element, markers(element)[0]!)
    await until(() => markers(element).length === 2)
    expect(names(element)).to.deep.equal(['Office A, Country office', 'Office B, Sub-office'])
  })

  it('keeps map and list in step, both ways, and tells the page', async () => {
    const element = await map({ region: 'mesoamerica' })
    const told: unknown[] = []
    element.addEventListener('iom-select', ({ detail }: IomSelectEvent) => told.push(detail.place))
    await click(element, marker(element, 'Guatemala'))
    expect(chosen(element)).to.deep.equal({ map: ['GTM'], list: ['GTM'] })
    await until(() => all(element, '.more a').length === 3)
    await click(element, buttons(element)[2]!)
    expect(chosen(element)).to.deep.equal({ map: ['PAN'], list: ['PAN'] })
    await click(element, query(element, 'path[data-code=MEX]'))
    expect(chosen(element)).to.deep.equal({ map: ['MEX'], list: ['MEX'] })
    await click(element, marker(element, 'Mexico'))
    expect(told).to.deep.equal(['GTM', 'PAN', 'MEX', undefined])
    expect(chosen(element)).to.deep.equal({ map: [], list: [] })
  })

  it('brings a chosen place into view, on the map and in the list, without scrolling the page', async () => {
    const places = codes.slice(0, 40).map((code) => place(code, code))
    const element = await map({ feed: { ...data, releases: [release('a', places)] } })
    for (let i = 0; i < 6; i++) await click(element, all(element, '.controls button')[0]!)
    const before = window.scrollY
    const last = buttons(element).at(-1)!
    await click(element, last)
    await until(() => inFrame(element, query(element, `[part=marker][data-place=${last.dataset['place']!}]`)))
    const { x, y } = query(element, `[part=marker][data-place=${last.dataset['place']!}]`).getBoundingClientRect()
    const frame = query(element, '.frame').getBoundingClientRect()
    expect(x > frame.left && x < frame.right && y > frame.top && y < frame.bottom).to.equal(true)
    const list = query(element, '.scroll').getBoundingClientRect()
    expect(last.getBoundingClientRect().top).to.be.within(list.top - 1, list.bottom)
    expect(window.scrollY).to.equal(before)
  })

  it('chooses nothing that the page forbids', async () => {
    const element = await map({ region: 'mesoamerica' })
    element.addEventListener('iom-select', (event) => event.preventDefault())
    await click(element, markers(element)[0]!)
    expect(chosen(element)).to.deep.equal({ map: [], list: [] })
  })

  it('shows a region by its name, its number in M49, a list of codes, or what the data covers', async () => {
    const seen = async (region: string | undefined, ...points: [number, number][]) => {
      const element = await map({ region, isListed: false })
      const [left = 0, top = 0, width = 0, height = 0] = viewBox(element)
      return points.map(([lon, lat]) => {
        const { x, y } = element.project(lon, lat)
        return x > left && x < left + width && y > top && y < top + height
      })
    }
    const tegucigalpa: [number, number] = [-87.2, 14.1]
    const nairobi: [number, number] = [36.8, -1.3]
    const mexicoCity: [number, number] = [-99.1, 19.4]
    expect(await seen('Eastern Africa', nairobi, mexicoCity)).to.deep.equal([true, false])
    expect(await seen('013', tegucigalpa, nairobi)).to.deep.equal([true, false])
    expect(await seen('KE, TZA', nairobi, tegucigalpa)).to.deep.equal([true, false])
    expect(await seen('world', nairobi, tegucigalpa, mexicoCity)).to.deep.equal([true, true, true])
    expect(await seen(undefined, mexicoCity, tegucigalpa, nairobi)).to.deep.equal([true, true, false])
  })

  it('keeps what the reader looks at when its size changes', async () => {
    const element = await map({ region: 'mesoamerica' })
    await click(element, query(element, '.controls button'))
    const [x = 0, y = 0, w = 0, h = 0] = viewBox(element)
    element.parentElement!.style.inlineSize = '420px'
    await until(() => viewBox(element)[3] !== h)
    const [x2 = 0, y2 = 0, w2 = 0, h2 = 0] = viewBox(element)
    expect(w2).to.be.closeTo(w, 0.01)
    expect(x2 + w2 / 2).to.be.closeTo(x + w / 2, 0.01)
    expect(y2 + h2 / 2).to.be.closeTo(y + h / 2, 0.01)
  })

  it('shows something else when it is asked to', async () => {
    const element = await map({ show: 'releases' })
    element.show = 'missions'
    await until(() => listed(element)[0] === 'IOM Headquarters, Headquarters')
    element.show = 'events'
    element.lang = 'fr'
    await until(() => names(element)[1]?.startsWith('2. Panama'))
  })

  it('waits with drawing until it comes near the window', async () => {
    const parentNode = await fixture<HTMLElement>(html`<div></div>`)
    parentNode.style.paddingBlockStart = '3000px'
    const element = await fixture<IomMissionMapElement>(
      html`<iom-mission-map lang="en" .data=${data}></iom-mission-map>`,
      { parentNode },
    )
    await until(() => listed(element).length === 3)
    expect(query(element, 'svg[part=map]')).to.equal(null)
    element.scrollIntoView()
    await until(() => query(element, 'svg[part=map]'))
  })

  it('asks nobody but its own host for anything', async () => {
    await map({ region: 'world' })
    const hosts = performance.getEntriesByType('resource').map(({ name }) => new URL(name).host)
    expect([...new Set(hosts)]).to.deep.equal([location.host])
  })

  it('says in a sentence that there is nothing to show', async () => {
    const element = await fixture<IomMissionMapElement>(
      html`<iom-mission-map lang="en" show="missions" .data=${{ ...data, offices: [] }}></iom-mission-map>`,
    )
    await until(() => element.status === 'empty')
    expect(query(element, '.message').textContent.trim()).to.equal('There is nothing to show on the map.')
  })

  it('shows the places of one release', async () => {
    const element = await map({ feed: { ...data, releases: [release('a', [mexico]), release('b', [panama])] } })
    element.release = 'b'
    await until(() => listed(element).join() === 'Panama, 1 press release')
  })
})
