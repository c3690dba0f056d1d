import { expect } from '@open-wc/testing'
import '../../../src/tags/iom-cobrand/define.js'
import { measureSurface } from '../../../src/templates/logo-surface.js'
import { all, arabicRelease, feed, placed, release, within, words } from '../../support/builders.js'
import { describeAccessibleStates } from '../../support/tag-states.js'
import { until } from '../../support/wait.js'

const tag = 'iom-cobrand'
/** Address of a picture of one colour on nothing. */
const picture = (width: number, height: number, color: string): string => {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')!
  context.fillStyle = color
  context.fillRect(width / 4, height / 4, width / 2, height / 2)
  return canvas.toDataURL()
}
const logoUrl = (name: string) => `${location.origin}/demo/data/${name}.svg`
const wide = { url: logoUrl('logo-coastal-university'), alt: 'Coastal University' }
const tall = { url: logoUrl('logo-health-network'), alt: 'Health Network', width: 160, height: 180 }
const partners = [
  { name: 'Coastal University', logo: wide, url: 'https://example.org/' },
  { name: 'Health Network', logo: tall },
  { name: 'The UN Refugee Agency', shortName: 'UNHCR' },
]
const branded = (list: unknown[] = partners, parts = {}) =>
  feed([release({ partners: list, ...parts })], { publisher: { name: 'First Publisher', shortName: 'FP' } })
const shown = (data: unknown, scheme = 'light') => placed(tag, 'ready', { data, attributes: { scheme } })
const many = (count: number) => [...new Array(count).keys()].map((i) => ({ name: `Partner ${i}` }))
const loaded = (element: Element) => until(() => all(element, 'img').every((image) => image.hasAttribute('width')))

describe('a lock-up', () => {
  it('shows publisher and partners in the order of the data, by logo or by name', async () => {
    const element = await shown(branded())
    const marks = all(element, 'li').map((one) => one.querySelector('img')?.alt ?? words(one))
    expect(marks).to.deep.equal([
      'FP First Publisher',
      'Coastal University',
      'Health Network',
      'UNHCR The UN Refugee Agency',
    ])
    expect(within(element, 'ul').ariaLabel).to.equal('Published together by')
  })

  it('gives logos of any shape the same area', async () => {
    const element = await shown(branded())
    await loaded(element)
    const areas = all(element, 'img').map(({ offsetWidth, offsetHeight }) => offsetWidth * offsetHeight)
    expect(Math.max(...areas) / Math.min(...areas)).to.be.below(1.2)
  })

  it('puts a name in the place of a logo without alternative text, and of one that does not load', async () => {
    const { url } = wide
    const broken = { url: `${location.origin}/__faults/logo?status=404`, alt: 'Broken' }
    const element = await shown(
      branded([
        { name: 'No text', logo: { url } },
        { name: 'Not there', logo: broken },
      ]),
    )
    await until(() => all(element, 'img').length === 0)
    expect(all(element, '[part="name"]').map(words).slice(1)).to.deep.equal(['No text', 'Not there'])
  })

  it('sets more than six in a grid', async () => {
    expect(all(await shown(branded(many(5))), '.grid').length).to.equal(0)
    expect(all(await shown(branded(many(6))), '.grid').length).to.equal(1)
  })

  it('shows the first hundred of two hundred partners within its box', async () => {
    const element = await shown(branded(many(200)))
    expect(all(element, 'li').length).to.equal(101)
    expect(element.scrollWidth).to.equal(element.clientWidth)
  })

  for (const [color, scheme, hasPlate] of [
    ['white', 'light', true],
    ['white', 'dark', false],
    ['black', 'light', false],
    ['black', 'dark', true],
    ['#2f7f7a', 'dark', false],
  ] as const)
    it(`has ${hasPlate ? 'a' : 'no'} plate behind a ${color} logo on a ${scheme} surface`, async () => {
      const image = new Image()
      image.src = picture(64, 64, color)
      await image.decode()
      const surface = measureSurface(image)
      const isNeeded = surface !== 'both' && surface !== scheme
      expect(isNeeded).to.equal(hasPlate)
    })

  it('paints the plate that the data or the picture asks for', async () => {
    const logo = { ...tall, surface: 'light' }
    const background = (element: Element) => getComputedStyle(within(element, '.logo')).backgroundColor
    expect(background(await shown(branded([{ name: 'A', logo }]), 'dark'))).to.equal('rgb(255, 255, 255)')
    expect(background(await shown(branded([{ name: 'A', logo }]), 'light'))).to.equal('rgba(0, 0, 0, 0)')
  })
})

describeAccessibleStates(tag, {
  'of logos and names': ['ready', { data: branded() }],
  'in a grid': ['ready', { data: branded(many(9)) }],
  'in Arabic': ['ready', { data: feed([{ ...arabicRelease(), partners }]) }],
  withdrawn: ['ready', { data: branded(partners, { status: 'canceled' }), attributes: { release: 'sample-1' } }],
  'of nobody': ['empty', { data: feed([release()]) }],
  loading: ['loading', { attributes: { src: '/__faults/hang?hang' } }],
  failed: ['error', { attributes: { src: '/__faults/axe?status=404' } }],
})

describe('a lock-up in left-to-right names on a right-to-left page', () => {
  it('does not make the page scroll sideways', async () => {
    const box = document.createElement('div')
    box.dir = 'rtl'
    box.style.cssText = 'inline-size: 300px; overflow: auto'
    document.body.append(box)
    const element = document.createElement('iom-cobrand')
    const publisher = { name: 'International Organization', shortName: 'IO' }
    const partners = [{ name: 'A Partner Agency', shortName: 'APA' }]
    const releases = [{ id: 'a', language: 'en', headline: 'News', partners }]
    element.data = { version: 'iom-feed/1.0', language: 'en', publisher, releases }
    box.append(element)
    await until(() => element.getAttribute('status') === 'ready')
    expect(box.scrollWidth).to.equal(box.clientWidth)
    box.remove()
  })
})
