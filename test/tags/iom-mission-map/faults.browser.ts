import { expect, fixture, html } from '@open-wc/testing'
import type { IomMissionMapElement } from '../../../src/tags/iom-mission-map/element.js'
import {
  data,
  guatemala,
  listed,
  map,
  markers,
  names,
  office,
  place,
  query,
  release,
} from '../../support/mission-map.js'
import { until } from '../../support/wait.js'

describe('<iom-mission-map> with bad input', () => {
  const warnings: string[] = []
  const { warn } = console
  beforeEach(() => {
    warnings.length = 0
    console.warn = (...text: string[]) => warnings.push(text.join(' '))
  })
  afterEach(() => {
    console.warn = warn
  })

  it('draws the rest where codes, places or the region are bad, and says once what to mend', async () => {
    const places = [
      guatemala,
      place('Nowhere', 'QQQ'),
      { name: 'Atlantis' },
      { name: 'Off the globe', iso3: 'PAN', lat: 123, lon: 1 },
    ]
    const element = await map({ feed: { ...data, releases: [release('a', places)] }, region: 'middle-earth' })
    await until(() => warnings.length)
    expect(warnings).to.deep.equal([
      '<iom-mission-map>: region="middle-earth" is no region. Write "world", "mesoamerica", a region of M49 or country ' +
        'codes. "QQQ" is no country code. In the list only, for want of coordinates or a country code: 2.',
    ])
    expect(names(element)).to.deep.equal(['Guatemala, 1 press release', 'Panama, 1 press release'])
    expect(listed(element)).to.deep.equal([
      'Guatemala, 1 press release',
      'Nowhere, 1 press releaseNot on the map',
      'Atlantis, 1 press releaseNot on the map',
      'Panama, 1 press release',
    ])
    expect(element.status).to.equal('ready')
  })

  it('shows the known countries of a list of codes and names the others', async () => {
    await map({ region: 'GTM, QQQ' })
    await until(() => warnings.length)
    expect(warnings).to.deep.equal(['<iom-mission-map>: "QQQ" is no country code.'])
  })

  it('says so once, with the data, also where its region stands before that', async () => {
    const element = await fixture<IomMissionMapElement>(
      html`<iom-mission-map lang="en" src="/__faults/json?hang" region="GTM, QQQ"></iom-mission-map>`,
    )
    element.scrollIntoView()
    await until(() => query(element, 'path[data-code]'))
    expect(warnings).to.deep.equal([])
    element.data = { ...data, releases: [release('a', [guatemala, { name: 'Atlantis' }])] }
    await until(() => warnings.length)
    expect(warnings).to.deep.equal([
      '<iom-mission-map>: "QQQ" is no country code. In the list only, for want of coordinates or a country code: 1.',
    ])
  })

  it('has nothing to say of sound input', async () => {
    await map({ region: 'mesoamerica' })
    await map({ region: 'GTM HND' })
    await map({ show: 'missions' })
    expect(warnings).to.deep.equal([])
  })

  it('stays usable with 5,000 places', async () => {
    const offices = [...Array(5000).keys()].map((i) =>
      office(
        `${i}`,
        `Office ${i}`,
        'country',
        place('x', undefined, ((i * 7919) % 1200) / 10 - 55, ((i * 104729) % 3600) / 10 - 180),
      ),
    )
    const element = await map({ show: 'missions', feed: { ...data, offices }, region: 'world' })
    expect(markers(element).length).to.be.within(2, 600)
    expect(listed(element).length).to.equal(60)
    query(element, '.all').click()
    await until(() => listed(element).length === 120)
  })
})
