import { expect } from '@open-wc/testing'
import '../../../src/tags/iom-about/define.js'
import '../../../src/tags/iom-feed/define.js'
import { contrastOf, luminanceOf } from '../../../src/templates/luminance.js'
import { all, feed, placed, reaches, release, within, words } from '../../support/builders.js'
import { describeAccessibleStates } from '../../support/tag-states.js'
import { until } from '../../support/wait.js'

const tag = 'iom-about'
const sdgs = [...new Array(17).keys()].map((i) => i + 1)
const about = {
  boilerplate: 'Who the publisher is.',
  figures: [{ value: 175, label: 'member states' }],
  sdgs,
  links: [
    { kind: 'our-work', links: [{ title: 'What we do', url: 'https://example.org/work' }] },
    { title: 'Own title', links: [{ title: 'More', url: 'https://example.org/more' }] },
  ],
}
const organization = (parts: object = about, more = {}) =>
  feed([release()], { about: parts, publisher: { name: 'First Publisher', shortName: 'FP' }, ...more })
const shown = (data: unknown) => placed(tag, 'ready', { data })

describe('who the publisher is', () => {
  it('is text, figures, goals and links with the titles of their groups', async () => {
    const element = await shown(organization())
    expect(words(within(element, '[part="heading"]'))).to.equal('About FP')
    expect(words(within(element, '[part="boilerplate"]'))).to.equal('Who the publisher is.')
    expect(words(within(element, '.figures li > .hidden'))).to.equal('175 member states')
    expect(all(element, '[part="subheading"]').map(words)).to.deep.equal([
      'Sustainable Development Goals',
      'Our work',
      'Own title',
    ])
  })

  it('names every goal by number and title, in the language of the feed', async () => {
    const element = await shown(organization({ sdgs: [10, 18, 16] }, { language: 'fr' }))
    await until(() => words(within(element, '.goals')).includes('Inégalités réduites'))
    expect(all(element, '.goals li').length).to.equal(2)
  })

  it('has text that passes on the colour of every goal', async () => {
    const element = await shown(organization())
    for (const badge of all(element, '.goals li')) {
      const { color, backgroundColor } = getComputedStyle(badge)
      const contrast = contrastOf(luminanceOf(color)!, luminanceOf(backgroundColor)!)
      expect(contrast, badge.className).to.be.at.least(4.5)
    }
  })

  it('comes from the feed around the tag', async () => {
    const around = document.createElement('iom-feed')
    const element = document.createElement(tag)
    around.data = organization()
    around.append(element)
    document.body.append(around)
    await reaches(element, 'ready')
    around.remove()
  })
})

describeAccessibleStates(tag, {
  'with everything': ['ready', { data: organization() }],
  'in Arabic': ['ready', { data: organization(about, { language: 'ar' }) }],
  'with nothing': ['empty', { data: feed([release()]) }],
  loading: ['loading', { attributes: { src: '/__faults/hang?hang' } }],
  failed: ['error', { attributes: { src: '/__faults/axe?status=404' } }],
})
