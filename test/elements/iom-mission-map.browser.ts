import { expect, fixture, html } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import '../../src/define/iom-feed.js'
import '../../src/define/iom-mission-map.js'
import '../../src/define/iom-release-list.js'
import type { IomFeedElement } from '../../src/elements/iom-feed/iom-feed-element.js'
import type { IomMissionMapElement } from '../../src/elements/iom-mission-map/iom-mission-map-element.js'
import type { IomReleaseListElement } from '../../src/elements/iom-release-list/iom-release-list-element.js'
import type { IomSelectEvent } from '../../src/feed/events.js'
import { notes as arabic } from '../../src/i18n/map-notes/ar.js'
import { notes as english } from '../../src/i18n/map-notes/en.js'
import { notes as spanish } from '../../src/i18n/map-notes/es.js'
import { notes as french } from '../../src/i18n/map-notes/fr.js'
import { notes as russian } from '../../src/i18n/map-notes/ru.js'
import { notes as chinese } from '../../src/i18n/map-notes/zh.js'
import { codes, isState, undetermined } from '../../src/map/codes.js'
import { expectAccessible } from '../support/axe.js'
import { until } from '../support/wait.js'

const place = (name: string, iso3: string, lat?: number, lon?: number) => ({ name, iso3, lat, lon })
const guatemala = place('Guatemala', 'GTM', 14.63, -90.51)
const mexico = place('México', 'MEX', 19.43, -99.13)
const panama = place('Panama', 'PAN', 8.98, -79.52)
const release = (id: string, places: unknown[], more = {}) => ({
  id,
  headline: `Headline ${id}`,
  url: `https://news.example.org/${id}`,
  published: '2016-10-18',
  language: 'en',
  places,
  ...more,
})
const data = {
  version: 'iom-feed/1.0',
  language: 'en',
  offices: [
    { id: 'hq', name: 'IOM Headquarters', level: 'hq', place: place('Geneva', 'CHE', 46.2, 6.14), contacts: [] },
    {
      id: 'gtm',
      name: 'IOM Guatemala',
      level: 'country',
      country: 'GTM',
      place: guatemala,
      contacts: [{ office: 'Press desk', phones: ['+502.231.40.000'] }],
    },
  ],
  releases: [
    release('a', [guatemala, mexico], {
      events: [
        { title: 'Workshop', place: guatemala, start: '2016-10', state: 'done' },
        { title: 'Workshop', place: panama, state: 'planned' },
        { title: 'Workshop', place: mexico, state: 'cancelled' },
      ],
    }),
    release('b', [guatemala]),
    release('c', [guatemala, panama]),
  ],
}

interface Options {
  show?: 'missions' | 'releases' | 'events'
  region?: string
  lang?: string
  scheme?: 'light' | 'dark'
  feed?: unknown
  parentNode?: Element
}

const drawn = (element: IomMissionMapElement) => until(() => element.shadowRoot!.querySelector('path[data-code]'))
async function map({
  show = 'releases',
  region,
  lang = 'en',
  scheme = 'light',
  feed = data,
  parentNode,
}: Options = {}) {
  const element = await fixture<IomMissionMapElement>(
    html`<iom-mission-map
      show=${show}
      lang=${lang}
      scheme=${scheme}
      .region=${region}
      .data=${feed}
    ></iom-mission-map>`,
    parentNode && { parentNode },
  )
  // A map far from the window waits with drawing.
  element.scrollIntoView()
  await drawn(element)
  return element
}

const all = (element: IomMissionMapElement, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
]
const one = (element: IomMissionMapElement, selector: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(selector)!
const markers = (element: IomMissionMapElement) => all(element, '.markers > [role=button]')
const marker = (element: IomMissionMapElement, name: string) =>
  markers(element).find((found) => found.getAttribute('aria-label')!.startsWith(name))!
const listed = (element: IomMissionMapElement) =>
  all(element, '.places > li > button').map(({ textContent }) =>
    textContent.replace(/\s+/g, ' ').replace(/ ,/, ',').trim(),
  )
const viewBox = (element: IomMissionMapElement) =>
  one(element, 'svg[part=map]').getAttribute('viewBox')!.split(' ').map(Number)
const click = async (element: IomMissionMapElement, target: Element) => {
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))
  await element.updateComplete
}

describe('<iom-mission-map>', () => {
  it('draws every member and observer State as a shape or a dot that carries its code', async () => {
    const element = await map({ region: 'world' })
    const drawn = new Set(all(element, '[data-code]').map(({ dataset }) => dataset['code']!))
    const states = codes.filter(isState)
    expect(states.length).to.equal(195)
    expect(states.filter((code) => !drawn.has(code))).to.deep.equal([])
    expect(undetermined.filter((code) => !drawn.has(code))).to.deep.equal([])
    expect(
      all(element, '.countries path, .areas path, .dots circle').filter(({ dataset }) => !dataset['code']),
    ).to.deep.equal([])
  })

  it('projects a place into the shape of its country', async () => {
    const element = await map({ region: 'world' })
    const { x, y } = element.project(-90.5, 15.5)
    const path = element.shadowRoot!.querySelector<SVGPathElement>('path[data-code=GTM]')!
    const point = one(element, 'svg[part=map]') as unknown as SVGSVGElement
    const at = point.createSVGPoint()
    ;[at.x, at.y] = [x, y]
    expect(path.isPointInFill(at)).to.equal(true)
  })

  it('names markers and the lines of the list alike', async () => {
    const element = await map({ region: 'mesoamerica' })
    await until(() => marker(element, 'Guatemala'))
    expect(marker(element, 'Guatemala').getAttribute('aria-label')).to.equal('Guatemala, 3 press releases')
    expect(listed(element)).to.deep.equal([
      'Guatemala, 3 press releases',
      'Mexico, 1 press release',
      'Panama, 1 press release',
    ])
  })

  it('shows offices with their level and contacts', async () => {
    const element = await map({ show: 'missions' })
    expect(listed(element)).to.deep.equal(['IOM Headquarters, Headquarters', 'IOM Guatemala, Country office'])
    await click(element, all(element, '.places > li > button')[1]!)
    expect(one(element, 'a[href^="tel:"]').textContent).to.equal('+502.231.40.000')
  })

  it('shows a series in its order with its states', async () => {
    const element = await map({ show: 'events', region: 'mesoamerica' })
    expect(listed(element).map((line) => line.replace(/^\d /, ''))).to.deep.equal([
      '1Guatemala, October 2016, held',
      '2Panama, to come',
      '3México, cancelled',
    ])
    expect(one(element, '.route')).to.not.equal(null)
  })

  it('keeps map and list in step, both ways, and tells the page', async () => {
    const element = await map({ region: 'mesoamerica' })
    await until(() => markers(element).length === 3)
    const places: unknown[] = []
    element.addEventListener('iom-select', ({ detail }: IomSelectEvent) => places.push(detail.place))
    await click(element, marker(element, 'Guatemala'))
    expect(one(element, 'li.chosen').dataset['place']).to.equal('GTM')
    expect(all(element, 'li.chosen .more a').length).to.equal(3)
    await click(element, all(element, '.places > li > button')[2]!)
    expect(marker(element, 'Panama').getAttribute('aria-pressed')).to.equal('true')
    expect(marker(element, 'Guatemala').getAttribute('aria-pressed')).to.equal('false')
    await click(element, marker(element, 'Panama'))
    expect(places).to.deep.equal(['GTM', 'PAN', undefined])
    expect(all(element, '.chosen')).to.deep.equal([])
  })

  it('chooses nothing that the page forbids', async () => {
    const element = await map({ region: 'mesoamerica' })
    element.addEventListener('iom-select', (event) => event.preventDefault())
    await click(element, markers(element)[0]!)
    expect(all(element, '.chosen')).to.deep.equal([])
  })

  it('is walked with the keyboard: one stop, arrows, Home, End, Enter, Escape, plus, minus and zero', async () => {
    const element = await map({ region: 'mesoamerica' })
    await until(() => markers(element).length === 3)
    expect(markers(element).filter(({ tabIndex }) => tabIndex === 0).length).to.equal(1)
    const focused = () => element.shadowRoot!.activeElement?.getAttribute('aria-label')?.split(',')[0]
    const press = async (key: string) => {
      await sendKeys({ press: key })
      await element.updateComplete
    }
    markers(element)[0]!.focus()
    await press('End')
    await until(() => focused() === 'Panama')
    await press('ArrowLeft')
    await until(() => focused() === 'Guatemala')
    await press('Enter')
    expect(one(element, 'li.chosen').dataset['place']).to.equal('GTM')
    expect(one(element, '[role=tooltip]').textContent).to.equal('Guatemala, 3 press releases')
    await press('Escape')
    expect(one(element, '[role=tooltip]')).to.equal(null)
    await press('Escape')
    expect(all(element, '.chosen')).to.deep.equal([])
    const before = viewBox(element)[2]!
    await press('+')
    expect(viewBox(element)[2]).to.be.below(before)
    await press('0')
    expect(viewBox(element)[2]).to.be.at.least(1000)
    await until(() => focused() !== undefined)
  })

  it('does not take the wheel from the page', async () => {
    const element = await map()
    const wheel = new WheelEvent('wheel', { deltaY: 100, bubbles: true, cancelable: true, composed: true })
    const before = viewBox(element)
    expect(one(element, 'svg[part=map]').dispatchEvent(wheel)).to.equal(true)
    await element.updateComplete
    expect(viewBox(element)).to.deep.equal(before)
  })

  it('keeps what the reader looks at when its size changes', async () => {
    const element = await map({ region: 'mesoamerica' })
    await until(() => markers(element).length === 3)
    await click(element, one(element, '.controls button'))
    const [x = 0, y = 0, w = 0, h = 0] = viewBox(element)
    element.parentElement!.style.width = '420px'
    await until(() => viewBox(element)[3] !== h)
    const [x2 = 0, y2 = 0, w2 = 0, h2 = 0] = viewBox(element)
    expect(w2).to.be.closeTo(w, 0.01)
    expect(x2 + w2 / 2).to.be.closeTo(x + w / 2, 0.01)
    expect(y2 + h2 / 2).to.be.closeTo(y + h / 2, 0.01)
  })

  it('draws the rest where codes, places or the region are bad', async () => {
    const feed = {
      ...data,
      releases: [
        release('a', [
          guatemala,
          place('Nowhere', 'QQQ'),
          { name: 'Atlantis' },
          { name: 'Off', iso3: 'PAN', lat: 123, lon: 1 },
        ]),
      ],
    }
    const element = await map({ feed, region: 'middle-earth' })
    await until(() => element.status === 'ready')
    expect(listed(element).length).to.equal(4)
    expect(all(element, '.unplaced + ul > li').length).to.equal(2)
  })

  it('stays quick and usable with 5,000 places, and parts a cluster that is chosen', async () => {
    const offices = [...Array(5000).keys()].map((i) => ({
      id: `${i}`,
      name: `Office ${i}`,
      place: { name: 'x', lat: ((i * 7919) % 1200) / 10 - 55, lon: ((i * 104729) % 3600) / 10 - 180 },
    }))
    const element = await map({ show: 'missions', feed: { ...data, offices }, region: 'world' })
    await until(() => markers(element).length > 1)
    expect(markers(element).length).to.be.below(1200)
    expect(all(element, '.places > li').length).to.be.below(100)
    const many = markers(element).find((found) => found.getAttribute('aria-label')!.includes('+'))!
    const before = viewBox(element)[2]!
    await click(element, many)
    expect(viewBox(element)[2]).to.be.below(before)
  })

  for (const [lang, notes] of Object.entries({
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
        expect(one(element, '[part=disclaimer]').textContent).to.equal(notes.disclaimer)
        expect(one(element, '[part=disclaimer]').closest('[lang]')!.getAttribute('lang')).to.equal(lang)
      }
    })
  }

  it('shows the notes of the areas in view', async () => {
    const notes = async (region: string) =>
      all(await map({ region }), '[part=note]').map(({ dataset }) => dataset['note'])
    expect(await notes('IND PAK')).to.include('kashmir')
    expect(await notes('SDN SSD')).to.include.members(['sudans', 'abyei'])
    expect(await notes('NZL')).to.not.include('kashmir')
  })

  for (const show of ['releases', 'missions', 'events'] as const) {
    for (const [lang, scheme] of [
      ['en', 'light'],
      ['ar', 'light'],
      ['en', 'dark'],
    ] as const) {
      it(`is accessible: ${show}, ${lang}, ${scheme}`, async () => {
        const element = await map({ show, lang, scheme })
        await click(element, all(element, '.places > li > button')[0]!)
        await expectAccessible(element)
      })
    }
  }

  it('is accessible, and no wider than its place, at 200 pixels', async () => {
    const parentNode = await fixture(html`<div style="inline-size: 200px"></div>`)
    const element = await map({ show: 'missions', parentNode })
    expect(element.clientWidth).to.equal(200)
    expect(element.shadowRoot!.querySelector('.map')!.scrollWidth).to.be.at.most(element.clientWidth)
    await expectAccessible(element)
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
    expect(one(element, '.sentence').textContent.trim()).to.equal('There is nothing to show on the map.')
  })
})

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
    expect(all(element, '.chosen')).to.deep.equal([])
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
