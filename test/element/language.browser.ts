import { expect, fixture, html } from '@open-wc/testing'
import '../../src/tags/iom-contact-card/define.js'
import '../../src/tags/iom-release/define.js'
import '../../src/tags/iom-release-list/define.js'
import type { FeedElement } from '../../src/element/feed-element.js'
import { readPageMessages } from '../../src/element/page-messages.js'
import { setMessages } from '../../src/languages/host-messages.js'
import type { IomReleaseListElement } from '../../src/tags/iom-release-list/element.js'
import { feed, release, wholeRelease } from '../support/builders.js'
import { until } from '../support/wait.js'

const data = feed([release({ published: '2016-10-18' }), release({ id: 'two', kind: 'press-release' })], {
  language: undefined,
})

const buttonOf = (element: Element): string => element.shadowRoot!.querySelector('button')?.textContent.trim() ?? ''

/** A list of one release with a button, inside `container`. */
async function list(container: Element | ShadowRoot): Promise<IomReleaseListElement> {
  const element = document.createElement('iom-release-list')
  Object.assign(element, { data, limit: 1 })
  container.append(element)
  await until(() => element.status === 'ready')
  return element
}

describe('the language of a tag', () => {
  it('follows the attribute of the tag, and what surrounds it', async () => {
    const section = await fixture(html`<section lang="en"><div></div></section>`)
    const element = await list(section.firstElementChild!)
    expect(buttonOf(element)).to.equal('Show more')
    section.setAttribute('lang', 'fr')
    await until(() => buttonOf(element) === 'Afficher plus')
    element.setAttribute('lang', 'ru')
    await until(() => buttonOf(element) === 'Показать еще')
    expect(element.shadowRoot!.querySelector('time')!.textContent).to.equal('18 октября 2016\u00A0г.')
    element.removeAttribute('lang')
    await until(() => buttonOf(element) === 'Afficher plus')
    section.removeAttribute('lang')
    await until(() => buttonOf(element) === 'Show more')
  })

  it('follows the document, also from inside a shadow root', async () => {
    const host = await fixture(html`<div></div>`)
    const element = await list(host.attachShadow({ mode: 'open' }))
    const { lang } = document.documentElement
    document.documentElement.lang = 'AR'
    await until(() => buttonOf(element) === 'عرض المزيد')
    expect(element.shadowRoot!.querySelector('.iom')!.getAttribute('dir')).to.equal('rtl')
    document.documentElement.lang = lang
    await until(() => buttonOf(element) === 'Show more')
  })

  it('follows no longer what it was taken out of', async () => {
    const section = await fixture(html`<section lang="en"></section>`)
    const element = await list(section)
    element.remove()
    section.setAttribute('lang', 'fr')
    const other = await list(section)
    expect(buttonOf(other)).to.equal('Afficher plus')
    expect(buttonOf(element)).to.equal('Show more')
  })
})

describe('a tag in one of the six languages', () => {
  const tags = ['iom-release', 'iom-release-list', 'iom-contact-card']
  const formatters = ['DateTimeFormat', 'NumberFormat', 'PluralRules', 'DisplayNames', 'RelativeTimeFormat'] as const
  const original = Object.fromEntries(formatters.map((name) => [name, Intl[name]]))
  const made: string[] = []

  before(() => {
    for (const name of formatters) {
      const counting = new Proxy(Intl[name], {
        construct(target, args, newTarget) {
          made.push(name)
          return Reflect.construct(target, args, newTarget) as object
        },
      })
      Object.defineProperty(Intl, name, { value: counting, configurable: true, writable: true })
    }
  })
  after(() => {
    for (const name of formatters) Object.defineProperty(Intl, name, { value: original[name] })
  })

  for (const language of ['ar', 'en', 'en-US', 'es', 'es-GT', 'fr', 'fr-FR', 'ru', 'zh', 'zh-Hans']) {
    it(`makes no Intl formatter in "${language}"`, async () => {
      const section = await fixture(html`<section lang=${language}></section>`)
      made.length = 0
      for (const name of tags) {
        const element = Object.assign(document.createElement(name), { data: feed([{ ...wholeRelease(), language }]) })
        section.append(element)
        await until(() => (element as FeedElement).status === 'ready')
      }
      expect(made).to.deep.equal([])
    })
  }

  it('is compared with others, which make some', async () => {
    const section = await fixture(html`<section lang="de"></section>`)
    made.length = 0
    await list(section)
    expect(made).to.include('DateTimeFormat')
  })
})

describe('messages of the page', () => {
  it('come in a script, which need not precede the tags', async () => {
    const section = await fixture(html`<section lang="es"></section>`)
    const element = await list(section)
    expect(buttonOf(element)).to.equal('Mostrar más')
    const script = Object.assign(document.createElement('script'), { type: 'application/json' })
    script.dataset['iomMessages'] = ''
    script.textContent = JSON.stringify({ es: { showMore: 'Ver <b>más</b>' } })
    section.append(script)
    readPageMessages(document)
    await until(() => buttonOf(element) === 'Ver <b>más</b>')
    expect(buttonOf(await list(section))).to.equal('Ver <b>más</b>')
  })

  it('are reported where their script holds none', async () => {
    const lines: unknown[] = []
    const { warn } = console
    console.warn = (line: unknown) => void lines.push(line)
    for (const text of ['', 'null', '{"fr": "text"}', '{']) {
      const script = await fixture<HTMLScriptElement>(html`<script type="application/json" data-iom-messages></script>`)
      script.textContent = text
      readPageMessages(document)
    }
    console.warn = warn
    expect(lines.map(String).filter((line) => line.includes('data-iom-messages'))).to.have.length(4)
  })

  it('replace the text of tags that are on the page', async () => {
    const section = await fixture(html`<section lang="zh"></section>`)
    const element = await list(section)
    setMessages('zh', { showMore: '更多' })
    await until(() => buttonOf(element) === '更多')
  })
})
