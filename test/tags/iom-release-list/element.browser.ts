import { expect } from '@open-wc/testing'
import '../../../src/tags/iom-release-list/define.js'
import type { IomErrorEvent, IomSelectEvent } from '../../../src/element/events.js'
import { expectAccessible } from '../../support/axe.js'
import {
  all,
  arabicRelease,
  feed,
  image,
  place,
  placed,
  reaches,
  release,
  within,
  words,
} from '../../support/builders.js'
import { nextEvent, until } from '../../support/wait.js'

const tag = 'iom-release-list'
type Attributes = Record<string, string>

const dated = (id: string, published: string, parts: Record<string, unknown> = {}) =>
  release({ id, published, headline: `Release ${id}`, url: `https://news.example.org/${id}`, ...parts })

/** Three releases, out of order, each with something of its own to be found by. */
const three = () =>
  feed([
    dated('b', '2020-02-01', {
      places: [{ name: 'Côte d’Ivoire', iso3: 'CIV', m49: '384' }],
      themes: [{ name: 'Health', id: 't1' }],
      kind: 'statement',
    }),
    dated('c', '2020-03-01', {
      summary: 'Of workshops and of rights.',
      image: { url: image(), alt: 'Islands' },
      partners: [{ name: 'Sample Agency', shortName: 'SA' }],
    }),
    dated('a', '2020-01-01', { places: ['Belize'], themes: ['Labour'], publisher: 'Another Publisher', kind: 'news' }),
  ])

const many = (count: number) => feed([...Array(count).keys()].map((i) => dated(String(i), `2020-01-${28 - i}`)))

const list = (attributes: Attributes = {}, data: unknown = three()) => placed(tag, 'ready', { attributes, data })
const headlines = (element: Element): string[] => all(element, '[part="headline"]').map(words)
const ids = (element: Element): string[] => headlines(element).map((line) => line.replace('Release ', ''))
const button = (element: Element): HTMLElement => within(element, '[part="button"]')

describe('a list of releases', () => {
  it('is newest first', async () => {
    expect(ids(await list())).to.deep.equal(['c', 'b', 'a'])
  })

  it('is empty, and no error, where a newsroom has nothing', async () => {
    const empty: unknown[] = [[], { data: [], links: {} }, { items: [], title: 'News' }, feed([])]
    for (const data of empty) {
      const element = await placed(tag, 'empty', { data })
      expect(words(element)).to.equal('There are no press releases to show.')
    }
  })

  it('leaves what has no date behind the release before it in the feed', async () => {
    const data = feed([dated('old', '2020-01-01'), dated('undated', ''), dated('new', '2020-02-01')])
    expect(ids(await list({}, data))).to.deep.equal(['new', 'old', 'undated'])
  })

  it('is a list to those who hear it, and links every headline', async () => {
    const element = await list()
    expect(all(element, 'ul[role="list"] > li > article').length).to.equal(3)
    expect(within(element, 'h2 a', HTMLAnchorElement).href).to.equal('https://news.example.org/c')
  })

  it('marks what is no longer current, or leaves it out where the page wants so', async () => {
    const data = feed([dated('old', '2020-01-01', { expires: '2020-02-01' }), dated('new', '2020-03-01')])
    const marked = await list({}, data)
    expect(all(marked, '[part="expired"]').map(words)).to.deep.equal(['This press release is no longer current.'])
    expect(ids(await list({ 'hide-expired': '' }, data))).to.deep.equal(['new'])
  })

  it('shows a release once, in the language of the page where it exists', async () => {
    const edition = (language: string, others: string[]) =>
      dated(`a-${language}`, '2020-03-01', { language, translations: others.map((other) => ({ id: `a-${other}` })) })
    const data = feed([
      edition('en', ['fr', 'es']),
      edition('fr', ['en', 'es']),
      edition('es', ['en', 'fr']),
      dated('b', '2020-02-01', { language: 'en' }),
    ])
    const element = await list({ lang: 'fr' }, data)
    expect(ids(element)).to.deep.equal(['a-fr', 'b'])
    element.setAttribute('lang', 'es-MX')
    await until(() => ids(element).join() === 'a-es,b')
    element.setAttribute('lang', 'ru')
    await until(() => ids(element).join() === 'a-en,b')
  })

  it('begins its headings where the page asks', async () => {
    expect(all(await list({ 'heading-level': '3' }), 'h3').length).to.equal(3)
  })

  it('shows ten at first', async () => {
    expect(ids(await list({}, many(12))).length).to.equal(10)
  })

  for (const [limit, shown] of [
    ['2', 2],
    ['0', 10],
    ['-3', 1],
    ['nonsense', 10],
  ] as const)
    it(`shows ${shown} of twelve where the limit is ${limit}`, async () => {
      expect(ids(await list({ limit }, many(12))).length).to.equal(shown)
    })

  it('says of a withdrawn release that it is, in its place', async () => {
    const element = await list({}, feed([dated('a', '2020-01-01'), dated('b', '2020-01-02', { status: 'canceled' })]))
    expect(ids(element)).to.deep.equal(['a'])
    expect(words(within(element, 'li:first-child'))).to.contain('This press release has been withdrawn.')
  })

  it('gives each release its own language and direction', async () => {
    const element = await list({}, feed([dated('a', '2025-01-01'), arabicRelease()]))
    const articles = all(element, 'article').map(({ lang, dir }) => [lang, dir])
    expect(articles).to.deep.equal([
      ['en', 'ltr'],
      ['ar', 'rtl'],
    ])
  })

  it('keeps the element of a release when a newer one comes before it', async () => {
    const element = await list({}, feed([dated('a', '2020-01-01')]))
    const before = within(element, 'article')
    const told = nextEvent(element, 'iom-load')
    element.data = feed([dated('a', '2020-01-01'), dated('b', '2020-01-02')])
    await told
    expect(ids(element)).to.deep.equal(['b', 'a'])
    expect(within(element, 'li:last-child article')).to.equal(before)
  })
})

describe('the layouts of a list', () => {
  const seen = async (layout: string) => {
    const element = await list({ layout })
    return { pictures: all(element, 'img').length, summaries: all(element, '[part="summary"]').map(words) }
  }

  it('are lines with summaries and small pictures', async () => {
    expect(await seen('list')).to.deep.equal({ pictures: 1, summaries: ['Of workshops and of rights.'] })
  })

  it('are cards with pictures', async () => {
    expect(await seen('grid')).to.deep.equal({ pictures: 1, summaries: ['Of workshops and of rights.'] })
  })

  it('are headlines alone', async () => {
    expect(await seen('headlines')).to.deep.equal({ pictures: 0, summaries: [] })
  })

  it('are lines where the layout is unknown', async () => {
    expect(await seen('toString')).to.deep.equal(await seen('list'))
  })
})

describe('the filters of a list', () => {
  const cases: [string, Attributes, string[]][] = [
    ['a country by code', { country: 'civ' }, ['b']],
    ['a country by M49 code', { country: '384' }, ['b']],
    ['a country by name, without accents', { country: 'cote d’ivoire' }, ['b']],
    ['several countries', { country: 'CIV, Belize' }, ['b', 'a']],
    ['a theme by name', { theme: 'labour' }, ['a']],
    ['a theme by id', { theme: 't1' }, ['b']],
    ['a partner by short name', { partner: 'SA' }, ['c']],
    ['a publisher', { partner: 'Another Publisher' }, ['a']],
    ['a kind', { kind: 'statement' }, ['b']],
    ['words that all occur', { query: 'RIGHTS workshops' }, ['c']],
    ['all but an id', { exclude: 'c' }, ['b', 'a']],
    ['all but several ids and permalinks', { exclude: 'c, https://www.news.example.org/a/' }, ['b']],
    ['two things at once', { kind: 'statement,news', theme: 'Health' }, ['b']],
  ]
  for (const [what, attributes, found] of cases)
    it(`let through ${what}`, async () => {
      expect(ids(await list(attributes))).to.deep.equal(found)
    })

  it('say when nothing fits', async () => {
    const element = await placed(tag, 'empty', { attributes: { theme: 'none' }, data: three() })
    expect(words(element)).to.equal('No press release matches this choice.')
  })

  it('let a withdrawn release through by its kind alone', async () => {
    const data = feed([dated('w', '2020-01-01', { kind: 'news', status: 'canceled', themes: ['Health'] })])
    expect(words(await list({ kind: 'news' }, data))).to.contain('withdrawn')
    expect(words(await placed(tag, 'empty', { data, attributes: { theme: 'Health' } }))).to.contain('No press release')
  })

  it('follow a change of the attribute', async () => {
    const element = await list({ kind: 'news' })
    element.setAttribute('kind', 'statement')
    await element.updateComplete
    expect(ids(element)).to.deep.equal(['b'])
  })
})

const faulty = (query: Record<string, string>): string => `/__faults/json?${new URLSearchParams(query)}`
const page = (releases: unknown[], next?: string): string => faulty({ body: JSON.stringify(feed(releases, { next })) })

describe('the button that shows more', () => {
  it('unfolds the page by as many as the limit, and goes at the end', async () => {
    const element = await list({ limit: '2' }, many(5))
    const counts = [ids(element).length]
    while (all(element, 'button').length) {
      button(element).click()
      await element.updateComplete
      counts.push(ids(element).length)
    }
    expect(counts).to.deep.equal([2, 4, 5])
  })

  it('is not there where all is shown', async () => {
    expect(all(await list(), 'button').length).to.equal(0)
  })

  it('gets the next page of the source', async () => {
    const src = page([dated('b', '2020-02-01')], page([dated('a', '2020-01-01')]))
    const element = await placed(tag, 'ready', { attributes: { src } })
    expect(ids(element)).to.deep.equal(['b'])
    button(element).click()
    await until(() => ids(element).length === 2)
    expect(ids(element)).to.deep.equal(['b', 'a'])
    expect(all(element, 'button').length).to.equal(0)
  })

  it('is busy while the next page is on its way', async () => {
    const src = page([dated('b', '2020-02-01')], faulty({ hang: '', key: 'next' }))
    const element = await placed(tag, 'ready', { attributes: { src } })
    expect(button(element).getAttribute('aria-disabled')).to.equal('false')
    button(element).click()
    await until(() => button(element).getAttribute('aria-disabled') === 'true')
    expect(ids(element)).to.deep.equal(['b'])
  })

  it('leaves what is shown where the next page fails', async () => {
    const src = page([dated('b', '2020-02-01')], faulty({ status: '404' }))
    const element = await placed(tag, 'ready', { attributes: { src } })
    const told = nextEvent<IomErrorEvent>(element, 'iom-error')
    button(element).click()
    expect((await told).detail.error).to.include({ kind: 'status', status: 404 })
    expect(ids(element)).to.deep.equal(['b'])
    expect(element.status).to.equal('stale')
  })

  it('stays where the filter fits nothing of this page: the next may fit', async () => {
    const src = page([dated('b', '2020-02-01')], page([dated('a', '2020-01-01', { kind: 'news' })]))
    const element = await placed(tag, 'ready', { attributes: { src, kind: 'news' } })
    expect(ids(element)).to.deep.equal([])
    button(element).click()
    await until(() => ids(element).length)
    expect(ids(element)).to.deep.equal(['a'])
  })
})

describe('the choice of a release', () => {
  const click = () => new MouseEvent('click', { bubbles: true, cancelable: true, composed: true })

  it('is told first, and the page may keep the reader', async () => {
    const element = await list()
    const chosen = nextEvent<IomSelectEvent>(document, 'iom-select')
    element.addEventListener('iom-select', (event) => event.preventDefault())
    const event = click()
    within(element, 'li:nth-child(2) h2 a').dispatchEvent(event)
    expect((await chosen).detail.release?.id).to.equal('b')
    expect(event.defaultPrevented).to.equal(true)
  })

  it('is none where the click is beside the headline', async () => {
    const element = await list()
    const told: Event[] = []
    element.addEventListener('iom-select', (event) => told.push(event))
    within(element, '[part="kicker"]').dispatchEvent(click())
    expect(told).to.deep.equal([])
  })
})

describe('a list that has nothing to show', () => {
  it('says so of an empty feed', async () => {
    expect(words(await placed(tag, 'empty', { data: feed([]) }))).to.equal('There are no press releases to show.')
  })

  it('keeps the fallback where the source fails', async () => {
    const element = await place(tag, { fallback: ['Kept words'] })
    const told = nextEvent<IomErrorEvent>(element, 'iom-error')
    element.src = faulty({ status: '410' })
    expect((await told).detail.error.kind).to.equal('status')
    expect(all(element, 'slot').length).to.equal(1)
    await reaches(element, 'error')
  })
})

const mixed = () =>
  feed([
    ...(three()['releases'] as unknown[]),
    arabicRelease(),
    dated('w', '2020-01-05', { status: 'canceled', withdrawal: { text: 'It was wrong.' } }),
  ])
const states: [string, string, { attributes?: Attributes; data?: unknown }][] = [
  ['as lines', 'ready', { data: mixed(), attributes: { limit: '4' } }],
  ['as cards', 'ready', { data: mixed(), attributes: { layout: 'grid' } }],
  ['as headlines', 'ready', { data: mixed(), attributes: { layout: 'headlines' } }],
  ['in Arabic', 'ready', { data: feed([arabicRelease()]), attributes: { lang: 'ar' } }],
  ['empty', 'empty', { data: feed([]) }],
  ['loading', 'loading', { attributes: { src: '/__faults/hang?hang' } }],
  ['failed', 'error', { attributes: { src: '/__faults/axe?status=404' } }],
]

describe('a list is accessible', () => {
  for (const [name, status, { attributes, data }] of states)
    for (const scheme of ['light', 'dark'])
      for (const style of ['', 'inline-size: 200px'])
        it([name, scheme, style && 'in a box of 200 px'].filter(Boolean).join(', '), async () => {
          const element = await placed(tag, status, { data, attributes: { ...attributes, scheme } }, style)
          await until(() => element.shadowRoot!.getAnimations().every(({ playState }) => playState === 'finished'))
          await expectAccessible(element)
        })
})
