import { expect } from '@open-wc/testing'
import '../../../src/tags/iom-release/define.js'
import { brandFindings } from '../../../src/element/debug/brand.js'
import { feed, placed, release } from '../../support/builders.js'

const findings = async (brand: string, scheme: string) => {
  const element = await placed('iom-release', 'ready', { data: feed([release()]), attributes: { scheme } })
  element.style.setProperty('--iom-color-brand', brand)
  return brandFindings(element)
}

describe('debug', () => {
  it('says where the brand colour cannot be used for text as it is', async () => {
    const [finding] = await findings('#ffd100', 'light')
    expect(finding?.what).to.equal(
      '--iom-color-brand: #ffd100 has a contrast of 1.5 : 1 with the surface; text needs 4.5 : 1.',
    )
    expect((await findings('#0033a0', 'dark'))[0]?.what).to.contain('1.7 : 1')
  })

  it('says nothing where it can, and where the page sets none', async () => {
    expect(await findings('#0033a0', 'light')).to.deep.equal([])
    expect(await findings('#8fb4ff', 'dark')).to.deep.equal([])
    expect(await findings('', 'light')).to.deep.equal([])
  })
})
