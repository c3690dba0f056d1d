import { expect } from '@open-wc/testing'
import '../../../src/tags/iom-feed/define.js'
import '../../../src/tags/iom-release-list/define.js'
import type { IomFeedElement } from '../../../src/tags/iom-feed/element.js'
import type { IomReleaseListElement } from '../../../src/tags/iom-release-list/element.js'
import { expectAccessible } from '../../support/axe.js'
import { all, feed, place, placed, release, within, words } from '../../support/builders.js'
import { until } from '../../support/wait.js'

const guatemala = { name: 'Guatemala', iso3: 'GTM', m49: '320' }
const fiji = { name: 'Fidji', iso3: 'FJI' }

const dated = (id: string, parts: Record<string, unknown>) =>
  release({ id, headline: `Release ${id}`, published: `2020-01-0${id.charCodeAt(0) - 96}`, ...parts })

/** Four releases; one of them in two languages. */
const four = () =>
  feed([
    dated('a', { places: [guatemala], themes: ['Rights'], kind: 'statement', body: ['A talk on words of law.'] }),
    dated('b', { places: [guatemala], themes: ['Health, water'], kind: 'news', translations: [{ id: 'c' }] }),
    dated('c', { places: [guatemala], themes: ['Health, water'], kind: 'news', language: 'fr' }),
    dated('d', { places: [fiji, 'Atoll'], themes: ['Rights'], kind: 'news' }),
    dated('e', { places: [fiji], kind: 'speech' }),
  ])

const list = (attributes: Record<string, string> = {}, data: unknown = four()) =>
  placed('iom-release-list', 'ready', { attributes: { searchable: '', ...attributes }, data })

const ids = (element: Element): string[] =>
  all(element, '[part="headline"]').map((line) => words(line).replace('Release ', ''))

const input = (element: Element): HTMLInputElement => within(element, 'input', HTMLInputElement)
const select = (element: Element, label: string): HTMLSelectElement =>
  all(element, 'label')
    .find((one) => words(one.querySelector('.label')!) === label)!
    .querySelector('select')!
const options = (element: Element, label: string): string[] => [...select(element, label).options].map(words)
const chips = (element: Element): string[] => all(element, '.chip bdi').map(words)

async function type(element: IomReleaseListElement, text: string): Promise<void> {
  input(element).value = text
  input(element).dispatchEvent(new InputEvent('input', { bubbles: true }))
  await element.updateComplete
}

async function choose(element: IomReleaseListElement, label: string, value: string): Promise<void> {
  select(element, label).value = value
  select(element, label).dispatchEvent(new Event('change', { bubbles: true }))
  await element.updateComplete
}

const status = (element: Element): string => within(element, '[role="status"]').textContent

describe('a searchable list', () => {
  it('offers the countries, themes, types and languages of its feed, with counts', async () => {
    const element = await list()
    expect(options(element, 'Country')).to.deep.equal(['All', 'Atoll (1)', 'Fiji (2)', 'Guatemala (2)'])
    expect(options(element, 'Theme')).to.deep.equal(['All', 'Health, water (1)', 'Rights (2)'])
    expect(options(element, 'Type')).to.deep.equal(['All', 'News (2)', 'Speech (1)', 'Statement (1)'])
    expect(options(element, 'Language')).to.deep.equal(['All', 'English (4)', 'Français (1)'])
  })

  it('offers nothing that all releases share', async () => {
    const element = await list({}, feed([dated('a', { kind: 'news' }), dated('b', { kind: 'news' })]))
    expect(all(element, 'select')).to.be.empty
    expect(all(element, 'input').length).to.equal(1)
  })

  it('is a plain list without the attribute', async () => {
    expect(all(await placed('iom-release-list', 'ready', { data: four() }), '[role=search], input, select')).to.be.empty
  })

  it('gets its search where the attribute is set later', async () => {
    const element = await placed('iom-release-list', 'ready', { data: four() })
    element.searchable = true
    await until(() => all(element, 'input').length)
  })

  it('finds words, also in the text', async () => {
    const element = await list()
    await type(element, 'LAW')
    expect(ids(element)).to.deep.equal(['a'])
  })

  it('begins with the words of the attribute, which the reader can change', async () => {
    const element = await list({ query: 'law' })
    expect(input(element).value).to.equal('law')
    expect(ids(element)).to.deep.equal(['a'])
    await type(element, '')
    expect(ids(element)).to.deep.equal(['e', 'd', 'b', 'a'])
    element.query = 'atoll'
    await element.updateComplete
    expect([input(element).value, ids(element)]).to.deep.equal(['atoll', ['d']])
  })

  it('shows only what the reader chooses, in all parts', async () => {
    const element = await list()
    await choose(element, 'Country', 'FJI')
    expect(ids(element)).to.deep.equal(['e', 'd'])
    await choose(element, 'Theme', 'Rights')
    expect(ids(element)).to.deep.equal(['d'])
    expect(options(element, 'Type')).to.deep.equal(['All', 'News (1)'])
  })

  it('takes a name with a comma, and a place without a code, whole', async () => {
    const element = await list()
    await choose(element, 'Theme', 'Health, water')
    expect(ids(element)).to.deep.equal(['b'])
    await choose(element, 'Theme', '')
    await choose(element, 'Country', 'Atoll')
    expect(ids(element)).to.deep.equal(['d'])
  })

  it('shows the editions of a language', async () => {
    const element = await list()
    await choose(element, 'Language', 'fr')
    expect(ids(element)).to.deep.equal(['c'])
  })

  it('narrows what the page allows, and never widens it', async () => {
    const element = await list({ kind: 'news' })
    expect(options(element, 'Country')).to.deep.equal(['All', 'Atoll (1)', 'Fiji (1)', 'Guatemala (1)'])
    await type(element, 'law')
    expect(ids(element)).to.be.empty
  })

  it('names what is chosen, and each name takes it back', async () => {
    const element = await list()
    await type(element, 'release')
    await choose(element, 'Country', 'GTM')
    await choose(element, 'Type', 'statement')
    expect(words(within(element, '[part="chosen"]'))).to.match(/^1 press release Shown only: .*Clear all filters$/)
    expect(chips(element)).to.deep.equal(['“release”', 'Guatemala', 'Statement'])
    within(element, '[aria-label="Remove filter: Guatemala"]').click()
    await element.updateComplete
    expect(chips(element)).to.deep.equal(['“release”', 'Statement'])
    expect(select(element, 'Country').value).to.equal('')
  })

  it('takes back all at once, and gives the focus to the search', async () => {
    const element = await list()
    await choose(element, 'Country', 'GTM')
    await choose(element, 'Type', 'statement')
    const clear = all(element, '[part="chosen"] button').at(-1)!
    clear.focus()
    clear.click()
    await element.updateComplete
    expect([ids(element).length, chips(element)]).to.deep.equal([4, []])
    expect(element.shadowRoot!.activeElement === input(element)).to.equal(true)
  })

  it('announces what the reader caused, and nothing before', async () => {
    const element = await list({ query: 'law' })
    expect(all(element, '[role="status"]')).to.be.empty
    await type(element, 'release')
    await until(() => status(element) === '4 press releases')
    await type(element, 'xyz')
    await until(() => status(element) === 'No press release matches this choice.')
  })

  it('says which filter leaves nothing, and offers to take it back', async () => {
    const element = await list()
    await choose(element, 'Country', 'FJI')
    await type(element, 'law')
    expect(element.status).to.equal('empty')
    const ways = () => all(element, '.no-match button')
    expect(ways().map(words)).to.deep.equal(['Without “law”: 2 press releases', 'Without Fiji: 1 press release'])
    ways()[1]!.focus()
    ways()[1]!.click()
    await element.updateComplete
    expect([element.status, ids(element)]).to.deep.equal(['ready', ['a']])
    expect(element.shadowRoot!.activeElement === input(element)).to.equal(true)
  })

  it('offers to take back all where one alone would not help', async () => {
    const element = await list()
    await choose(element, 'Type', 'speech')
    await type(element, 'nowhere')
    element.data = feed([dated('a', { kind: 'news' }), dated('b', { kind: 'statement' })])
    await until(() => words(within(element, '.no-match')).includes('Clear all filters'))
    const [clear] = all(element, '.no-match button')
    clear!.click()
    await element.updateComplete
    expect(ids(element)).to.deep.equal(['b', 'a'])
  })

  it('says of an empty feed that it is, without a search', async () => {
    const element = await placed('iom-release-list', 'empty', { data: feed([]), attributes: { searchable: '' } })
    expect(words(element)).to.equal('There are no press releases to show.')
  })

  it('searches in the languages of the page', async () => {
    const element = await list({ lang: 'ar' })
    expect(options(element, 'البلد')).to.include('غواتيمالا (٢)')
  })

  for (const scheme of ['light', 'dark'])
    for (const style of ['', 'inline-size: 200px'])
      it(`is accessible, ${scheme}${style && ', in a box of 200 px'}`, async () => {
        const shown = { attributes: { searchable: '', scheme, query: 'release' }, data: four() }
        const element = await placed('iom-release-list', 'ready', shown, style)
        await choose(element, 'Country', 'GTM')
        await until(() => element.shadowRoot!.getAnimations().every(({ playState }) => playState === 'finished'))
        await expectAccessible(element)
        await choose(element, 'Type', 'speech')
        await expectAccessible(element)
      })
})

describe('a searchable list in an <iom-feed>', () => {
  async function pair(): Promise<{
    around: IomFeedElement
    first: IomReleaseListElement
    second: IomReleaseListElement
  }> {
    const around = document.createElement('iom-feed')
    const [first, second] = [document.createElement('iom-release-list'), document.createElement('iom-release-list')]
    first.searchable = true
    around.append(first, second)
    around.data = four()
    document.body.append(around)
    await until(() => first.status === 'ready' && second.status === 'ready')
    return { around, first, second }
  }
  afterEach(() => document.querySelector('iom-feed')?.remove())

  it('gives the chosen country to all tags, and follows when it is taken back', async () => {
    const { around, first, second } = await pair()
    await choose(first, 'Country', 'FJI')
    await until(() => ids(first).join() === 'e,d' && ids(second).join() === 'e,d')
    expect(chips(first)).to.deep.equal(['Fiji'])
    await until(() => within(around, '[role="status"]').textContent === '2 press releases: Fiji')
    within(around, 'button').click()
    await until(() => ids(first).length === 4 && ids(second).length === 4)
    expect([chips(first), select(first, 'Country').value]).to.deep.equal([[], ''])
  })

  it('takes a country back for all tags', async () => {
    const { first, second } = await pair()
    await choose(first, 'Country', 'FJI')
    await until(() => chips(first).length)
    within(first, '.chip').click()
    await until(() => ids(first).length === 4 && ids(second).length === 4)
  })

  it('keeps its other choices to itself', async () => {
    const { first, second } = await pair()
    await choose(first, 'Type', 'speech')
    expect([ids(first), ids(second).length]).to.deep.equal([['e'], 4])
  })

  it('leaves the choice where the page cancels it', async () => {
    const { around, first } = await pair()
    around.addEventListener('iom-select', (event) => event.preventDefault())
    await choose(first, 'Country', 'FJI')
    expect([ids(first).length, select(first, 'Country').value]).to.deep.equal([4, ''])
  })
})

it('a search that finds nothing on this page of the source offers the next', async () => {
  const faulty = (body: unknown) => `/__faults/json?${new URLSearchParams({ body: JSON.stringify(body) })}`
  const next = faulty(feed([dated('b', { kind: 'news' })]))
  const src = faulty(feed([dated('a', { kind: 'statement' })], { next }))
  const element = await place('iom-release-list', { attributes: { src, searchable: '' } })
  await until(() => element.status === 'ready')
  await type(element, 'Release b')
  expect(words(within(element, '.no-match'))).to.contain('No press release matches this choice.')
  within(element, '.more button').click()
  await until(() => ids(element).join() === 'b')
})
