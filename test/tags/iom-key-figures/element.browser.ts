import { expect } from '@open-wc/testing'
import '../../../src/tags/iom-key-figures/define.js'
import { all, arabicRelease, feed, placed, release, within, words } from '../../support/builders.js'
import { describeAccessibleStates } from '../../support/tag-states.js'

const tag = 'iom-key-figures'
const keyFigures = [
  { value: '400+', label: 'participants', asOf: '2016-10', source: 'A count' },
  { value: 1234567, label: 'people reached', asOf: '2016-10', source: 'A count' },
  { value: 'USD 42.3 million', label: 'budget', asOf: '2016-10', source: 'A count' },
  { value: 12.5, unit: 'km', label: 'of road', asOf: '2016-10', source: 'A count' },
  { value: 98.7, unit: '%', label: 'of the roofs', asOf: '2016-10', source: 'A count' },
]
const figures = (list: unknown[] = keyFigures, parts = {}) => feed([release({ keyFigures: list, ...parts })])
const shown = (data: unknown, style = '') => placed(tag, 'ready', { data }, style)
const sentences = (element: Element) => all(element, 'li > .hidden').map(words)

describe('key figures', () => {
  it('are read in one sentence each, and "400+" in words', async () => {
    const element = await shown(figures())
    expect(sentences(element)).to.deep.equal([
      'more than 400 participants',
      '1,234,567 people reached',
      'USD 42.3 million budget',
      '12.5 km of road',
      '98.7% of the roofs',
    ])
    expect(all(element, 'li > div').every((visible) => visible.ariaHidden === 'true')).to.equal(true)
  })

  it('name a date and a source that all share once', async () => {
    expect(all(await shown(figures()), '.figure-note').map(words)).to.deep.equal([
      'Source: A count · as of October 2016',
    ])
  })

  it('keep a date or source of their own', async () => {
    const [first, second] = keyFigures
    const element = await shown(figures([first, { ...second, source: 'Another' }]))
    expect(sentences(element)[1]).to.equal('1,234,567 people reached, Source: Another')
    expect(words(within(element, '[part="key-figure-note"]'))).to.equal('as of October 2016')
  })

  it('drop a figure without a label', async () => {
    expect(sentences(await shown(figures([{ value: 7 }, keyFigures[0]])))).to.have.length(1)
  })

  for (const width of [1000, 480, 320, 240, 200])
    it(`break no number at ${width} px`, async () => {
      const long = ['1 234 567 890', '12,345,678,901,234', '400–500', 'USD 1,234,567.89', '123.456.789,00 EUR']
      const list = [...keyFigures, ...long.map((value) => ({ value, label: 'sample' }))]
      const element = await shown(figures(list), `inline-size: ${width}px`)
      for (const number of all(element, '.number')) {
        expect(number.getClientRects(), words(number)).to.have.length(1)
        const { width: own } = number.getBoundingClientRect()
        expect(own, words(number)).to.be.at.most(number.closest('li')!.getBoundingClientRect().width)
      }
    })

  it('are written in the digits and the percent sign of the language', async () => {
    const element = await shown(feed([{ ...arabicRelease(), keyFigures: [{ value: 50, unit: '%', label: 'شخص' }] }]))
    expect(words(within(element, '.figure-value'))).to.contain('٥٠٪')
  })
})

describeAccessibleStates(tag, {
  'with everything': ['ready', { data: figures() }],
  'in Arabic': ['ready', { data: feed([arabicRelease()]) }],
  withdrawn: ['ready', { data: figures(keyFigures, { status: 'canceled' }), attributes: { release: 'sample-1' } }],
  'without figures': ['empty', { data: feed([release()]) }],
  loading: ['loading', { attributes: { src: '/__faults/hang?hang' } }],
  failed: ['error', { attributes: { src: '/__faults/axe?status=404' } }],
})
