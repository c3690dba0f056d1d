import { expect } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import type { IomMissionMapElement } from '../../../src/tags/iom-mission-map/element.js'
import { all, buttons, chosen, click, map, marker, markers, names, query, viewBox } from '../../support/mission-map.js'
import { until } from '../../support/wait.js'

const picture = (element: IomMissionMapElement) => query(element, 'svg[part=map]')
const middleOf = (element: Element) => {
  const { left, top, width, height } = element.getBoundingClientRect()
  return { clientX: left + width / 2, clientY: top + height / 2 }
}
const pointer = (type: string, clientX: number, clientY: number, more: PointerEventInit = {}) =>
  new PointerEvent(type, {
    pointerId: 1,
    isPrimary: true,
    buttons: type === 'pointerup' ? 0 : 1,
    bubbles: true,
    composed: true,
    cancelable: true,
    clientX,
    clientY,
    ...more,
  })

describe('<iom-mission-map> by keyboard', () => {
  const focused = (element: IomMissionMapElement) =>
    element.shadowRoot!.activeElement?.getAttribute('aria-label')?.split(',')[0]

  it('is one tab stop for all markers, then walked with arrows, Home and End', async () => {
    const element = await map({ region: 'mesoamerica' })
    expect(markers(element).filter(({ tabIndex }) => tabIndex === 0).length).to.equal(1)
    marker(element, 'Guatemala').focus()
    const walk = async (key: string, name: string) => {
      await sendKeys({ press: key })
      await until(() => focused(element) === name)
    }
    await walk('End', 'Panama')
    await walk('ArrowLeft', 'Guatemala')
    await walk('ArrowLeft', 'Mexico')
    await walk('ArrowLeft', 'Panama')
    await walk('ArrowRight', 'Mexico')
    await walk('ArrowDown', 'Guatemala')
    await walk('ArrowUp', 'Mexico')
    await walk('Home', 'Guatemala')
    expect(markers(element).filter(({ tabIndex }) => tabIndex === 0).length).to.equal(1)
  })

  it('reaches every marker with one arrow', async () => {
    const element = await map({ region: 'mesoamerica' })
    markers(element)[0]!.focus()
    const seen = new Set<string | undefined>()
    for (const _ of markers(element)) {
      const before = focused(element)
      seen.add(before)
      await sendKeys({ press: 'ArrowDown' })
      await until(() => focused(element) !== before)
    }
    expect([...seen].sort()).to.deep.equal(['Guatemala', 'Mexico', 'Panama'])
  })

  it('chooses with Enter and Space; Escape takes the tooltip away, then the choice', async () => {
    const element = await map({ region: 'mesoamerica' })
    marker(element, 'Guatemala').focus()
    await until(() => query(element, '[role=tooltip]'))
    await sendKeys({ press: 'Enter' })
    expect(chosen(element)).to.deep.equal({ map: ['GTM'], list: ['GTM'] })
    await sendKeys({ press: 'Escape' })
    await until(() => !query(element, '[role=tooltip]'))
    expect(chosen(element).map).to.deep.equal(['GTM'])
    await sendKeys({ press: 'Escape' })
    await until(() => !chosen(element).map.length)
    await sendKeys({ press: ' ' })
    await until(() => chosen(element).map.length)
  })

  it('zooms with plus, minus and zero, and the focus stays on a marker', async () => {
    const element = await map({ region: 'mesoamerica' })
    marker(element, 'Panama').focus()
    const widths = [viewBox(element)[2]!]
    for (const key of ['+', '-', '0']) {
      await sendKeys({ press: key })
      await element.updateComplete
      widths.push(viewBox(element)[2]!)
    }
    const [home = 0, closer, back, world] = widths
    expect(closer).to.be.below(home)
    expect(back).to.be.closeTo(home, 0.01)
    expect(world).to.be.at.least(1000)
    await until(() => focused(element) !== undefined)
  })

  it('leaves keys of the browser and of the page alone', async () => {
    const element = await map()
    const press = (init: KeyboardEventInit) =>
      markers(element)[0]!.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }))
    expect(press({ key: '+', ctrlKey: true })).to.equal(true)
    expect(press({ key: 'a' })).to.equal(true)
    expect(press({ key: 'Tab' })).to.equal(true)
    expect(press({ key: 'ArrowLeft' })).to.equal(false)
  })
})

describe('<iom-mission-map> by pointer', () => {
  it('does not take the wheel from the page', async () => {
    const element = await map()
    const before = viewBox(element)
    const wheel = new WheelEvent('wheel', { deltaY: 100, bubbles: true, cancelable: true, composed: true })
    expect(picture(element).dispatchEvent(wheel)).to.equal(true)
    await element.updateComplete
    expect(viewBox(element)).to.deep.equal(before)
  })

  it('pans by a drag, which chooses nothing', async () => {
    const element = await map({ region: 'mesoamerica' })
    const svg = picture(element)
    svg.setPointerCapture = () => undefined
    const [x = 0, , width = 0] = viewBox(element)
    const { clientX, clientY } = middleOf(svg)
    marker(element, 'Guatemala').dispatchEvent(pointer('pointerdown', clientX, clientY))
    svg.dispatchEvent(pointer('pointermove', clientX + 40, clientY))
    svg.dispatchEvent(pointer('pointerup', clientX + 40, clientY))
    await click(element, marker(element, 'Guatemala'))
    expect(viewBox(element)[0]).to.be.closeTo(x - (40 * width) / svg.getBoundingClientRect().width, 0.1)
    expect(chosen(element).map).to.deep.equal([])
    await click(element, buttons(element)[0]!)
    expect(chosen(element).list).to.deep.equal(['GTM'])
  })

  it('takes a hand that shakes for a click', async () => {
    const element = await map({ region: 'mesoamerica' })
    const before = viewBox(element)
    const { clientX, clientY } = middleOf(marker(element, 'Guatemala'))
    marker(element, 'Guatemala').dispatchEvent(pointer('pointerdown', clientX, clientY))
    picture(element).dispatchEvent(pointer('pointermove', clientX + 2, clientY + 1))
    picture(element).dispatchEvent(pointer('pointerup', clientX + 2, clientY + 1))
    await click(element, marker(element, 'Guatemala'))
    expect(viewBox(element)).to.deep.equal(before)
    expect(chosen(element).map).to.deep.equal(['GTM'])
  })

  it('zooms by a pinch: what is under the fingers stays there', async () => {
    const element = await map({ region: 'mesoamerica' })
    const svg = picture(element)
    svg.setPointerCapture = () => undefined
    const { clientX, clientY } = middleOf(svg)
    const [x = 0, y = 0, width = 0, height = 0] = viewBox(element)
    const finger = (type: string, id: number, dx: number) =>
      svg.dispatchEvent(
        pointer(type, clientX + dx, clientY, { pointerId: id, isPrimary: id === 1, pointerType: 'touch' }),
      )
    finger('pointerdown', 1, -40)
    finger('pointerdown', 2, 40)
    finger('pointermove', 1, -80)
    await element.updateComplete
    finger('pointermove', 2, 80)
    await element.updateComplete
    const [x2 = 0, y2 = 0, width2 = 0, height2 = 0] = viewBox(element)
    expect(width2).to.be.closeTo(width / 2, 0.5)
    expect(x2 + width2 / 2).to.be.closeTo(x + width / 2, 1)
    expect(y2 + height2 / 2).to.be.closeTo(y + height / 2, 1)
  })

  it('leaves one finger to the page and takes two', async () => {
    const element = await map()
    expect(getComputedStyle(picture(element)).touchAction).to.equal('pan-y')
    const touch = (fingers: number) => {
      const event = new Event('touchmove', { bubbles: true, cancelable: true })
      Object.defineProperty(event, 'touches', { value: { length: fingers } })
      return picture(element).dispatchEvent(event)
    }
    expect([touch(1), touch(2)]).to.deep.equal([true, false])
  })

  it('zooms in by a double click on land, and only there', async () => {
    const element = await map({ region: 'mesoamerica' })
    const before = viewBox(element)[2]!
    const twice = (target: Element) =>
      target.dispatchEvent(new MouseEvent('dblclick', { bubbles: true, composed: true, ...middleOf(picture(element)) }))
    twice(markers(element)[0]!)
    await element.updateComplete
    expect(viewBox(element)[2]).to.equal(before)
    twice(query(element, 'path[data-code=HND]'))
    await element.updateComplete
    expect(viewBox(element)[2]).to.be.closeTo(before / 2, 0.01)
  })

  it('zooms by its buttons', async () => {
    const element = await map({ region: 'mesoamerica' })
    const before = viewBox(element)[2]!
    const [closer, away, world] = all(element, '.controls button')
    await click(element, closer!)
    expect(viewBox(element)[2]).to.be.below(before)
    await click(element, away!)
    expect(viewBox(element)[2]).to.be.closeTo(before, 0.01)
    await click(element, world!)
    expect(viewBox(element)[2]).to.be.at.least(1000)
  })
})

describe('the tooltip of <iom-mission-map>', () => {
  /** Name and detail of the card. */
  const told = (element: Element) =>
    all(element, '[role=tooltip] :is(strong, .muted)')
      .map(({ textContent }) => textContent)
      .join(', ')
  const over = (target: Element) => target.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))

  it('says what a marker is, stays while the pointer is on it, and marks the place in the list', async () => {
    const element = await map({ region: 'mesoamerica' })
    over(marker(element, 'Panama'))
    await until(() => query(element, '[role=tooltip]'))
    expect(told(element)).to.equal('Panama, 1 press release')
    expect(query(element, '.preview').textContent).to.match(/Headline c/)
    expect(query(element, '.hot bdi').textContent).to.equal('Panama')
    over(query(element, '[role=tooltip]'))
    await element.updateComplete
    expect(told(element)).to.equal('Panama, 1 press release')
    over(picture(element))
    await element.updateComplete
    expect(query(element, '[role=tooltip]')).to.equal(null)
  })

  it('touches its marker, so that the pointer can go there, and lies inside the picture', async () => {
    for (const width of [320, 800]) {
      const element = await map({ region: 'mesoamerica', width })
      for (const name of names(element)) {
        over(marker(element, name))
        await until(() => told(element) === name)
        const tip = query(element, '[role=tooltip]').getBoundingClientRect()
        const hit = marker(element, name).querySelector('.focus')!.getBoundingClientRect()
        const frame = query(element, '.frame').getBoundingClientRect()
        expect(tip.bottom >= hit.top && tip.top <= hit.bottom, name).to.equal(true)
        expect(tip.left >= frame.left - 1 && tip.right <= frame.right + 1, name).to.equal(true)
      }
    }
  })

  it('is shown for a place of the list that is pointed at or in focus', async () => {
    const element = await map({ region: 'mesoamerica' })
    over(buttons(element)[1]!)
    await until(() => told(element) === 'Mexico, 1 press release')
    over(query(element, '.notes'))
    buttons(element)[2]!.focus()
    await until(() => told(element) === 'Panama, 1 press release')
  })
})
