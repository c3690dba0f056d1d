import { expect } from '@open-wc/testing'
import '../../../src/tags/iom-release-list/define.js'
import { all, feed, image, placed, release, within, words } from '../../support/builders.js'

const list = (releases: unknown[], attributes: Record<string, string> = {}, parts: Record<string, unknown> = {}) =>
  placed('iom-release-list', 'ready', { attributes, data: feed(releases, parts) })

const texts = (element: Element, part: string): string[] => all(element, `[part="${part}"]`).map(words)

describe('an item of a list', () => {
  it('names its partners in the order of the data', async () => {
    const partners = [
      { name: 'Second', order: 2 },
      { name: 'First', shortName: 'F', order: 1 },
    ]
    const element = await list([release({ partners })])
    expect(texts(element, 'item-partners')).to.deep.equal(['Partners: F, Second'])
  })

  it('names six of a hundred partners, and counts the others', async () => {
    const partners = [...Array(100).keys()].map((i) => ({ name: `P${i}` }))
    const element = await list([release({ partners })], { layout: 'grid' })
    expect(texts(element, 'item-partners')).to.deep.equal(['Partners: P0, P1, P2, P3, P4, P5, +94'])
  })

  it('is silent of partners in a list of headlines', async () => {
    expect(texts(await list([release({ partners: ['A'] })], { layout: 'headlines' }), 'item-partners')).to.be.empty
  })

  it('says in which other languages it exists, in these languages, with links', async () => {
    const translations = [
      { language: 'ar', url: 'https://news.example.org/ar' },
      { id: 'fr', language: 'fr' },
      { url: 'https://news.example.org/unknown' },
    ]
    const element = await list([release({ translations }), release({ id: 'fr', language: 'fr' })])
    expect(texts(element, 'editions')).to.deep.equal(['Also in: العربية, Français'])
    const marks = all(element, '[part="editions"] span').map(({ lang, dir }) => [lang, dir])
    expect(marks).to.deep.equal([
      ['ar', 'rtl'],
      ['fr', 'ltr'],
    ])
    const link = within(element, '[part="editions"] a', HTMLAnchorElement)
    expect([link.href, link.hreflang]).to.deep.equal(['https://news.example.org/ar', 'ar'])
  })

  it('has its picture in lines and cards, not in headlines', async () => {
    const pictures = async (layout: string) =>
      all(await list([release({ image: { url: image(), alt: 'Islands' } })], { layout }), 'img').length
    expect([await pictures('list'), await pictures('grid'), await pictures('headlines')]).to.deep.equal([1, 1, 0])
  })

  it('leads to its page from everywhere in a card', async () => {
    const url = 'https://news.example.org/a'
    const element = await list([release({ url, image: { url: image(), alt: 'Islands' } })], { layout: 'grid' })
    element.scrollIntoView()
    const { x, y } = within(element, 'img').getBoundingClientRect()
    expect(element.shadowRoot!.elementFromPoint(x + 5, y + 5)?.closest('a')?.href).to.equal(url)
  })
})

describe('a list with the attribute language', () => {
  const edition = (language: string, other: string) =>
    release({ id: language, headline: `Release ${language}`, language, translations: [{ id: other }] })

  it('shows the editions in that language alone', async () => {
    const element = await list([edition('en', 'fr'), edition('fr', 'en'), release({ id: 'c' })], { language: 'fr' })
    expect(texts(element, 'headline')).to.deep.equal(['Release fr'])
  })
})

describe('the ways to subscribe', () => {
  it('stand under a list whose feed gives them', async () => {
    const urls = [
      'https://news.example.org/feed.rss',
      'https://news.example.org/feed.json',
      'mailto:list@example.org?subject=subscribe',
    ]
    const subscribe = ['rss', 'json', 'email'].map((kind, i) => ({ kind, url: urls[i] }))
    const element = await list([release()], {}, { subscribe })
    expect(texts(element, 'subscribe')).to.deep.equal(['Subscribe: RSS feed · JSON feed · By email'])
    expect(all(element, '[part="subscribe"] a').map((link) => link.getAttribute('href'))).to.deep.equal(urls)
  })

  it('are none where the feed gives none, or no address', async () => {
    expect(texts(await list([release()]), 'subscribe')).to.be.empty
    expect(
      texts(await list([release()], {}, { subscribe: [{ kind: 'rss', url: 'javascript:alert(1)' }] }), 'subscribe'),
    ).to.be.empty
  })
})
