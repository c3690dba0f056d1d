import { expect } from '@open-wc/testing'
import '../../../src/tags/iom-release/define.js'
import { feed, placed, wholeRelease } from '../../support/builders.js'
import { until } from '../../support/wait.js'

const scripts = () => [...document.head.querySelectorAll('script[type="application/ld+json"]')]
const headlines = () => scripts().map(({ textContent }) => (JSON.parse(textContent) as { headline: string }).headline)
const whole = (parts: object = {}) => feed([{ ...wholeRelease(), ...parts }])
const shown = (attributes: Record<string, string> = { 'json-ld': '' }, data = whole()) =>
  placed('iom-release', 'ready', { data, attributes: { release: 'whole', ...attributes } })

describe('structured data in the page', () => {
  it('are written where the page asks, follow the release, and leave with it', async () => {
    const element = await shown()
    await until(() => scripts().length)
    expect(headlines()).to.deep.equal(['Workshops on rights held in six places'])
    element.data = whole({ version: '2', headline: 'Another headline' })
    await until(() => headlines()[0] === 'Another headline')
    element.remove()
    await until(() => scripts().length === 0)
    document.body.append(element)
    await until(() => headlines()[0] === 'Another headline')
    element.remove()
    await until(() => scripts().length === 0)
  })

  it('are those of one release', async () => {
    const first = await shown()
    await until(() => scripts().length)
    const second = await shown({ 'json-ld': '' }, whole({ headline: 'Another headline' }))
    second.jsonLd = false
    await second.updateComplete
    expect(headlines()).to.deep.equal(['Workshops on rights held in six places'])
    first.jsonLd = false
    await until(() => scripts().length === 0)
  })

  it('leave when the release is withdrawn or no longer shown whole', async () => {
    const element = await shown()
    await until(() => scripts().length)
    element.variant = 'card'
    await until(() => scripts().length === 0)
    element.variant = 'full'
    await until(() => scripts().length)
    element.data = whole({ version: '2', status: 'canceled' })
    await until(() => scripts().length === 0)
  })
})
