import { expect } from '@open-wc/testing'
import '../../../src/tags/iom-release/define.js'
import type { IomErrorEvent, IomLoadEvent } from '../../../src/element/events.js'
import { expectAccessible } from '../../support/axe.js'
import {
  all,
  arabicRelease,
  feed,
  place,
  placed,
  reaches,
  release,
  wholeRelease,
  within,
  words,
} from '../../support/builders.js'
import { nextEvent, until } from '../../support/wait.js'

const tag = 'iom-release'

const faulty = (query: Record<string, string>): string => `/__faults/json?${new URLSearchParams(query)}`
const script = (json: string): Node => {
  const element = document.createElement('script')
  element.type = 'application/json'
  element.textContent = json
  return element
}
const headline = (element: Element): string => words(within(element, '[part="headline"]'))
/** True where the reader sees what stands between the tags. */
const showsFallback = (element: Element): boolean => all(element, 'slot').length === 1

describe('what stands between the tags', () => {
  it('is shown while the source loads, and gives way to the release', async () => {
    const src = faulty({ hang: '' })
    const element = await placed(tag, 'loading', { attributes: { src }, fallback: ['Until then'] })
    expect(showsFallback(element)).to.equal(true)
    expect(words(element)).to.equal('')
    element.src = faulty({ body: JSON.stringify(feed([release()])) })
    await nextEvent(element, 'iom-load')
    expect(showsFallback(element)).to.equal(false)
    expect(headline(element)).to.equal('A sample headline')
  })

  it('stays where the source fails, and the event says why', async () => {
    const element = await place(tag, { fallback: ['Kept words'] })
    const told = nextEvent<IomErrorEvent>(element, 'iom-error')
    element.src = faulty({ status: '404' })
    expect((await told).detail.error).to.include({ kind: 'status', status: 404 })
    expect(element.status).to.equal('error')
    expect(showsFallback(element)).to.equal(true)
    expect(words(element)).to.equal('')
  })
})

describe('a release that cannot be loaded', () => {
  const kinds: [string, Record<string, string>, string][] = [
    ['a page instead of JSON', { body: '<!doctype html>' }, 'json'],
    ['JSON that is cut off', { body: '{"version":"iom-feed/1",' }, 'json'],
    ['JSON of no known shape', { body: '{"cats":[]}' }, 'format'],
    ['a later version of the format', { body: '{"version":"iom-feed/2","releases":[]}' }, 'version'],
  ]
  for (const [what, query, kind] of kinds)
    it(`tells of ${what}`, async () => {
      const element = await place(tag)
      const told = nextEvent<IomErrorEvent>(element, 'iom-error')
      element.src = faulty(query)
      expect((await told).detail.error.kind).to.equal(kind)
      expect(element.status).to.equal('error')
    })

  it('can be asked for again', async () => {
    const then = JSON.stringify(feed([release()]))
    const src = faulty({ key: 'again', status: '404', times: '1', then })
    const element = await placed(tag, 'error', { attributes: { src } })
    expect(words(element)).to.equal('This could not be loaded. Try again')
    within(element, 'button').click()
    await reaches(element, 'ready')
    expect(headline(element)).to.equal('A sample headline')
  })

  it('leaves what was shown before, with its age', async () => {
    const element = await placed(tag, 'ready', { data: feed([release()]) })
    element.data = undefined
    element.src = faulty({ status: '404', key: 'stale' })
    await reaches(element, 'stale')
    expect(headline(element)).to.equal('A sample headline')
    expect(words(within(element, '[part="age"]'))).to.match(/^As of .*\. Nothing newer could be loaded\.$/)
  })
})

describe('where the JSON comes from', () => {
  it('may be a script between the tags', async () => {
    const json = JSON.stringify(feed([release({ headline: 'Inline' })]))
    expect(headline(await placed(tag, 'ready', { fallback: [script(json)] }))).to.equal('Inline')
  })

  it('may be an address: every release of the sample feed shows its headline, places, partners and contacts', async () => {
    const element = await place(tag)
    const told = nextEvent<IomLoadEvent>(element, 'iom-load')
    element.src = '/demo/data/feed.json'
    const { feed: loaded } = (await told).detail
    const usable = loaded.releases.filter(({ status }) => status === 'usable')
    expect(usable.length).to.be.above(9)
    for (const { id, headline, places = [], partners = [], contacts = [] } of usable) {
      element.release = id
      await element.updateComplete
      const phones = contacts.flatMap(({ phones = [] }) => phones.map(({ raw }) => raw))
      const names = [...places, ...partners].map(({ name }) => name)
      const parts = [headline, ...names, ...phones].map((part) => part.replace(/\s/g, ' '))
      const logos = all(element, 'img').map((image) => image.getAttribute('alt'))
      const shown = [words(element), ...logos].join(' ')
      for (const part of parts) expect(shown).to.contain(part)
    }
  })

  it('may be one release alone', async () => {
    expect(headline(await placed(tag, 'ready', { data: release({ headline: 'Alone' }) }))).to.equal('Alone')
  })

  it('is told of once, with the feed that passed the gate', async () => {
    const element = await place(tag)
    const feeds: string[][] = []
    element.addEventListener('iom-load', ({ detail }: IomLoadEvent) =>
      feeds.push(detail.feed.releases.map(({ id }) => id)),
    )
    const hidden = release({ id: 'hidden', embargoedUntil: '2999-01-01T00:00:00Z' })
    element.data = feed([release({ id: 'shown' }), hidden])
    await reaches(element, 'ready')
    element.headingLevel = 3
    await element.updateComplete
    expect(feeds).to.deep.equal([['shown']])
  })
})

describe('a feed without releases', () => {
  it('is said to hold none', async () => {
    const element = await placed(tag, 'empty', { data: feed([]) })
    expect(words(within(element, '.message'))).to.equal('There are no press releases to show.')
  })
})

describe('the scheme of a release', () => {
  const surface = async (scheme: string): Promise<string> => {
    const element = await placed(tag, 'ready', { data: feed([release()]), attributes: { scheme } })
    return getComputedStyle(within(element, '.iom')).backgroundColor
  }

  it('is light or dark as the page asks', async () => {
    expect(await surface('light')).to.equal('rgb(255, 255, 255)')
    expect(await surface('dark')).to.equal('rgb(15, 23, 41)')
  })
})

const withdrawn = () => release({ status: 'canceled', withdrawal: { date: '2016-10-20', text: 'It was wrong.' } })
const states: [string, string, () => { attributes?: Record<string, string>; data?: unknown }][] = [
  ['whole', 'ready', () => ({ data: feed([wholeRelease()]) })],
  ['as a card', 'ready', () => ({ data: feed([wholeRelease()]), attributes: { variant: 'card' } })],
  ['as a headline', 'ready', () => ({ data: feed([wholeRelease()]), attributes: { variant: 'headline' } })],
  ['in Arabic', 'ready', () => ({ data: feed([arabicRelease()]) })],
  ['withdrawn', 'ready', () => ({ data: feed([withdrawn()]), attributes: { release: 'sample-1' } })],
  ['empty', 'empty', () => ({ data: feed([]) })],
  ['loading', 'loading', () => ({ attributes: { src: '/__faults/hang?hang' } })],
  ['failed', 'error', () => ({ attributes: { src: '/__faults/axe?status=404' } })],
  ['not found', 'error', () => ({ data: feed([]), attributes: { release: 'no-such' } })],
]

describe('a release is accessible', () => {
  for (const [name, status, shown] of states)
    for (const scheme of ['light', 'dark'])
      for (const style of ['', 'inline-size: 200px'])
        it([name, scheme, style && 'in a box of 200 px'].filter(Boolean).join(', '), async () => {
          const { attributes, data } = shown()
          const element = await placed(tag, status, { data, attributes: { ...attributes, scheme } }, style)
          // The quiet lines of loading fade in: half a colour has no contrast.
          await until(() => element.shadowRoot!.getAnimations().every(({ playState }) => playState === 'finished'))
          await expectAccessible(element)
        })
})
