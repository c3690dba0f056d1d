import { expect, fixture, html } from '@open-wc/testing'
import '../../src/tags/iom-contact-card/define.js'
import '../../src/tags/iom-feed/define.js'
import '../../src/tags/iom-mission-map/define.js'
import '../../src/tags/iom-release/define.js'
import '../../src/tags/iom-release-list/define.js'
import { feed, placed, wholeRelease } from '../support/builders.js'

const data = () => feed([wholeRelease()], { publisher: { name: 'A Publisher' } })

/** Styles of a box of 600 px and of the element in it that holds the tag, and the width that the tag should have. */
const contexts: [string, string, string, number][] = [
  ['a block', '', '', 600],
  ['a flex row', 'display: flex', '', 600],
  ['a centred column', 'display: flex; flex-direction: column; align-items: center', '', 600],
  ['a float', '', 'float: left', 600],
  ['an inline block', '', 'display: inline-block', 600],
  ['a grid column "auto"', 'display: grid; grid-template-columns: auto; justify-items: start', '', 600],
  ['a centred grid', 'display: grid; place-items: center', '', 600],
  ['a table cell', 'display: table', 'display: table-cell', 600],
  ['fit-content', '', 'inline-size: fit-content', 600],
  ['an absolute box', 'position: relative; block-size: 400px', 'position: absolute', 600],
  ['a box with padding', '', 'padding-inline: 50px', 500],
]

const tags = [
  ['iom-release', {}],
  ['iom-release', { variant: 'card' }],
  ['iom-release', { variant: 'headline' }],
  ['iom-release-list', { layout: 'grid' }],
  ['iom-contact-card', {}],
  ['iom-mission-map', {}],
] as const

describe('a tag takes the width that there is', () => {
  for (const [name, outer, inner, width] of contexts)
    for (const [tag, attributes] of tags)
      it(`in ${name}: <${tag}${Object.values(attributes)
        .map((value) => ` ${value}`)
        .join('')}>`, async () => {
        const element = await placed(tag, 'ready', { data: data(), attributes })
        const holder = document.createElement('div')
        holder.style.cssText = inner
        holder.append(element)
        const box = await fixture<HTMLElement>(html`<div></div>`)
        // A table takes the width of its content up to that of its box.
        box.style.cssText = `${outer.includes('table') ? 'max-inline-size' : 'inline-size'}: 600px; ${outer}`
        box.append(holder)
        const content = element.shadowRoot!.querySelector('.iom')!
        expect(content.getBoundingClientRect().width).to.be.closeTo(width, 1)
        expect(box.scrollWidth).to.be.at.most(600)
      })

  it('and shares a flex row with another', async () => {
    const [first, second] = [
      await placed('iom-release', 'ready', { data: data(), attributes: { variant: 'card' } }),
      await placed('iom-contact-card', 'ready', { data: data() }),
    ]
    const box = await fixture<HTMLElement>(html`<div></div>`)
    box.style.cssText = 'display: flex; gap: 20px; inline-size: 600px'
    box.append(first, second)
    expect([first.offsetWidth, second.offsetWidth]).to.deep.equal([290, 290])
  })

  it('in a dialog that opens later', async () => {
    const element = await placed('iom-contact-card', 'ready', { data: data() })
    const dialog = await fixture<HTMLDialogElement>(html`<dialog></dialog>`)
    dialog.append(element)
    dialog.showModal()
    expect(element.offsetWidth).to.be.above(0.5 * innerWidth)
    expect(element.offsetWidth).to.be.below(innerWidth)
  })

  it('in closed details and in a hidden tab, once they are shown', async () => {
    for (const holder of [document.createElement('details'), document.createElement('div')]) {
      holder.hidden = holder.localName === 'div'
      const element = await placed('iom-release', 'ready', { data: data() })
      holder.append(element)
      const box = await fixture<HTMLElement>(html`<div></div>`)
      box.style.cssText = 'inline-size: 600px'
      box.append(holder)
      holder.hidden = false
      holder.setAttribute('open', '')
      expect(element.offsetWidth).to.equal(600)
    }
  })
})

describe('a release from 160 to 1,600 px', () => {
  const long = { value: 1_234_567_890, label: 'people' }
  const row = ['Saint Vincent and the Grenadines', '9,746,080', '3,993,383', '1,100,391', '7,890,712']
  const table = { type: 'table', rows: [row.map((text) => ({ header: true, children: [text] })), row, row] }
  const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'
  const wide = () => {
    const whole = wholeRelease()
    const body = [...(whole['body'] as unknown[]), table, word, `https://example.org/${'a-long-path/'.repeat(12)}`]
    return { ...whole, body, headline: word, keyFigures: [long, long, long], language: 'de' }
  }

  for (const width of [160, 200, 320, 390, 480, 560, 700, 900, 960, 1200, 1600])
    it(`neither overflows nor overlaps at ${width} px`, async () => {
      const element = await placed('iom-release', 'ready', { data: feed([wide()]) })
      const box = await fixture<HTMLElement>(html`<div></div>`)
      box.style.cssText = `inline-size: ${width}px; overflow: auto`
      box.append(element)
      expect(box.scrollWidth).to.be.at.most(width)
      const boxes = [...element.shadowRoot!.querySelectorAll('header, .main > *, .side > *, .foot > *')].map((part) =>
        part.getBoundingClientRect(),
      )
      const overlaps = boxes.filter((one, i) =>
        boxes
          .slice(i + 1)
          .some(
            (other) =>
              one.left < other.right - 1 &&
              other.left < one.right - 1 &&
              one.top < other.bottom - 1 &&
              other.top < one.bottom - 1,
          ),
      )
      expect(overlaps).to.deep.equal([])
    })
})
