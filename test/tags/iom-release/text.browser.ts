import { expect, fixture, html } from '@open-wc/testing'
import '../../../src/tags/iom-release/define.js'
import { until } from '../../support/wait.js'
import { all, feed, placed, reaches, release, wholeRelease, within, words } from '../../support/builders.js'

const tag = 'iom-release'
const ready = (data: unknown, attributes: Record<string, string> = {}) => placed(tag, 'ready', { data, attributes })
const whole = (attributes?: Record<string, string>) => ready(feed([wholeRelease()]), attributes)
const part = (element: Element, name: string): HTMLElement => within(element, `[part~="${name}"]`)

describe('languages', () => {
  it('gives an Arabic release on an English page its own language, direction and words', async () => {
    const element = await ready(
      feed([release({ language: 'ar', kind: 'statement', headline: 'عنوان', keyFigures: [{ value: 7, label: 'أ' }] })]),
    )
    const article = within(element, 'article')
    expect([article.lang, article.dir]).to.deep.equal(['ar', 'rtl'])
    expect(getComputedStyle(article).direction).to.equal('rtl')
    expect(words(part(element, 'kind'))).to.equal('بيان')
    expect(words(within(element, '[part="key-figures"] h3'))).to.equal('أرقام رئيسية')
    expect([within(element, '.iom').lang, within(element, '.iom').dir]).to.deep.equal(['en', 'ltr'])
  })

  it('takes the language of the page around it, through shadow roots', async () => {
    const host = document.createElement('div')
    host.lang = 'fr'
    const element = document.createElement(tag)
    host.attachShadow({ mode: 'open' }).append(element)
    document.body.append(host)
    element.data = feed([], { language: undefined })
    await reaches(element, 'empty')
    expect(within(element, '.iom').lang).to.equal('fr')
    expect(words(element)).to.equal('Il n’y a aucun communiqué de presse à afficher.')
    host.remove()
  })

  it('fetches the words of another item when that is asked for', async () => {
    const two = feed([
      release({ id: 'en', kind: 'statement' }),
      release({ id: 'es', language: 'es', kind: 'statement' }),
    ])
    const element = await placed(tag, 'ready', { data: two, attributes: { release: 'en' } })
    element.setAttribute('release', 'es')
    await until(() => words(part(element, 'kind')) === 'Declaración')
  })

  it('follows a change of its own language', async () => {
    const element = await placed(tag, 'empty', { data: feed([]) })
    expect(words(element)).to.equal('There are no press releases to show.')
    element.lang = 'en-GB'
    await until(() => within(element, '.iom').lang === 'en-GB')
  })

  it('follows a change of the language around it, through shadow roots', async () => {
    const outer = await fixture<HTMLElement>(html`<section lang="en"><div></div></section>`)
    const root = outer.querySelector('div')!.attachShadow({ mode: 'open' })
    const element = document.createElement(tag)
    element.data = feed([])
    root.append(element)
    await until(() => element.status === 'empty')
    outer.lang = 'fr'
    await until(() => words(element) === 'Il n’y a aucun communiqué de presse à afficher.')
  })
})

describe('the levels of headings', () => {
  const levels = async (level: string) =>
    all(await whole({ 'heading-level': level }), 'h1, h2, h3, h4, h5, h6').map(({ localName }) => localName)

  it('begin where the page asks', async () => {
    const found = await levels('4')
    expect(found[0]).to.equal('h4')
    expect([...new Set(found.slice(1))]).to.deep.equal(['h5'])
  })

  it('never go below 6', async () => {
    expect([...new Set(await levels('6'))]).to.deep.equal(['h6'])
  })
})

describe('hostile data', () => {
  it('stays text where it holds markup', async () => {
    const headline = '<img src=x onerror="window.hurt = 1"> & <b>bold</b>'
    const element = await ready(feed([release({ headline, body: '<script>window.hurt = 1</script>' })]))
    expect(words(part(element, 'headline'))).to.equal(headline)
    expect(words(part(element, 'body'))).to.equal('<script>window.hurt = 1</script>')
    expect(all(element, 'img, b, script').length).to.equal(0)
  })

  it('loses the address of a script and keeps the words of the link', async () => {
    const link = { type: 'link', url: 'javascript:window.hurt=1', children: ['Follow me'] }
    const element = await ready(
      feed([release({ url: 'javascript:window.hurt=1', body: [{ type: 'paragraph', children: [link] }] })]),
    )
    expect(words(part(element, 'body'))).to.equal('Follow me')
    expect(all(element, 'a').length).to.equal(0)
  })

  it('cannot reach a prototype', async () => {
    const data: unknown = JSON.parse(
      '{"version":"iom-feed/1","__proto__":{"hurt":1},"releases":[{"id":"a","headline":"Stands","__proto__":{"hurt":1}}]}',
    )
    const element = await ready(data)
    expect(words(part(element, 'headline'))).to.equal('Stands')
    expect(({} as { hurt?: unknown }).hurt).to.equal(undefined)
  })

  it('drops an item without a headline and a date that is none, and shows the rest', async () => {
    const element = await ready(feed([{ id: 'bad' }, release({ published: 'yesterday', headline: 'Stands' })]))
    expect(words(part(element, 'headline'))).to.equal('Stands')
    expect(all(element, 'time').length).to.equal(0)
  })
})
