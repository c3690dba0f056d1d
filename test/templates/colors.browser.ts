import { expect, fixture, html } from '@open-wc/testing'
import '../../src/tags/iom-release/define.js'
import { contrastOf, luminanceOf } from '../../src/templates/luminance.js'
import { feed, placed, release, wholeRelease, within } from '../support/builders.js'
import { until } from '../support/wait.js'

const tag = 'iom-release'
const colorOf = (element: Element, property: 'color' | 'backgroundColor' = 'color'): number | undefined =>
  luminanceOf(getComputedStyle(element)[property])
const small = () => release({ kind: 'news', url: 'https://news.example.org/a' })
const frame = () => new Promise(requestAnimationFrame)

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function* randomNumbers(seed: number): Generator<number> {
  for (;;) {
    seed = (seed + 0x6d2b79f5) | 0
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    yield ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

function brands(count: number): string[] {
  const numbers = randomNumbers(7)
  const byte = (): string =>
    Math.floor(256 * numbers.next().value!)
      .toString(16)
      .padStart(2, '0')
  const random = [...Array(count).keys()].map(() => `#${byte()}${byte()}${byte()}`)
  return ['#fff', '#000', '#ffd100', '#39ff14', '#009edb', '#0033a0', '#e2231a', '#5c5cff', '#00f', '#0f0', ...random]
}

/** A release on a page of these colours, once its states are set. */
async function releaseOn(style: string, attributes: Record<string, string> = {}, shown = wholeRelease()) {
  const box = await fixture(html`<div></div>`)
  box.setAttribute('style', style)
  const element = await placed(tag, 'ready', { data: feed([shown]), attributes })
  box.append(element)
  await frame()
  await frame()
  return element
}

describe('text in the brand colour', () => {
  const surfaces = { light: ['#ffffff', '#f3f6fb', '#fbf6ee'], dark: ['#0f1729', '#18233b'] }
  const quarters = [0, 1, 2, 3].map((i) => brands(1000).filter((_, at) => at % 4 === i))
  for (const scheme of ['light', 'dark'] as const)
    for (const [i, quarter] of quarters.entries())
      it(`has a contrast of 4.5 : 1 for a thousand brands (${scheme}, ${i + 1} of 4)`, async () => {
        const element = await releaseOn('', { scheme }, small())
        const link = within(element, '[part="original"] a')
        const failed = quarter.flatMap((brand) => {
          element.style.setProperty('--iom-color-brand', brand)
          const text = colorOf(link)!
          const least = Math.min(
            ...surfaces[scheme].map((surface) => contrastOf(text, luminanceOf(`rgb(${channels(surface)})`)!)),
          )
          return least < 4.5 ? [`${brand}: ${least}`] : []
        })
        expect(failed).to.deep.equal([])
      })

  it('is white or black on the brand colour, whichever can be read', async () => {
    const element = await releaseOn('', {}, small())
    const probe = document.createElement('span')
    probe.style.cssText = 'background: var(--brand); color: var(--on-brand)'
    element.shadowRoot!.append(probe)
    const failed = brands(200).filter((brand) => {
      element.style.setProperty('--iom-color-brand', brand)
      return contrastOf(colorOf(probe)!, colorOf(probe, 'backgroundColor')!) < 4.5
    })
    expect(failed).to.deep.equal([])
  })

  it('is the brand colour itself where that can be read', async () => {
    const element = await releaseOn('', { scheme: 'light' })
    element.style.setProperty('--iom-color-brand', '#0033a0')
    const brand = luminanceOf('rgb(0, 51, 160)')!
    expect(colorOf(within(element, '[part="kind"]'))).to.be.closeTo(brand, 0.002)
  })
})

const channels = (hex: string): string => [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16)).join(', ')

describe('a tag without a surface of its own', () => {
  it('takes its ink from the page', async () => {
    const element = await releaseOn('color: rgb(12, 34, 56)')
    expect(getComputedStyle(within(element, '[part="headline"]')).color).to.equal('rgb(12, 34, 56)')
    expect(getComputedStyle(within(element, '.iom')).backgroundColor).to.equal('rgba(0, 0, 0, 0)')
  })

  for (const [page, background] of [
    ['a dark page that does not declare color-scheme', '#0b2a4a'],
    ['a dark page that does', '#0b2a4a; color-scheme: dark'],
  ])
    it(`can be read on ${page}`, async () => {
      const element = await releaseOn(`color: #fff; background: ${background}`)
      const surface = luminanceOf('rgb(11, 42, 74)')!
      for (const selector of ['[part="headline"]', '[part="deck"]', '[part="kind"]', '[part="original"] a', 'dt'])
        expect(contrastOf(colorOf(within(element, selector))!, surface), selector).to.be.above(4.5)
    })

  it('follows the page when that turns dark', async () => {
    const element = await releaseOn('color: #000')
    const link = within(element, '[part="original"] a')
    expect(colorOf(link)).to.be.below(0.15)
    element.parentElement!.style.color = '#fff'
    await until(() => colorOf(link)! > 0.4)
  })
})

describe('a tag with a surface of its own', () => {
  it('takes the ink that fits the surface, not the scheme of the page', async () => {
    const element = await releaseOn('color-scheme: dark; color: #fff; --iom-color-surface: #fbf6ee')
    expect(contrastOf(colorOf(within(element, '[part="headline"]'))!, 0.92)).to.be.above(10)
    const dark = await releaseOn('--iom-color-surface: #222')
    expect(contrastOf(colorOf(within(dark, '[part="headline"]'))!, 0.016)).to.be.above(10)
  })

  it('keeps a distance to its edge where a scheme sets it apart, and none elsewhere', async () => {
    const padding = async (attributes: Record<string, string>, style = '') =>
      getComputedStyle(within(await releaseOn(style, attributes), '.iom')).padding
    expect(await padding({})).to.equal('0px')
    expect(await padding({ scheme: 'dark' })).to.equal('16px')
    expect(await padding({ scheme: 'dark' }, '--iom-padding: 3px')).to.equal('3px')
    expect(await padding({}, '--iom-padding: 3px')).to.equal('3px')
  })
})

describe('the typeface', () => {
  it('is that of the page where the tag asks for it', async () => {
    const family = async (attributes: Record<string, string>) =>
      getComputedStyle(within(await releaseOn('font-family: Georgia', attributes), '[part="headline"]')).fontFamily
    expect(await family({ font: 'host' })).to.equal('Georgia')
    expect(await family({})).to.contain('system-ui')
  })
})
