import { expect } from '@open-wc/testing'
import '../../../src/tags/iom-release/define.js'
import { all, feed, place, placed, release, within, words } from '../../support/builders.js'
import { until } from '../../support/wait.js'

const tag = 'iom-release'
const translations = ['en', 'es', 'ar'].map((id) => ({ id }))
const edition = (language: string, headline: string, parts = {}) =>
  release({ id: language, language, headline, published: '2020-01-01', translations, ...parts })
const editions = [edition('en', 'News'), edition('es', 'Noticias'), edition('ar', 'أخبار')]
const shown = (data: unknown, attributes: Record<string, string> = {}) => placed(tag, 'ready', { data, attributes })
const headline = (element: Element) => words(within(element, '[part="headline"]'))
const choices = (element: Element) => all(element, '[part="edition"]')
const choose = (element: Element, name: string) =>
  choices(element)
    .find((one) => words(one) === name)!
    .click()

describe('the languages of a release', () => {
  it('are offered in its head, each in its own name, language and direction, the current one marked', async () => {
    const element = await shown(feed(editions), { release: 'en' })
    expect(
      choices(element).map((one) => [words(one), one.lang, one.dir, one.getAttribute('aria-current')]),
    ).to.deep.equal([
      ['العربية', 'ar', 'rtl', null],
      ['English', 'en', 'ltr', 'true'],
      ['Español', 'es', 'ltr', null],
    ])
    expect(within(element, '[part="editions"]').ariaLabel).to.equal('Language of this press release')
  })

  it('are not offered where there is one', async () => {
    expect(choices(await shown(feed([edition('en', 'News')]))).length).to.equal(0)
  })

  it('change in place, with the focus on the choice and words for a screen reader', async () => {
    const element = await shown(feed(editions), { release: 'en' })
    const button = choices(element)[0]!
    button.focus()
    button.click()
    await until(() => headline(element) === 'أخبار')
    expect(element.shadowRoot!.activeElement).to.equal(button)
    expect(button.getAttribute('aria-current')).to.equal('true')
    const article = within(element, 'article')
    expect([article.lang, article.dir]).to.deep.equal(['ar', 'rtl'])
    await until(() => within(element, '[role="status"]').textContent === 'العربية: أخبار')
    expect(within(element, '[role="status"]').lang).to.equal('ar')
  })

  it('stay as chosen when the feed is loaded again', async () => {
    const element = await shown(feed(editions), { release: 'en' })
    choose(element, 'Español')
    await until(() => headline(element) === 'Noticias')
    element.data = feed(editions.map((one) => ({ ...one, version: '2', headline: `${String(one['headline'])} 2` })))
    await until(() => headline(element) === 'Noticias 2')
  })

  it('return to that of the page with another release', async () => {
    const element = await shown(feed([...editions, release({ id: 'other', headline: 'Other' })]), { release: 'en' })
    choose(element, 'Español')
    await until(() => headline(element) === 'Noticias')
    element.release = 'other'
    await until(() => headline(element) === 'Other')
    element.release = 'en'
    await until(() => headline(element) === 'News')
  })

  it('are links where the feed does not hold them', async () => {
    const linked = { url: 'https://news.example.org/fr', language: 'fr' }
    const element = await shown(feed([edition('en', 'News', { translations: [linked] })]))
    const link = choices(element)[1]!
    expect([link.getAttribute('href'), link.getAttribute('hreflang'), link.lang, words(link)]).to.deep.equal([
      'https://news.example.org/fr',
      'fr',
      'fr',
      'Français',
    ])
  })

  it('do not include one that names none: it is shown among what is related', async () => {
    const translations = [{ url: 'https://news.example.org/x', headline: 'Another edition' }]
    const element = await shown(feed([edition('en', 'News', { translations })]))
    expect(choices(element).length).to.equal(0)
    expect(words(within(element, '[part="related"]'))).to.equal('Related Another edition')
  })
})

describe('the language that a reader meets', () => {
  const inLanguage = async (lang: string, attributes: Record<string, string> = {}, data: unknown = feed(editions)) => {
    const element = await place(tag, { attributes })
    element.parentElement!.lang = lang
    element.data = data
    await until(() => element.status === 'ready')
    return element
  }
  const note = (element: Element) => all(element, '[part="language-note"]').map(words)

  it('is that of the page, where no release is named', async () => {
    const newer = release({ id: 'newer', headline: 'Newer', language: 'en', published: '2021-01-01' })
    const element = await inLanguage('es-MX', {}, feed([newer, ...editions]))
    expect(headline(element)).to.equal('Noticias')
    expect(note(element)).to.deep.equal([])
  })

  it('is that of the tag, where it names one', async () => {
    expect(headline(await inLanguage('en', { release: 'en', lang: 'ar' }))).to.equal('أخبار')
  })

  it('is that of the release which the page names', async () => {
    expect(headline(await inLanguage('es', { release: 'en' }))).to.equal('News')
  })

  it('is another where theirs does not exist, which one sentence in their language says', async () => {
    const element = await inLanguage('fr', { release: 'es' })
    expect(note(element)).to.deep.equal([
      'Ce communiqué de presse n’existe pas en français. Il est affiché en espagnol.',
    ])
    const { lang, dir } = within(element, '[part="language-note"]')
    expect([lang, dir]).to.deep.equal(['fr', 'ltr'])
  })

  it('is no longer explained once the reader has chosen', async () => {
    const element = await inLanguage('fr', { release: 'es' })
    choose(element, 'English')
    await until(() => headline(element) === 'News')
    expect(note(element)).to.deep.equal([])
  })
})
